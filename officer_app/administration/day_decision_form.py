"""What the office decides about one day: off, worked, or as the country has it."""

from datetime import date
from typing import assert_never

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from officer_app.administration.working_day_words import day_of, shown_day
from officer_app.administration.working_days_presenter import WorkingDaysPresenter
from officer_app.look import Look
from officer_app.pieces import KeyButton, named, text_label, wrapped_label
from shared.domain.date_words import date_words
from shared.domain.working_days import DayStanding, OwnDay, OwnDayKind
from shared.use_cases.working_days import LONGEST_REASON


class DayDecisionForm(QWidget):
    """Says how the chosen day counts, and offers the one thing that can be decided about it."""

    chosen = Signal(object)
    """The day, whenever it is another one."""

    def __init__(self, presenter: WorkingDaysPresenter, look: Look) -> None:
        super().__init__()
        self._presenter = presenter
        self._look = look
        self._shown_reason = ""
        self.heading = text_label("heading")
        self.day = named(QDateEdit(), "working_day")
        self.day.setCalendarPopup(True)
        self.standing = named(wrapped_label(), "working_day_standing")
        self.reason = named(QLineEdit(), "working_day_reason")
        self.reason.setMaxLength(LONGEST_REASON)
        self.decide = named(
            KeyButton(look.theme, "save", "Ctrl+S", "primary"), "working_day_decide"
        )
        self.take_back = named(KeyButton(look.theme, "undo-2"), "working_day_take_back")
        self._day_name = text_label("quiet")
        self._reason_name = text_label("quiet")
        self._day_name.setBuddy(self.day)
        self._reason_name.setBuddy(self.reason)
        self._build()
        self.day.dateChanged.connect(self._chosen)
        self.reason.returnPressed.connect(self._decide)
        self.decide.clicked.connect(self._decide)
        self.take_back.clicked.connect(lambda: presenter.take_back(self.shown))

    @property
    def shown(self) -> date:
        """The day that the form is about."""
        return day_of(self.day.date())

    def show_day(self, day: date) -> None:
        if day != self.shown:
            self.day.setDate(shown_day(day))

    def describe(self) -> None:
        """Tell anew how the day counts."""
        calendar, language = self._presenter.calendar, self._look.translations.language
        day, off = self.shown, calendar.day_off(self.shown)
        standing = calendar.standing(day)
        name = "" if off is None else off.name.in_language(language)
        self.standing.setText(self._standing_words(standing).format(name=name))
        self.decide.say(self._decision_words(standing))
        self.take_back.setVisible(standing is DayStanding.DECIDED)
        self._show_reason("" if off is None or off.own is None else off.own.reason)
        self.day.setAccessibleDescription(date_words(day, language))

    def say(self) -> None:
        """Put the texts of the present language everywhere."""
        self.heading.setText(self.tr("Keputusan kantor"))
        self._day_name.setText(self.tr("Tanggal"))
        self._reason_name.setText(self.tr("Alasan"))
        self.reason.setPlaceholderText(self.tr("misalnya: pilkada"))
        self.take_back.say(self.tr("Batalkan keputusan"))
        self.day.setLocale(QLocale())
        self.day.setDisplayFormat("dddd, d MMMM yyyy")
        self.describe()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (
            self.heading,
            self._day_name,
            self.day,
            self.standing,
            self._reason_name,
            self.reason,
        ):
            column.addWidget(widget)
        column.addSpacing(4)
        for button in (self.decide, self.take_back):
            row = QHBoxLayout()
            row.addWidget(button)
            row.addStretch()
            column.addLayout(row)

    def _chosen(self) -> None:
        self.describe()
        self.chosen.emit(self.shown)

    def _show_reason(self, stored: str) -> None:
        """What was decided before, but never over what is being typed."""
        if self.reason.text() in ("", self._shown_reason):
            self.reason.setText(stored)
            self.reason.setCursorPosition(0)
        self._shown_reason = stored

    def _decide(self) -> None:
        self._presenter.decide(self.shown, self._kind(), self.reason.text())

    def _kind(self) -> OwnDayKind:
        own = self._own()
        if own is not None:
            return own.kind
        is_working = self._presenter.calendar.is_working_day(self.shown)
        return OwnDayKind.OFF if is_working else OwnDayKind.WORKED

    def _own(self) -> OwnDay | None:
        off = self._presenter.calendar.day_off(self.shown)
        return None if off is None else off.own

    def _standing_words(self, standing: DayStanding) -> str:
        match standing:
            case DayStanding.WORKING:
                return self.tr("Hari kerja.")
            case DayStanding.WEEKEND:
                return self.tr("Akhir pekan: libur.")
            case DayStanding.HOLIDAY:
                return self.tr("Libur: {name}.")
            case DayStanding.DECIDED if self._kind() is OwnDayKind.WORKED:
                return self.tr("Kantor memutuskan: hari kerja.")
            case DayStanding.DECIDED:
                return self.tr("Kantor memutuskan: libur.")
            case _:
                assert_never(standing)

    def _decision_words(self, standing: DayStanding) -> str:
        match standing:
            case DayStanding.WORKING:
                return self.tr("Jadikan hari libur")
            case DayStanding.WEEKEND | DayStanding.HOLIDAY:
                return self.tr("Jadikan hari kerja")
            case DayStanding.DECIDED:
                return self.tr("Simpan alasan")
            case _:
                assert_never(standing)
