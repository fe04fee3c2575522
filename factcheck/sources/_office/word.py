"""What is to be seen of a WordprocessingML part: tracked changes as if accepted, without hidden text.

What a document says twice, for programs that know drawings and for those that do not, is read once.
"""

from __future__ import annotations

from factcheck.model.dataclass import dataclass
from factcheck.sources._office.markup import Attributes
from factcheck.sources._office.paragraphs import Paragraphs

_SKIPPED = frozenset(("mc:Fallback", "w:del", "w:moveFrom", "w:delText", "w:instrText", "w:delInstrText", "w:rt"))
_SIGNS = {"w:tab": "\t", "w:ptab": "\t", "w:br": "\n", "w:cr": "\n", "w:noBreakHyphen": "\u2011"}
_NOTES = {"w:footnote": "footnote", "w:endnote": "endnote"}
_REFERENCES = {"w:footnoteReference": "footnote", "w:endnoteReference": "endnote"}
_OFF = frozenset(("0", "false", "off", "none"))
_RAISED = str.maketrans("0123456789+-n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ")
# of the font Symbol what changes what a figure says
_SYMBOLS = {"a3": "≤", "b3": "≥", "b1": "±", "b0": "°", "b4": "×", "bb": "≈", "2d": "−", "25": "%", "6d": "µ"}


@dataclass(slots=True, eq=False)
class _Run:
    hidden: bool = False
    raised: bool = False


class WordReader:
    """A handler of the document itself, and then of its notes. notes: those that it refers to, in order."""

    def __init__(self, found: Paragraphs) -> None:
        self.is_word = False
        self.notes: list[tuple[str, str]] = []
        self._found = found
        self._skipped = 0  # how deep in something that is left out
        self._note: tuple[str, str] | None = None
        self._runs: list[_Run | None] = []
        self._is_text = self._in_properties = False
        self._is_open_ended = False

    def start(self, name: str, attributes: Attributes) -> None:
        """An element begins."""
        if self._skipped or name in _SKIPPED:
            self._skipped += 1
            if name == "w:del" and self._in_properties:  # of a paragraph: its end was taken back
                self._is_open_ended = True
        elif name == "w:p":
            self._begin()
        elif name == "w:r":
            self._runs.append(_Run())
        elif name in ("w:t", "m:t"):
            self._is_text = True
        elif name in _SIGNS and not self._in_properties:
            self._add(_SIGNS[name])
        else:
            self._other(name, attributes)

    def _begin(self) -> None:
        if self._is_open_ended and self._found.all:
            self._found.resume()
        else:
            self._found.begin(self._note)
        self._is_open_ended = False
        self._runs.append(None)

    def _other(self, name: str, attributes: Attributes) -> None:
        value = attributes.get("w:val", "")
        run = self._runs[-1] if self._runs else None
        if name == "w:document":
            self.is_word = True
        elif name == "w:pPr":
            self._in_properties = True
        elif name == "w:vanish" and run:
            run.hidden = value not in _OFF
        elif name == "w:vertAlign" and run:
            run.raised = value == "superscript"
        elif name == "w:sym":
            self._add(_SYMBOLS.get(attributes.get("w:char", "").lower()[-2:], ""))
        elif name in _REFERENCES:
            self.notes.append((_REFERENCES[name], attributes.get("w:id", "")))
        elif name in _NOTES:
            self._note = _NOTES[name], attributes.get("w:id", "")

    def end(self, name: str) -> None:
        """An element ends."""
        if self._skipped:
            self._skipped -= 1
        elif name == "w:p":
            self._found.end()
            self._runs.pop()
        elif name == "w:r":
            self._runs.pop()
        elif name in ("w:t", "m:t"):
            self._is_text = False
        elif name == "w:pPr":
            self._in_properties = False

    def text(self, text: str) -> None:
        """Characters; those between the elements that hold text are nothing but layout of the XML."""
        if self._is_text and not self._skipped:
            run = self._runs[-1] if self._runs else None
            self._add(text.translate(_RAISED) if run and run.raised else text)

    def _add(self, text: str) -> None:
        run = self._runs[-1] if self._runs else None
        if not (run and run.hidden):
            self._found.add(text)
