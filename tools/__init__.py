"""What the Makefile runs: the environment, the execution of chapters, the build of the site."""

import sys

# jsonschema, which nbformat imports, would compile a grammar of web addresses here: 0.8 s at each start,
# for a check that no notebook asks for. None makes the import fail, which jsonschema allows for.
sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]
