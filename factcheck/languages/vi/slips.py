"""Words that a hurried writer prints for one another, each of which makes a right statement wrong."""

from factcheck.languages.lexicon import pairs

_DIRECTION = """
tăng: giảm
giảm: tăng
tăng trưởng: sụt giảm
gia tăng: sụt giảm
sụt giảm: gia tăng
cao hơn: thấp hơn
thấp hơn: cao hơn
nhiều hơn: ít hơn
ít hơn: nhiều hơn
vượt: hụt
hụt: vượt
nâng: hạ
hạ: nâng
"""

# the scales (triệu, tỷ) are no part of it: they are known by their values
_UNIT = """
đồng: USD
usd: đồng
đô la: đồng
tấn: tạ
tạ: tấn
kg: tấn
ha: m2, km2
m2: ha
km2: ha
km: m
kw: MW
mw: GW
gw: MW
kwh: MWh
điểm phần trăm: %
điểm %: %
ngày: tháng
tháng: năm
năm: tháng
"""

# the numbers of a period (2023, quý II, 9 tháng) are no part of it
_PERIOD = """
nửa đầu: nửa cuối
nửa cuối: nửa đầu
đầu năm: cuối năm
cuối năm: đầu năm
năm nay: năm ngoái
năm ngoái: năm nay
hôm nay: hôm qua
hôm qua: hôm nay
"""

SLIPS = {"direction": pairs(_DIRECTION), "unit": pairs(_UNIT), "period": pairs(_PERIOD)}
