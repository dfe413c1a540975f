"""Files that came from the portal: each kept with the case as its kind, or thrown away."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QComboBox, QFrame, QVBoxLayout, QWidget

from officer_app.cases.portal.attachment_words import attachment_kind_name
from officer_app.cases.portal.portal_presenter import Download, PortalDeed, PortalPresenter
from officer_app.look import Look
from officer_app.pieces import KeyButton, Note, breakable, named, text_label, wrapped_label
from officer_app.wrapped_row import in_wrapped_row
from shared.domain.case import AttachmentKind

OFFERED_KINDS = (
    AttachmentKind.PROOF,
    AttachmentKind.SIGNED_LETTER,
    AttachmentKind.EXAMINATION_NOTE,
    AttachmentKind.INSTRUMENT,
    AttachmentKind.DUMMY_TABLES,
    AttachmentKind.TERMS_OF_REFERENCE,
    AttachmentKind.COVER_LETTER,
    AttachmentKind.OTHER,
)


class DownloadList(QWidget):
    """Nothing reaches the case without a press."""

    def __init__(self, portal: PortalPresenter, look: Look) -> None:
        super().__init__()
        self.setObjectName("portal_downloads")
        self._portal = portal
        self._look = look
        self._shown: tuple[Download, ...] = ()
        self._heading = text_label("heading")
        self._kept = Note(look.theme, "done")
        self._kept.words.setObjectName("portal_download_kept")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(self._kept)
        column.addLayout(self._rows)
        portal.changed.connect(self._show)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        self._heading.setText(self.tr("Unduhan dari portal"))
        self._shown = ()
        self._show()

    def _show(self) -> None:
        state = self._portal.state
        is_kept = state.recorded is PortalDeed.DOWNLOAD
        self._kept.tell(self.tr("Tersimpan di permohonan.") if is_kept else "")
        self.setVisible(bool(state.downloads) or is_kept)
        self._heading.setVisible(bool(state.downloads))
        if state.downloads == self._shown and self._rows.count() == len(state.downloads):
            return
        self._shown = state.downloads
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, download in enumerate(state.downloads):
            self._rows.addWidget(self._row(place, download))

    def _row(self, place: int, download: Download) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        name = wrapped_label()
        name.setText(breakable(download.name))
        kind = named(QComboBox(), f"portal_download_kind_{place}")
        for each in OFFERED_KINDS:
            kind.addItem(attachment_kind_name(each), each.value)
        kind.setAccessibleName(self.tr("Jenis berkas"))
        keep = named(KeyButton(self._look.theme, "save"), f"portal_download_keep_{place}")
        keep.say(self.tr("Simpan ke permohonan"))
        drop = named(KeyButton(self._look.theme, "x"), f"portal_download_drop_{place}")
        drop.say(self.tr("Buang"))
        keep.clicked.connect(
            lambda: self._portal.keep_download(download, AttachmentKind(kind.currentData()))
        )
        drop.clicked.connect(lambda: self._portal.drop_download(download))
        buttons = in_wrapped_row(kind, keep, drop)
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 10, 14, 10)
        column.addWidget(name)
        column.addLayout(buttons)
        return card
