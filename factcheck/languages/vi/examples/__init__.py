"""What must be read as what: values first, then ways to write them; see languages/examples.py."""
