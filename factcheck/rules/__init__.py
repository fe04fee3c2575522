"""What is checked: one file per rule, found by its name. Relations bring a rule each as well."""

from factcheck.rules.contract import DRAFT, Check, Example, Printed, Rule, Scope, ids, rules

__all__ = ["DRAFT", "Check", "Example", "Printed", "Rule", "Scope", "ids", "rules"]
