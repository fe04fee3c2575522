"""When a document is checked: once typing pauses, one at a time, and what is too late is never told."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any

from factcheck.model import Article, FactcheckError, Finding
from factcheck.server.check import Checked
from factcheck.server.checks import Checks
from factcheck.server.documents import Document


class Corpora:
    """Stands for the corpora: a check waits until it may go on, and fails where the article says so."""

    def __init__(self) -> None:
        self.begun: list[str] = []
        self.may_end = threading.Event()
        self.may_end.set()
        self.expired = 0

    def of(self, folder: Path) -> tuple[Corpora, None]:
        return self, None

    def lint(self, articles: Sequence[Article], held: None) -> list[Finding]:
        (article,) = articles
        self.begun.append(article.text)
        assert self.may_end.wait(30)
        if "damaged" in article.text:
            raise FactcheckError("the index is damaged")
        return []

    def called(self, file: Path) -> str:
        return file.as_posix()

    def file(self, name: str) -> Path:
        return Path(name)

    def expire(self) -> None:
        self.expired += 1

    def stop(self) -> None:
        self.may_end.set()

    def close(self) -> None:
        pass


def document(text: str, version: int = 1, name: str = "a") -> Document:
    return Document(f"file:///{name}.md", "markdown", version, text, "utf-16")


def played(scene: Callable[[Checks, Any], Awaitable[None]]) -> tuple[Corpora, list[str], list[str]]:
    """What was begun, published and told as failed when a scene is over."""
    corpora, published, failed = Corpora(), [], []

    def publish(checked: Checked) -> None:
        published.append(checked.document.text)

    async def play() -> None:
        checks = Checks(corpora, publish, lambda error: failed.append(str(error)))  # type: ignore[arg-type]
        await scene(checks, corpora)
        corpora.may_end.set()
        await asyncio.sleep(0.1)
        checks.close()

    asyncio.run(play())
    return corpora, published, failed


async def until(condition: Callable[[], bool]) -> None:
    for _ in range(1000):
        if condition():
            return
        await asyncio.sleep(0.01)
    raise AssertionError("it never came")


def test_of_what_is_typed_in_one_go_only_the_last_is_checked() -> None:
    async def scene(checks: Checks, corpora: Corpora) -> None:
        for version in range(5):
            checks.soon(document(f"state {version}", version), Path("/"), pause=0.05)
        await until(lambda: bool(corpora.begun))

    corpora, published, _ = played(scene)
    assert corpora.begun == published == ["state 4"]


def test_what_a_check_finds_of_an_older_state_is_never_told() -> None:
    async def scene(checks: Checks, corpora: Corpora) -> None:
        corpora.may_end.clear()
        checks.soon(document("older"), Path("/"), pause=0)
        await until(lambda: bool(corpora.begun))
        checks.soon(document("newer", 2), Path("/"), pause=0)
        corpora.may_end.set()
        await until(lambda: len(corpora.begun) == 2)

    corpora, published, _ = played(scene)
    assert corpora.begun == ["older", "newer"]
    assert published == ["newer"]


def test_a_check_that_waits_its_turn_is_not_run_once_it_is_too_late() -> None:
    async def scene(checks: Checks, corpora: Corpora) -> None:
        corpora.may_end.clear()
        checks.soon(document("other", name="b"), Path("/"), pause=0)
        await until(lambda: bool(corpora.begun))
        for version in range(5):
            checks.soon(document(f"state {version}", version), Path("/"), pause=0)
            await asyncio.sleep(0.01)  # it queues behind the other
        corpora.may_end.set()
        await until(lambda: len(corpora.begun) == 2)

    corpora, published, _ = played(scene)
    assert corpora.begun == published == ["other", "state 4"]


def test_of_a_closed_document_nothing_is_told() -> None:
    async def scene(checks: Checks, corpora: Corpora) -> None:
        corpora.may_end.clear()
        checks.soon(document("closed"), Path("/"), pause=0)
        await until(lambda: bool(corpora.begun))
        checks.forget("file:///a.md")

    assert played(scene)[1:] == ([], [])


def test_a_check_that_fails_is_told_and_the_next_one_begins_afresh() -> None:
    async def scene(checks: Checks, corpora: Corpora) -> None:
        checks.soon(document("damaged"), Path("/"), pause=0)
        await until(lambda: corpora.expired == 1)
        checks.soon(document("mended", 2), Path("/"), pause=0)
        await until(lambda: len(corpora.begun) == 2)

    _, published, failed = played(scene)
    assert failed == ["the index is damaged"]
    assert published == ["mended"]


def test_what_was_found_is_known_for_exactly_that_state() -> None:
    async def scene(checks: Checks, corpora: Corpora) -> None:
        first, second = document("first"), document("second", 2)
        checks.soon(first, Path("/"), pause=0)
        await until(lambda: checks.of(first) is not None)
        assert checks.of(second) is None

    played(scene)


def test_leaving_does_not_wait_for_a_check_that_does_not_end() -> None:
    async def play() -> float:
        corpora = Corpora()
        corpora.may_end.clear()
        corpora.stop = lambda: None  # type: ignore[method-assign]
        checks = Checks(corpora, lambda checked: None, lambda error: None)  # type: ignore[arg-type]
        checks.soon(document("slow"), Path(), pause=0)
        await until(lambda: corpora.begun == ["slow"])
        before = time.monotonic()
        checks.close()
        took = time.monotonic() - before
        corpora.may_end.set()
        return took

    assert asyncio.run(play()) < 5
