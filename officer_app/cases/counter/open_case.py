"""A guest without a case: start one, continue one, or be told that none is needed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from officer_app.cases.case_presenter import CasePresenter
from officer_app.cases.counter.continue_case import ContinueCase
from officer_app.cases.counter.special_research import SpecialResearch
from officer_app.cases.counter.start_case import StartCase
from officer_app.cases.kept_drafts import KeptDrafts
from officer_app.frames import Pages, TurningRow
from officer_app.look import Look
from officer_app.office_lists import OfficeLists
from officer_app.pieces import KeyButton, named, text_label, wrapped_label
from shared.domain.identifiers import VisitId
from shared.use_cases.watch_queue import QueueRow

_SPACING = 6


class OpenCase(QWidget):
    """Three ways, one key each; the likely one stands open."""

    advice_wanted = Signal()

    def __init__(
        self, cases: CasePresenter, drafts: KeptDrafts, lists: OfficeLists, look: Look
    ) -> None:
        super().__init__()
        self._cases = cases
        self._lists = lists
        self._visit_id: VisitId | None = None
        theme = look.theme
        self._heading = text_label("heading")
        self._lead = wrapped_label("quiet")
        self.start = StartCase(cases, drafts, lists, look)
        self.go_on = ContinueCase(cases, look)
        self.special = SpecialResearch(look)
        self._ways = {
            self.start: named(KeyButton(theme, "plus", "Alt+M"), "way_start"),
            self.go_on: named(KeyButton(theme, "rotate-ccw", "Alt+J"), "way_continue"),
            self.special: named(KeyButton(theme, "user", "Alt+R"), "way_special"),
        }
        self._nothing = QWidget()
        self._row = TurningRow(_SPACING)
        self._pages = Pages()
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._build()
        self.special.advice_wanted.connect(self.advice_wanted)

    def show_state(self, row: QueueRow | None) -> None:
        """The guest that is looked at, where the visit has no case."""
        self.start.show_state()
        at_counter = self._cases.state.at_counter
        if row is None or at_counter is None:
            return
        if at_counter.visit_id != self._visit_id:
            self._visit_id = at_counter.visit_id
            self.go_on.clear()
            self.special.show_guest(row.language)
            self._open_likely(row)
        is_private = self._is_private(row)
        self._lead.setVisible(is_private or not row.service.is_for_government)
        self._lead.setText(
            self.tr(
                "Menurut buku tamu, tamu ini bukan dari instansi pemerintah: tanyakan apakah "
                "risetnya sendiri."
            )
            if is_private
            else self.tr("Layanan ini biasanya tidak memerlukan permohonan.")
        )

    def say(self) -> None:
        self._heading.setText(self.tr("Belum ada permohonan pada kunjungan ini"))
        self._ways[self.start].say(self.tr("Mulai permohonan"))
        self._ways[self.go_on].say(self.tr("Lanjutkan permohonan"))
        self._ways[self.special].say(self.tr("Riset sendiri"))
        for way in (self.start, self.go_on, self.special):
            way.say()

    def _build(self) -> None:
        for page, button in self._ways.items():
            button.setCheckable(True)
            self._group.addButton(button)
            self._pages.add(page)
            self._row.add(button)
            button.clicked.connect(lambda _=False, page=page: self._open(page))
        self._row.add_stretch()
        self._pages.add(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(self._lead)
        column.addWidget(self._row)
        column.addWidget(self._pages)
        column.addStretch()

    def _is_private(self, row: QueueRow) -> bool:
        """Whether the guestbook says so, and the service is meant for government."""
        front, at_counter = self._lists.front, self._cases.state.at_counter
        guest = None if at_counter is None else at_counter.guest
        code = None if guest is None else guest.institution_category
        if front is None or code is None or not row.service.is_for_government:
            return False
        return any(kind.code == code and not kind.is_government for kind in front.categories)

    def _open_likely(self, row: QueueRow) -> None:
        if self.start.has_draft:
            self._show(self.start)
        elif self._is_private(row):
            self._show(self.special)
        elif row.service.is_for_government:
            self._show(self.start)
        else:
            self._show(None)

    def _open(self, page: QWidget) -> None:
        self._show(page)
        if page is self.start:
            self.start.form.title.setFocus()
        elif page is self.go_on:
            self.go_on.find_field.setFocus()
        else:
            self.special.advise.setFocus()

    def _show(self, page: QWidget | None) -> None:
        self._pages.show_page(self._nothing if page is None else page)
        self._group.setExclusive(False)
        for its, button in self._ways.items():
            button.setChecked(its is page)
        self._group.setExclusive(True)
