"""What each use case of a case may change: acts in their situations, and the rows they mean."""

from collections.abc import Callable
from datetime import date
from typing import Any

from shared.database.office_database import OfficeDatabase
from shared.documents.letter_draft import own_template
from shared.domain.case import AttachmentKind, ContactDetails, FormSource
from shared.domain.case_life import Verdict
from shared.domain.examination.judgement import Judgement, NoteMove
from shared.domain.identifiers import CaseId, ContactId, OfficerId
from shared.domain.language import Language
from shared.use_cases import (
    advice,
    blank_form,
    case_desk,
    case_files,
    case_progress,
    case_references,
    case_reports,
    case_steps,
    case_view,
    examination,
    examination_papers,
    known_case,
    letter_drafts,
    letter_template,
    letters,
    message_tasks,
    portal_visit,
    reference_lists,
    repair_reminders,
)
from shared.use_cases.advice import AdviceToGive
from shared.use_cases.case_desk import Paper, ProvedChannel
from shared.use_cases.case_files import CaseDocument, HandedBy
from shared.use_cases.identity import new_id
from shared.use_cases.letter_drafts import LetterWish
from shared.use_cases.references import add_reference
from tests.domain.sample_answers import sample_answers
from tests.given_case import NO_PAPER, PDF, GivenCase, given_case, request, served_guest
from tests.given_office import GivenOffice
from tests.given_reference import reference_details
from tests.use_cases.whole_database import (
    NEW_EVENT,
    Act,
    Case,
    Changes,
    added,
    changed,
    removed,
    together,
)

_FILE = CaseDocument("berkas.pdf", PDF)
_KEPT_FILE = together(added("attachment"), added("attachment_content"))
_BOTH_MESSAGES = together(added("message", 2), added("message_event", 2))
_ONE_MESSAGE = together(added("message"), added("message_event"))


def _case_changed(*columns: str, events: int = 1) -> Changes:
    """The case's row, so many events of it, the office's revision."""
    return together(
        changed("case_file", "revision", *columns),
        added("case_event", events),
        changed("office", *NEW_EVENT),
    )


def _on(
    use_case: Callable[..., object],
    *more: Any,
    seen: bool = True,
    ready: Callable[[GivenCase], None] = lambda _case: None,
    **named: Any,
) -> Act:
    """The use case on a case that was made ready, with the revision that is on the screen."""

    def act(office: GivenOffice) -> Callable[[], object]:
        case = given_case(office)
        ready(case)
        told = (case.seen, *more) if seen else more
        return lambda: use_case(office.database, case.desk.officer_id, case.case_id, *told, **named)

    return act


def _of_contact(use_case: Callable[..., object], *more: Any, second: bool = False) -> Act:
    def act(office: GivenOffice) -> Callable[[], object]:
        case = given_case(office)
        contact = case.view.contacts[0].id
        if second:
            contact = _second_contact(case)
        return lambda: use_case(office.database, case.desk.officer_id, case.case_id, contact, *more)

    return act


def _second_contact(case: GivenCase) -> ContactId:
    return case_desk.add_contact(
        case.office.database,
        case.desk.officer_id,
        case.case_id,
        ContactDetails("Rekan Contoh", "+6281100000501"),
    )


def _start(paper: Paper) -> Act:
    def act(office: GivenOffice) -> Callable[[], object]:
        desk, ticket = served_guest(office)
        case_id = CaseId(new_id())
        return lambda: case_desk.start_case(
            office.database, desk, case_id, ticket.visit_id, request(), paper
        )

    return act


def _continue(as_new: bool) -> Act:
    def act(office: GivenOffice) -> Callable[[], object]:
        case = given_case(office)
        came = None if as_new else case.view.contacts[0].id
        back = office.take(case_number=case.case.number)
        return lambda: case_desk.continue_case(
            office.database, case.desk, case.case_id, back.visit_id, came
        )

    return act


def _untie(office: GivenOffice) -> Callable[[], object]:
    case = given_case(office)
    return lambda: case_desk.untie_visit(office.database, case.desk, case.ticket.visit_id)


def _advise(wants_email: bool) -> Act:
    def act(office: GivenOffice) -> Callable[[], object]:
        desk, ticket = served_guest(office)
        given = AdviceToGive("Lihat publikasi contoh.", wants_email=wants_email)
        return lambda: advice.record_advice(
            office.database, desk.officer_id, ticket.visit_id, given
        )

    return act


