"""What resources/ says: complete, in both languages, and true to the service standard."""

import importlib.util
import re
import wave
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from zoneinfo import ZoneInfo

import phonenumbers
import pytest

from shared.configuration.categories import read_categories
from shared.configuration.office_defaults import read_office_defaults
from shared.configuration.privacy_notice import PrivacyNotice, read_privacy_notice
from shared.configuration.resource_folder import RESOURCES
from shared.configuration.sample_office import read_sample_office
from shared.configuration.service_standard import read_service_standard
from shared.domain.office import Bilingual, CategoryKind, Role


def notice(**changes: object) -> PrivacyNotice:
    facts = {
        "office": "BPS Contoh",
        "address": "Jl. Contoh 1",
        "telephone": "0534-000",
        "retention_months": 24,
    } | changes
    return read_privacy_notice(**facts)  # type: ignore[arg-type]


def bilinguals(value: object) -> Iterator[Bilingual]:
    if isinstance(value, Bilingual):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from bilinguals(part)
    elif is_dataclass(value):
        for entry in fields(value):
            yield from bilinguals(getattr(value, entry.name))


ALL_TEXTS = [
    text
    for source in (
        read_categories(),
        read_office_defaults(),
        read_service_standard(),
        notice(),
    )
    for text in bilinguals(source)
]


def test_there_are_texts_to_look_at() -> None:
    assert len(ALL_TEXTS) > 100


@pytest.mark.parametrize("text", ALL_TEXTS, ids=lambda text: text.english[:30])
def test_every_text_is_clean_in_both_languages(text: Bilingual) -> None:
    for words in (text.indonesian, text.english):
        assert words == " ".join(words.split())
        assert "{" not in words
        assert "antrian" not in words.lower()
    assert not re.search(r"\b(the|your|and|with)\b", text.indonesian)
    assert not re.search(r"\b(yang|dan|dengan|Anda)\b", text.english)


def test_the_lists_hold_the_kinds_that_offices_use() -> None:
    lists = {entry.kind: entry.entries for entry in read_categories()}
    assert {kind: len(entries) for kind, entries in lists.items()} == {
        CategoryKind.INSTITUTION: 9,
        CategoryKind.OCCUPATION: 7,
        CategoryKind.EDUCATION: 5,
        CategoryKind.AGE_BAND: 7,
    }
    for entries in lists.values():
        assert len({entry.code for entry in entries}) == len(entries)
        assert all(re.fullmatch(r"[a-z0-9_]+", entry.code) for entry in entries)


def test_four_kinds_of_institutions_are_government_bodies() -> None:
    [institutions] = [entry for entry in read_categories() if entry.kind == "institution"]
    assert {entry.code for entry in institutions.entries if entry.is_government} == {
        "local_government",
        "ministry",
        "state_institution",
        "security_and_justice",
    }


def test_the_services_have_letters_of_their_own_and_pictures_that_exist() -> None:
    services = read_office_defaults().services
    assert [service.letter for service in services] == ["R", "K", "P", "L"]
    for service in services:
        assert (RESOURCES / "icons" / f"{service.icon}.svg").exists()
        assert service.have_ready


def test_only_the_recommendation_is_for_government_and_has_a_limit() -> None:
    defaults = read_office_defaults()
    limited = [service for service in defaults.services if service.working_days_limit is not None]
    assert limited == [service for service in defaults.services if service.is_for_government]
    assert limited == [defaults.service("R")]
    assert limited[0].working_days_limit == 14
    assert defaults.service("Z") is None


def test_the_office_is_the_one_of_the_standard_and_lies_in_western_time() -> None:
    office, standard = read_office_defaults(), read_service_standard()
    assert office.address == standard.address == "Jl. Batu Daya I No. 8, 78852"
    assert office.telephone == standard.telephone == "0534-3031316"
    assert office.website == standard.website == "https://kayongutarakab.bps.go.id"
    assert office.portal == standard.portal == "https://pst.bps.go.id"
    assert ZoneInfo(office.time_zone).key == "Asia/Pontianak"


def test_the_standard_has_its_fifteen_steps_ten_of_them_today() -> None:
    steps = read_service_standard().steps
    assert [step.number for step in steps] == list(range(1, 16))
    assert [step.number for step in steps if step.is_today] == list(range(1, 11))
    visitor = [step.number for step in steps if step.who.english == "You"]
    assert visitor == [1, 2, 3, 4, 5, 8]
    assert steps[13].who.indonesian == "Direktur Diseminasi Statistik"


