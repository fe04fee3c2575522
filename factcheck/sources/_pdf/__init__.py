"""Pages of a PDF: read in a process of their own, freed of what repeats on each, and put together to paragraphs."""
