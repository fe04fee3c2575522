"""What is said to people: English text that knows what it was made of, so that it can be said in another language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import Any, Protocol


class Words(Protocol):
    """A language to say something in. code: that of ISO 639."""

    code: str

    def phrase(self, template: str) -> str:
        """The template in this language; itself where there is none."""
        ...

    def counted(self, one: str, many: str, count: int) -> str:
        """The template for so many."""
        ...

    def number(self, digits: str) -> str:
        """A number in digits, as this language writes it; it is given with a decimal point."""
        ...

    def value(self, value: object) -> str:
        """A number, a day or the like, as this language writes it."""
        ...

    def again(self, text: str) -> str:
        """What was said in English by an index or a library that keeps no template; as it is where nobody knows it."""
        ...


class _English:
    """The language that everything is written in: nothing has to be looked up."""

    code = "en"

    def phrase(self, template: str) -> str:
        """The template."""
        return template

    def counted(self, one: str, many: str, count: int) -> str:
        """The template for so many."""
        return one if count == 1 else many

    def number(self, digits: str) -> str:
        """The digits."""
        return digits

    def value(self, value: object) -> str:
        """The value as Python writes it: numbers with a point, days as ISO 8601 has them."""
        return str(value)

    def again(self, text: str) -> str:
        """The text."""
        return text


ENGLISH: Words = _English()


class Message(str):
    """What a template and its parts say, in English: to outputs that do not ask for more it is any other text.

    Parts may be messages themselves. What an article printed is a part, never a template.
    """

    __slots__ = ("_say",)
    _say: Callable[[Words], str]

    def __new__(cls, text: str, say: Callable[[Words], str]) -> Message:
        """say: what says it in a language."""
        made = super().__new__(cls, text)
        made._say = say
        return made

    def inside(self, words: Words) -> str:
        """The same in a language."""
        return self._say(words)

    def __reduce__(self) -> tuple[Any, ...]:
        """What copies and other processes make it anew from."""
        return Message, (str(self), self._say)


class _Said:
    __slots__ = ("many", "parts", "template")

    def __init__(self, template: str, parts: Mapping[str, object], many: str | None = None) -> None:
        self.template, self.parts, self.many = template, dict(parts), many

    def __call__(self, words: Words) -> str:
        template = words.phrase(self.template) if self.many is None else self._counted(words, self.many)
        return template.format(**{name: told(part, words) for name, part in self.parts.items()})

    def _counted(self, words: Words, many: str) -> str:
        count = self.parts["count"]
        assert isinstance(count, int)
        return words.counted(self.template, many, count)


class _Joined:
    __slots__ = ("between", "parts")

    def __init__(self, between: str, parts: tuple[object, ...]) -> None:
        self.between, self.parts = between, parts

    def __call__(self, words: Words) -> str:
        return told(self.between, words).join(told(part, words) for part in self.parts)


class _Term:
    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text

    def __call__(self, words: Words) -> str:
        return words.phrase(self.text)


class _Number:
    __slots__ = ("digits",)

    def __init__(self, digits: str) -> None:
        self.digits = digits

    def __call__(self, words: Words) -> str:
        return words.number(self.digits)


def say(template: str, /, **parts: object) -> Message:
    """A message; each {name} of the template stands for a part. Where the template is written, it is a literal."""
    return Message(template.format(**parts), _Said(template, parts))


def say_counted(one: str, many: str, /, count: int, **parts: object) -> Message:
    """A message that has a form for one and one for all other counts; {count} is among its parts."""
    told = {"count": count, **parts}
    return Message((one if count == 1 else many).format(**told), _Said(one, told, many))


def term(text: str) -> Message:
    """A text of ours that is written elsewhere, without parts: the name of an indicator, the page of a rule."""
    return Message(text, _Term(text))


def number(digits: str) -> Message:
    """A number in digits, with a decimal point if it has one; spaces may stand between its thousands."""
    return Message(digits, _Number(digits))


def joined(between: str, parts: Iterable[object]) -> Message:
    """Some messages one behind the other."""
    kept = tuple(parts)
    return Message(between.join(map(str, kept)), _Joined(between, kept))


def told(said: object, words: Words) -> str:
    """What is said, in a language: a message by its template, a term of ours by its own, any other text as it is.

    An error is told by what it was raised with.
    """
    if isinstance(said, BaseException) and len(said.args) == 1 and isinstance(said.args[0], str):
        said = said.args[0]
    if isinstance(said, Message):
        return said.inside(words)
    if isinstance(said, StrEnum):
        return words.phrase(said.value)
    return said if isinstance(said, str) else words.value(said)
