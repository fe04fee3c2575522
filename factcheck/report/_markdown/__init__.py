"""Parts of Markdown documents: comments, summaries, and text that is inert in them."""