def _of_reference(use_case: Callable[..., object], chosen: bool) -> Act:
    def act(office: GivenOffice) -> Callable[[], object]:
        case = given_case(office)
        officer = case.desk.officer_id
        reference = add_reference(office.database, officer, reference_details()).id
        if chosen:
            case_references.choose_reference(office.database, officer, case.case_id, reference)
        return lambda: use_case(office.database, officer, case.case_id, reference)

    return act


def _submitted(case: GivenCase) -> None:
    case.store_form()
    case.submit()


def _declared(case: GivenCase) -> None:
    _submitted(case)
    case.declare_complete()


def _in_round(case: GivenCase) -> None:
    _declared(case)
    case.begin_round()


def _to_be_ended(case: GivenCase) -> None:
    _in_round(case)
    case.judge_fine()


def _to_be_repaired(case: GivenCase) -> None:
    _to_be_ended(case)
    case.ask_for_repair()


def _given_back(case: GivenCase) -> None:
    _to_be_repaired(case)
    case.end_round()


def _examined(case: GivenCase) -> None:
    _to_be_ended(case)
    case.end_round()


def _evaluated(case: GivenCase) -> None:
    _examined(case)
    case.evaluate()


def _drafted(case: GivenCase) -> None:
    _evaluated(case)
    case.draft_letter()


def _approved(case: GivenCase) -> None:
    _drafted(case)
    case.approve()


def _closed(case: GivenCase) -> None:
    case_progress.close_case(
        case.office.database, case.desk.officer_id, case.case_id, case.seen, "Dicabut"
    )


def _of_note(use_case: Callable[..., object], *more: Any) -> Act:
    def act(office: GivenOffice) -> Callable[[], object]:
        case = given_case(office)
        _to_be_repaired(case)
        note = case.examination.rounds[-1].notes[0].id
        return lambda: use_case(office.database, case.desk.officer_id, case.case_id, note, *more)

    return act


def _refuse(office: GivenOffice) -> Callable[[], object]:
    case = given_case(office)
    _given_back(case)
    # As long ago as three months and a day, without a clock that seems to have jumped.
    long_ago = "2026-08-20"
    office.ask("UPDATE case_event SET on_day = ? WHERE move = 'return_to_applicant'", long_ago)
    return lambda: examination.refuse_for_silence(
        office.database, case.desk.officer_id, case.case_id, case.seen
    )


def _to_be_reminded(office: GivenOffice) -> Callable[[], object]:
    case = given_case(office)
    _given_back(case)
    office.ask("UPDATE case_event SET on_day = '2026-10-20' WHERE move = 'return_to_applicant'")
    return lambda: repair_reminders.remind_of_repairs(office.database, "m")


def _read_file(office: GivenOffice) -> Callable[[], object]:
    case = given_case(office)
    case.attach(AttachmentKind.OTHER)
    attachment = case.view.attachments[0].id
    return lambda: case_files.read_attachment(
        office.database, case.desk.officer_id, case.case_id, attachment
    )


def _of_supervisor(use_case: Callable[..., object]) -> Act:
    def act(office: GivenOffice) -> Callable[[], object]:
        given_case(office)
        today = office.clock.shown.date()
        return lambda: use_case(office.database, office.supervisor, today.replace(day=1), today)

    return act


def _of_officer(use_case: Callable[..., object], *more: Any) -> Act:
    def act(office: GivenOffice) -> Callable[[], object]:
        case = given_case(office)
        return lambda: use_case(office.database, case.desk.officer_id, *more)

    return act


def _of_visit(use_case: Callable[..., object]) -> Act:
    def act(office: GivenOffice) -> Callable[[], object]:
        case = given_case(office)
        return lambda: use_case(office.database, case.desk.officer_id, case.ticket.visit_id)

    return act


def _known(office: GivenOffice) -> Callable[[], object]:
    case = given_case(office)
    number = case.case.number
    return lambda: known_case.known_case(office.database, number)


_TEMPLATE = CaseDocument("templat.docx", own_template())


def _template_replaced(office: GivenOffice) -> Callable[[], object]:
    return lambda: letter_template.replace_letter_template(
        office.database, office.administrator, _TEMPLATE
    )


def _template_replaced_again(office: GivenOffice) -> Callable[[], object]:
    _template_replaced(office)()
    return lambda: letter_template.replace_letter_template(
        office.database, office.administrator, CaseDocument("lain.docx", _TEMPLATE.content)
    )


