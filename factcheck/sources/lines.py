"""What the lines and columns of a place are lines and columns of."""

from __future__ import annotations

from enum import Enum


class Lines(Enum):
    """In a format of articles; one that declares no `LINES` is text."""

    FILE = "file"  # text: what an editor counts
    PART = "part"  # they count within what the locator names: line 12 of p. 3
    NONE = "none"  # the locator alone says where: ¶ 12
