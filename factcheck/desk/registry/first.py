"""A first claims.yaml, of claims that the corpus was found to support."""

from __future__ import annotations

import json
from collections.abc import Sequence

from factcheck.desk.first_claims import FirstClaim
from factcheck.text.inert import one_line

_HEAD = """\
# Claims that are relied on, each with the verdict that a careful reader of the corpus gives it: supported, refuted or
# not_enough_info. `factcheck check` asks them all again and tells which verdicts changed; docs/claims.md tells more.
# These are sentences that the corpus prints itself. Put your own in their place.
claims:
"""
_CLAIM = """
  # {printed}: {path}, printed by {articles}
  - id: {id}
    claim: {claim}
    expect: supported
"""


def first_registry(claims: Sequence[FirstClaim]) -> str:
    """The file, for some claims."""
    return _HEAD + "".join(_entry(claim) for claim in claims)


def _entry(one: FirstClaim) -> str:
    place = one.fact.place
    articles = f"{one.articles} articles" if one.articles > 1 else "1 article"
    path = one_line(f"{place.path}:{place.line}")
    told = {"printed": one_line(one.fact.printed), "path": path, "articles": articles}
    # text in quotes is in YAML what it is in JSON
    return _CLAIM.format(id=json.dumps(one.id), claim=json.dumps(one.claim, ensure_ascii=False), **told)
