"""How a file of a case is spoken of."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from officer_app.cases.portal.attachment_words import attachment_kind_name
from shared.documents.attachment_check import AttachmentWarning
from shared.domain.case import Attachment
from shared.domain.date_words import clock_words
from shared.use_cases.case_view import CaseView

_KILO = 1024


def size_words(size_bytes: int) -> str:
    """1,4 MB or 812 KB: with the comma of Indonesia, which English readers here know."""
    if size_bytes >= _KILO * _KILO:
        return f"{size_bytes / _KILO / _KILO:.1f} MB".replace(".", ",")
    return f"{max(1, round(size_bytes / _KILO))} KB"


def file_line(file: Attachment, view: CaseView) -> str:
    """What it is, how large, when it came, and who added it."""
    zone = str(view.local_now.tzinfo)
    day = file.added_at.astimezone(view.local_now.tzinfo)
    when = f"{day:%d-%m-%Y} {clock_words(file.added_at, zone)}"
    told = (attachment_kind_name(file.kind), size_words(file.size_bytes), when)
    return " · ".join(told)


def warning_sentences(warnings: Iterable[AttachmentWarning]) -> tuple[str, ...]:
    """What an officer should know before such a file is opened."""
    translate = QCoreApplication.translate
    words = {
        AttachmentWarning.HAS_ACTIONS: translate(
            "attachment", "PDF ini dapat menjalankan sesuatu atau membawa berkas lain."
        ),
        AttachmentWarning.LEADS_OUTSIDE: translate(
            "attachment", "Dokumen ini mengambil sesuatu dari luar saat dibuka."
        ),
    }
    return tuple(words[warning] for warning in sorted(warnings))
