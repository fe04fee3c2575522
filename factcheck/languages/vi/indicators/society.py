"""What Vietnamese newspapers call the indicators of population, work and incomes."""

# fmt: off
INDICATORS: dict[str, tuple[str, ...]] = {
    "income-per-person": (
        "thu nhập bình quân", "thu nhập bình quân đầu người", "thu nhập", "mức thu nhập",
        "thu nhập bình quân đầu người một tháng", "thu nhập bình quân tháng", "thu nhập bình quân/người",
        "thu nhập bình quân mỗi người", "mức thu nhập bình quân", "thu nhập đầu người", "thu nhập ổn định",
        "thu nhập trung bình", "bình quân thu nhập", "thu nhập bình quân mỗi tháng", "thu nhập bình quân đầu người/năm",
    ),
    "worker-income": (
        "thu nhập bình quân người lao động", "thu nhập bình quân của người lao động", "thu nhập của người lao động",
        "thu nhập bình quân của lao động", "thu nhập bình quân tháng của người lao động",
        "thu nhập bình quân tháng của lao động", "thu nhập của lao động", "thu nhập người lao động",
        "thu nhập của công nhân", "thu nhập bình quân của công nhân",
    ),
    "rural-income": (
        "thu nhập bình quân đầu người khu vực nông thôn", "thu nhập bình quân khu vực nông thôn",
        "thu nhập của người dân nông thôn",
    ),
    "wage": (
        "tiền lương", "mức lương", "lương bình quân", "tiền lương bình quân", "lương tháng", "mức lương bình quân",
        "tiền lương tháng", "lương trung bình", "tiền lương bình quân tháng", "lương hằng tháng",
    ),
    "minimum-wage": (
        "lương tối thiểu", "lương tối thiểu vùng", "mức lương tối thiểu", "mức lương tối thiểu vùng",
        "tiền lương tối thiểu", "tiền lương tối thiểu vùng", "lương tối thiểu chung", "lương tối thiểu giờ",
        "mức lương tối thiểu chung",
    ),
    "base-salary": ("lương cơ sở", "mức lương cơ sở", "tiền lương cơ sở"),
    "bonus": (
        "thưởng tết", "tiền thưởng", "mức thưởng", "mức thưởng tết", "tiền thưởng tết", "thưởng tết bình quân",
        "mức thưởng bình quân", "mức thưởng cao nhất",
    ),
    "pension": ("lương hưu", "mức lương hưu", "lương hưu bình quân", "mức hưởng lương hưu"),
    "jobs-created": (
        "tạo việc làm", "tạo việc làm cho", "giải quyết việc làm", "giải quyết việc làm cho", "việc làm mới",
        "số việc làm mới", "tạo việc làm mới", "tạo việc làm ổn định", "tạo việc làm cố định",
        "tạo việc làm ổn định cho", "tạo việc làm cố định cho", "tạo công ăn việc làm", "tạo công ăn việc làm cho",
        "tạo thêm việc làm", "số lao động được giải quyết việc làm", "lao động được tạo việc làm",
        "giải quyết việc làm mới", "số việc làm", "việc làm phi nông nghiệp", "tạo ra việc làm",
        "số việc làm được tạo ra", "giải quyết công ăn việc làm", "lao động được giải quyết việc làm",
        "tạo việc làm thường xuyên", "giải quyết việc làm thường xuyên",
    ),
    "employees": (
        "số lao động", "tổng số lao động", "số lượng lao động", "lao động làm việc", "số công nhân", "số nhân viên",
        "số lượng nhân viên", "số cán bộ nhân viên", "cán bộ công nhân viên", "cán bộ, công nhân viên",
        "tổng số cán bộ nhân viên", "người lao động làm việc", "lao động thường xuyên", "số người lao động",
        "công nhân lao động", "tổng số nhân viên", "lực lượng công nhân", "tổng số công nhân",
    ),
    "labour-force": (
        "lực lượng lao động", "lực lượng lao động từ 15 tuổi trở lên", "lực lượng lao động trong độ tuổi lao động",
        "nguồn lao động",
    ),
    "working-age-population": (
        "số người trong độ tuổi lao động", "người trong độ tuổi lao động", "dân số trong độ tuổi lao động",
    ),
    "employed-persons": (
        "lao động có việc làm", "số người có việc làm", "lao động đang làm việc",
        "lao động từ 15 tuổi trở lên đang làm việc", "người có việc làm", "số lao động có việc làm",
        "lao động từ 15 tuổi trở lên có việc làm", "lao động đang làm việc trong nền kinh tế",
        "số lao động đang làm việc", "lao động trong độ tuổi có việc làm", "tổng số lao động đang làm việc",
    ),
    "unemployment-rate": (
        "tỷ lệ thất nghiệp", "tỷ lệ thất nghiệp trong độ tuổi lao động", "tỷ lệ thất nghiệp của lao động trong độ tuổi",
        "tỷ lệ thất nghiệp chung", "tỷ lệ người thất nghiệp",
    ),
    "youth-unemployment-rate": (
        "tỷ lệ thất nghiệp của thanh niên", "tỷ lệ thất nghiệp thanh niên", "tỷ lệ thất nghiệp ở thanh niên",
        "tỷ lệ thất nghiệp trong thanh niên",
    ),
    "urban-unemployment-rate": (
        "tỷ lệ thất nghiệp khu vực thành thị", "tỷ lệ thất nghiệp thành thị", "tỷ lệ thất nghiệp ở khu vực thành thị",
    ),
    "underemployment-rate": (
        "tỷ lệ thiếu việc làm", "tỷ lệ thiếu việc làm trong độ tuổi lao động", "thiếu việc làm",
        "tỷ lệ thiếu việc làm của lao động trong độ tuổi", "số người thiếu việc làm",
    ),
    "jobless-claims": (
        "số đơn xin trợ cấp thất nghiệp", "đơn xin trợ cấp thất nghiệp", "xin trợ cấp thất nghiệp",
        "đơn xin trợ cấp thất nghiệp lần đầu", "số người xin trợ cấp thất nghiệp",
        "hồ sơ đề nghị hưởng trợ cấp thất nghiệp",
    ),
    "unemployment-benefit-recipients": (
        "số người hưởng trợ cấp thất nghiệp", "người hưởng trợ cấp thất nghiệp", "hưởng trợ cấp thất nghiệp",
        "số người được hưởng trợ cấp thất nghiệp",
    ),
    "trained-labour-rate": (
        "tỷ lệ lao động qua đào tạo", "tỷ lệ lao động đã qua đào tạo", "lao động qua đào tạo",
        "tỷ lệ lao động được đào tạo",
    ),
    "certified-labour-rate": (
        "tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ", "tỷ lệ lao động qua đào tạo có bằng, chứng chỉ",
        "tỷ lệ lao động có bằng cấp, chứng chỉ", "lao động qua đào tạo có bằng, chứng chỉ",
        "lao động qua đào tạo có bằng cấp, chứng chỉ",
    ),
    "workers-abroad": (
        "lao động đi làm việc ở nước ngoài", "số lao động đi làm việc ở nước ngoài", "xuất khẩu lao động",
        "đưa lao động đi làm việc ở nước ngoài", "lao động việt nam đi làm việc ở nước ngoài",
        "người lao động đi làm việc ở nước ngoài", "lao động xuất cảnh",
    ),
    "poverty-rate": (
        "tỷ lệ hộ nghèo", "tỷ lệ nghèo", "tỷ lệ hộ nghèo đa chiều", "tỷ lệ nghèo đa chiều", "giảm tỷ lệ hộ nghèo",
        "tỷ lệ giảm nghèo", "tỷ lệ giảm hộ nghèo",
    ),
    "poor-households": ("hộ nghèo", "số hộ nghèo", "tổng số hộ nghèo"),
    "near-poor-households": ("hộ cận nghèo", "số hộ cận nghèo", "tổng số hộ cận nghèo"),
    "population": (
        "dân số", "quy mô dân số", "tổng dân số", "dân số trung bình", "số dân", "dân số cả nước", "tốc độ tăng dân số",
    ),
    "urban-population": ("dân số đô thị", "dân số thành thị", "dân số khu vực thành thị"),
    "rural-population": ("dân số nông thôn", "dân số khu vực nông thôn"),
    "birth-rate": (
        "mức sinh", "tổng tỷ suất sinh", "tỷ suất sinh", "tỷ lệ sinh", "tỷ suất sinh thay thế", "mức sinh thay thế",
    ),
    "life-expectancy": ("tuổi thọ trung bình", "tuổi thọ bình quân", "tuổi thọ"),
    "urbanisation-rate": ("tỷ lệ đô thị hóa", "tỷ lệ dân số thành thị", "tỷ lệ dân số đô thị"),
}
# fmt: on
