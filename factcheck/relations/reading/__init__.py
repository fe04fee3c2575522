"""How an article is read for relations: its sentences as rows of symbols, moves, lists of parts, unprinted values."""
