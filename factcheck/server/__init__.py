"""The language server: what editors ask of a draft while it is written, over the Language Server Protocol.

`stdio` is the connection, `messages` what is done about each message, `server` what is kept in between; the other files
find what is wrong with a document and put it into the protocol's types. All of it needs the extra `factcheck[lsp]`, so
it is imported by `factcheck lsp` alone.
"""