def test_the_standard_names_its_requirements_limit_fee_and_channels() -> None:
    standard = read_service_standard()
    assert len(standard.requirements) == 4
    assert standard.working_days_limit == 14
    assert "14 hari kerja sejak BPS menyatakan" in standard.time_limit.indonesian
    assert "lengkap dan jelas" in standard.time_limit.indonesian
    assert "65" in standard.decree.indonesian
    assert "2024" in standard.decree.indonesian
    assert {channel.address for channel in standard.complaints} == {
        "",
        "0811-1950-0500",
        "bpshq@bps.go.id",
        "https://www.lapor.go.id",
        "https://webapps.bps.go.id/pengaduan",
    }
    for channel in standard.complaints:
        assert (RESOURCES / "icons" / f"{channel.icon}.svg").exists()


def test_the_notice_says_who_and_how_long_from_the_offices_own_settings() -> None:
    words = " ".join(section.text.indonesian for section in notice(retention_months=7).sections)
    assert "BPS Contoh, Jl. Contoh 1" in words
    assert "0534-000" in words
    assert "7 bulan" in words
    assert all((RESOURCES / "icons" / f"{part.icon}.svg").exists() for part in notice().sections)


def test_every_wording_of_the_notice_has_a_version_of_its_own() -> None:
    versions = {
        notice().version,
        notice(retention_months=12).version,
        notice(office="BPS Lain").version,
        replace(notice(), optional_consent=Bilingual("Ya", "Yes")).version,
    }
    assert len(versions) == 4
    assert notice().version == notice().version


def test_the_sample_office_shows_that_it_is_one() -> None:
    sample = read_sample_office()
    assert sample.counters == 2
    assert all("Contoh" in officer.full_name for officer in sample.officers)
    assert all("contoh" in guest.full_name.lower() for guest in sample.guests)
    assert all(guest.email.endswith("@example.com") for guest in sample.guests)
    assert {officer.role for officer in sample.officers} >= {Role.OFFICER, Role.SUPERVISOR}
    assert len({officer.sign_in_name for officer in sample.officers}) == len(sample.officers)


def test_the_sample_guests_could_come() -> None:
    sample = read_sample_office()
    [institutions] = [entry for entry in read_categories() if entry.kind == "institution"]
    codes = {entry.code for entry in institutions.entries}
    assert {guest.category_code for guest in sample.guests} <= codes
    assert {institution.category_code for institution in sample.institutions} <= codes
    for guest in sample.guests:
        number = phonenumbers.parse(guest.mobile_number, "ID")
        assert phonenumbers.number_type(number) == phonenumbers.PhoneNumberType.MOBILE


def test_what_ships_from_others_ships_with_its_licence() -> None:
    assert "SIL OPEN FONT LICENSE" in (RESOURCES / "fonts/OFL.txt").read_text(encoding="utf-8")
    assert "ISC License" in (RESOURCES / "icons/LICENSE").read_text(encoding="utf-8")


@pytest.mark.parametrize(("name", "longest_seconds"), [("chime.wav", 1.6), ("new-ticket.wav", 1.0)])
def test_the_sounds_are_short_soft_and_begin_and_end_in_silence(
    name: str, longest_seconds: float
) -> None:
    with wave.open(str(RESOURCES / "sounds" / name)) as sound:
        assert (sound.getnchannels(), sound.getsampwidth(), sound.getframerate()) == (1, 2, 44_100)
        assert sound.getnframes() / 44_100 < longest_seconds
        frames = sound.readframes(sound.getnframes())
    heights = memoryview(frames).cast("h")
    assert 8_000 < max(heights) < 20_000
    assert abs(heights[0]) < 100
    assert abs(heights[-1]) < 100


def test_the_sounds_are_what_their_script_makes() -> None:
    path = RESOURCES / "sounds" / "make_sounds.py"
    specification = importlib.util.spec_from_file_location("make_sounds", path)
    assert specification is not None
    assert specification.loader is not None
    script = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(script)
    made = script.samples(script.NEW_TICKET, script.NEW_TICKET_SECONDS)
    with wave.open(str(RESOURCES / "sounds" / "new-ticket.wav")) as sound:
        kept = memoryview(sound.readframes(sound.getnframes())).cast("h")
    # The last bit may differ from machine to machine
    assert all(abs(one - other) <= 1 for one, other in zip(made, kept, strict=True))


def test_every_drawing_says_what_it_shows() -> None:
    drawings = [*(RESOURCES / "illustrations").glob("*.svg"), *(RESOURCES / "brand").glob("*.svg")]
    assert len(drawings) > 14
    for drawing in drawings:
        assert "<title>" in Path(drawing).read_text(encoding="utf-8")
