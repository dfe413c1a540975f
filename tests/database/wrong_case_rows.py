"""Rows about cases that the database itself must refuse, with those that must be there before."""

_ID, _OTHER = "0" * 31 + "1", "0" * 31 + "2"
_TIME = "'2026-11-23T02:00:00.000000Z'"
_DAY = "'2026-11-23'"


def _row(table: str, values: dict[str, str], changes: dict[str, str]) -> str:
    row = {"office_id": "'OFFICE'", **values, **changes}
    return f"INSERT INTO {table} ({', '.join(row)}) VALUES ({', '.join(row.values())})"


def _case(**changes: str) -> str:
    values = {
        "id": f"'{_ID}'",
        "number": "'26-0001-9'",
        "service_id": "'SERVICE'",
        "title": "'X'",
        "organiser": "'X'",
        "language": "'id'",
        "progress": "'at_counter'",
        "verdict": "'none'",
        "current_step": "5",
        "officer_id": "'OFFICER'",
        "opened_at": _TIME,
        "revision": "1",
    }
    return _row("case_file", values, changes)


def _contact(**changes: str) -> str:
    values = {"id": f"'{_ID}'", "case_id": f"'{_ID}'", "name": "'X'", "is_first": "0"}
    return _row("case_contact", values, changes)


def _event(table: str, **changes: str) -> str:
    values = {"revision": "900", "move": "'opened'", "at": _TIME, "actor": "'a'"}
    return _row(table, values, changes)


def _attachment(**changes: str) -> str:
    values = {
        "id": f"'{_ID}'",
        "case_id": f"'{_ID}'",
        "kind": "'other'",
        "file_name": "'x.pdf'",
        "media_type": "'application/pdf'",
        "size_bytes": "1",
        "sha256": f"'{'a' * 64}'",
        "added_at": _TIME,
    }
    return _row("attachment", values, changes)


def _form(**changes: str) -> str:
    values = {
        "id": f"'{_ID}'",
        "case_id": f"'{_ID}'",
        "version": "1",
        "answers": "'{}'",
        "source": "'typed'",
        "stored_at": _TIME,
        "officer_id": "'OFFICER'",
    }
    return _row("form_version", values, changes)


def _round(**changes: str) -> str:
    values = {
        "id": f"'{_ID}'",
        "case_id": f"'{_ID}'",
        "number": "1",
        "form_version_id": f"'{_ID}'",
        "begun_at": _TIME,
        "officer_id": "'OFFICER'",
    }
    return _row("examination_round", values, changes)


def _note(**changes: str) -> str:
    values = {
        "id": f"'{_ID}'",
        "case_id": f"'{_ID}'",
        "round_id": f"'{_ID}'",
        "position": "0",
        "question": "'title'",
        "text": "'x'",
        "status": "'open'",
        "written_at": _TIME,
        "officer_id": "'OFFICER'",
    }
    return _row("examination_note", values, changes)


def _judgement(judgement: str) -> str:
    values = {
        "round_id": f"'{_ID}'",
        "question": "'title'",
        "judgement": f"'{judgement}'",
        "officer_id": "'OFFICER'",
        "at": _TIME,
    }
    return _row("examination_judgement", values, {})


def _evaluation(decision: str) -> str:
    values = {
        "id": f"'{_ID}'",
        "case_id": f"'{_ID}'",
        "held_on": _DAY,
        "people": "'[]'",
        "points": "'[]'",
        "decision": f"'{decision}'",
        "reasons": "'x'",
        "recorded_at": _TIME,
        "officer_id": "'OFFICER'",
    }
    return _row("evaluation", values, {})


def _draft(**changes: str) -> str:
    values = {
        "id": f"'{_ID}'",
        "case_id": f"'{_ID}'",
        "version": "1",
        "attachment_id": f"'{_ID}'",
        "made_at": _TIME,
        "officer_id": "'OFFICER'",
    }
    return _row("letter_draft", values, changes)


def _message(**changes: str) -> str:
    values = {
        "id": f"'{_ID}'",
        "cause": "'c'",
        "kind": "'case_opened'",
        "channel": "'email'",
        "language": "'id'",
        "recipient": "'x@contoh.example'",
        "recipient_name": "'X'",
        "subject": "'x'",
        "text": "'x'",
        "created_at": _TIME,
        "not_before": _TIME,
        "status": "'queued'",
        "attempts": "0",
        "doubts": "0",
    }
    return _row("message", values, changes)


def _case_visit(case_id: str) -> str:
    return _row("case_visit", {"case_id": f"'{case_id}'", "visit_id": "VISIT"}, {})


def _advice(text: str) -> str:
    values = {
        "visit_id": "VISIT",
        "text": text,
        "given_at": _TIME,
        "officer_id": "'OFFICER'",
        "is_about_special_research": "0",
    }
    return _row("advice_note", values, {})


