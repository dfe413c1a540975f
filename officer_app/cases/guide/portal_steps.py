"""Steps 7, 8, 10 and 11 in the guide: what the portal did, recorded with its day and its proof."""

from officer_app.cases.guide.guide_presenter import GuidePresenter
from officer_app.cases.guide.recorded_line import RecordedLine
from officer_app.cases.guide.step_work import StepWork
from officer_app.cases.kept_drafts import KeptDrafts
from officer_app.cases.typed_day import day_text
from officer_app.look import Look
from officer_app.pieces import Note, breakable, wrapped_label
from shared.domain.case_life import ProgressMove
from shared.domain.date_words import date_words
from shared.use_cases.case_progress import (
    record_account,
    record_declaration,
    record_portal_away,
    record_return,
    record_submission,
    record_walidata_check,
)
from shared.use_cases.case_view import CaseView


class PortalAwayStep(StepWork):
    """Step 7: the portal could not be opened; the guest is offered another day."""

    def __init__(self, guide: GuidePresenter, drafts: KeptDrafts, look: Look) -> None:
        super().__init__(guide)
        self._told = Note(look.theme, "attention", icon_name="wifi-off")
        self._away = RecordedLine("portal_away", "wifi-off", False, guide, drafts, look)
        self._away.when_recorded(self._record)
        self.column.addWidget(self._told)
        self.column.addWidget(self._away)
        self._view: CaseView | None = None

    def show_view(self, view: CaseView) -> None:
        self._view = view
        self._away.show_view(view)
        self._show_told()

    def leave(self) -> None:
        self._away.leave()

    def say(self) -> None:
        self._away.say(
            self.tr(
                "Bila portal atau internet tidak dapat dibuka: catat, tawarkan hari lain, dan "
                "serahkan formulir lewat stik USB."
            ),
            self.tr("Apa yang terlihat?"),
            "",
            self.tr("Portal tidak dapat dibuka"),
        )
        self._show_told()

    def _show_told(self) -> None:
        view = self._view
        events = () if view is None else view.history
        told = [line for line in events if line.event.move == "portal_away"]
        if view is None or not told:
            self._told.tell("")
            return
        last = told[-1].event
        moment = last.at.astimezone(view.local_now.tzinfo)
        self._told.tell(
            breakable(
                self.tr("Portal tidak dapat dibuka ({when}): {what}").format(
                    when=f"{moment:%d-%m-%Y %H.%M}", what=last.note or ""
                )
            )
        )

    def _record(self, line: RecordedLine) -> None:
        what = line.text.text()
        self.guide.act(
            lambda office, officer, case, _seen: record_portal_away(office, officer, case, what),
            lambda _nothing: self._recorded(line),
        )

    def _recorded(self, line: RecordedLine) -> None:
        line.recorded()
        line.text.clear()
        line.recorded()


class AccountStep(StepWork):
    """Step 8: the address of the account, never a password."""

    def __init__(self, guide: GuidePresenter, drafts: KeptDrafts, look: Look) -> None:
        super().__init__(guide)
        self._account = RecordedLine("account", "save", False, guide, drafts, look)
        self._account.when_recorded(self._record)
        self.column.addWidget(self._account)

    def show_view(self, view: CaseView) -> None:
        first = next(iter(view.contacts), None)
        known = view.case.account_email or (None if first is None else first.details.email)
        self._account.show_view(view, {"text": known or ""})

    def leave(self) -> None:
        self._account.leave()

    def say(self) -> None:
        self._account.say(
            "",
            self.tr("E-mail akun portal (jangan pernah kata sandinya)"),
            "",
            self.tr("Catat e-mail akun"),
        )

    def _record(self, line: RecordedLine) -> None:
        email = line.text.text()
        self.guide.act(
            lambda office, officer, case, seen: record_account(office, officer, case, seen, email),
            lambda _case: line.recorded(),
        )


