"""The section "Portal" of an opened case: the three ways, what to type, and what is recorded."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from officer_app.cases.case_presenter import CasePresenter
from officer_app.cases.kept_drafts import KeptDrafts
from officer_app.cases.portal.download_list import DownloadList
from officer_app.cases.portal.portal_presenter import PortalPresenter, Window
from officer_app.cases.portal.record_page import RecordPage
from officer_app.look import Look
from officer_app.pieces import KeyButton, Note, breakable, named
from officer_app.portal.portal_page import PortalPage
from officer_app.portal.portal_pane import PortalPane
from officer_app.portal.portal_ways_presenter import PortalWaysPresenter
from officer_app.portal.what_to_type_presenter import WhatToTypePresenter
from officer_app.problem_words import problem_sentence
from officer_app.queue_presenter import QueuePresenter
from officer_app.wrapped_row import WrappedRow
from shared.domain.identifiers import TicketId
from shared.domain.problem import Problem

_PANE_SHARE = 0.6
"""Of the screen's width: beside the pane stays room for what to type."""


class PortalSection(QWidget):
    """The turn at the portal ends with the guest at the counter, with the case, and the program."""

    form_wanted = Signal()
    """Lead to the section "Formulir"."""

    def __init__(
        self,
        cases: CasePresenter,
        queue: QueuePresenter,
        drafts: KeptDrafts,
        look: Look,
        *,
        pane: PortalPane | None = None,
        ways: PortalWaysPresenter | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("portal_section")
        self._queue = queue
        self._served: TicketId | None = None
        own_pane = pane or PortalPane(self)
        own_ways = ways or PortalWaysPresenter(own_pane, self)
        typing = WhatToTypePresenter(self)
        self.portal = PortalPresenter(cases, own_pane, own_ways, typing, self._pane_place, self)
        self._note = Note(look.theme, "trouble")
        self._note.words.setObjectName("portal_told")
        self._note.hide()
        self.page = PortalPage(own_ways, typing, look)
        self.downloads = DownloadList(self.portal, look)
        self.record = RecordPage(self.portal, drafts, look)
        self._work = named(KeyButton(look.theme, "globe", "Alt+4"), "portal_page_work")
        self._write = named(KeyButton(look.theme, "pencil", "Alt+5"), "portal_page_record")
        self._build()
        self._connect()
        self._say()
        self._show_work(is_work=True)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _build(self) -> None:
        row = WrappedRow()
        group = QButtonGroup(self)
        for button in (self._work, self._write):
            button.setCheckable(True)
            group.addButton(button)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 12, 8, 8)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(self._note)
        column.addWidget(self.downloads)
        column.addWidget(self.page, 1)
        column.addWidget(self.record, 1)

    def _connect(self) -> None:
        self._work.clicked.connect(lambda: self._show_work(is_work=True))
        self._write.clicked.connect(self._go_to_record)
        self.page.down_wanted.connect(self._go_to_away)
        self.record.form_wanted.connect(self.form_wanted)
        self.portal.refused.connect(self._tell)
        self.portal.changed.connect(self._changed)
        self._queue.changed.connect(self._follow_queue)
        self._follow_queue()

    def _say(self) -> None:
        self._work.say(self.tr("Buka dan ketik"))
        self._write.say(self.tr("Catat"))
        self._note.tell("")

    def _show_work(self, *, is_work: bool) -> None:
        self._note.tell("")
        (self._work if is_work else self._write).setChecked(True)
        self.page.setVisible(is_work)
        self.record.setVisible(not is_work)

    def _go_to_record(self) -> None:
        self._show_work(is_work=False)
        self.record.focus_first()

    def _go_to_away(self) -> None:
        self._show_work(is_work=False)
        self.record.focus_away()

    def _changed(self) -> None:
        if self.portal.state.recorded is not None:
            self._note.tell("")

    def _tell(self, problem: Problem) -> None:
        self._note.tell(breakable(problem_sentence(problem)))

    def _follow_queue(self) -> None:
        """Whoever is served now is somebody else: nothing of the one before may stay."""
        mine = self._queue.state.mine
        served = None if mine is None else mine.ticket.id
        if served == self._served:
            return
        was_served, self._served = self._served is not None, served
        if was_served:
            self.portal.serving_ended()

    def _pane_place(self) -> Window | None:
        area = self.screen().availableGeometry()
        return area.left(), area.top(), round(area.width() * _PANE_SHARE), area.height()
