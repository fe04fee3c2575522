"""What to say to somebody who typed a word that does not exist."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factcheck.model import Message, say, term


def unknown(what: str, word: str, known: Sequence[str]) -> Message:
    """One line that names the word and how to mend it: the nearest known word, else all there are.

    what: what the word should be one of, a literal.
    """
    from difflib import get_close_matches  # noqa: PLC0415  (nobody mistypes each time)

    near = get_close_matches(word, known, n=1)
    mend = say("did you mean {near}?", near=near[0]) if near else say("there is {known}", known=", ".join(known))
    return say("unknown {what} {word!r}; {mend}", what=term(what), word=word, mend=mend)


def near(word: str, known: Iterable[str], most: int = 3) -> list[str]:
    """The known words nearest to a word, the nearest first."""
    from difflib import get_close_matches  # noqa: PLC0415

    return get_close_matches(word, sorted(known), n=most)
