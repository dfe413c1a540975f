"""The signed-in officer's page: navigation, what concerns the counter, and the rooms."""

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from officer_app.account_page import AccountPage
from officer_app.administration.settings_room import SettingsRoom
from officer_app.banners import Banners
from officer_app.cases.build_cases import build_cases_room
from officer_app.cases.cases_room import CasesRoom
from officer_app.cases.messages.messages_room import MessagesRoom
from officer_app.counter_page import CounterPage
from officer_app.counter_pages import build_counter_pages
from officer_app.departure import Goal
from officer_app.frames import Stack
from officer_app.look import Look
from officer_app.navigation import Deed, Navigation, Room
from officer_app.pieces import Note
from officer_app.presenters import Presenters
from officer_app.problem_words import press_sentence, problem_sentence
from officer_app.references.references_room import ReferencesRoom
from officer_app.reports.reports_room import ReportsRoom
from shared.domain.identifiers import CaseId
from shared.domain.problem import Problem

_TOLD_MS = 15_000
"""How long a refusal stays when nothing else happens."""


class OfficePage(QWidget):
    """Leads from room to room and tells refusals without standing in the way."""

    guest_screen_wanted = Signal()

    def __init__(self, parts: Presenters, look: Look) -> None:
        super().__init__()
        self._parts = parts
        self._problem: Problem | None = None
        self._was_pressed = False
        self.navigation = Navigation(look.theme)
        self.pages = build_counter_pages(parts, look)
        self._counter_page = CounterPage(parts.session, look.theme)
        self._look = look
        self._settings: SettingsRoom | None = None
        self._cases: CasesRoom | None = None
        self._messages: MessagesRoom | None = None
        self._reports: ReportsRoom | None = None
        self._references: ReferencesRoom | None = None
        self._account = AccountPage(parts.session, look.theme)
        self._banners = Banners(parts.queue, parts.pause, look.theme, look.translations)
        self._told = Note(look.theme, "attention", has_button=True)
        self._told.words.setObjectName("told")
        self._told.button.setObjectName("told_close")
        self._told.hide()
        self._rooms = Stack()
        self._hush = QTimer(self, singleShot=True, interval=_TOLD_MS)
        self._build()
        self._connect()
        self._say()

    def follow_session(self) -> None:
        """Another officer, or another counter."""
        session = self._parts.session.session
        self.navigation.show_session(session)
        officer = session.officer
        self.pages.new_visitor.follow_officer(None if officer is None else officer.id)
        if session.officer is None:
            self.be_quiet()
        else:
            self.go(Room.QUEUE)

    def go(self, room: Room) -> None:
        """Show a room, with the keyboard where the work begins."""
        self.navigation.mark(room)
        match room:
            case Room.QUEUE if self._parts.session.session.desk is not None:
                self._rooms.setCurrentWidget(self.pages.queue)
                self.pages.queue.table.setFocus()
            case Room.QUEUE:
                self._rooms.setCurrentWidget(self._counter_page)
                self._counter_page.focus_first()
            case Room.CASES:
                self._rooms.setCurrentWidget(self.cases_room())
                self.cases_room().open()
            case Room.REFERENCES:
                self._rooms.setCurrentWidget(self.references_room())
                self.references_room().open()
            case Room.MESSAGES:
                self._rooms.setCurrentWidget(self.messages_room())
                self.messages_room().open()
            case Room.REPORTS:
                self._rooms.setCurrentWidget(self.reports_room())
                self.reports_room().open()
            case Room.SETTINGS:
                self._rooms.setCurrentWidget(self.settings_room())
                self._parts.administration.refresh()
            case Room.ACCOUNT:
                self._rooms.setCurrentWidget(self._account)

    def cases_room(self) -> CasesRoom:
        """Made when somebody first goes there: a counter opens without waiting for it."""
        if self._cases is None:
            self._cases = build_cases_room(self._parts, self._look)
            self._rooms.addWidget(self._cases)
        return self._cases

    def references_room(self) -> ReferencesRoom:
        """Made when somebody first goes there."""
        if self._references is None:
            parts = self._parts
            self._references = ReferencesRoom(parts.importing, parts.references, self._look)
            self._rooms.addWidget(self._references)
        return self._references

    def messages_room(self) -> MessagesRoom:
        """Made when somebody first goes there."""
        if self._messages is None:
            parts = self._parts
            self._messages = MessagesRoom(parts.messages, parts.drafts, self._look)
            self._rooms.addWidget(self._messages)
        return self._messages

    def reports_room(self) -> ReportsRoom:
        """Made when who leads the unit first goes there."""
        if self._reports is None:
            self._reports = ReportsRoom(self._parts.reports, self._look)
            self._rooms.addWidget(self._reports)
        return self._reports

    def settings_room(self) -> SettingsRoom:
        """Made when an administrator first goes there: most officers never do."""
        if self._settings is None:
            self._settings = SettingsRoom(
                self._parts.administration, self._parts.working_days, self._look
            )
            self._rooms.addWidget(self._settings)
        return self._settings

    def tell(self, problem: Problem) -> None:
        """Say what was refused, until something else happens."""
        self._show_told(problem, was_pressed=False)

    def tell_not_made(self, problem: Problem) -> None:
        """The database refused a press: the line above tells of it, but not of the press."""
        self._show_told(problem, was_pressed=True)

    def be_quiet(self) -> None:
        self._problem = None
        self._hush.stop()
        self._told.tell("")

    def tick(self) -> None:
        """Let the times run."""
        if self._parts.session.session.desk is not None:
            self.pages.queue.tick()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _build(self) -> None:
        for room in (self._counter_page, self.pages.queue, self._account):
            self._rooms.addWidget(room)
        told = QVBoxLayout()
        told.setContentsMargins(16, 6, 16, 0)
        told.addWidget(self._told)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._banners)
        column.addLayout(told)
        column.addWidget(self._rooms, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addLayout(column, 1)

    def _connect(self) -> None:
        parts = self._parts
        parts.queue.refused.connect(self.tell)
        parts.queue.not_made.connect(self.tell_not_made)
        parts.session.refused.connect(self._tell_of_session)
        parts.pause.refused.connect(self._tell_of_pause)
        parts.queue.moved.connect(lambda _ticket: self.be_quiet())
        self._told.pressed.connect(self.be_quiet)
        self._hush.timeout.connect(self.be_quiet)
        self.navigation.room_wanted.connect(self.go)
        self.navigation.deed_wanted.connect(self._do)
        parts.messages.changed.connect(
            lambda: self.navigation.show_message_tasks(parts.messages.state.tasks)
        )
        self.pages.cases.section_wanted.connect(self._open_section)

    def _open_section(self, case_id: CaseId, key: str) -> None:
        """From the guide beside the guest to another part of the same case."""
        self.go(Room.CASES)
        self.cases_room().open_case(case_id, key)

    def _say(self) -> None:
        self._told.button.setText(self.tr("Tutup"))
        if self._problem is not None:
            self._told.tell(self._told_words(self._problem))

    def _show_told(self, problem: Problem, was_pressed: bool) -> None:
        self._problem, self._was_pressed = problem, was_pressed
        self._told.tell(self._told_words(problem))
        self._hush.start()

    def _told_words(self, problem: Problem) -> str:
        return press_sentence(problem) if self._was_pressed else problem_sentence(problem)

    def _tell_of_session(self, problem: Problem) -> None:
        if self._parts.session.session.desk is not None and not self._account.isVisible():
            self.tell(problem)

    def _tell_of_pause(self, problem: Problem) -> None:
        if not (self.pages.rest.isVisible() or self.pages.close.isVisible()):
            self.tell_not_made(problem)

    def _do(self, deed: Deed) -> None:
        match deed:
            case Deed.GUEST_SCREEN:
                self.guest_screen_wanted.emit()
            case Deed.BREAK:
                self.go(Room.QUEUE)
                self.pages.queue.open_side_page(self.pages.rest)
            case Deed.CLOSE:
                self.go(Room.QUEUE)
                self.pages.queue.open_side_page(self.pages.close)
            case Deed.LEAVE:
                self._parts.departure.ask(Goal.LEAVE_COUNTER)
            case Deed.SIGN_OUT:
                self._parts.departure.ask(Goal.SIGN_OUT)
