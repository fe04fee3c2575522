"""The parts of report/text.py, and what they share."""
