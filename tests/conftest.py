"""What all tests have in common: people are answered in English, whatever the machine's language is."""

from __future__ import annotations

import os

# the encoding may be told by LC_ALL too, and is left as it is
if encoding := os.environ.pop("LC_ALL", None):
    os.environ["LC_CTYPE"] = encoding
os.environ.pop("LANGUAGE", None)
os.environ["LC_MESSAGES"] = "C"
