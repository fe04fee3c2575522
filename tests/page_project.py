"""A project whose page has something of everything: contradictions, revisions, series, and articles that mean harm."""

from __future__ import annotations

import shutil
from pathlib import Path

import cli_project

SCRIPT = "<script>alert(1)</script>"
HOSTILE = (
    f'{SCRIPT} "onmouseover="alert(2)" </noscript></style><img src=x onerror=alert(3)> \u202e\x07 javascript:alert(4)'
)

_OFFICE = """---
title: Tăng trưởng GDP năm 2023 theo ước tính đầu tiên
publisher: Báo mẫu
published: 2023-12-30
---

Theo Tổng cục Thống kê, GDP năm 2023 ước tăng 5,05% so với năm trước. GDP năm 2022 tăng 8,02% so với năm 2021.

Quý I/2023, GDP tăng 3,28% so với cùng kỳ năm trước. Quý II/2023, GDP tăng 4,05% so với cùng kỳ năm trước.
"""
_REVISED = f"""---
title: '{SCRIPT} </noscript></style>'
publisher: Báo khác
published: 2024-06-30
url: javascript:alert(5)
---

Tổng cục Thống kê điều chỉnh: GDP năm 2023 tăng 5,07% so với năm trước. GDP năm 2022 tăng 8,02% so với năm 2021.

{HOSTILE} & 1 < 2
"""
_WRONG = """---
title: Công nghiệp Lạng Sơn khép lại năm 2023
publisher: Báo mẫu
published: 2024-01-10
url: https://example.org/lang-son
---

Chỉ số sản xuất công nghiệp năm 2023 của tỉnh Lạng Sơn tăng 8,68% so với năm 2022.
"""


def make(folder: Path) -> Path:
    """The project: our own samples, an article that contradicts one, one that revises another, and hostile text."""
    corpus = folder / "corpus"
    shutil.copytree(Path(__file__).parent.parent / "seeds", corpus)
    for name, text in (("office.md", _OFFICE), ("revised.md", _REVISED), ("wrong.md", _WRONG)):
        (corpus / name).write_text(text, encoding="utf-8")
    (folder / "factcheck.toml").write_text('[tool.factcheck]\ncorpus = ["corpus"]\n', encoding="utf-8")
    return folder


def page(folder: Path, *options: str) -> Path:
    """The project's page."""
    done = cli_project.run(folder, "report", "-o", "report.html", *options)
    assert done.returncode == 0, done.stderr
    return folder / "report.html"
