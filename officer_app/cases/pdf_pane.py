"""A PDF that the program itself made, page under page."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QVBoxLayout, QWidget

from officer_app.pieces import lines_wide

_WIDTH_LINES, _HEIGHT_LINES = 14, 14


class PdfPane(QWidget):
    """Only for our own documents: a stranger's PDF is not read inside the program."""

    def __init__(self) -> None:
        super().__init__()
        self._document = QPdfDocument(self)
        self._buffer: QBuffer | None = None
        self.view = QPdfView(self)
        self.view.setDocument(self._document)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)

    @property
    def pages(self) -> int:
        return self._document.pageCount()

    def show_pdf(self, content: bytes) -> None:
        """Bytes that are no PDF show nothing."""
        buffer = QBuffer(self)
        buffer.setData(QByteArray(content))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.close()
        self._document.load(buffer)
        if self._buffer is not None:
            self._buffer.deleteLater()
        self._buffer = buffer

    def clear(self) -> None:
        self._document.close()

    def minimumSizeHint(self) -> QSize:
        return QSize(lines_wide(self, _WIDTH_LINES), lines_wide(self, _HEIGHT_LINES))
