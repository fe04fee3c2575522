"""What is behind a closed heading: there for those without scripts; for those with them it is made as it is opened.

A browser reads a noscript element as one piece of text where scripts run, so that a page of a thousand articles opens
at once; the page's script turns the piece into elements as its heading is opened (`script.js`).
"""

from __future__ import annotations

from factcheck.report._html.element import Element, element


def folded(*children: object, class_: str) -> Element:
    """The content of a closed details element."""
    return element("noscript", element("div", *children, class_=class_))
