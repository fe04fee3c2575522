"""What is told of some findings once comments, the ignore file and the baseline have had their say, in that order."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

from factcheck.desk.silence.baseline import Baseline, judged_by
from factcheck.desk.silence.comments import Disabled, disabled
from factcheck.desk.silence.ignored import Ignored, unused_entries
from factcheck.desk.silence.words import folded
from factcheck.model import Article, Finding, Findings, Silenced, SilencedBy
from factcheck.model.dataclass import dataclass
from factcheck.rules import rules
from factcheck.text.comments import without_comments


@dataclass(frozen=True, slots=True)
class Looked:
    """What a run looked at: the articles, whose comments count, and which rules ran, by the path of an article.

    paths: further files that it judged without their text (none for `lint`, those of the corpus for `conflicts`).
    """

    articles: Sequence[Article]
    ran: Callable[[str], Collection[str]]
    paths: Collection[str] = ()

    @property
    def own(self) -> dict[str, Article]:
        """The articles by the paths of their findings."""
        # of a file that holds several, no line is an article's alone
        return {article.path or article.id: article for article in self.articles if article.locator is None}


def known_rules() -> frozenset[str]:
    """The ids of all rules."""
    return frozenset(rule.id for rule in rules())


def never_silenced() -> frozenset[str]:
    """The ids of rules on silencers: nobody can silence them but in a baseline."""
    return frozenset(rule.id for rule in rules() if not rule.checks)


def silence(
    found: Sequence[Finding], looked: Looked, entries: Sequence[Ignored] = (), baseline: Baseline | None = None
) -> Findings:
    """The findings that are told, with those on unused and mistaken silencers among them, and the silenced ones."""
    known, never = known_rules(), never_silenced()
    comments = {path: disabled(article, known, never) for path, article in looked.own.items()}
    used: set[Ignored] = set()
    kept: list[Finding] = []
    silenced: list[Silenced] = []
    for finding in found:
        reasons = list(_reasons(finding, comments, entries, used))
        if reasons:
            silenced.append(reasons[0])
        else:
            kept.append(finding)
    own = list(_on_silencers(looked, comments, entries, used))
    told = _in_order([*kept, *own], looked) if own else kept
    if baseline is None:
        return Findings(tuple(told), tuple(silenced))
    judged = judged_by({*looked.own, *looked.paths}, looked.ran)
    told, listed, gone = baseline.applied(told, judged)
    return Findings(tuple(told), (*silenced, *listed), gone)


def _reasons(
    finding: Finding, comments: Mapping[str, Disabled], entries: Sequence[Ignored], used: set[Ignored]
) -> Iterator[Silenced]:
    """All that silences a finding: whatever does is used, also where something else silences it too."""
    own = comments.get(finding.place.path)
    reason = own.reason(finding) if own is not None else None
    if reason is not None:
        yield Silenced(finding, SilencedBy.COMMENT, reason)
    for entry in entries:
        if entry.silences(finding):
            used.add(entry)
            yield Silenced(finding, SilencedBy.IGNORE_FILE, entry.reason)


def _on_silencers(
    looked: Looked, comments: Mapping[str, Disabled], entries: Sequence[Ignored], used: Collection[Ignored]
) -> Iterator[Finding]:
    """What the rules on silencers find, where they ran."""
    for path, own in comments.items():
        found = [*own.mistakes, *own.unused(looked.ran(path))]
        yield from (item for item in found if _ran(item, looked))
    if entries:
        texts = {path: folded(without_comments(article.text, article.body)) for path, article in looked.own.items()}
        yield from (item for item in unused_entries(entries, used, texts, looked.ran) if _ran(item, looked))


def _ran(item: Finding, looked: Looked) -> bool:
    return item.rule in looked.ran(item.place.path)


def _in_order(found: Sequence[Finding], looked: Looked) -> list[Finding]:
    """Article by article as they were looked at, each in reading order; those of no article at the end."""
    places = {path: number for number, path in enumerate(looked.own)}
    last = len(places)
    return sorted(found, key=lambda item: (places.get(item.place.path, last), item.place.path, item.start, item.rule))
