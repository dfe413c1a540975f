"""The form made for one case, and what a guest's turn at the portal needs."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from shared.configuration.recommendation_form import recommendation_form
from shared.documents.form_workbook_reading import read_form_workbook
from shared.domain.case import AttachmentKind
from shared.domain.form_answers import Answers
from shared.domain.language import Language
from shared.use_cases.blank_form import BlankForm, known_answers, make_blank_form
from shared.use_cases.case_progress import ATTACHMENTS_GIVEN, record_submission
from shared.use_cases.portal_visit import files_for_portal, read_portal_place
from tests.domain.sample_answers import sample_answers
from tests.given_case import PDF, GivenCase, given_case
from tests.given_office import GivenOffice, prepared_office


@pytest.fixture
def office(tmp_path: Path) -> Iterator[GivenOffice]:
    given = prepared_office(tmp_path)
    yield given
    given.close()


@pytest.fixture
def case(office: GivenOffice) -> GivenCase:
    return given_case(office)


def blank(case: GivenCase, *, guest_is_in_charge: bool = False) -> BlankForm:
    return make_blank_form(
        case.office.database,
        case.desk.officer_id,
        case.case_id,
        Language.INDONESIAN,
        guest_is_in_charge=guest_is_in_charge,
    )


def read(form: BlankForm) -> Answers:
    return read_form_workbook(form.workbook.content, recommendation_form()).answers


def test_both_files_bear_the_cases_number(case: GivenCase) -> None:
    form = blank(case)
    assert form.workbook.name == f"Formulir rekomendasi {case.case.number}.xlsx"
    assert form.printed.name == f"Formulir rekomendasi {case.case.number}.pdf"
    assert form.printed.content.startswith(b"%PDF-")


def test_a_guest_is_the_person_in_charge_only_when_the_officer_says_so(case: GivenCase) -> None:
    name = case.view.contacts[0].details.name
    assert read(blank(case)).text("responsible_name") == ""
    assert read(blank(case, guest_is_in_charge=True)).text("responsible_name") == name
    known = known_answers(case.office.database, case.desk.officer_id, case.case_id)
    assert known.text("title") == case.case.request.title


def test_a_form_handed_over_again_goes_on_from_the_newest_version(case: GivenCase) -> None:
    case.store_form(title="Survei Contoh yang Diperbaiki")
    assert read(blank(case)) == sample_answers(title="Survei Contoh yang Diperbaiki")


def test_the_portal_gets_every_file_of_the_case(case: GivenCase) -> None:
    case.attach(AttachmentKind.INSTRUMENT)
    case.attach(AttachmentKind.DUMMY_TABLES)
    files = files_for_portal(case.office.database, case.desk.officer_id, case.case_id)
    assert [file.attachment.file_name for file in files] == ["instrument.pdf", "dummy_tables.pdf"]
    assert {file.content for file in files} == {PDF}


def test_the_portal_is_where_the_settings_say(case: GivenCase) -> None:
    place = read_portal_place(case.office.database, case.desk.officer_id)
    assert place.address == "https://pst.bps.go.id/"
    assert "pst.bps.go.id" in place.hosts


def test_what_went_with_a_submission_stands_in_the_history(case: GivenCase) -> None:
    given = frozenset({AttachmentKind.INSTRUMENT, AttachmentKind.TERMS_OF_REFERENCE})
    record_submission(
        case.office.database,
        case.desk.officer_id,
        case.case_id,
        case.seen,
        "10001",
        case.today,
        given,
    )
    [event] = [line.event for line in case.view.history if line.event.move == ATTACHMENTS_GIVEN]
    assert (event.step, event.note) == (10, "instrument, terms_of_reference")
