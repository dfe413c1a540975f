"""Gives the portal files of this case and no others."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from officer_app.pieces import KeyButton, lines_wide, named, wrapped_label
from shared.desktop.widget_theme import WidgetTheme

_WIDTH_LINES, _HEIGHT_LINES = 28, 16


def files_to_give(folder: Path | None) -> tuple[Path, ...]:
    """The folder's own files in the order of their names: nothing hidden, below, or linked to."""
    if folder is None or not folder.is_dir():
        return ()
    own = (
        path
        for path in folder.iterdir()
        if not path.is_symlink() and path.is_file() and not path.name.startswith(".")
    )
    return tuple(sorted(own, key=lambda path: path.name.casefold()))


class FilePicker(QDialog):
    """Asks which; the system's own dialog would show the files of every guest."""

    def __init__(self, theme: WidgetTheme, files: tuple[Path, ...], several: bool) -> None:
        super().__init__()
        self.setObjectName("file_picker")
        self.setWindowTitle(self.tr("Berkas permohonan untuk portal"))
        self._lead = wrapped_label("" if files else "attention")
        self._lead.setText(
            self.tr("Hanya berkas permohonan ini yang dapat diserahkan ke portal.")
            if files
            else self.tr("Permohonan ini belum mempunyai berkas. Lampirkan dahulu di permohonan.")
        )
        self._list = named(QListWidget(), "file_list")
        self._list.setSelectionMode(
            QAbstractItemView.SelectionMode.ExtendedSelection
            if several
            else QAbstractItemView.SelectionMode.SingleSelection
        )
        for path in files:
            item = QListWidgetItem(path.name)
            item.setData(Qt.ItemDataRole.UserRole, str(path))
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._list.setVisible(bool(files))
        self._give = named(KeyButton(theme, "check", "Return", "primary"), "file_give")
        self._give.say(self.tr("Serahkan"))
        self._give.setVisible(bool(files))
        self._leave = named(KeyButton(theme, "x", "Esc"), "file_leave")
        self._leave.say(self.tr("Batal"))
        self._give.clicked.connect(self.accept)
        self._list.itemDoubleClicked.connect(self.accept)
        self._leave.clicked.connect(self.reject)
        self._build()

    @property
    def chosen(self) -> list[str]:
        return [item.data(Qt.ItemDataRole.UserRole) for item in self._list.selectedItems()]

    def _build(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._give)
        buttons.addWidget(self._leave)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._lead)
        column.addWidget(self._list, 1)
        column.addLayout(buttons)
        self.resize(lines_wide(self, _WIDTH_LINES), lines_wide(self, _HEIGHT_LINES))


def ask_for_files(
    theme: WidgetTheme, folder: Path | None, several: bool, over: QWidget
) -> list[str]:
    """Paths in the folder, or none."""
    picker = FilePicker(theme, files_to_give(folder), several)
    picker.setParent(over, picker.windowFlags())
    picker.setWindowModality(Qt.WindowModality.WindowModal)
    is_given = picker.exec() == QDialog.DialogCode.Accepted
    picker.deleteLater()
    return picker.chosen if is_given else []
