"""New expectations in an old file: only their words are replaced, everything else stays as its author wrote it."""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Mapping

from factcheck.desk.registry.read import parse
from factcheck.desk.registry.registered import Registered, Registry
from factcheck.model import UsageError, VerdictLabel, say


def rewritten(registry: Registry, labels: Mapping[str, VerdictLabel]) -> bytes:
    """The content of the file once the claims with these ids expect these verdicts.

    Raises UsageError where an expectation is written so that it can't be replaced without changing something else.
    """
    wanted = [claim._replace(expected=labels.get(claim.id, claim.expected)) for claim in registry.claims]
    changed = [(old, new.expected) for old, new in zip(registry.claims, wanted, strict=True) if old != new]
    if not changed:
        return registry.content
    bom = BOM_UTF8 if registry.content.startswith(BOM_UTF8) else b""
    content = bom + _spliced(registry, changed).encode("utf-8")
    _require(content, registry, wanted)
    return content


def _spliced(registry: Registry, changed: list[tuple[Registered, VerdictLabel]]) -> str:
    text, parts, done = registry.text, [], 0
    for claim, label in sorted(changed, key=lambda change: change[0].at.start):
        start, end = _word(registry, claim, text)
        parts += [text[done:start], label.value]
        done = end
    return "".join((*parts, text[done:]))


def _word(registry: Registry, claim: Registered, text: str) -> tuple[int, int]:
    """Where the old word stands: within its quotes, behind its anchor; an alias is replaced as a whole."""
    if claim.at.is_alias:
        return claim.at.start, claim.at.end
    start = text.rfind(claim.expected.value, claim.at.start, claim.at.end)
    if start < 0:
        raise _refusal(registry, claim, say("without its escapes"))
    return start, start + len(claim.expected.value)


def _require(content: bytes, registry: Registry, wanted: list[Registered]) -> None:
    """Read it again: what others refer to by an anchor, for one, would change in more places than meant."""
    try:
        found = parse(content, registry.path, registry.name).claims
    except UsageError:
        found = registry.claims
    for claim, meant, old in zip(found, wanted, registry.claims, strict=True):
        if _said(claim) != _said(meant):
            raise _refusal(registry, old, say("without anchors and aliases"))


def _said(claim: Registered) -> tuple[object, ...]:
    sources = tuple(source.pattern for source in claim.sources)
    return claim.id, claim.claim, claim.expected, claim.note, sources, claim.as_of


def _refusal(registry: Registry, claim: Registered, how: str) -> UsageError:
    where = f"{registry.name}:{claim.line}:{claim.column}"
    return UsageError(
        say(
            "{where}: {id!r} can't be rewritten without changing more than expect; write it {how}",
            where=where,
            id=claim.id,
            how=how,
        )
    )
