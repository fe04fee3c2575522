"""The index: facts kept and found again. `contract` is what the desk may ask, `open` how an index comes about."""
