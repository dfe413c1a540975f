"""The system's own dialogs for a file or a folder, and its own programs for what is in it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from shared.documents.attachment_check import LARGEST_ATTACHMENT_BYTES
from shared.domain.problem import Problem, ProblemCode


def ask_for_folder(over: QWidget) -> Path | None:
    """Where files are to be written."""
    translate = QCoreApplication.translate
    name = QFileDialog.getExistingDirectory(over, translate("files", "Pilih folder tujuan"))
    return Path(name) if name else None


def ask_for_document(over: QWidget) -> Path | None:
    """A Word document, such as a draft or a template."""
    translate = QCoreApplication.translate
    name, _ = QFileDialog.getOpenFileName(
        over,
        translate("files", "Pilih dokumen"),
        "",
        translate("files", "Dokumen Word (*.docx);;Semua berkas (*)"),
    )
    return Path(name) if name else None


def ask_for_pdf(over: QWidget) -> Path | None:
    """A letter that was signed."""
    translate = QCoreApplication.translate
    name, _ = QFileDialog.getOpenFileName(
        over,
        translate("files", "Pilih surat bertanda tangan"),
        "",
        translate("files", "PDF (*.pdf);;Semua berkas (*)"),
    )
    return Path(name) if name else None


def open_with_system(path: Path) -> bool:
    """Whether the system has a program for it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def dropped_file(event: QDropEvent) -> Path | None:
    """The one file of this machine that is dropped."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    return Path(urls[0].toLocalFile())


def read_chosen(path: Path) -> bytes:
    """The whole file. Raises Problem where it cannot be read, or is larger than any we keep."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_ATTACHMENT_BYTES + 1)
    except OSError as failure:
        raise Problem(ProblemCode.FILE_NOT_READ) from failure
    if len(content) > LARGEST_ATTACHMENT_BYTES:
        raise Problem(
            ProblemCode.ATTACHMENT_TOO_LARGE,
            limit_megabytes=LARGEST_ATTACHMENT_BYTES // (1024 * 1024),
        )
    return content
