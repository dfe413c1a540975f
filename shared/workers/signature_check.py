"""Checks a letter's signatures in a program of its own, which a hostile file cannot hold up."""

import sys
import tempfile
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from shared.documents.certificate_facts import read_trusted_roots
from shared.documents.signature_report import SignatureReport, SignedState
from shared.documents.signed_letter import LARGEST_LETTER_BYTES, check_signatures
from shared.documents.stored_signature_report import report_as_text, report_from_text
from shared.workers.bounded_program import run_bounded

if sys.platform != "win32":
    import resource

_LONGEST_SECONDS = 30.0
"""An honest letter takes one; the rest is room for a busy machine."""
_MOST_MEMORY_BYTES = 2 * 1024**3


def check_letter(
    pdf: bytes,
    checked_at: datetime,
    roots_folder: Path | None = None,
    longest_seconds: float = _LONGEST_SECONDS,
) -> SignatureReport:
    """Every signature of the file; `roots_folder` holds the certificates that the office trusts.

    Takes about a second. A file that takes too long is told as UNCHECKED.
    """
    if len(pdf) > LARGEST_LETTER_BYTES:
        return SignatureReport(SignedState.TOO_LARGE)
    with tempfile.TemporaryDirectory(prefix="serambi-", ignore_cleanup_errors=True) as folder:
        source, target = Path(folder) / "letter.pdf", Path(folder) / "report.json"
        source.write_bytes(pdf)
        roots = "" if roots_folder is None else str(roots_folder)
        words = (str(source), str(target), checked_at.isoformat(), roots)
        run_bounded((sys.executable, "-m", __name__, *words), longest_seconds)
        try:
            return report_from_text(target.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return SignatureReport(SignedState.UNCHECKED)


def main(words: Sequence[str]) -> int:
    """What the child does: source, target, the time of the check, the folder of roots or nothing."""
    source, target, checked_at, roots_folder = words
    if sys.platform != "win32":
        resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY_BYTES, _MOST_MEMORY_BYTES))
    roots = read_trusted_roots(Path(roots_folder)) if roots_folder else ()
    report = check_signatures(Path(source).read_bytes(), datetime.fromisoformat(checked_at), roots)
    # Whole or not at all: a half-written report must not be read
    half = Path(target).with_suffix(".half")
    half.write_text(report_as_text(report), encoding="utf-8")
    half.replace(target)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
