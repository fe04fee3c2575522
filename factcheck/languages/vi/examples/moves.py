"""Rises and falls by points, with an object before them or in other words, in sentences; the figures stand in ⟦ ⟧."""

from factcheck.languages.examples import Sentences

# fmt: off
SENTENCES: Sentences = [
    ({"measure": "change", "unit": "point", "low": "-182.5", "high": "-181.5"}, (
        "Chỉ số Nikkei mất ⟦182 điểm⟧ trong tuần.", "Chỉ số Nikkei mất đi ⟦182 điểm⟧.", "Chỉ số Nikkei giảm 0,5%, tương đương -⟦182 điểm⟧.",
    )),
    ({"measure": "growth", "unit": "%", "low": "-1.25", "high": "-1.15"}, (
        "Chỉ số Nikkei mất 182 điểm, tương đương ⟦1,2%⟧, trong tuần.", "Đồng rupee mất giá ⟦1,2%⟧.", "Mã thép mất ⟦1,2%⟧.",
    )),
    ({"measure": "growth", "unit": "%", "low": "1.15"}, ("Chỉ số Nikkei tăng 182 điểm, tương đương ⟦1,2%⟧.",)),
    ({"measure": "change", "per": "share", "low": "-2.15"}, ("Mã thép mất ⟦2,1 USD/cổ phiếu⟧.",)),
    # what is paid or spent has not fallen
    ({"measure": "level", "unit": "hour", "low": "3"}, ("Thợ may mất ⟦3 giờ⟧ cho một chiếc áo.",)),
    ({"measure": "level", "unit": "%", "low": "4.5"}, ("Người mua mất ⟦5%⟧ phí.",)),
    # points behind a verb and its object
    ({"measure": "change", "unit": "pp", "low": "-0.55"}, (
        "Ngân hàng hạ lãi suất điều hành ⟦0,5 điểm phần trăm⟧.", "Ngân hàng giảm lãi suất điều hành cơ bản ⟦0,5 điểm phần trăm⟧.",
    )),
    ({"measure": "change", "unit": "pp", "low": "0.45"}, ("Ngân hàng nâng lãi suất điều hành ⟦0,5 điểm phần trăm⟧.",)),
]
# fmt: on
