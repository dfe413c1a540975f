"""Which references to look among: year, region, way of collection and sector."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from PySide6.QtCore import QEvent, QRegularExpression, QSignalBlocker, QStringListModel, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QLineEdit, QWidget

from officer_app.look import Look
from officer_app.pieces import KeyButton, lines_wide, named
from officer_app.references.reference_details_words import sector_names, way_name
from shared.domain.reference import Reference, ReferenceFilter
from shared.domain.way_of_collection import WayOfCollection

K = TypeVar("K", bound=str | int | None)
_LONGEST_REGION = 120
_PROVINCE, _REGENCY = 2, 4
"""Digits of a code."""
_MOST_REGIONS = 600


class SearchFilters(QWidget):
    """Nothing chosen leaves nothing out."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._codes: dict[str, str] = {}
        self._regions = QStringListModel(self)
        self.year = named(QLineEdit(), "reference_year")
        self.year.setValidator(QRegularExpressionValidator(QRegularExpression(r"\d{0,4}"), self))
        self.region = named(QLineEdit(), "reference_region")
        self.region.setMaxLength(_LONGEST_REGION)
        self.way = named(QComboBox(), "reference_way")
        self.sector = named(QComboBox(), "reference_sector")
        self._all = named(KeyButton(look.theme, "x", role="quiet"), "reference_no_filters")
        self._build()
        self.year.textChanged.connect(self._changed)
        self.region.textChanged.connect(self._changed)
        self.way.currentIndexChanged.connect(self._changed)
        self.sector.currentIndexChanged.connect(self._changed)
        self._all.clicked.connect(self.clear)
        self.say()

    @property
    def chosen(self) -> ReferenceFilter:
        year = self.year.text()
        way = self.way.currentData()
        return ReferenceFilter(
            year=int(year) if len(year) == _REGENCY else None,
            region_code=self._region_code(),
            way=None if way is None else WayOfCollection(way),
            sector=self.sector.currentData(),
        )

    @property
    def is_region_unknown(self) -> bool:
        """Something is written there, and no region is meant by it."""
        return bool(self.region.text().strip()) and self._region_code() is None

    @property
    def is_any_chosen(self) -> bool:
        return self.chosen != ReferenceFilter()

    def clear(self) -> None:
        """Leave nothing out any more."""
        for widget in (self.year, self.region, self.way, self.sector):
            with QSignalBlocker(widget):
                if isinstance(widget, QComboBox):
                    widget.setCurrentIndex(0)
                else:
                    widget.clear()
        self._changed()

    def learn_regions(self, references: Iterable[Reference]) -> None:
        """Offer the regions that were met."""
        for reference in references:
            code, name = reference.details.region_code, reference.details.region_name
            if code and name and len(self._codes) < _MOST_REGIONS:
                self._codes.setdefault(f"{code} {name}", code)
        offered = sorted(self._codes)
        if offered != self._regions.stringList():
            self._regions.setStringList(offered)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.say()

    def say(self) -> None:
        self.year.setPlaceholderText(self.tr("Tahun"))
        self.year.setAccessibleName(self.tr("Saring menurut tahun"))
        self.region.setPlaceholderText(self.tr("Wilayah"))
        self.region.setToolTip(
            self.tr("Kode BPS, misalnya 61 atau 6111, atau nama dari daftar yang muncul")
        )
        self.region.setAccessibleName(self.tr("Saring menurut wilayah"))
        self.way.setAccessibleName(self.tr("Saring menurut cara pengumpulan data"))
        self.sector.setAccessibleName(self.tr("Saring menurut sektor"))
        self._all.say(self.tr("Tanpa saringan"))
        offer(
            self.way,
            {None: self.tr("Semua cara")} | {way.value: way_name(way) for way in WayOfCollection},
        )
        sectors = sector_names(self._look.translations.language)
        offer(
            self.sector,
            {None: self.tr("Semua sektor")}
            | {code: f"{code}. {name}" for code, name in sectors.items()},
        )

    def _build(self) -> None:
        completer = QCompleter(self._regions, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.region.setCompleter(completer)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.year.setFixedWidth(lines_wide(self, 5))
        row.addWidget(self.year)
        row.addWidget(self.region, 2)
        for box in (self.way, self.sector):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(11)
            row.addWidget(box, 2)
        row.addWidget(self._all)

    def _region_code(self) -> str | None:
        text = self.region.text().strip()
        known = {words.casefold(): code for words, code in self._codes.items()}
        if text.casefold() in known:
            return known[text.casefold()]
        digits = text.replace(".", "")
        is_code = digits.isascii() and digits.isdecimal() and len(digits) in (_PROVINCE, _REGENCY)
        return digits if is_code else None

    def _changed(self) -> None:
        self._all.setVisible(self.is_any_chosen or bool(self.region.text() or self.year.text()))
        self.changed.emit()


def offer(box: QComboBox, choices: Mapping[K, str]) -> None:
    """Put these into the box; what was chosen stays chosen."""
    chosen = box.currentData()
    with QSignalBlocker(box):
        box.clear()
        for data, words in choices.items():
            box.addItem(words, data)
        box.setCurrentIndex(max(0, box.findData(chosen)))
