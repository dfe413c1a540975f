"""The papers of examination and evaluation: written from what is stored, and kept with it."""

from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from shared.configuration.examination_words import examination_note_words
from shared.configuration.recommendation_form import recommendation_form
from shared.database.cases import case_with
from shared.database.examinations import Evaluation, rounds_of
from shared.database.office_database import OfficeDatabase
from shared.database.office_profile import read_office
from shared.database.officers import all_officers
from shared.database.transactions import Reading
from shared.documents.evaluation_minutes import (
    DiscussedPoint,
    EvaluationFacts,
    evaluation_minutes_docx,
    evaluation_minutes_pdf,
)
from shared.documents.examination_note_documents import (
    examination_note_docx,
    examination_note_pdf,
)
from shared.documents.page_frame import PageHead
from shared.domain.case import Case
from shared.domain.examination.examination_note import (
    ExaminationNote,
    NoteFacts,
    write_examination_note,
)
from shared.domain.identifiers import CaseId, OfficerId
from shared.domain.language import Language
from shared.domain.office import Bilingual
from shared.domain.problem import Problem, ProblemCode
from shared.use_cases.case_files import CaseDocument
from shared.use_cases.desk import active_officer
from shared.use_cases.examination import end_round, record_evaluation

_NOTE_NAME = Bilingual(
    "Catatan hasil pemeriksaan {number} putaran {round}",
    "Notes of the examination {number} round {round}",
)
_MINUTES_NAME = "Notula evaluasi {number}"


@dataclass(frozen=True, slots=True, repr=False)
class NotePapers:
    """The note of a round, and the same as documents."""

    note: ExaminationNote
    pdf: CaseDocument
    docx: CaseDocument


@dataclass(frozen=True, slots=True, repr=False)
class MinutesPapers:
    """The minutes of a meeting as documents."""

    pdf: CaseDocument
    docx: CaseDocument


def write_note_papers(
    office: OfficeDatabase, officer_id: OfficerId, case_id: CaseId, number: int, on_day: date
) -> NotePapers:
    """The note of that round as it stands; one that has gone out bears the day on which it did."""
    with office.reading() as transaction:
        active_officer(transaction, officer_id)
        case = case_with(transaction, case_id)
        examined = next(
            (each.round for each in rounds_of(transaction, case_id) if each.round.number == number),
            None,
        )
        if examined is None:
            raise Problem(ProblemCode.FORM_MISSING)
        head = _head(transaction, case)
        day = examined.returned_on or examined.completed_on or on_day
        facts = _note_facts(transaction, case, day)
    note = write_examination_note(examined, facts, examination_note_words(), recommendation_form())
    name = _NOTE_NAME.in_language(case.language).format(number=case.number, round=number)
    return NotePapers(
        note,
        CaseDocument(f"{name}.pdf", examination_note_pdf(note, head)),
        CaseDocument(f"{name}.docx", examination_note_docx(note, head)),
    )


def end_round_with_papers(
    office: OfficeDatabase,
    officer_id: OfficerId,
    case_id: CaseId,
    seen: int,
    number: int,
    on_day: date,
) -> Case:
    """The round is done; its note stays with the case as PDF and as Word document."""
    papers = write_note_papers(office, officer_id, case_id, number, on_day)
    return end_round(office, officer_id, case_id, seen, on_day, papers.pdf, papers.docx)


def write_minutes(
    office: OfficeDatabase, officer_id: OfficerId, case_id: CaseId, held: Evaluation
) -> MinutesPapers:
    """The minutes as they would be kept."""
    with office.reading() as transaction:
        active_officer(transaction, officer_id)
        case = case_with(transaction, case_id)
        head = _head(transaction, case)
        names = {officer.id: officer.full_name for officer in all_officers(transaction)}
    facts = EvaluationFacts(
        activity_title=case.request.title,
        organiser=case.request.organiser,
        submission_number=case.submission_number or "",
        held_on=held.held_on,
        people=held.people,
        points=tuple(DiscussedPoint(point.subject, point.said, "") for point in held.points),
        decision=held.decision,
        reasons=held.reasons,
        recorded_by=names[officer_id],
    )
    name = _MINUTES_NAME.format(number=case.number)
    return MinutesPapers(
        CaseDocument(f"{name}.pdf", evaluation_minutes_pdf(facts, head)),
        CaseDocument(f"{name}.docx", evaluation_minutes_docx(facts, head)),
    )


def record_evaluation_with_minutes(
    office: OfficeDatabase, officer_id: OfficerId, case_id: CaseId, seen: int, held: Evaluation
) -> Case:
    """Step 12, with the minutes that the program writes."""
    minutes = write_minutes(office, officer_id, case_id, held)
    return record_evaluation(office, officer_id, case_id, seen, held, minutes.docx)


def _head(transaction: Reading, case: Case) -> PageHead:
    office = read_office(transaction)
    return PageHead(
        office_name=office.name,
        unit_name=office.unit_name,
        address=office.address,
        document_name="",
        reference=case.number,
        language=Language.INDONESIAN,
        made_at=transaction.now.astimezone(ZoneInfo(office.time_zone)),
    )


def _note_facts(transaction: Reading, case: Case, on_day: date) -> NoteFacts:
    office = read_office(transaction)
    return NoteFacts(
        case_number=case.number,
        title=case.request.title,
        organiser=case.request.organiser,
        submission_number=case.submission_number,
        unit=office.unit_name,
        office=office.name,
        address=office.address,
        telephone=office.telephone,
        on=on_day,
        language=case.language,
    )
