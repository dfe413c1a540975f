"""The guide: each step with its words, what it lacks, its proof, and no way around a reason."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListView

from officer_app.cases.guide.guide_section import GuideSection
from shared.domain.case import AttachmentKind, StepDone
from shared.domain.case_guide import StepState
from shared.domain.case_life import Progress, Verdict
from shared.domain.language import Language
from shared.domain.message import MessageKind
from shared.domain.message_life import MessageStatus
from shared.use_cases.examination import refuse_for_silence
from tests.given_case import GivenCase, given_case
from tests.given_office import GivenOffice, guest
from tests.officer_app.cases.guest_with_case import (
    TITLE,
    retype,
    serve,
    start_case,
    type_long,
    view_of,
)
from tests.officer_app.cases.opened_case import open_section
from tests.officer_app.person_at_counter import PersonAtCounter


def step_name(officer: PersonAtCounter) -> str:
    return officer.find(QLabel, "guide_step_name").text()


def choose_step(officer: PersonAtCounter, step: int) -> None:
    """A click in the timeline."""
    steps = officer.find(QListView, "guide_step_list")
    place = steps.visualRect(steps.model().index(step - 1, 0)).center()
    QTest.mouseClick(steps.viewport(), Qt.MouseButton.LeftButton, pos=place)
    officer.wait()


def timeline(officer: PersonAtCounter) -> list[str]:
    model = officer.find(QListView, "guide_step_list").model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def opened(officer: PersonAtCounter, case: GivenCase) -> GuideSection:
    return open_section(officer, case, "guide", GuideSection)


def progress_of(case: GivenCase) -> Progress:
    """As it is stored now: a checker takes an attribute for what it was before the press."""
    return case.case.progress


def done_of(case: GivenCase, step: int) -> StepDone | None:
    return case.view.guide[step - 1].done


@pytest.fixture
def case(officer: PersonAtCounter, office: GivenOffice) -> GivenCase:
    """Of the guest whom the officer serves."""
    given = given_case(office)
    officer.look_again()
    return given


@pytest.mark.usefixtures("case")
def test_the_timeline_tells_who_and_when_and_what_is_next(officer: PersonAtCounter) -> None:
    lines = timeline(officer)
    assert len(lines) == 15
    assert lines[0] == "1. Datang ke unit PST\n09.01"
    assert lines[4] == "5. Menyampaikan permohonan\nSekarang"
    assert lines[14] == "15. Mengirim surat melalui portal\nBelum"
    assert step_name(officer) == "Menyampaikan permohonan"


def test_a_step_without_what_it_lacks_needs_a_reason(
    officer: PersonAtCounter, case: GivenCase
) -> None:
    assert officer.reads("Pesan uji lewat e-mail belum diterima tamu")
    officer.press("Ctrl+Return")
    assert officer.reads("Langkah ini belum lengkap.")
    assert done_of(case, 5) is None
    assert officer.window.focusWidget() is officer.find(QLineEdit, "guide_reason")
    officer.write("guide_reason", "Tamu tidak membawa ponsel")
    officer.press("Return")
    done = done_of(case, 5)
    assert done is not None
    assert done.reason == "Tamu tidak membawa ponsel"
    assert step_name(officer).startswith("Menyerahkan formulir")
    assert "Petugas1 Contoh" in timeline(officer)[4]


def test_both_addresses_are_proved_by_a_test_message_and_the_step_is_one_key(
    officer: PersonAtCounter, case: GivenCase
) -> None:
    opened: list[str] = []
    officer.program.window.office_page.pages.cases.guide.request.contacts.open_link = opened.append
    officer.click("contact_test")
    kinds = {message.channel for message in case.view.messages}
    assert len(kinds) == 2
    officer.click("contact_open_whatsapp")
    assert opened[0].startswith("https://wa.me/6281100000500?text=")
    officer.click("contact_email_came")
    officer.click("contact_whatsapp_came")
    assert not officer.sees("guide_missing")
    assert not officer.sees("guide_reason")
    officer.press("Ctrl+Return")
    done = done_of(case, 5)
    assert done is not None
    assert done.reason is None
    assert done.proof == "Empat persyaratan terpenuhi; pesan uji sudah diterima"
    whatsapp = [
        message
        for message in case.view.messages
        if message.kind is MessageKind.TEST_MESSAGE and message.channel.value == "whatsapp"
    ]
    assert [message.status for message in whatsapp] == [MessageStatus.DONE_BY_HAND]


def test_a_step_that_comes_too_early_names_the_one_before_it(
    officer: PersonAtCounter, case: GivenCase
) -> None:
    choose_step(officer, 8)
    assert officer.reads("Langkah 5, 6, 7 belum selesai. Mengapa dilewati?")
    retype(officer, "guide_proof", "Akun sudah ada")
    officer.write("guide_reason", "Tamu sudah punya akun")
    officer.press("Ctrl+Return")
    assert case.view.guide[7].done is not None
    assert step_name(officer) == "Menyampaikan permohonan", "back to what comes next"


def test_a_step_is_done_again_with_a_reason(officer: PersonAtCounter, case: GivenCase) -> None:
    officer.write("guide_reason", "uji")
    officer.press("Ctrl+Return")
    choose_step(officer, 5)
    assert officer.reads("Alasan: uji")
    officer.click("guide_again")
    officer.press("Return")
    assert officer.reads("Tulis dahulu alasannya.")
    officer.write("guide_again_reason", "Judulnya berganti")
    officer.press("Return")
    assert done_of(case, 5) is None
    assert not officer.sees("guide_again_reason")


def test_the_script_is_in_the_guests_language_and_can_be_switched(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    office.take(language=Language.ENGLISH)
    serve(officer)
    start_case(officer)
    assert officer.find(QLabel, "guide_script").text().startswith("Welcome.")
    officer.click("guide_language")
    assert officer.find(QLabel, "guide_script").text().startswith("Selamat datang.")


def test_what_the_guest_states_is_kept_and_a_late_letter_is_warned_of(
    officer: PersonAtCounter, case: GivenCase
) -> None:
    assert not officer.sees("letter_may_be_late")
    type_long(officer, "request_title", "Judul Baru Contoh")
    retype(officer, "request_start", "1/12/2026")
    officer.press("Ctrl+S")
    assert case.case.request.title == "Judul Baru Contoh"
    assert officer.sees("letter_may_be_late")
    assert officer.reads("Beri tahu tamu.")


def test_contacts_are_added_corrected_put_first_and_removed(
    officer: PersonAtCounter, case: GivenCase
) -> None:
    officer.click("contact_add")
    officer.write("contact_name", "Rekan Contoh")
    officer.write("contact_phone", "0534 3031316")
    officer.press("Return")
    assert officer.reads("Ini nomor telepon kantor atau rumah.")
    retype(officer, "contact_phone", "0811 0000 0501")
    officer.press("Return")
    assert [contact.details.name for contact in case.view.contacts] == [
        "Tamu Contoh",
        "Rekan Contoh",
    ]
    officer.click("contact_first")
    assert case.view.contacts[0].details.name == "Rekan Contoh"
    officer.click("contact_change")
    retype(officer, "contact_position", "Kepala seksi")
    officer.press("Return")
    assert case.view.contacts[0].details.position == "Kepala seksi"
    officer.click("contact_remove")
    assert [contact.details.name for contact in case.view.contacts] == ["Rekan Contoh"]


def test_a_portal_that_cannot_be_opened_is_recorded(
    officer: PersonAtCounter, case: GivenCase
) -> None:
    choose_step(officer, 7)
    officer.write("portal_away_text", "Halaman kosong")
    officer.click("portal_away_record")
    assert officer.reads("Halaman kosong")
    assert officer.find(QLineEdit, "portal_away_text").text() == ""
    assert "portal_away" in [line.event.move for line in case.view.history]


def test_the_account_and_the_submission_are_recorded_at_their_steps(
    officer: PersonAtCounter, case: GivenCase
) -> None:
    choose_step(officer, 8)
    assert officer.find(QLineEdit, "account_text").text() == "tamu@contoh.example"
    officer.click("account_record")
    assert case.case.account_email == "tamu@contoh.example"
    assert officer.find(QLineEdit, "guide_proof").text() == "Akun: tamu@contoh.example"
    choose_step(officer, 10)
    officer.write("submission_text", "10234")
    retype(officer, "submission_day", "22-11-2026")
    officer.click("submission_record")
    assert progress_of(case) is Progress.SUBMITTED
    assert str(case.case.submitted_on) == "2026-11-22"
    assert officer.reads("pengajuan 10234, Minggu, 22 November 2026")


def test_a_day_that_has_not_come_is_refused_and_what_was_typed_stays(
    officer: PersonAtCounter, case: GivenCase
) -> None:
    choose_step(officer, 10)
    officer.write("submission_text", "10234")
    retype(officer, "submission_day", "30-11-2026")
    officer.click("submission_record")
    assert officer.reads("Tanggal itu belum tiba.")
    assert officer.find(QLineEdit, "submission_text").text() == "10234"
    assert case.case.submission_number is None


def test_the_declaration_starts_the_clock_and_a_return_stops_it(
    officer: PersonAtCounter, office: GivenOffice, case: GivenCase
) -> None:
    case.submit()
    office.clock.advance(hours=1)
    officer.look_again()
    choose_step(officer, 11)
    officer.write("walidata_text", "Surat walidata")
    officer.click("walidata_record")
    assert progress_of(case) is Progress.WALIDATA_CHECKED
    assert not officer.sees("walidata_text")
    officer.write("declared_text", "Status di portal")
    officer.click("declared_record")
    assert progress_of(case) is Progress.COMPLETE
    assert officer.reads("Sisa 14 hari kerja")
    officer.write("returned_text", "Rancangan tabel belum ada")
    officer.click("returned_record")
    assert progress_of(case) is Progress.WAITING_FOR_APPLICANT
    assert case.case.verdict is Verdict.NEEDS_REPAIR
    assert officer.reads("Waktu berhenti")
    assert timeline(officer)[12].endswith("Menunggu perbaikan")


def test_a_refused_request_needs_no_letter(
    officer: PersonAtCounter, office: GivenOffice, case: GivenCase
) -> None:
    case.submit()
    case.declare_complete()
    case.store_form()
    case.begin_round()
    case.judge_fine()
    case.ask_for_repair()
    case.end_round()
    for _ in range(20):
        office.clock.advance(days=5)
        office.take("K")
    refuse_for_silence(office.database, case.desk.officer_id, case.case_id, case.seen)
    opened(officer, case)
    assert {line.split("\n")[1] for line in timeline(officer)[12:]} == {"Tidak diperlukan"}
    choose_step(officer, 13)
    assert officer.reads("Tidak diperlukan: permohonan ini ditolak")
    assert not officer.sees("guide_done")


def test_a_case_is_closed_and_opened_again_with_a_reason(
    officer: PersonAtCounter, case: GivenCase
) -> None:
    officer.click("case_close")
    officer.press("Return")
    assert officer.reads("Tulis dahulu alasannya.")
    assert progress_of(case) is Progress.AT_COUNTER
    officer.write("case_close_reason", "Dibatalkan pemohon")
    officer.press("Return")
    assert progress_of(case) is Progress.CLOSED
    assert not officer.sees("guide_done")
    officer.click("case_close")
    officer.write("case_close_reason", "Ternyata jadi")
    officer.click("case_close_do")
    assert progress_of(case) is Progress.AT_COUNTER


def test_another_officer_takes_a_case_over(officer: PersonAtCounter, office: GivenOffice) -> None:
    case = given_case(office)
    officer.click("deed_sign_out")
    officer.click("departure_go")
    officer.sit_down(2)
    opened(officer, case)
    assert officer.reads("Ditangani Petugas1 Contoh")
    officer.click("case_take_over")
    assert case.case.officer_id == office.officers[1]
    assert officer.reads("Ditangani Petugas2 Contoh")


def test_an_officer_who_was_slower_is_told_and_sees_the_new_state(
    officer: PersonAtCounter, office: GivenOffice, case: GivenCase
) -> None:
    case.prove_contact()
    officer.write("guide_reason", "uji")
    officer.press("Ctrl+Return")
    assert officer.reads("baru saja diubah oleh Petugas1 Contoh")
    assert done_of(case, 5) is None
    officer.press("Ctrl+Return")
    assert case.view.guide[4].done is not None


def test_a_step_leads_to_the_part_of_the_case_where_its_work_is_done(
    officer: PersonAtCounter, case: GivenCase
) -> None:
    choose_step(officer, 6)
    officer.click("guide_jump")
    assert officer.sees("case_workspace")
    assert officer.reads(case.case.number)
    tabs = officer.program.window.office_page.cases_room().workspace.tabs
    assert tabs.tabText(tabs.currentIndex()) == "Formulir"


def test_what_is_attached_is_no_longer_missing(officer: PersonAtCounter, case: GivenCase) -> None:
    choose_step(officer, 10)
    assert officer.reads("KAK belum dilampirkan")
    case.attach(AttachmentKind.TERMS_OF_REFERENCE)
    officer.look_again()
    assert not officer.reads("KAK belum dilampirkan")


def test_another_case_begins_at_its_own_step(
    officer: PersonAtCounter, office: GivenOffice, case: GivenCase
) -> None:
    choose_step(officer, 10)
    officer.press("F8")
    officer.press("F8")
    office.take(guest=guest(name="Tamu Lain"))
    serve(officer)
    start_case(officer, TITLE)
    assert view_of(officer).case.id != case.case_id
    assert step_name(officer) == "Menyampaikan permohonan"


def test_all_fifteen_steps_stand_done_at_the_end(officer: PersonAtCounter, case: GivenCase) -> None:
    case.submit()
    case.declare_complete()
    case.store_form()
    case.begin_round()
    case.judge_fine()
    case.end_round()
    case.evaluate()
    case.draft_letter()
    case.approve()
    opened(officer, case)
    for step in range(5, 15):
        if case.view.guide[step - 1].done is None:
            choose_step(officer, step)
            retype(officer, "guide_proof", "Sudah")
            if officer.sees("guide_reason"):
                retype(officer, "guide_reason", "uji")
            officer.press("Ctrl+Return")
    case.send_letter()
    officer.look_again()
    assert {entry.state for entry in case.view.guide} == {StepState.DONE}
    assert all("Petugas1 Contoh" in line for line in timeline(officer)[4:])
