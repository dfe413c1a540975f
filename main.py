"""Starts Serambi: prepares .venv beside itself on the first run, then goes on inside it."""

# An old Python must be able to read this file as far as the sentence that refuses it.
import sys

OLDEST = (3, 11)
NEWEST = (3, 14)

if not OLDEST <= sys.version_info[:2] <= NEWEST:
    sys.exit(
        "Serambi needs Python {}.{} to {}.{}, and this is {}.{}: please install one of those "
        "and start again with it.".format(*(OLDEST + NEWEST + sys.version_info[:2]))
    )

from collections.abc import Sequence

from starter.start import start


def run(words: Sequence[str]) -> int:
    """What is imported here exists only inside the environment."""
    from shared.commands.command_line import main

    return main(words)


if __name__ == "__main__":
    sys.exit(start(sys.argv[1:], run))
