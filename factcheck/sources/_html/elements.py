"""What elements mean for a reader: which begin a new line, which are empty, which are never seen."""

from __future__ import annotations

import re

VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
LINES = frozenset(
    "address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption "
    "figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup "
    "option p pre search section summary table tbody td tfoot th thead title tr ul".split()
)
"""Elements that begin a line of their own; a sentence never runs over their edges."""
UNSEEN = frozenset(
    "script style noscript template svg math iframe noembed noframes object video audio canvas select datalist button "
    "textarea input head title map rt rp del s strike".split()
)
"""Elements whose text no reader sees, presses, or is to take as said."""
CLOSED_BY = {
    "li": frozenset({"li"}),
    "dt": frozenset({"dt", "dd"}),
    "dd": frozenset({"dt", "dd"}),
    "tr": frozenset({"tr", "td", "th"}),
    "td": frozenset({"td", "th"}),
    "th": frozenset({"td", "th"}),
    "tbody": frozenset({"tbody", "thead", "tr", "td", "th"}),
    "tfoot": frozenset({"tbody", "thead", "tr", "td", "th"}),
    "option": frozenset({"option"}),
    "a": frozenset({"a"}),
}
"""What an element of a name ends by beginning, where it is open in the same list or table."""
SCOPES = frozenset("html table td th ul ol dl menu caption template object select button".split())
"""Elements whose edges an end that is only implied, or an end tag within, does not pass."""
_HIDDEN_STYLE = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_BLOCK_STYLE = re.compile(r"(?:^|;)\s*display\s*:\s*(?:block|flex|grid|table|list-item)", re.IGNORECASE)
WANTED = frozenset(
    "class id role itemprop property name content datetime type href rel hidden style aria-hidden aria-modal open "
    "data-testid data-component".split()
)
"""The attributes that anything is read of."""


def is_line(name: str, said: dict[str, str]) -> bool:
    """Whether an element stands on lines of its own."""
    return name in LINES or name.startswith("amp-") or ("style" in said and bool(_BLOCK_STYLE.search(said["style"])))


def is_unseen(name: str, said: dict[str, str]) -> bool:
    """Whether no reader sees what an element holds."""
    if name in UNSEEN or "hidden" in said or said.get("aria-hidden", "").lower() == "true":
        return True
    if name == "dialog" and "open" not in said:
        return True
    return "style" in said and bool(_HIDDEN_STYLE.search(said["style"]))
