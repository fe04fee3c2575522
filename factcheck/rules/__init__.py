"""What is checked: one file per rule, found by its name. Relations bring a rule each as well."""

from factcheck.rules.contract import Example, Rule, Scope, rules

__all__ = ["Example", "Rule", "Scope", "rules"]
