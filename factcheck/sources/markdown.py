"""Markdown: the marks stay in the text, so that every place is that of the file."""

from __future__ import annotations

from factcheck.sources.text import read

__all__ = ["SUFFIXES", "read"]

SUFFIXES = (".md", ".markdown")
