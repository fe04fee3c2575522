"""The parts of the page that `report/html.py` makes, with its style sheet and its script."""