def _step(step: str) -> str:
    values = {"case_id": f"'{_ID}'", "step": step, "done_at": _TIME, "proof": "'x'"}
    return _row("case_step", values, {})


_C = _case()
_OF_CASE = {"case_id": f"'{_ID}'"}
_MESSAGE_EVENT = {"message_id": f"'{_ID}'"}

WRONG_CASE_ROWS: dict[str, tuple[list[str], str]] = {
    "ck_case_file_way": ([], _case(way="'guess'")),
    "ck_case_file_language": ([], _case(language="'de'")),
    "ck_case_file_progress": ([], _case(progress="'lost'")),
    "ck_case_file_verdict": ([], _case(verdict="'maybe'")),
    "ck_case_file_title": ([], _case(title="''")),
    "ck_case_file_current_step": ([], _case(current_step="4")),
    "ck_case_file_closed_at": ([], _case(closed_at=_TIME)),
    "ck_case_file_first_declared_on": ([], _case(declared_on=_DAY)),
    "uq case_file.office_id, case_file.number": ([_C], _case(id=f"'{_OTHER}'")),
    "ck_case_series_last_number": ([], _row("case_series", {"year": "1", "last_number": "0"}, {})),
    "ck_case_event_step": ([_C], _event("case_event", step="16", **_OF_CASE)),
    "ck_case_event_move_leads_somewhere": (
        [_C],
        _event("case_event", **{**_OF_CASE, "move": "'submit'"}),
    ),
    "uq case_event.office_id, case_event.revision": (
        [_C, _event("case_event", **_OF_CASE)],
        _event("case_event", **_OF_CASE),
    ),
    "ck_case_contact_name": ([_C], _contact(name="''")),
    "ck_case_contact_phone_e164": ([_C], _contact(phone="'0811'")),
    "ck_case_contact_email_proved": ([_C], _contact(email_proved_at=_TIME)),
    "ck_case_contact_whatsapp_proved": ([_C], _contact(whatsapp_proved_at=_TIME)),
    "uq case_contact.case_id": (
        [_C, _contact(is_first="1")],
        _contact(id=f"'{_OTHER}'", is_first="1"),
    ),
    "uq case_visit.visit_id": (
        [_C, _case(id=f"'{_OTHER}'", number="'26-0002-7'"), _case_visit(_ID)],
        _case_visit(_OTHER),
    ),
    "ck_case_step_step": ([_C], _step("0")),
    "ck_advice_note_text": ([], _advice("''")),
    "ck_attachment_kind": ([_C], _attachment(kind="'song'")),
    "ck_attachment_file_name": ([_C], _attachment(file_name="''")),
    "ck_attachment_sha256": ([_C], _attachment(sha256="'a'")),
    "ck_attachment_size_bytes": ([_C], _attachment(size_bytes="20971521")),
    "ck_form_version_source": ([_C], _form(source="'dream'")),
    "ck_form_version_version": ([_C], _form(version="0")),
    "uq form_version.case_id, form_version.version": ([_C, _form()], _form(id=f"'{_OTHER}'")),
    "ck_examination_round_number": ([_C, _form()], _round(number="0")),
    "ck_examination_round_one_end": (
        [_C, _form()],
        _round(returned_on=_DAY, completed_on=_DAY),
    ),
    "uq examination_round.case_id, examination_round.number": (
        [_C, _form(), _round()],
        _round(id=f"'{_OTHER}'"),
    ),
    "ck_examination_judgement_judgement": ([_C, _form(), _round()], _judgement("nice")),
    "ck_examination_note_status": ([_C, _form(), _round()], _note(status="'gone'")),
    "ck_examination_note_text": ([_C, _form(), _round()], _note(text="''")),
    "ck_evaluation_decision": ([_C], _evaluation("maybe")),
    "ck_letter_draft_version": ([_C, _attachment()], _draft(version="0")),
    "uq letter_draft.case_id, letter_draft.version": (
        [_C, _attachment(), _draft()],
        _draft(id=f"'{_OTHER}'"),
    ),
    "ck_message_kind": ([], _message(kind="'gossip'")),
    "ck_message_channel": ([], _message(channel="'smoke'")),
    "ck_message_language": ([], _message(language="'de'")),
    "ck_message_status": ([], _message(status="'lost'")),
    "ck_message_attempts": ([], _message(attempts="-1")),
    "ck_message_doubts": ([], _message(doubts="-1")),
    "ck_message_lease_whole": ([], _message(leased_by="'w'")),
    "uq message.office_id, message.cause, message.channel": (
        [_message()],
        _message(id=f"'{_OTHER}'"),
    ),
    "ck_message_event_move": (
        [_message()],
        _event("message_event", **{**_MESSAGE_EVENT, "move": "'vanish'"}),
    ),
    "uq message_event.office_id, message_event.revision": (
        [_message(), _event("message_event", **{**_MESSAGE_EVENT, "move": "'queue'"})],
        _event("message_event", **{**_MESSAGE_EVENT, "move": "'queue'"}),
    ),
}
