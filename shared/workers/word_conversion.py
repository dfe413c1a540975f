"""Asks Microsoft Word to save a document as PDF; a program of its own, so that it can be ended."""

import sys
from collections.abc import Sequence
from pathlib import Path

_AS_PDF = 17
"""Word's wdExportFormatPDF."""
_NO_ALERTS = 0
_NO_MACROS = 3
"""Office's msoAutomationSecurityForceDisable."""


if sys.platform == "win32":

    def convert(source: Path, target: Path) -> int:
        """0 once the PDF is written. Documents that are open in Word are not touched."""
        import win32com.client

        # A Word of its own, apart from the one that somebody works with
        word = win32com.client.DispatchEx("Word.Application")
        try:
            word.Visible, word.DisplayAlerts = False, _NO_ALERTS
            word.AutomationSecurity = _NO_MACROS
            document = word.Documents.Open(
                str(source), ConfirmConversions=False, ReadOnly=True, AddToRecentFiles=False
            )
            document.ExportAsFixedFormat(str(target), _AS_PDF)
            document.Close(SaveChanges=False)
        finally:
            word.Quit(SaveChanges=False)
        return 0

else:

    def convert(_source: Path, _target: Path) -> int:
        """1: there is no Word here."""
        return 1


def main(words: Sequence[str]) -> int:
    source, target = words
    return convert(Path(source), Path(target))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
