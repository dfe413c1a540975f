"""The fields of one form, whose typing is kept on this machine until it is stored or dropped."""

from abc import abstractmethod
from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from officer_app.cases.kept_drafts import KeptDrafts
from officer_app.pieces import Note
from shared.desktop.widget_theme import WidgetTheme

_KEEP_AFTER_MS = 300
"""A pause in the typing: no disk is asked at each key."""


class TypedField(QWidget):
    """A field of several parts that is kept as one text."""

    text_changed = Signal()
    """A person changed something in it."""

    @abstractmethod
    def typed_text(self) -> str:
        """Everything in it; empty where nothing is."""

    @abstractmethod
    def put_text(self, text: str) -> None:
        """Show what `typed_text` gave."""


class TypedFields(QObject):
    """Shows what is stored, keeps what is typed over it, and brings it back when it was lost."""

    typed = Signal()
    """A person changed something."""
    shown = Signal()
    """Other contents stand in the fields now."""

    def __init__(self, drafts: KeptDrafts, fields: Mapping[str, QWidget], parent: QObject) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._fields = fields
        self._key: str | None = None
        self._stored: dict[str, str] = dict.fromkeys(fields, "")
        self.restored_at: datetime | None = None
        """When what stands here was typed, where it was brought back from an earlier time."""
        self._pause = QTimer(self, singleShot=True, interval=_KEEP_AFTER_MS)
        self._pause.timeout.connect(self.keep)
        for field in fields.values():
            _changed_signal(field).connect(self._typed)

    @property
    def key(self) -> str | None:
        return self._key

    @property
    def is_typed_over(self) -> bool:
        return self._key is not None and self.texts() != self._stored

    def texts(self) -> dict[str, str]:
        return {name: _text_of(field) for name, field in self._fields.items()}

    def text(self, name: str) -> str:
        return _text_of(self._fields[name])

    def show(self, key: str | None, stored: Mapping[str, str]) -> None:
        """The form of `key` with what is stored of it; what was typed over that stays."""
        wanted = dict.fromkeys(self._fields, "") | dict(stored)
        if key != self._key:
            self.keep()
            self._key = key
            self._stored = wanted
            self._bring_back()
        elif wanted != self._stored:
            was_typed_over = self.is_typed_over
            self._stored = wanted
            if not was_typed_over:
                self._fill(wanted)
            elif not self.is_typed_over:
                self._forget()
            self.shown.emit()

    def put(self, name: str, text: str) -> None:
        """Fill one field as if it had been typed."""
        _fill_field(self._fields[name], text)

    def saved(self, texts: Mapping[str, str]) -> None:
        """These were stored; what was typed since stays."""
        if self._key is None:
            return
        self._stored = dict.fromkeys(self._fields, "") | dict(texts)
        if self.is_typed_over:
            self.keep()
        else:
            self._forget()
        self.shown.emit()

    def drop(self) -> None:
        """Back to what is stored."""
        self._fill(self._stored)
        self._forget()
        self.shown.emit()

    def keep(self) -> None:
        """Write it down now, where anything was typed over what is stored."""
        self._pause.stop()
        if self._key is None:
            return
        if self.is_typed_over:
            self._drafts.keep(self._key, self.texts())
        elif self._drafts.kept(self._key) is not None:
            self._drafts.drop(self._key)

    def _bring_back(self) -> None:
        kept = None if self._key is None else self._drafts.kept(self._key)
        fields = self._stored if kept is None else self._stored | _known(kept.fields, self._stored)
        self._fill(fields)
        is_restored = kept is not None and self.is_typed_over
        self.restored_at = kept.kept_at if kept is not None and is_restored else None
        self.shown.emit()

    def _forget(self) -> None:
        self._pause.stop()
        self.restored_at = None
        if self._key is not None:
            self._drafts.drop(self._key)

    def _fill(self, texts: Mapping[str, str]) -> None:
        for name, text in texts.items():
            field = self._fields[name]
            if _text_of(field) != text:
                with QSignalBlocker(field):
                    _fill_field(field, text)

    def _typed(self) -> None:
        if self._key is not None:
            self._pause.start()
            self.typed.emit()


class RestoredNote(Note):
    """Says that typing was brought back, and offers to drop it."""

    def __init__(self, fields: TypedFields, theme: WidgetTheme) -> None:
        super().__init__(theme, "info", has_button=True, icon_name="rotate-ccw")
        self._fields = fields
        self.button.setObjectName("restored_drop")
        self.words.setObjectName("restored")
        self.pressed.connect(fields.drop)
        fields.shown.connect(self._show)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def _show(self) -> None:
        moment = self._fields.restored_at
        self.button.setText(self.tr("Buang"))
        if moment is None:
            self.tell("")
            return
        local = moment.astimezone()
        self.tell(
            self.tr("Dipulihkan: yang Anda ketik {day} pukul {time} dan belum disimpan.").format(
                day=f"{local:%d-%m-%Y}", time=f"{local:%H.%M}"
            )
        )


def _known(kept: Mapping[str, str], stored: Mapping[str, str]) -> dict[str, str]:
    return {name: text for name, text in kept.items() if name in stored}


def _changed_signal(field: QWidget) -> SignalInstance:
    match field:
        case QLineEdit() | QPlainTextEdit():
            return field.textChanged
        case QComboBox():
            return field.currentIndexChanged
        case QCheckBox():
            return field.toggled
        case TypedField():
            return field.text_changed
        case _:
            raise TypeError(type(field).__name__)


def _text_of(field: QWidget) -> str:
    match field:
        case QLineEdit():
            return field.text()
        case QPlainTextEdit():
            return field.toPlainText()
        case QComboBox():
            return str(field.currentData() or "")
        case QCheckBox():
            return "1" if field.isChecked() else ""
        case TypedField():
            return field.typed_text()
        case _:
            raise TypeError(type(field).__name__)


def _fill_field(field: QWidget, text: str) -> None:
    match field:
        case QLineEdit():
            field.setText(text)
        case QPlainTextEdit():
            field.setPlainText(text)
        case QComboBox():
            field.setCurrentIndex(max(0, field.findData(text)))
        case QCheckBox():
            field.setChecked(bool(text))
        case TypedField():
            field.put_text(text)
