"""Arithmetic between figures, one file per kind of relation. Pure: facts in, contradictions out."""

from factcheck.relations.contract import Breach, Example, Relation, relations

__all__ = ["Breach", "Example", "Relation", "relations"]
