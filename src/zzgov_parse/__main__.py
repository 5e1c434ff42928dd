"""`python -m zzgov_parse`, and what the command `zzgov-parse` starts."""

from __future__ import annotations

import sys

#: What the extra `cli` installs. The package itself works without them.
_EXTRA = frozenset({"typer", "rich", "charset_normalizer"})


def main() -> None:
    """Run the command line, or say what to install for it."""
    try:
        from .cli import app
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] not in _EXTRA:
            raise
        sys.stderr.write('zzgov-parse: the command line needs an extra: pip install "zzgov-parse[cli]"\n')
        sys.exit(2)
    app(prog_name="zzgov-parse")


if __name__ == "__main__":
    main()
