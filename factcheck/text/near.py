"""What to say to somebody who typed a word that does not exist."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def unknown(what: str, word: str, known: Sequence[str]) -> str:
    """One line that names the word and how to mend it: the nearest known word, else all there are."""
    from difflib import get_close_matches  # noqa: PLC0415  (nobody mistypes each time)

    near = get_close_matches(word, known, n=1)
    return f"unknown {what} {word!r}; " + (f"did you mean {near[0]}?" if near else f"there is {', '.join(known)}")


def near(word: str, known: Iterable[str], most: int = 3) -> list[str]:
    """The known words nearest to a word, the nearest first."""
    from difflib import get_close_matches  # noqa: PLC0415

    return get_close_matches(word, sorted(known), n=most)
