"""How a web page is read: tokens → elements and lines → which of them are the article → its text with its places."""
