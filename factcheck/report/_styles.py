"""How severities look in colour."""

from __future__ import annotations

from factcheck.model import Severity

SEVERITIES = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow", Severity.NOTE: "bold blue"}