class SubmissionStep(StepWork):
    """Step 10: the number that the portal gave, and the day."""

    def __init__(self, guide: GuidePresenter, drafts: KeptDrafts, look: Look) -> None:
        super().__init__(guide)
        self._look = look
        self._view: CaseView | None = None
        self._known = wrapped_label("quiet")
        self._line = RecordedLine("submission", "save", True, guide, drafts, look)
        self._line.when_recorded(self._record)
        self.column.addWidget(self._known)
        self.column.addWidget(self._line)

    def show_view(self, view: CaseView) -> None:
        self._view = view
        case = view.case
        stored = {"text": case.submission_number or ""}
        if case.submitted_on is not None:
            stored["day"] = day_text(case.submitted_on)
        may_submit = ProgressMove.SUBMIT in view.progress_moves
        self._line.show_view(view, stored)
        self._line.setVisible(may_submit)
        self._show_known()

    def leave(self) -> None:
        self._line.leave()

    def say(self) -> None:
        self._line.say(
            "",
            self.tr("Nomor pengajuan dari portal"),
            self.tr("Tanggal pengajuan"),
            self.tr("Catat pengajuan"),
        )
        self._show_known()

    def _show_known(self) -> None:
        case = None if self._view is None else self._view.case
        has_number = case is not None and case.submission_number is not None
        self._known.setVisible(has_number)
        if case is not None and case.submitted_on is not None:
            self._known.setText(
                self.tr("Tercatat: pengajuan {number}, {day}.").format(
                    number=case.submission_number,
                    day=date_words(case.submitted_on, self._look.translations.language),
                )
            )

    def _record(self, line: RecordedLine) -> None:
        day, number = line.day.day, line.text.text()
        if day is None:
            line.day.line.setFocus()
            return
        self.guide.act(
            lambda office, officer, case, seen: record_submission(
                office, officer, case, seen, number, day
            ),
            lambda _case: line.recorded(),
        )


class DeclarationStep(StepWork):
    """Step 11: checked by the walidata, complete and clear, or given back by the portal."""

    def __init__(self, guide: GuidePresenter, drafts: KeptDrafts, look: Look) -> None:
        super().__init__(guide)
        self._walidata = RecordedLine("walidata", "shield", True, guide, drafts, look)
        self._declared = RecordedLine("declared", "circle-check", True, guide, drafts, look)
        self._returned = RecordedLine("returned", "rotate-ccw", True, guide, drafts, look)
        self._lines = {
            ProgressMove.DECLARE_COMPLETE: self._declared,
            ProgressMove.CHECK_BY_WALIDATA: self._walidata,
            ProgressMove.RETURN_TO_APPLICANT: self._returned,
        }
        self._walidata.when_recorded(self._record_walidata)
        self._declared.when_recorded(self._record_declaration)
        self._returned.when_recorded(self._record_return)
        for line in self._lines.values():
            self.column.addWidget(line)

    def show_view(self, view: CaseView) -> None:
        for move, line in self._lines.items():
            line.show_view(view)
            line.setVisible(move in view.progress_moves)

    def leave(self) -> None:
        for line in self._lines.values():
            line.leave()

    def say(self) -> None:
        day = self.tr("Tanggal menurut portal")
        self._declared.say(
            self.tr("Portal menyatakan berkas lengkap dan jelas: hari kerja dihitung sejak itu."),
            self.tr("Buktinya (misalnya status di portal)"),
            day,
            self.tr("Lengkap dan jelas"),
        )
        self._walidata.say(
            self.tr("Bila walidata daerah memeriksa pengajuan lebih dahulu:"),
            self.tr("Buktinya"),
            day,
            self.tr("Sudah diperiksa walidata"),
        )
        self._returned.say(
            self.tr("Bila portal mengembalikan berkas: waktu berhenti, pemohon diberi tahu."),
            self.tr("Apa yang harus diperbaiki?"),
            day,
            self.tr("Dikembalikan ke pemohon"),
        )

    def _record_walidata(self, line: RecordedLine) -> None:
        day, proof = line.day.day, line.text.text()
        if day is None:
            line.day.line.setFocus()
            return
        self.guide.act(
            lambda office, officer, case, seen: record_walidata_check(
                office, officer, case, seen, day, proof
            ),
            lambda _case: line.recorded(),
        )

    def _record_declaration(self, line: RecordedLine) -> None:
        day, proof = line.day.day, line.text.text()
        if day is None:
            line.day.line.setFocus()
            return
        self.guide.act(
            lambda office, officer, case, seen: record_declaration(
                office, officer, case, seen, day, proof
            ),
            lambda _case: line.recorded(),
        )

    def _record_return(self, line: RecordedLine) -> None:
        day, reason = line.day.day, line.text.text()
        if day is None:
            line.day.line.setFocus()
            return
        self.guide.act(
            lambda office, officer, case, seen: record_return(
                office, officer, case, seen, day, reason
            ),
            lambda _case: line.recorded(),
        )
