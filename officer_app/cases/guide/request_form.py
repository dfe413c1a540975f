"""What the guest states at the counter, as a form: title, organiser, year, way, start."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QStringListModel, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from officer_app.cases.guide.day_field import DayField
from officer_app.cases.typed_day import day_text
from officer_app.look import Look
from officer_app.office_lists import OfficeLists
from officer_app.pieces import lines_wide, named, text_label, wrapped_label
from shared.domain.case import CaseRequest
from shared.domain.guest_details import LONGEST_INSTITUTION_NAME
from shared.domain.way_of_collection import WayOfCollection

_TITLE_LINES = 3
_YEAR_WIDE = 4
_YEAR_DIGITS = 4


class RequestForm(QWidget):
    """Shows and reports; who holds it keeps what is typed and stores it."""

    def __init__(self, prefix: str, lists: OfficeLists, look: Look) -> None:
        super().__init__()
        self._look = look
        self._lists = lists
        self._names = {
            name: text_label("quiet") for name in ("title", "organiser", "year", "way", "start")
        }
        self.title = named(QPlainTextEdit(), f"{prefix}_title")
        self.title.setTabChangesFocus(True)
        self.title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.title.setFixedHeight(self.title.fontMetrics().lineSpacing() * _TITLE_LINES + 18)
        self.organiser = named(QLineEdit(), f"{prefix}_organiser")
        self.organiser.setMaxLength(LONGEST_INSTITUTION_NAME)
        self.year = named(QLineEdit(), f"{prefix}_year")
        self.year.setMaxLength(_YEAR_DIGITS)
        self.year.setFixedWidth(lines_wide(self.year, _YEAR_WIDE))
        self.way = named(QComboBox(), f"{prefix}_way")
        self.way.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.way.setMinimumContentsLength(12)
        self.start = DayField(f"{prefix}_start", look)
        self._fault = wrapped_label("fault")
        self._fault.hide()
        self._institutions = QStringListModel(self)
        self._build()
        for name, field in self.fields.items():
            self._names[name].setBuddy(field)
        lists.changed.connect(self._offer)
        self._offer()

    @property
    def fields(self) -> Mapping[str, QWidget]:
        """What is typed into, by name."""
        return {
            "title": self.title,
            "organiser": self.organiser,
            "year": self.year,
            "way": self.way,
            "start": self.start.line,
        }

    def request(self) -> CaseRequest | None:
        """What is stated, or None where a year or day cannot be read: the form says so."""
        year = self.year.text().strip()
        if self.start.is_wrong:
            self._refuse(self.tr("Tanggal itu tidak terbaca. Tulis seperti 01-03-2027."))
            return None
        if year and not (year.isascii() and year.isdecimal()):
            self._refuse(self.tr("Tahun itu tidak terbaca. Tulis empat angka."))
            return None
        self._refuse("")
        way = self.way.currentData()
        return CaseRequest(
            title=self.title.toPlainText(),
            organiser=self.organiser.text(),
            activity_year=int(year) if year else None,
            way=WayOfCollection(way) if way else None,
            collection_starts_on=self.start.day,
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.say()

    def say(self) -> None:
        names = {
            "title": self.tr("Judul rencana kegiatan"),
            "organiser": self.tr("Instansi penyelenggara"),
            "year": self.tr("Tahun"),
            "way": self.tr("Cara pengumpulan data"),
            "start": self.tr("Pengumpulan data dimulai"),
        }
        for name, words in names.items():
            self._names[name].setText(words)
        for name, field in self.fields.items():
            field.setAccessibleName(names[name])
        self._offer_ways()

    def _build(self) -> None:
        year, way = QVBoxLayout(), QVBoxLayout()
        for part in (year, way):
            part.setSpacing(3)
        year.addWidget(self._names["year"])
        year.addWidget(self.year)
        way.addWidget(self._names["way"])
        way.addWidget(self.way)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(year)
        row.addLayout(way, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self._names["title"])
        column.addWidget(self.title)
        column.addSpacing(3)
        column.addWidget(self._names["organiser"])
        column.addWidget(self.organiser)
        column.addSpacing(3)
        column.addLayout(row)
        column.addSpacing(3)
        column.addWidget(self._names["start"])
        column.addWidget(self.start)
        column.addWidget(self._fault)
        completer = QCompleter(self._institutions, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.organiser.setCompleter(completer)

    def _offer(self) -> None:
        front = self._lists.front
        if front is not None:
            self._institutions.setStringList(
                [institution.name for institution in front.institutions]
            )
        self.say()

    def _offer_ways(self) -> None:
        ways = {
            "": self.tr("Belum ditanyakan"),
            WayOfCollection.COMPLETE_ENUMERATION: self.tr("Pencacahan lengkap"),
            WayOfCollection.SURVEY: self.tr("Survei"),
            WayOfCollection.COMPILATION: self.tr("Kompilasi produk administrasi"),
            WayOfCollection.OTHER: self.tr("Cara lain"),
        }
        if not self.way.count():
            for code in ways:
                self.way.addItem("", str(code))
        for place, words in enumerate(ways.values()):
            self.way.setItemText(place, words)

    def _refuse(self, words: str) -> None:
        self._fault.setText(words)
        self._fault.setVisible(bool(words))


def request_texts(request: CaseRequest) -> dict[str, str]:
    """What the form's fields hold of a request."""
    return {
        "title": request.title,
        "organiser": request.organiser,
        "year": "" if request.activity_year is None else str(request.activity_year),
        "way": "" if request.way is None else str(request.way.value),
        "start": day_text(request.collection_starts_on),
    }
