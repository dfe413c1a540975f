"""The guest's turn at the portal as part of the shown case: begun, ended, and recorded."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal

from officer_app.cases.case_presenter import CaseAct, CasePresenter
from officer_app.cases.portal.visit_folders import VisitFolders
from officer_app.portal.portal_lines import portal_lines
from officer_app.portal.portal_pane import PortalPane, PortalVisit
from officer_app.portal.portal_ways_presenter import PortalWay, PortalWaysPresenter, WayStanding
from officer_app.portal.what_to_type_presenter import WhatToTypePresenter
from shared.configuration.recommendation_form import recommendation_form
from shared.database.office_database import OfficeDatabase
from shared.desktop.jobs import Err, Ok, Outcome
from shared.documents.attachment_check import LARGEST_ATTACHMENT_BYTES
from shared.domain.case import Attachment, AttachmentKind
from shared.domain.form_answers import answers_from_text
from shared.domain.identifiers import AttachmentId, CaseId, OfficerId
from shared.domain.portal_copy import portal_copy
from shared.domain.portal_place import PortalPlace
from shared.domain.problem import Problem, ProblemCode
from shared.use_cases.case_files import CaseDocument, add_attachment
from shared.use_cases.case_progress import record_account, record_portal_away, record_submission
from shared.use_cases.case_view import CaseView
from shared.use_cases.portal_visit import files_for_portal, read_portal_place

T = TypeVar("T")
_LONGEST_LABEL = 8
Window = tuple[int, int, int, int]


class PortalDeed(StrEnum):
    """What was recorded last."""

    ACCOUNT = "account"
    SUBMISSION = "submission"
    AWAY = "away"
    DOWNLOAD = "download"


@dataclass(frozen=True, slots=True)
class Download:
    """A file that the portal gave and the officer let through; it is not with the case yet."""

    path: Path
    name: str


@dataclass(frozen=True, slots=True)
class PortalState:
    """What the section shows beside the ways and what to type."""

    case_id: CaseId | None = None
    downloads: tuple[Download, ...] = ()
    recorded: PortalDeed | None = None


class PortalPresenter(QObject):
    """One turn for each shown case; the pane never outlives it."""

    changed = Signal()
    refused = Signal(object)
    """A Problem of what was done in this section."""

    def __init__(
        self,
        cases: CasePresenter,
        pane: PortalPane,
        ways: PortalWaysPresenter,
        typing: WhatToTypePresenter,
        pane_place: Callable[[], Window | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.cases = cases
        self.ways = ways
        self.typing = typing
        self.state = PortalState()
        self._pane = pane
        self._pane_place = pane_place
        self.folders: VisitFolders | None = None
        self._leaving: list[VisitFolders] = []
        self._given: tuple[AttachmentId, ...] | None = None
        """Of the files in the folder; None while none were asked for."""
        self._is_own_act = False
        cases.changed.connect(self._follow)
        cases.refused.connect(self._refused)
        ways.changed.connect(self._follow_ways)
        ways.download_kept.connect(self._downloaded)
        pane.ended.connect(lambda _ending: self._clear_away())
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._quit)
        self._follow()

    def serving_ended(self) -> None:
        """The guest leaves: pane, files, and what was copied go; the case stays open."""
        self._end()
        self._begin()

    def record_account(self, email: str, done: Callable[[], None]) -> None:
        """Step 8."""
        self._record(
            PortalDeed.ACCOUNT,
            lambda office, officer, case, seen: record_account(office, officer, case, seen, email),
            done,
        )

    def record_submission(
        self, number: str, on_day: date, given: frozenset[AttachmentKind], done: Callable[[], None]
    ) -> None:
        """Step 10."""
        self._record(
            PortalDeed.SUBMISSION,
            lambda office, officer, case, seen: record_submission(
                office, officer, case, seen, number, on_day, given
            ),
            done,
        )

    def record_away(self, what: str, done: Callable[[], None]) -> None:
        """Step 7: the portal could not be reached."""
        self._record(
            PortalDeed.AWAY,
            lambda office, officer, case, _seen: record_portal_away(office, officer, case, what),
            done,
        )

    def keep_download(self, download: Download, kind: AttachmentKind) -> None:
        """The officer's press: the file goes to the case."""
        self._record(
            PortalDeed.DOWNLOAD,
            lambda office, officer, case, _seen: _attach(office, officer, case, kind, download),
            lambda: self.drop_download(download),
        )

    def drop_download(self, download: Download) -> None:
        download.path.unlink(missing_ok=True)
        left = tuple(each for each in self.state.downloads if each != download)
        self._set(replace(self.state, downloads=left))

    def _record(self, deed: PortalDeed, work: CaseAct[T], done: Callable[[], None]) -> None:
        self._set(replace(self.state, recorded=None))
        self._is_own_act = True

        def own(_value: T) -> None:
            self._is_own_act = False
            self._set(replace(self.state, recorded=deed))
            done()

        if not self.cases.act(work, own):
            self._is_own_act = False

    def _refused(self, problem: Problem) -> None:
        if self._is_own_act:
            self._is_own_act = False
            self.refused.emit(problem)

    def _follow(self) -> None:
        view = self.cases.state.view
        case_id = None if view is None else view.case.id
        if case_id != self.state.case_id:
            self._end()
            self.state = PortalState(case_id=case_id)
            self._begin()
        if view is not None:
            self._show_lines(view)
            if self._given is not None and self._given != _ids(view):
                self._give_files()
        self.changed.emit()

    def _begin(self) -> None:
        office, officer_id = self.cases.office, self.cases.state.officer_id
        if self.state.case_id is None or officer_id is None:
            return
        self.cases.jobs.ask(
            self._named("place"),
            lambda: read_portal_place(office, officer_id),
            self._place_known,
        )

    def _place_known(self, outcome: Outcome[PortalPlace]) -> None:
        view = self.cases.state.view
        match outcome:
            case Ok(place) if view is not None:
                self.folders = VisitFolders()
                self.ways.begin(
                    PortalVisit(
                        ticket_label=_label(view),
                        language=view.case.language,
                        place=place,
                        attachments_folder=self.folders.to_give,
                        keep_folder=self.folders.kept,
                        window=self._pane_place(),
                    )
                )
                self._show_lines(view)
            case Err(problem):
                self.refused.emit(problem)

    def _show_lines(self, view: CaseView) -> None:
        newest = view.form_versions[-1] if view.form_versions else None
        if newest is None:
            self.typing.show_lines(())
            return
        try:
            answers = answers_from_text(newest.answers)
        except Problem:
            self.typing.show_lines(())
            return
        self.typing.show_lines(portal_lines(portal_copy(recommendation_form(), answers)))

    def _end(self) -> None:
        for what in ("place", "files"):
            self.cases.jobs.forget(self._named(what))
        self._given = None
        self.typing.forget()
        self.ways.finish()
        self.state = replace(self.state, downloads=(), recorded=None)
        if self.folders is not None:
            self._leaving.append(self.folders)
            self.folders = None
        if not self._pane.is_open:
            self._clear_away()

    def _quit(self) -> None:
        self._pane.end_now()
        self._end()
        self._clear_away()

    def _clear_away(self) -> None:
        """The pane that could still have used them is gone."""
        for folders in self._leaving:
            folders.remove()
        self._leaving.clear()

    def _follow_ways(self) -> None:
        is_opening = self.ways.state.standing(PortalWay.PANE) is WayStanding.OPENING
        if is_opening and self._given is None:
            self._give_files()

    def _give_files(self) -> None:
        """Only while a pane may ask for them do the case's files lie outside the database."""
        view, folders = self.cases.state.view, self.folders
        office, officer_id = self.cases.office, self.cases.state.officer_id
        if view is None or folders is None or officer_id is None:
            return
        case_id = view.case.id
        self._given = _ids(view)
        self.cases.jobs.ask(
            self._named("files"),
            lambda: folders.hold(files_for_portal(office, officer_id, case_id)),
            self._given_files,
        )

    def _given_files(self, outcome: Outcome[None]) -> None:
        match outcome:
            case Err(problem):
                self._given = None
                self.refused.emit(problem)
            case Ok():
                pass

    def _downloaded(self, path: object, name: str) -> None:
        if self.folders is not None:
            download = Download(Path(str(path)), name)
            self._set(replace(self.state, downloads=(*self.state.downloads, download)))

    def _named(self, what: str) -> str:
        return f"portal_{what}_{id(self)}"

    def _set(self, state: PortalState) -> None:
        self.state = state
        self.changed.emit()


def _attach(
    office: OfficeDatabase,
    officer_id: OfficerId,
    case_id: CaseId,
    kind: AttachmentKind,
    download: Download,
) -> Attachment:
    try:
        with download.path.open("rb") as file:
            content = file.read(LARGEST_ATTACHMENT_BYTES + 1)
    except OSError as failure:
        raise Problem(ProblemCode.FILE_NOT_READ) from failure
    return add_attachment(office, officer_id, case_id, kind, CaseDocument(download.name, content))


def _ids(view: CaseView) -> tuple[AttachmentId, ...]:
    return tuple(attachment.id for attachment in view.attachments)


def _label(view: CaseView) -> str:
    """The ticket of whoever came last; the case's number where nobody came."""
    label = view.visits[-1].ticket_label if view.visits else view.case.number
    return label[:_LONGEST_LABEL]
