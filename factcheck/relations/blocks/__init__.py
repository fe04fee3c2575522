"""Which figures can have to do with each other at all: one file per way to tell, found by its name."""
