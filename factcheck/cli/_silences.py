"""What silences findings: the ignore file and the baseline, as the user names them, and comments in articles."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from unicodedata import normalize

from factcheck.cli._declare import option
from factcheck.cli._files import require_writable, write
from factcheck.cli._streams import note
from factcheck.config import Setting, Settings
from factcheck.model import Article, Finding, Findings, Policy, UsageError, say, say_counted
from factcheck.model.dataclass import dataclass, replace

if TYPE_CHECKING:
    from factcheck.desk.silence import Baseline, Ignored, Looked
    from factcheck.rules import Scope

_STDIN = "<stdin>"

IgnoreFile = Annotated[
    Path | None,
    option(
        "--ignore-file",
        metavar="FILE",
        help="Findings to silence, with reasons. Default: factcheck-ignore.yaml, if there is one.",
    ),
]
BaselineFile = Annotated[
    Path | None, option("--baseline", metavar="FILE", help="Leave out the findings that FILE lists.")
]
UpdateBaseline = Annotated[bool, option("--update-baseline", help="Write the findings to the baseline's FILE.")]


@dataclass(frozen=True, slots=True)
class Run:
    """Which rules ran: those of the policy, but for those that answer another question than the command.

    whole: False where findings may be missing (the corpus as it stood some day), so that no silencer is called unused.
    """

    policy: Policy
    without: Scope
    whole: bool = True

    def ids(self, path: str) -> frozenset[str]:
        """The ids of the rules whose silencers are judged in an article."""
        from factcheck.desk.policy import running

        return running(self.policy, path, self.without) if self.whole else frozenset()


@dataclass(frozen=True, slots=True)
class Silences:
    """The entries of the ignore file, and the baseline with its file; update: it is to be written."""

    home: Path
    entries: Sequence[Ignored]
    baseline: Baseline | None
    file: Path | None
    update: bool

    def of(
        self, found: Sequence[Finding], articles: Sequence[Article], run: Run, paths: Iterable[str] = ()
    ) -> Findings:
        """What is told of some findings; writes the baseline where that is wanted.

        articles: those whose comments count; run: which rules ran; paths: of further articles whose findings are among
        these.
        """
        from factcheck.desk.policy import judged
        from factcheck.desk.silence import Looked, silence

        looked = Looked(articles, cache(run.ids), {*paths, *self._removed()})
        baseline = self._updated(found, looked) if self.update else self.baseline
        told = silence(found, looked, self.entries, baseline)
        # the rules on silencers have spoken after all others
        return replace(told, told=tuple(judged(run.policy, told.told)))

    @property
    def is_asked(self) -> bool:
        """Whether it has to be known which files were looked at, since something is listed that may be gone."""
        return self.baseline is not None or bool(self.entries)

    def note_gone(self, told: Findings) -> None:
        """Tell on standard error how many findings of the baseline nobody found."""
        if gone := sum(entry.count for entry in told.gone):
            note(
                say_counted(
                    "baseline: {count} finding no longer occurs; --update-baseline drops them",
                    "baseline: {count} findings no longer occur; --update-baseline drops them",
                    gone,
                )
            )

    def _removed(self) -> set[str]:
        """The files of the baseline that are no longer there: nobody will find anything in them."""
        listed = {entry.path for entry in self.baseline.entries} if self.baseline else set()
        return {path for path in listed if path != _STDIN and not self._is_there(path)}

    def _is_there(self, path: str) -> bool:
        # another system may compose the letters of the name in the other way
        return any((self.home / spelled).exists() for spelled in (path, normalize("NFC", path), normalize("NFD", path)))

    def _updated(self, found: Sequence[Finding], looked: Looked) -> Baseline:
        from factcheck.desk.silence import judged_by, silence

        assert self.baseline is not None
        assert self.file is not None
        told = silence(found, looked, self.entries, self.baseline)
        everything = silence(found, looked, self.entries)
        judged = judged_by({*looked.own, *looked.paths}, looked.ran)
        updated = self.baseline.updated(everything, judged)
        # names of files need be no text: what can't be encoded is escaped as JSON has it
        content = updated.text().encode("utf-8", "backslashreplace")
        if not self.file.exists() or self.file.read_bytes() != content:
            write(self.file, content)
        dropped = sum(entry.count for entry in told.gone)
        note(
            say_counted(
                "baseline: {file} lists {count} finding, {new} new, {dropped} dropped",
                "baseline: {file} lists {count} findings, {new} new, {dropped} dropped",
                updated.count,
                file=self.file,
                new=len(told),
                dropped=dropped,
            )
        )
        return updated


def silences(settings: Settings, ignore_file: Path | None, baseline: Path | None, *, update: bool) -> Silences:
    """What options name, else what is configured, read. Raises UsageError where a file can't be read or understood."""
    file = baseline or settings.baseline.value
    if update and file is None:
        raise UsageError(say("--update-baseline: there is no baseline; name its file with --baseline FILE"))
    if update and file is not None:
        require_writable(file)
    ignored = Setting(ignore_file, "--ignore-file") if ignore_file else settings.ignore_file
    known = Setting(baseline, "--baseline") if baseline else settings.baseline
    return Silences(settings.home, _entries(settings.home, ignored), _baseline(known, update=update), file, update)


def of_findings(found: Iterable[Finding], home: Path) -> list[Article]:
    """The articles below home in which findings stand, by the paths that those have; what can't be read is left out.

    Files with several articles are left out too: no line of theirs is an article's own, so no comment in them counts.
    """
    from factcheck.sources import read_all

    articles: list[Article] = []
    for path in sorted({finding.place.path for finding in found if finding.place.locator is None}):
        try:
            if (home / path).resolve().is_relative_to(home.resolve()):
                articles += [replace(article, path=path) for article in read_all(home / path)]
        except (UsageError, OSError):
            continue
    return articles


def _entries(home: Path, file: Setting[Path]) -> Sequence[Ignored]:
    path = file.value
    if file.origin == "default" and not path.is_file():
        return ()
    from factcheck.desk.silence import ignored, known_rules, never_silenced

    name = path.relative_to(home).as_posix() if path.is_relative_to(home) else str(path)
    return ignored(_read(path, file.origin, say("name one that is there")), name, known_rules(), never_silenced())


def _baseline(file: Setting[Path | None] | Setting[Path], *, update: bool) -> Baseline | None:
    if file.value is None:
        return None
    from factcheck.desk.silence import Baseline

    if update and not file.value.exists():
        return Baseline()
    return Baseline.parse(_read(file.value, file.origin, say("--update-baseline writes it")), str(file.value))


def _read(path: Path, origin: str, mend: str) -> str:
    from factcheck.cli._input import read_text

    if not path.exists():
        raise UsageError(say("{origin}: no such file: {path}; {mend}", origin=origin, path=path, mend=mend))
    return read_text(path)
