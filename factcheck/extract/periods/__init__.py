"""When a figure is of: what the page prints of time, and which period governs or goes on to a figure."""
