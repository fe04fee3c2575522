"""Values as JSON text that is inert wherever it is shown."""

from __future__ import annotations

import json
import re

# JSON may hold these as they are, but a terminal or a build server that shows it would obey them
_HIDDEN = re.compile("[\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\U000e0000-\U000e007f]|##")
_SURROGATE = re.compile("[\ud800-\udfff]")


def encoded(value: object, indent: int | None = None) -> str:
    """The value on one line, or indented; letters stay as they are, what can't be seen is escaped."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, indent=indent)
    # half a surrogate pair is no character: many readers refuse a document for it
    return _HIDDEN.sub(_escape, _SURROGATE.sub("\ufffd", text))


def _escape(hidden: re.Match[str]) -> str:
    return json.dumps(hidden[0])[1:-1] if hidden[0] != "##" else "#\\u0023"
