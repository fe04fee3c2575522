"""Parts of SARIF documents: places, rules and messages."""
