"""Where a user's programs keep what they can make again."""

from __future__ import annotations

import os
import sys

_HOMES = {"win32": "~/AppData/Local", "darwin": "~/Library/Caches"}
_NAMED = {"win32": "LOCALAPPDATA"}


def folder() -> str | None:
    """Our folder there, which need not exist; None where nothing says where the user is at home."""
    named = os.environ.get(_NAMED.get(sys.platform, "XDG_CACHE_HOME"), "")
    above = named if os.path.isabs(named) else os.path.expanduser(_HOMES.get(sys.platform, "~/.cache"))
    return os.path.join(above, "factcheck") if os.path.isabs(above) else None
