"""Stage 2, *publish*: Sphinx reads the executed notebooks and writes the site, in an empty folder."""
