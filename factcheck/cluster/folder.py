"""A folder that every machine sees: a local one, or one of any file system that fsspec knows."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from functools import cached_property
from typing import Any
from uuid import uuid4

import fsspec

from factcheck.model import FactcheckError, UsageError, say
from factcheck.model.dataclass import dataclass

# a put is all or nothing there, and a move is none: it copies
_OBJECT_STORES = frozenset({"s3", "s3a", "gs", "gcs", "az", "abfs", "abfss", "adl", "oci", "oss", "memory"})
_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*(://|::)")
_AT_ONCE = 16  # files that are read


def is_url(name: str) -> bool:
    """Whether a name is for fsspec to open."""
    return _URL.match(name) is not None


@contextmanager
def told(name: str) -> Iterator[None]:
    """Whatever a file system raises, as one line."""
    try:
        yield
    except FactcheckError:
        raise
    except ImportError as error:
        raise UsageError(say("{name}: {error}", name=name, error=error)) from error
    except Exception as error:  # file systems raise what their libraries do
        why = getattr(error, "strerror", None) or str(error) or type(error).__name__
        raise UsageError(
            say("{name}: can't be used ({why}); check the address and the rights to it", name=name, why=why)
        ) from error


@dataclass(frozen=True)
class Folder:
    """Names are relative to it. url: a local path or a URL."""

    url: str

    @cached_property
    def _opened(self) -> tuple[Any, str]:
        with told(self.url):
            system, path = fsspec.core.url_to_fs(self.url)
            return system, path.rstrip("/")

    def __getstate__(self) -> dict[str, str]:
        """Only the address is sent to others."""
        return {"url": self.url}

    def read(self, name: str) -> bytes | None:
        """The content of a file; None where there is none."""
        return self._read(name)

    def some(self, names: Iterable[str]) -> dict[str, bytes]:
        """The contents of those files that are there."""
        with ThreadPoolExecutor(_AT_ONCE) as threads:  # most of the time is waiting, where it is a URL
            found = [(name, threads.submit(self._read, name)) for name in names]
            return {name: content for name, reading in found if (content := reading.result()) is not None}

    def _read(self, name: str) -> bytes | None:
        system, root = self._opened
        with self.told(name):
            try:
                content: bytes = system.cat_file(f"{root}/{name}")
            except FileNotFoundError:
                return None
        return content

    def open(self, name: str) -> Any:
        """A file to read from anywhere in it."""
        system, root = self._opened
        with self.told(name):
            return system.open(f"{root}/{name}", "rb")

    def write(self, name: str, content: bytes) -> None:
        """A file that is there when it is complete, whoever else writes the same."""
        system, root = self._opened
        path = f"{root}/{name}"
        with told(self.url):
            if _is_object_store(system):
                system.pipe_file(path, content)
                return
            system.makedirs(path.rpartition("/")[0], exist_ok=True)
            draft = f"{path}.{uuid4().hex}.tmp"
            system.pipe_file(draft, content)
            if _is_local(system):
                os.replace(draft, path)  # noqa: PTH105
            else:
                system.mv(draft, path)

    def told(self, name: str) -> AbstractContextManager[None]:
        """Whatever goes wrong with one of its files, as one line."""
        return told(f"{self.url}/{name}")

    def remove(self, names: Iterable[str]) -> None:
        """Files that need not be there."""
        system, root = self._opened
        for name in names:
            try:
                system.rm_file(f"{root}/{name}")
            except FileNotFoundError:
                continue


def _is_object_store(system: Any) -> bool:
    return not _OBJECT_STORES.isdisjoint(_protocols(system))


def _is_local(system: Any) -> bool:
    return "file" in _protocols(system)


def _protocols(system: Any) -> set[str]:
    return {system.protocol} if isinstance(system.protocol, str) else set(system.protocol)
