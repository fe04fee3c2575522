"""A sentence of an article, ready for reading, that can still be found in the article."""

from __future__ import annotations

from factcheck.extract.page import Page
from factcheck.extract.scan import Scan
from factcheck.model import Span
from factcheck.model.dataclass import dataclass
from factcheck.text.fold import Normal


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of an article: where it stands, its normal form, and what was recognised in it."""

    page: Page
    span: Span
    normal: Normal
    scan: Scan

    def original(self, first: int, last: int) -> Span:
        """The span in the article's text of tokens[first:last]."""
        scan, at = self.scan, self.span.start
        return Span(at + self.normal.origin(scan.starts[first]), at + self.normal.origin(scan.ends[last - 1]))

    @property
    def is_question(self) -> bool:
        """Whether it asks rather than asserts."""
        return self.scan.text.rstrip(" \"'”’)").endswith("?")
