"""What can be done about a finding with one key: print the suggested figure, or silence the rule on the line."""

from __future__ import annotations

from collections.abc import Iterator

from lsprotocol import types

from factcheck.desk.silence import never_silenced
from factcheck.model import Finding, Suggestion, Words, say, told
from factcheck.server.check import Checked
from factcheck.server.client import Client
from factcheck.server.diagnostics import diagnostic
from factcheck.server.documents import Document
from factcheck.server.positions import Point
from factcheck.sources import markdown
from factcheck.text.inert import one_line

_REASON = "TODO reason"


def actions(checked: Checked, asked: types.CodeActionParams, client: Client) -> list[types.CodeAction]:
    """The actions for the findings that a range of the document touches."""
    kinds = asked.context.only
    wanted = not kinds or any(kind in ("", types.CodeActionKind.QuickFix) for kind in kinds)
    if not (wanted and client.actions):
        return []
    positions = checked.document.positions
    start, end = positions.point(asked.range.start), positions.point(asked.range.end)
    return [
        action
        for finding in checked.found
        if _touches(finding, start, end)
        for action in _actions(checked, finding, client)
    ]


def _touches(finding: Finding, start: Point, end: Point) -> bool:
    place = finding.place
    return (place.line, place.column) <= end and start <= (place.end_line, place.end_column)


def _actions(checked: Checked, finding: Finding, client: Client) -> Iterator[types.CodeAction]:
    document, known = checked.document, diagnostic(checked, finding, client)
    if finding.suggestion:
        title, edit = _mended(checked, finding.suggestion, client.words)
        yield _quickfix(title, edit, document, known, client, preferred=True)
    if (
        document.suffix in markdown.SUFFIXES and finding.rule not in never_silenced()
    ):  # in plain text a comment is part of what is printed
        title = told(say("Silence {rule} on this line", rule=finding.rule), client.words)
        yield _quickfix(title, _comment(document, finding), document, known, client, preferred=False)


def _mended(checked: Checked, suggestion: Suggestion, words: Words) -> tuple[str, types.TextEdit]:
    """What is suggested, which may be for another figure of the article than the one that is underlined."""
    article = checked.articles[0]  # articles of one file are parts of one text
    start, end = (Point(*article.position(offset)) for offset in (suggestion.start, suggestion.end))
    printed = one_line(article.text[suggestion.start : suggestion.end])
    new = one_line(suggestion.replacement)
    edit = types.TextEdit(checked.document.positions.range(start, end), suggestion.replacement)
    what = (
        say("Replace {printed} with {new}", printed=printed, new=new)
        if new
        else say("Remove {printed}", printed=printed)
    )
    return told(what, words), edit


def _comment(document: Document, finding: Finding) -> types.TextEdit:
    """A comment on a line of its own above the finding, which tells to leave the next line alone."""
    positions = document.positions
    line, ending = positions.line_text(finding.place.line)
    indentation = line[: len(line) - len(line.lstrip(" \t"))]
    ending = ending or positions.line_text(1)[1] or "\n"
    at = positions.line_range(finding.place.line).start
    comment = f"{indentation}<!-- factcheck-disable-next-line {finding.rule}: {_REASON} -->{ending}"
    return types.TextEdit(types.Range(at, at), comment)


def _quickfix(
    title: str, edit: types.TextEdit, document: Document, known: types.Diagnostic, client: Client, *, preferred: bool
) -> types.CodeAction:
    if client.documents:
        state = types.OptionalVersionedTextDocumentIdentifier(document.uri, document.version)
        change = types.WorkspaceEdit(document_changes=[types.TextDocumentEdit(state, [edit])])
    else:
        change = types.WorkspaceEdit(changes={document.uri: [edit]})
    return types.CodeAction(
        title, kind=types.CodeActionKind.QuickFix, diagnostics=[known], is_preferred=preferred or None, edit=change
    )
