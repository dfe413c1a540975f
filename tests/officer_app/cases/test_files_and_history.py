"""The files of a case are added, saved and looked at; its history is told in words."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QListWidget

from officer_app.cases.files.files_section import FilesSection
from officer_app.cases.files.history_section import HistorySection
from officer_app.cases.files.history_words import other_events
from shared.domain.case import AttachmentKind
from shared.domain.language import Language
from shared.use_cases.case_progress import ATTACHMENTS_GIVEN
from shared.use_cases.case_results import RESULT_EMAILED, RESULT_WHATSAPPED
from shared.use_cases.repair_reminders import REMINDED
from tests.given_case import PDF, GivenCase, given_case
from tests.given_office import GivenOffice
from tests.officer_app.cases.opened_case import drop, open_section
from tests.officer_app.person_at_counter import PersonAtCounter

USE_CASES = Path(__file__).parents[3] / "shared" / "use_cases"


@pytest.fixture
def case(office: GivenOffice) -> GivenCase:
    return given_case(office)


def _lines(listed: QListWidget) -> list[str]:
    return [listed.item(row).text() for row in range(listed.count())]


def _files(officer: PersonAtCounter, case: GivenCase) -> FilesSection:
    return open_section(officer, case, "files", FilesSection)


def test_a_dropped_file_is_kept_and_listed(
    officer: PersonAtCounter, case: GivenCase, tmp_path: Path
) -> None:
    section = _files(officer, case)
    file = tmp_path / "kuesioner contoh.pdf"
    file.write_bytes(PDF)
    assert drop(officer, section, file)
    [kept] = case.view.attachments
    assert kept.kind is AttachmentKind.INSTRUMENT
    [line] = _lines(section.list)
    assert line.startswith(kept.file_name)
    assert "1 KB" in line


def test_a_file_that_may_not_be_kept_changes_nothing_and_says_why(
    officer: PersonAtCounter, case: GivenCase, tmp_path: Path
) -> None:
    section = _files(officer, case)
    file = tmp_path / "surat.pdf"
    file.write_bytes(b"MZ\x90\x00" + bytes(200))
    drop(officer, section, file)
    assert case.view.attachments == ()
    assert section.list.count() == 0
    assert officer.reads("PDF") or officer.reads("berkas")


def test_a_copy_is_saved_where_the_officer_says_and_never_over_another(
    officer: PersonAtCounter, case: GivenCase, tmp_path: Path
) -> None:
    case.attach(AttachmentKind.OTHER)
    section = _files(officer, case)
    section.choose_folder = lambda: tmp_path
    section.list.setCurrentRow(0)
    for _ in range(2):
        officer.click("file_save")
    saved = sorted(path for path in tmp_path.glob("*.pdf"))
    assert [path.read_bytes() for path in saved] == [PDF, PDF]


def test_a_copy_is_opened_elsewhere_only_after_a_question(
    officer: PersonAtCounter, case: GivenCase
) -> None:
    case.attach(AttachmentKind.OTHER)
    section = _files(officer, case)
    opened: list[Path] = []
    section.open_file = lambda path: not opened.append(path)  # type: ignore[func-returns-value]
    section.list.setCurrentRow(0)
    officer.click("file_open")
    assert opened == []
    officer.click("file_question_no")
    assert opened == []
    officer.click("file_open")
    officer.click("file_question_yes")
    [copy] = opened
    assert copy.read_bytes() == PDF


def test_the_history_tells_the_whole_way_in_words(
    officer: PersonAtCounter, case: GivenCase
) -> None:
    case.prove_contact()
    case.hand_over_form()
    case.store_form()
    case.submit()
    case.declare_complete()
    section = open_section(officer, case, "history", HistorySection)
    lines = _lines(section.list)
    assert len(lines) == len(case.view.history)
    assert lines[0].startswith("Keadaan menjadi: Lengkap dan jelas")
    for line in lines:
        assert "_" not in line.split("\n")[0]
    assert any("Formulir yang diserahkan: formulir" in line for line in lines)


def test_every_event_that_a_use_case_writes_has_its_words(officer: PersonAtCounter) -> None:
    written = {"email_proved", "whatsapp_proved", ATTACHMENTS_GIVEN, REMINDED}
    written |= {RESULT_EMAILED, RESULT_WHATSAPPED}
    for file in USE_CASES.glob("*.py"):
        written |= set(re.findall(r'work\.note\(\s*"([a-z_]+)"', file.read_text(encoding="utf-8")))
    indonesian = other_events()
    assert written - set(indonesian) == set()
    officer.program.look.translations.switch_to(Language.ENGLISH)
    english = other_events()
    officer.program.look.translations.switch_to(Language.INDONESIAN)
    assert [name for name in indonesian if english[name] == indonesian[name]] == []
