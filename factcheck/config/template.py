"""A first factcheck.toml: what was found in a folder, and the other settings as comments to take out."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence

from factcheck.text.inert import one_line

_CONTROL = re.compile("[\x7f\ud800-\udfff]")

_TEMPLATE = """\
# Settings of factcheck. What is commented out holds anyway, or is an example; docs/configuration.md tells of each.
# `factcheck config show` says what holds in the end.

# Files and folders of articles, relative to this file.
corpus = {corpus}
{found}
# The registered claims that `factcheck check` asks.
# claims = "claims.yaml"

# The rules that run: ids, "default" or "all"; `factcheck rules` lists them.
# select = ["default"]
# ignore = ["scope-differs"]

# How bad a finding has to be for exit code 1: "note", "warning" or "error".
# fail-on = "error"

# The language of messages: "en" or "vi"; else that of the system.
# lang = "vi"

# Findings that are silenced by their words, and those that were there before.
# ignore-file = "factcheck-ignore.yaml"
# baseline = "factcheck-baseline.json"

# How bad all findings of a rule are, whatever the rule says.
# [severity]
# stale-figure = "warning"
# figure-without-period = "note"

# Whose figures count for more: patterns of paths, or publishers. What contradicts them is an error, what two papers say
# a warning.
# [standing]
# official = ["stats/**"]
# agency = ["TTXVN"]

# Files that are tables of figures, and what their columns say: docs/tables.md.
# [[tables]]
# path = "stats/*.xlsx"
# columns = {{ indicator = "Chỉ tiêu", area = "Địa phương", period = "Năm", unit = "Đơn vị", value = "Giá trị" }}

# What else holds for some articles: a file, a folder, or a pattern.
# [per-path."archive/**"]
# ignore = ["all"]
"""


def first_settings(corpus: Sequence[str], publishers: Sequence[tuple[str, int]] = ()) -> str:
    """The file, for paths of articles; publishers: those found, each with its number of articles."""
    told = [f"{one_line(name)} ({count})" for name, count in publishers]
    found = "\n".join(["# Publishers found in it (articles):", *(f"#   {one}" for one in told), ""]) if told else ""
    return _TEMPLATE.format(corpus=f"[{', '.join(map(_quoted, corpus))}]", found=found)


def _quoted(text: str) -> str:
    """Text as TOML quotes it, which is as JSON does but for two kinds of characters."""
    quoted = json.dumps(text, ensure_ascii=False)
    return _CONTROL.sub(lambda sign: f"\\u{ord(sign[0]):04X}", quoted)
