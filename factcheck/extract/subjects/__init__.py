"""What a figure is about: its words, its indicator, whose it is, where, and who said so."""
