"""What visitors type: cleaned, never trusted, and what is wrong said beneath the field."""

from collections.abc import Callable
from uuid import uuid4

import pytest

from shared.domain.identifiers import InstitutionId
from shared.domain.office import Institution
from shared.use_cases.administration import save_institution
from tests.given_office import GivenOffice
from tests.kiosk.given_kiosk import GivenKiosk
from tests.kiosk.ways import to_the_email, to_the_institution, to_the_name, to_the_phone


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        pytest.param("Sukarno", "Sukarno", id="one word"),
        pytest.param("Dr. Ir. Nur'aini, M.Si.", "Dr. Ir. Nur'aini, M.Si.", id="degrees"),
        pytest.param("<b>Tamu</b> &amp;", "<b>Tamu</b> &amp;", id="markup is only text"),
        pytest.param("Tamu 😀🇮🇩", "Tamu", id="emoji"),
        pytest.param("Tamu\u202e\u2066Contoh\u200b", "TamuContoh", id="bidirectional tricks"),
        pytest.param("Tamu\x07\x1b[31mX", "Tamu[31mX", id="control characters"),
        pytest.param("  Tamu   Contoh  ", "Tamu Contoh", id="spaces"),
        pytest.param("محمد", "محمد", id="another script"),
    ],
)
def test_every_name_is_taken_as_text(kiosk: GivenKiosk, typed: str, kept: str) -> None:
    to_the_name(kiosk)
    kiosk.type(typed)
    kiosk.touch("forward")
    assert kiosk.step == "phone"
    assert kiosk.journey.answers.name == kept
    kiosk.touch("skip")
    kiosk.touch("skip")
    kiosk.touch("skip")
    assert kept in kiosk.words()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("!!!", "Tulislah dengan huruf."),
        ("😀", "Isian ini masih kosong."),
    ],
)
def test_what_is_no_name_is_said_beneath_the_field(
    kiosk: GivenKiosk, typed: str, said: str
) -> None:
    to_the_name(kiosk)
    kiosk.type(typed)
    kiosk.touch("forward")
    assert kiosk.step == "name"
    assert said in kiosk.words()
    kiosk.type("a")
    assert said not in kiosk.words()


def test_a_stuck_key_fills_no_more_than_the_field(kiosk: GivenKiosk) -> None:
    to_the_name(kiosk)
    kiosk.program.journey.setDraft("a" * 5_000)
    kiosk.settle()
    assert len(kiosk.field_text()) <= 300
    kiosk.touch("forward")
    assert kiosk.step == "name"
    assert "Terlalu panjang. Mohon singkat, paling banyak 120 huruf." in kiosk.words()


@pytest.mark.parametrize(
    ("typed", "said", "goes_on"),
    [
        ("0811-1950-0500", "Nomor terbaca: 0811-1950-0500", True),
        ("+6281119500500", "Nomor terbaca: 0811-1950-0500", True),
        ("+60 12 345 6789", "Nomor terbaca: +60 12-345 6789", True),
        (
            "05343031316",
            "Ini nomor telepon rumah atau kantor. Tulislah nomor HP, misalnya 0812….",
            False,
        ),
        ("08123456789012345", "Nomor ini terlalu panjang. Periksa lagi angkanya.", False),
    ],
)
def test_a_phone_number_is_read_back_or_told_what_is_wrong(
    kiosk: GivenKiosk, typed: str, said: str, goes_on: bool
) -> None:
    to_the_phone(kiosk)
    kiosk.type(typed)
    assert said in kiosk.words()
    kiosk.touch("forward")
    assert (kiosk.step == "email") is goes_on


def test_a_phone_number_in_the_making_is_not_scolded(kiosk: GivenKiosk) -> None:
    to_the_phone(kiosk)
    kiosk.type("0811")
    too_short = "Nomor ini terlalu pendek. Periksa lagi angkanya."
    assert too_short not in kiosk.words()
    kiosk.touch("forward")
    assert (kiosk.step, too_short in kiosk.words()) == ("phone", True)


def test_a_slip_in_a_common_domain_gets_a_question(kiosk: GivenKiosk) -> None:
    to_the_email(kiosk)
    kiosk.type("tamu@gmial.com")
    kiosk.touch("forward")
    assert kiosk.step == "email"
    assert "Mungkin maksud Anda tamu@gmail.com?" in kiosk.words()
    kiosk.touch("acceptCorrection")
    assert (kiosk.step, kiosk.journey.answers.email) == ("institution", "tamu@gmail.com")


def test_the_question_is_not_a_refusal(kiosk: GivenKiosk) -> None:
    to_the_email(kiosk)
    kiosk.type("tamu@gmial.com")
    kiosk.touch("forward")
    kiosk.touch("refuseCorrection")
    assert (kiosk.step, kiosk.journey.answers.email) == ("institution", "tamu@gmial.com")


def test_the_endings_are_the_offices_own(kiosk: GivenKiosk) -> None:
    to_the_email(kiosk)
    kiosk.type("tamu@yaho")
    kiosk.touch("ending-kayongutarakab.go.id")
    assert kiosk.field_text() == "tamu@kayongutarakab.go.id"


def test_an_address_that_is_none_is_said_beneath_the_field(kiosk: GivenKiosk) -> None:
    to_the_email(kiosk)
    kiosk.type("tamu di rumah")
    kiosk.touch("forward")
    assert kiosk.step == "email"
    assert "Alamat ini belum lengkap. Contohnya nama@gmail.com, tanpa spasi." in kiosk.words()


def test_institutions_are_suggested_from_the_offices_list_alone(
    office: GivenOffice, open_kiosk: Callable[[str | None], GivenKiosk]
) -> None:
    for name, category in (("Dinas Contoh Satu", "local_government"), ("Bank Contoh", "private")):
        institution = Institution(InstitutionId(uuid4()), name, category, is_active=True)
        save_institution(office.database, office.administrator, institution)
    office.take("R")
    kiosk = open_kiosk(None)
    to_the_institution(kiosk)
    kiosk.type("con")
    suggested = [word for word in kiosk.words() if "Contoh" in word and word != "Kantor Contoh"]
    assert suggested == ["Dinas Contoh Satu", "Bank Contoh"]
    kiosk.touch("institution-0")
    kiosk.touch("forward")
    assert kiosk.journey.answers.institution == "Dinas Contoh Satu"
