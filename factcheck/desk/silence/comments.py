"""Comments that silence a line: <!-- factcheck-disable-next-line RULE, RULE: reason -->."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping
from itertools import islice

from factcheck.desk.silence.words import no_such_rule
from factcheck.model import Article, Finding, Markup, Place, Span, Suggestion, say
from factcheck.model.dataclass import dataclass, field
from factcheck.rules.invalid_disable import invalid
from factcheck.rules.unused_disable import unused
from factcheck.text.comments import LINE_WITH_END, comments, without_comments
from factcheck.text.near import near

DIRECTIVE = "factcheck-disable-next-line"
_OURS = re.compile(r"\s*(?P<name>factcheck-[\w-]*)", re.IGNORECASE)
_WORD = re.compile(r"[^,\s](?:[^,]*[^,\s])?")
_SAYS = re.compile(r"\w")
_MOST_RULES = 50  # that one comment names; nobody writes so many


@dataclass(frozen=True, slots=True)
class Silencer:
    """A comment's word for one rule on one line (0: there is none); at is where it names the rule."""

    rule: str
    line: int
    reason: str
    at: Place


@dataclass(slots=True)
class Disabled:
    """What the comments of one article silence, by rule and line, and those that can't be understood."""

    silencers: Mapping[tuple[str, int], list[Silencer]]
    mistakes: list[Finding]
    used: set[tuple[str, int]] = field(default_factory=set)

    def reason(self, finding: Finding) -> str | None:
        """Why a finding is silenced; None where it is not."""
        where = finding.rule, finding.place.line
        if where not in self.silencers:
            return None
        self.used.add(where)
        return self.silencers[where][0].reason

    def unused(self, ran: Collection[str]) -> Iterator[Finding]:
        """The comments that silenced nothing, of rules that ran; of two that say the same, the later one."""
        for where, alike in self.silencers.items():
            for silencer in alike[where in self.used :]:
                if silencer.rule in ran:
                    yield unused(silencer.at, _why(silencer, is_double=where in self.used))


def disabled(article: Article, known: Collection[str], never: Collection[str]) -> Disabled:
    """What the comments of an article silence. known: ids of rules; never: those that no comment can silence."""
    found: dict[tuple[str, int], list[Silencer]] = {}
    mistakes: list[Finding] = []
    lines: _Lines | None = None
    for comment in comments(article.text, article.body) if article.markup is not Markup.NONE else ():
        ours = _OURS.match(article.text, *comment.words)
        if ours is None:
            continue
        lines = lines or _Lines(article)
        reader = _Reader(article, comment.span, known, never)
        if comment.is_closed:
            mistakes += reader.read(Span(ours.start("name"), comment.words.end), lines.after(comment.span.end), found)
        else:
            mistakes.append(reader.wrong(Span(*ours.span("name")), say("the comment is not closed; end it with -->")))
    return Disabled(found, mistakes)


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads one comment of an article."""

    article: Article
    comment: Span
    known: Collection[str]
    never: Collection[str]

    def read(self, words: Span, line: int, found: dict[tuple[str, int], list[Silencer]]) -> Iterator[Finding]:
        """Add what the comment silences; yield what is wrong with it."""
        text = self.article.text
        name = _OURS.match(text, *words)
        assert name is not None
        if name["name"].lower() != DIRECTIVE:
            yield self.wrong(
                Span(*name.span("name")),
                say("there is no {name}; write {directive} RULE: reason", name=name["name"], directive=DIRECTIVE),
            )
            return
        colon = text.find(":", name.end(), words.end)
        listed = Span(name.end(), words.end if colon < 0 else colon)
        reason = "" if colon < 0 else " ".join(text[colon + 1 : words.end].split())
        if not _SAYS.search(reason):
            yield self.wrong(
                Span(*name.span("name")), say("no reason is given; write {directive} RULE: reason", directive=DIRECTIVE)
            )
            return
        rules = [Span(*rule.span()) for rule in islice(_WORD.finditer(text, *listed), _MOST_RULES)]
        if not rules:
            yield self.wrong(
                Span(*name.span("name")), say("no rule is named; write {directive} RULE: reason", directive=DIRECTIVE)
            )
        for at in rules:
            rule = text[slice(*at)]
            if mistake := self._mistake(rule, at):
                yield mistake
            else:
                found.setdefault((rule, line), []).append(Silencer(rule, line, reason, self.place(at)))

    def _mistake(self, rule: str, at: Span) -> Finding | None:
        if rule in self.never:
            return self.wrong(at, say("{rule} can't be silenced; mend the comment that it tells of", rule=rule))
        if rule in self.known:
            return None
        nearest = near(rule, self.known, most=1)
        suggestion = Suggestion(*at, nearest[0]) if nearest else None
        return self.wrong(at, no_such_rule(rule, self.known), suggestion)

    def wrong(self, at: Span, why: str, suggestion: Suggestion | None = None) -> Finding:
        """The finding that tells of a comment that does nothing."""
        return invalid(self.place(at), why, suggestion)

    def place(self, at: Span) -> Place:
        """A part of the comment, which is its quote."""
        return self.article.locate(at, self.comment)


class _Lines:
    """The lines of an article that say something: no blank ones, and none of comments alone."""

    def __init__(self, article: Article) -> None:
        self._article = article
        text = without_comments(article.text, article.body)
        spoken = (line.start() for line in LINE_WITH_END.finditer(article.text) if text[slice(*line.span())].strip())
        self._numbers = [article.position(start)[0] for start in spoken]

    def after(self, offset: int) -> int:
        """The number of the first line that says something below that of an offset; 0 where there is none."""
        line = self._article.position(offset)[0]
        at = bisect_right(self._numbers, line)
        return self._numbers[at] if at < len(self._numbers) else 0


def _why(silencer: Silencer, *, is_double: bool) -> str:
    if is_double:
        return say("{rule} is silenced on line {line} already; remove it", rule=silencer.rule, line=silencer.line)
    if not silencer.line:
        return say(
            "{rule} is silenced, but no line follows; remove it, or write it above the line that it is for",
            rule=silencer.rule,
        )
    return say(
        "{rule} finds nothing on line {line}; remove it, or write it above the line that it is for",
        rule=silencer.rule,
        line=silencer.line,
    )
