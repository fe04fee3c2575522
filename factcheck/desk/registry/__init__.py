"""Claims that somebody has registered with the verdict they must get: read from YAML, and rewritten in place."""

from factcheck.desk.registry.read import parse, read
from factcheck.desk.registry.registered import Registered, Registry, Source
from factcheck.desk.registry.rewrite import rewritten

__all__ = ["Registered", "Registry", "Source", "parse", "read", "rewritten"]
