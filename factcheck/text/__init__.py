"""What can be told of a text without knowing its language or its subject: folding, sentences, layout, dates."""