def _template_restored(office: GivenOffice) -> Callable[[], object]:
    _template_replaced(office)()
    return lambda: letter_template.restore_letter_template(office.database, office.administrator)


_TODAY = date(2026, 11, 23)
_WISH = LetterWish(
    addressee="Kepala Dinas Contoh",
    addressee_place="Kota Contoh",
    subject="Rekomendasi Kegiatan Statistik",
    nature="Biasa",
    enclosure="",
    place="Kota Contoh",
    letter_date=None,
    letter_number="",
    recommendation_identity="",
    reasons="Rancangan sudah sesuai.",
    advice="",
    signer_title="Direktur",
    signer_name="",
    signer_nip="",
    copies_to="",
)


def _read_recipient(office: GivenOffice) -> Callable[[], object]:
    case = given_case(office)
    message = case.view.messages[0].id
    return lambda: message_tasks.read_recipient(office.database, case.desk.officer_id, message)


def _listed(
    office: OfficeDatabase, officer_id: OfficerId, case_id: CaseId, _reference: object
) -> object:
    return reference_lists.make_reference_list(office, officer_id, case_id, Language.ENGLISH)


CASE_ROWS: list[Case] = [
    Case("first time today", message_tasks.read_recipient, _read_recipient, added("access_log")),
    Case(
        "of the office",
        message_tasks.read_message_list,
        _of_officer(message_tasks.read_message_list, None),
        {},
    ),
    Case(
        "looked at",
        message_tasks.count_message_tasks,
        _of_officer(message_tasks.count_message_tasks),
        {},
    ),
    Case(
        "one chosen",
        reference_lists.make_reference_list,
        _of_reference(_listed, chosen=True),
        {},
    ),
    Case(
        "without a printer",
        case_desk.start_case,
        _start(NO_PAPER),
        together(
            _ONE_MESSAGE,
            added("case_contact"),
            added("case_event"),
            added("case_file"),
            added("case_series"),
            added("case_step", 4),
            added("case_visit"),
            changed("office", *NEW_EVENT),
        ),
    ),
    Case(
        "with a slip",
        case_desk.start_case,
        _start(Paper("loket-1", "file://x")),
        together(
            _ONE_MESSAGE,
            added("case_contact"),
            added("case_event"),
            added("case_file"),
            added("case_series"),
            added("case_step", 4),
            added("case_visit"),
            changed("office", *NEW_EVENT),
            added("print_job"),
            added("print_job_event"),
        ),
    ),
    Case(
        "known contact",
        case_desk.continue_case,
        _continue(False),
        together(_case_changed(), changed("case_visit", "contact_id")),
    ),
    Case(
        "somebody new",
        case_desk.continue_case,
        _continue(True),
        together(
            _case_changed(events=2), added("case_contact"), changed("case_visit", "contact_id")
        ),
    ),
    Case(
        "a mistyped number",
        case_desk.untie_visit,
        _untie,
        together(_case_changed(), removed("case_visit")),
    ),
    Case(
        "new title",
        case_desk.change_request,
        _on(case_desk.change_request, request(title="Lain")),
        _case_changed("title"),
    ),
    Case("own case", case_desk.take_over_case, _on(case_desk.take_over_case), {}),
    Case(
        "a colleague",
        case_desk.add_contact,
        _on(case_desk.add_contact, ContactDetails("Rekan Contoh"), seen=False),
        together(_case_changed(), added("case_contact")),
    ),
    Case(
        "new number",
        case_desk.change_contact,
        _of_contact(case_desk.change_contact, ContactDetails("Tamu Contoh", "+6281100000999")),
        together(_case_changed(), changed("case_contact", "email", "phone")),
    ),
    Case(
        "the second",
        case_desk.put_contact_first,
        _of_contact(case_desk.put_contact_first, second=True),
        together(_case_changed(), changed("case_contact", "is_first", many=2)),
    ),
    Case(
        "the second",
        case_desk.remove_contact,
        _of_contact(case_desk.remove_contact, second=True),
        together(_case_changed(), removed("case_contact")),
    ),
    Case(
        "e-mail",
        case_desk.confirm_test_message,
        _of_contact(case_desk.confirm_test_message, ProvedChannel.EMAIL),
        together(_case_changed(), changed("case_contact", "email_proved_at")),
    ),
    Case(
        "both ways",
        case_desk.send_test_message,
        _of_contact(case_desk.send_test_message),
        together(_case_changed(), _BOTH_MESSAGES),
    ),
    Case(
        "with a reason",
        case_steps.mark_step_done,
        _on(case_steps.mark_step_done, 7, "Jendela pribadi", "Sudah dibuka"),
        together(_case_changed(), added("case_step")),
    ),
    Case(
        "done before",
        case_steps.mark_step_undone,
        _on(case_steps.mark_step_undone, 6, "Salah berkas", ready=GivenCase.hand_over_form),
        together(_case_changed(), removed("case_step")),
    ),
    Case(
        "a picture of the portal",
        case_files.add_attachment,
        _on(case_files.add_attachment, AttachmentKind.PROOF, _FILE, seen=False),
        together(_case_changed(), _KEPT_FILE),
    ),
    Case("first time today", case_files.read_attachment, _read_file, added("access_log")),
    Case(
        "by e-mail",
        case_files.hand_over_form,
        _on(
            case_files.hand_over_form, frozenset({HandedBy.EMAIL}), _FILE, "E-mail", "Tamu menunggu"
        ),
        together(
            _case_changed(events=2),
            _KEPT_FILE,
            _ONE_MESSAGE,
            added("case_step"),
            added("message_enclosure"),
        ),
    ),
    Case(
        "from a file",
        case_files.store_form,
        _on(case_files.store_form, sample_answers(), FormSource.WORKBOOK, _FILE, seen=False),
        together(_case_changed(events=2), _KEPT_FILE, added("form_version")),
    ),
    Case(
        "first time today",
        blank_form.make_blank_form,
        _on(
            blank_form.make_blank_form,
            Language.INDONESIAN,
            seen=False,
            guest_is_in_charge=True,
        ),
        added("access_log"),
    ),
    Case(
        "first time today",
        blank_form.known_answers,
        _on(blank_form.known_answers, seen=False),
        added("access_log"),
    ),
    Case(
        "looked at", portal_visit.read_portal_place, _of_officer(portal_visit.read_portal_place), {}
    ),
    Case(
        "first time today",
        portal_visit.files_for_portal,
        _on(portal_visit.files_for_portal, seen=False),
        added("access_log"),
    ),
    Case("none yet", case_files.read_form, _on(case_files.read_form, seen=False), {}),
    Case(
        "first time today",
        case_files.log_case_access,
        _of_officer(case_files.log_case_access, "guest_read", "x"),
        added("access_log"),
    ),
    Case(
        "step 8",
        case_progress.record_account,
        _on(case_progress.record_account, "akun@contoh.example.com"),
        _case_changed("account_email"),
    ),
    Case(
        "step 10",
        case_progress.record_submission,
        _on(case_progress.record_submission, "10001", _TODAY),
        together(_case_changed("progress", "submission_number", "submitted_on"), _ONE_MESSAGE),
    ),
    Case(
        "no internet",
        case_progress.record_portal_away,
        _on(case_progress.record_portal_away, "Internet mati", seen=False),
        _case_changed(),
    ),
    Case(
        "submitted",
        case_progress.record_walidata_check,
        _on(case_progress.record_walidata_check, _TODAY, "Surel walidata", ready=_submitted),
        _case_changed("progress"),
    ),
    Case(
        "submitted",
        case_progress.record_declaration,
        _on(case_progress.record_declaration, _TODAY, "Halaman portal", ready=_submitted),
        _case_changed("declared_on", "first_declared_on", "progress"),
    ),
    Case(
        "declared",
        case_progress.record_return,
        _on(case_progress.record_return, _TODAY, "KAK belum ada", ready=_declared),
        together(_case_changed("declared_on", "progress", "verdict", events=2), _BOTH_MESSAGES),
    ),
    Case(
        "declared",
        case_progress.correct_declaration,
        _on(case_progress.correct_declaration, _TODAY, "Salah baca", ready=_declared),
        _case_changed(),
    ),
    Case(
        "feasible",
        case_progress.lift_verdict,
        _on(case_progress.lift_verdict, "Salah tekan", ready=_evaluated),
        together(_case_changed("progress", "verdict", events=3), removed("case_step")),
    ),
    Case(
        "withdrawn",
        case_progress.close_case,
        _on(case_progress.close_case, "Dicabut"),
        _case_changed("closed_at", "progress"),
    ),
    Case(
        "closed",
        case_progress.reopen_case,
        _on(case_progress.reopen_case, "Lanjut", ready=_closed),
        _case_changed("closed_at", "progress"),
    ),
    Case(
        "declared",
        examination.begin_round,
        _on(examination.begin_round, ready=_declared),
        together(_case_changed("progress", events=2), added("examination_round")),
    ),
    Case(
        "one question",
        examination.judge_question,
        _on(examination.judge_question, "title", Judgement.FINE, seen=False, ready=_in_round),
        together(_case_changed(), added("examination_judgement")),
    ),
    Case(
        "one question",
        examination.write_note,
        _on(examination.write_note, "title", "Mohon diperjelas.", seen=False, ready=_in_round),
        together(_case_changed(), added("examination_judgement"), added("examination_note")),
    ),
    Case(
        "other words",
        examination.rewrite_note,
        _of_note(examination.rewrite_note, "Lain."),
        together(_case_changed(), changed("examination_note", "text")),
    ),
    Case(
        "by telephone",
        examination.answer_note,
        _of_note(examination.answer_note, "Sudah."),
        together(_case_changed(), changed("examination_note", "reply", "status")),
    ),
    Case(
        "settled",
        examination.move_note,
        _of_note(examination.move_note, NoteMove.CLOSE),
        together(_case_changed(), changed("examination_note", "status")),
    ),
    Case(
        "complete",
        examination.end_round,
        _on(examination.end_round, _TODAY, _FILE, ready=_to_be_ended),
        together(
            _case_changed(events=2),
            _KEPT_FILE,
            added("case_step"),
            changed("examination_round", "completed_on"),
        ),
    ),
    Case(
        "goes back",
        examination.end_round,
        _on(examination.end_round, _TODAY, _FILE, ready=_to_be_repaired),
        together(
            _case_changed("declared_on", "progress", "verdict", events=3),
            _KEPT_FILE,
            _BOTH_MESSAGES,
            changed("examination_round", "returned_on"),
        ),
    ),
    Case(
        "with its papers",
        examination_papers.end_round_with_papers,
        _on(examination_papers.end_round_with_papers, 1, _TODAY, ready=_to_be_ended),
        together(
            _case_changed(events=3),
            added("attachment", 2),
            added("attachment_content", 2),
            added("case_step"),
            changed("examination_round", "completed_on"),
        ),
    ),
    Case(
        "looked at",
        examination_papers.write_note_papers,
        _on(examination_papers.write_note_papers, 1, _TODAY, seen=False, ready=_to_be_repaired),
        {},
    ),
    Case(
        "looked at",
        examination_papers.write_minutes,
        _on(
            examination_papers.write_minutes,
            GivenCase.meeting(_TODAY, Verdict.FEASIBLE),
            seen=False,
        ),
        {},
    ),
    Case(
        "with its minutes",
        examination_papers.record_evaluation_with_minutes,
        _on(
            examination_papers.record_evaluation_with_minutes,
            GivenCase.meeting(_TODAY, Verdict.FEASIBLE),
            ready=_examined,
        ),
        together(
            _case_changed("progress", "verdict", events=4),
            _KEPT_FILE,
            _BOTH_MESSAGES,
            added("case_step"),
            added("evaluation"),
        ),
    ),
    Case(
        "looked at",
        letter_drafts.read_letter_basis,
        _on(letter_drafts.read_letter_basis, seen=False),
        {},
    ),
    Case(
        "from Serambi's template",
        letter_drafts.make_letter_draft,
        _on(letter_drafts.make_letter_draft, _WISH, ready=_evaluated),
        together(
            _case_changed("progress", events=3),
            _KEPT_FILE,
            added("case_step"),
            added("letter_draft"),
        ),
    ),
    Case(
        "none",
        letter_template.read_letter_template,
        _of_officer(letter_template.read_letter_template),
        {},
    ),
    Case(
        "the first",
        letter_template.replace_letter_template,
        _template_replaced,
        together(added("office_file"), added("office_event"), changed("office", *NEW_EVENT)),
    ),
    Case(
        "another",
        letter_template.replace_letter_template,
        _template_replaced_again,
        together(
            changed("office_file", "file_name", "changed_at"),
            added("office_event"),
            changed("office", *NEW_EVENT),
        ),
    ),
    Case(
        "back to Serambi's",
        letter_template.restore_letter_template,
        _template_restored,
        together(removed("office_file"), added("office_event"), changed("office", *NEW_EVENT)),
    ),
    Case(
        "feasible",
        examination.record_evaluation,
        _on(
            examination.record_evaluation,
            GivenCase.meeting(_TODAY, Verdict.FEASIBLE),
            _FILE,
            ready=_examined,
        ),
        together(
            _case_changed("progress", "verdict", events=4),
            _KEPT_FILE,
            _BOTH_MESSAGES,
            added("case_step"),
            added("evaluation"),
        ),
    ),
    Case(
        "needs repair",
        examination.record_evaluation,
        _on(
            examination.record_evaluation,
            GivenCase.meeting(_TODAY, Verdict.NEEDS_REPAIR),
            _FILE,
            ready=_examined,
        ),
        together(
            _case_changed("declared_on", "progress", "verdict", events=5),
            _KEPT_FILE,
            _BOTH_MESSAGES,
            added("evaluation"),
            removed("case_step"),
        ),
    ),
    Case(
        "after thirty days",
        repair_reminders.remind_of_repairs,
        _to_be_reminded,
        together(_case_changed(), _BOTH_MESSAGES),
    ),
    Case(
        "after three months",
        examination.refuse_for_silence,
        _refuse,
        together(_case_changed("verdict"), _BOTH_MESSAGES),
    ),
    Case(
        "looked at",
        examination.read_examination,
        _on(examination.read_examination, seen=False, ready=_in_round),
        {},
    ),
    Case(
        "looked at",
        examination.look_before_submission,
        _on(examination.look_before_submission, seen=False),
        {},
    ),
    Case(
        "first version",
        letters.keep_letter_draft,
        _on(letters.keep_letter_draft, _FILE, ready=_evaluated),
        together(
            _case_changed("progress", events=3),
            _KEPT_FILE,
            added("case_step"),
            added("letter_draft"),
        ),
    ),
    Case("looked at", letters.read_drafts, _on(letters.read_drafts, seen=False), {}),
    Case(
        "signed",
        letters.record_approval,
        _on(letters.record_approval, "B-1", _TODAY, _FILE, ready=_drafted),
        together(
            _case_changed("letter_date", "letter_number", "progress", events=3),
            _KEPT_FILE,
            added("case_step"),
        ),
    ),
    Case(
        "sent and closed",
        letters.record_letter_sent,
        _on(letters.record_letter_sent, _TODAY, "Portal", ready=_approved),
        together(
            _case_changed("closed_at", "letter_sent_on", "progress", events=3),
            _BOTH_MESSAGES,
            added("case_step"),
        ),
    ),
    Case(
        "similar",
        case_references.choose_reference,
        _of_reference(case_references.choose_reference, False),
        together(_case_changed(), added("case_reference")),
    ),
    Case(
        "chosen before",
        case_references.choose_reference,
        _of_reference(case_references.choose_reference, True),
        {},
    ),
    Case(
        "chosen before",
        case_references.drop_reference,
        _of_reference(case_references.drop_reference, True),
        together(_case_changed(), removed("case_reference")),
    ),
    Case(
        "looked at", case_references.read_chosen, _on(case_references.read_chosen, seen=False), {}
    ),
    Case(
        "by e-mail",
        case_references.hand_over_references,
        _on(case_references.hand_over_references, _FILE, seen=False, by_email=True),
        together(_case_changed(events=2), _KEPT_FILE, _ONE_MESSAGE, added("message_enclosure")),
    ),
    Case(
        "recorded",
        advice.record_advice,
        _advise(False),
        together(added("advice_note"), changed("office", *NEW_EVENT), added("visit_event")),
    ),
    Case(
        "by e-mail",
        advice.record_advice,
        _advise(True),
        together(
            _ONE_MESSAGE, added("advice_note"), changed("office", *NEW_EVENT), added("visit_event")
        ),
    ),
    Case("looked at", advice.read_advice, _of_visit(advice.read_advice), {}),
    Case("looked at", case_view.read_case, _on(case_view.read_case, seen=False), {}),
    Case(
        "looked at", case_view.read_case_at_counter, _of_visit(case_view.read_case_at_counter), {}
    ),
    Case(
        "looked at",
        case_reports.read_case_report,
        _of_supervisor(case_reports.read_case_report),
        {},
    ),
    Case(
        "first time today",
        case_reports.export_case_report,
        _of_supervisor(case_reports.export_case_report),
        added("access_log"),
    ),
    Case("looked at", case_view.read_board, _of_officer(case_view.read_board), {}),
    Case("looked at", case_view.find_cases, _of_officer(case_view.find_cases, "contoh"), {}),
    Case("looked at", known_case.known_case, _known, {}),
]
