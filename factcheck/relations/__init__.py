"""Arithmetic between figures, one file per kind of relation. Pure: facts in, contradictions out."""

from factcheck.relations.contract import Constraint, Example, Law, Operand, Relation, relations

__all__ = ["Constraint", "Example", "Law", "Operand", "Relation", "relations"]
