"""What one can ask of a corpus, one file for each question."""
