"""What the editor at the other end can do, as it said at the beginning."""

from __future__ import annotations

from typing import Self

from lsprotocol import types
from pygls.capabilities import get_capability

from factcheck.model import ENGLISH, Words
from factcheck.model.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Client:
    """Abilities of an editor; a field is False where the editor did not say that it has it.

    related: shows places that belong to a diagnostic. versions: takes diagnostics with the version of their document,
    and documents: edits with it. actions: takes actions with their edits. markdown: wants hovers in Markdown.
    watching: tells of changed files on request. progress: shows how far a long task is. words: the language to answer
    in, which the one who starts the server tells.
    """

    related: bool = False
    versions: bool = False
    documents: bool = False
    actions: bool = False
    markdown: bool = False
    watching: bool = False
    progress: bool = False
    words: Words = ENGLISH

    @classmethod
    def of(cls, said: types.ClientCapabilities, words: Words = ENGLISH) -> Self:
        """The abilities that an editor declared."""
        literals = get_capability(said, "text_document.code_action.code_action_literal_support")
        formats = get_capability(said, "text_document.hover.content_format") or ()
        return cls(
            related=bool(get_capability(said, "text_document.publish_diagnostics.related_information")),
            versions=bool(get_capability(said, "text_document.publish_diagnostics.version_support")),
            documents=bool(get_capability(said, "workspace.workspace_edit.document_changes")),
            actions=literals is not None,
            markdown=tuple(formats[:1]) == (types.MarkupKind.Markdown,),
            watching=bool(get_capability(said, "workspace.did_change_watched_files.dynamic_registration")),
            progress=bool(get_capability(said, "window.work_done_progress")),
            words=words,
        )
