"""Documents of office programs: zip files of XML, read as a stream and never trusted."""
