"""A case for tests: a guest at counter 1 whose request was opened, and the way it goes on."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from shared.database.examinations import Evaluation, PointDiscussed
from shared.domain.case import AttachmentKind, Case, CaseRequest, FormSource
from shared.domain.case_life import Verdict
from shared.domain.examination.judgement import Judgement, questions_to_judge
from shared.domain.identifiers import CaseId, VisitId
from shared.domain.ticket import Ticket
from shared.domain.way_of_collection import WayOfCollection
from shared.use_cases import case_desk, case_files, case_progress, examination, letters
from shared.use_cases.case_desk import Paper, ProvedChannel
from shared.use_cases.case_files import CaseDocument, HandedBy
from shared.use_cases.case_view import CaseView, read_case
from shared.use_cases.desk import Desk
from shared.use_cases.identity import new_id
from shared.use_cases.serve_queue import call_next, start_serving
from tests.domain.sample_answers import sample_answers
from tests.given_office import GivenOffice

NO_PAPER = Paper("loket-1", None)
PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"


def request(**changes: Any) -> CaseRequest:
    values: dict[str, Any] = {
        "title": "Survei Kepuasan Layanan Contoh Kabupaten Contoh",
        "organiser": "Dinas Contoh Kabupaten Contoh",
        "activity_year": 2027,
        "way": WayOfCollection.SURVEY,
        "collection_starts_on": date(2027, 3, 1),
    }
    return CaseRequest(**(values | changes))


@dataclass(slots=True)
class GivenCase:
    """One case; each step does what an officer would, with the newest revision."""

    office: GivenOffice
    desk: Desk
    ticket: Ticket
    case_id: CaseId

    @property
    def case(self) -> Case:
        return self.view.case

    @property
    def seen(self) -> int:
        return self.case.revision

    @property
    def view(self) -> CaseView:
        return read_case(self.office.database, self.desk.officer_id, self.case_id)

    @property
    def today(self) -> date:
        return self.office.clock.shown.date()

    def prove_contact(self) -> None:
        contact = self.view.contacts[0]
        for channel in ProvedChannel:
            case_desk.confirm_test_message(
                self.office.database, self.desk.officer_id, self.case_id, contact.id, channel
            )

    def hand_over_form(self) -> None:
        case_files.hand_over_form(
            self.office.database,
            self.desk.officer_id,
            self.case_id,
            self.seen,
            frozenset({HandedBy.USB_STICK}),
            CaseDocument("formulir.pdf", PDF),
            "Stik USB",
            "uji",
        )

    def store_form(self, **changed: Any) -> None:
        case_files.store_form(
            self.office.database,
            self.desk.officer_id,
            self.case_id,
            sample_answers(**changed),
            FormSource.TYPED,
        )

    def submit(self, number: str = "10001") -> None:
        case_progress.record_submission(
            self.office.database,
            self.desk.officer_id,
            self.case_id,
            self.seen,
            number,
            self.today,
        )

    def declare_complete(self, on_day: date | None = None) -> None:
        case_progress.record_declaration(
            self.office.database,
            self.desk.officer_id,
            self.case_id,
            self.seen,
            on_day or self.today,
            "Halaman portal",
        )

    def begin_round(self) -> None:
        examination.begin_round(self.office.database, self.desk.officer_id, self.case_id, self.seen)

    def judge_fine(self) -> None:
        """Say of everything that a rule found, that it is fine."""
        seen = self.examination.rounds[-1]
        for finding in seen.findings:
            for question in finding.questions:
                examination.judge_question(
                    self.office.database,
                    self.desk.officer_id,
                    self.case_id,
                    question,
                    Judgement.FINE,
                )

    def judge_what_is_asked(self) -> None:
        """The same of no more than what keeps the round from ending."""
        for question in questions_to_judge(self.examination.rounds[-1]):
            examination.judge_question(
                self.office.database,
                self.desk.officer_id,
                self.case_id,
                question,
                Judgement.FINE,
            )

    def ask_for_repair(self, question: str = "title", text: str = "Mohon diperjelas.") -> None:
        office, officer = self.office.database, self.desk.officer_id
        examination.write_note(office, officer, self.case_id, question, text)
        examination.judge_question(office, officer, self.case_id, question, Judgement.REPAIR)

    def end_round(self) -> None:
        examination.end_round(
            self.office.database,
            self.desk.officer_id,
            self.case_id,
            self.seen,
            self.today,
            CaseDocument("catatan.pdf", PDF),
        )

    @staticmethod
    def meeting(held_on: date, decision: Verdict) -> Evaluation:
        return Evaluation(
            held_on,
            ("Petugas Contoh",),
            (PointDiscussed("Rancangan sampel", "Sesuai tujuan"),),
            decision,
            "Rancangan sudah sesuai.",
        )

    def evaluate(self, decision: Verdict = Verdict.FEASIBLE) -> None:
        examination.record_evaluation(
            self.office.database,
            self.desk.officer_id,
            self.case_id,
            self.seen,
            self.meeting(self.today, decision),
            CaseDocument("notula.pdf", PDF),
        )

    def draft_letter(self) -> None:
        letters.keep_letter_draft(
            self.office.database,
            self.desk.officer_id,
            self.case_id,
            self.seen,
            CaseDocument("naskah.pdf", PDF),
        )

    def approve(self) -> None:
        letters.record_approval(
            self.office.database,
            self.desk.officer_id,
            self.case_id,
            self.seen,
            "B-1/61110/KS.000/2026",
            self.today,
            CaseDocument("surat.pdf", PDF),
        )

    def send_letter(self) -> None:
        letters.record_letter_sent(
            self.office.database,
            self.desk.officer_id,
            self.case_id,
            self.seen,
            self.today,
            "Portal, tab Surat",
        )

    def attach(self, kind: AttachmentKind) -> None:
        case_files.add_attachment(
            self.office.database,
            self.desk.officer_id,
            self.case_id,
            kind,
            CaseDocument(f"{kind.value}.pdf", PDF),
        )

    @property
    def examination(self) -> examination.ExaminationView:
        return examination.read_examination(
            self.office.database, self.desk.officer_id, self.case_id
        )


def served_guest(office: GivenOffice, **changes: Any) -> tuple[Desk, Ticket]:
    """A guest who stands at counter 1."""
    desk = office.desk(1)
    office.take(**changes)
    ticket = call_next(office.database, desk)
    return desk, start_serving(office.database, desk, ticket.id, ticket.revision)


def given_case(office: GivenOffice, **changes: Any) -> GivenCase:
    """A guest at counter 1 whose case was just opened."""
    desk, ticket = served_guest(office)
    case_id = CaseId(new_id())
    case_desk.start_case(
        office.database, desk, case_id, VisitId(ticket.visit_id), request(**changes), NO_PAPER
    )
    return GivenCase(office, desk, ticket, case_id)
