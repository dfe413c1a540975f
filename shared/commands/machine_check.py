"""Examines this machine and says in plain words what is wrong and how to mend it."""

import argparse
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from shared.commands.problem_sentences import sentence_for
from shared.configuration.resource_folder import RESOURCES
from shared.configuration.settings import MachineSettings
from shared.database.engine import file_of
from shared.domain.problem import Problem
from shared.printing.paper import ProfileNotUsable
from shared.printing.printer import PrinterUrlNotUnderstood, open_printer
from shared.use_cases.kiosk_front import KioskFront, read_kiosk_front
from shared.workers.open_machine import open_machine, settings_for
from starter.spoken import either

_LEAST_FREE_MEGABYTES = 500
"""A year of an ordinary office (60 visits a day) takes under 50 MB; logs and pictures more."""


@dataclass(frozen=True, slots=True)
class CheckResult:
    """One thing that was looked at. `remedy` is empty where all is well."""

    name: str
    ok: bool
    message: str
    remedy: str


def check_machine(arguments: argparse.Namespace) -> list[CheckResult]:
    """Look at everything; what cannot be looked at because of an earlier fault is left out."""
    try:
        settings = settings_for(arguments)
    except Problem as problem:
        return [_wrong("settings", sentence_for(problem), _MEND_SETTINGS)]
    return list(_results(settings))


_MEND_SETTINGS = either(
    "Perbaiki berkas pengaturan pada bagian yang disebut.",
    "Mend the settings file at the place named.",
)


def _results(settings: MachineSettings) -> Iterator[CheckResult]:
    yield _fine("settings", either("Pengaturan mesin terbaca.", "The settings can be read."))
    yield from _database(settings)
    yield _printer(settings)
    yield _disk(file_of(settings.database_url).parent)
    yield _fonts()


def _database(settings: MachineSettings) -> Iterator[CheckResult]:
    try:
        machine = open_machine(settings)
    except Problem as problem:
        remedy = either(
            "Jalankan perintah yang disebut, lalu periksa lagi.",
            "Do what the sentence says, then check again.",
        )
        yield _wrong("database", sentence_for(problem), remedy)
        return
    try:
        front = read_kiosk_front(machine.office)
    except Problem as problem:
        yield _wrong("database", sentence_for(problem), either("Coba lagi.", "Try again."))
        return
    finally:
        machine.office.close()
    yield _fine(
        "database", either("Basis data terbuka: ", "The database opens: ") + front.office.name
    )
    yield _clock(front)
    yield _kiosk_exit(settings, front)
    yield _sign_in_rights()


def _clock(front: KioskFront) -> CheckResult:
    shown = f"{front.local_now:%Y-%m-%d %H.%M}"
    if front.clock_must_be_confirmed:
        return _wrong(
            "clock",
            either("Jam komputer diragukan: ", "The computer's clock is in doubt: ") + shown,
            either(
                "Setel jam komputer, lalu petugas menekan “Jam sudah benar” di aplikasi petugas.",
                "Set the clock; an officer then confirms it in the officer app.",
            ),
        )
    return _fine("clock", either("Jam kantor: ", "The office's time: ") + shown)


def _kiosk_exit(settings: MachineSettings, front: KioskFront) -> CheckResult:
    if front.settings.kiosk_exit_pin_hash is not None:
        return _fine("kiosk_exit", either("PIN kios sudah diatur.", "The kiosk's PIN is set."))
    unset = either(
        "PIN kios belum diatur: kios layar penuh tidak dapat ditutup di layarnya.",
        "The kiosk has no PIN: a full-screen kiosk cannot be left on its screen.",
    )
    if settings.printer_url is None:
        # Only a kiosk's machine prints: here nobody is locked in.
        return _fine("kiosk_exit", unset)
    return _wrong(
        "kiosk_exit",
        unset,
        either(
            "Atur PIN di aplikasi petugas: Pengaturan.",
            "Set a PIN in the officer app, under Settings (Pengaturan).",
        ),
    )


def _sign_in_rights() -> CheckResult:
    return _fine(
        "rights",
        either(
            "Basis data SQLite: siapa pun yang dapat membaca berkasnya dapat membaca isinya.",
            "SQLite database: whoever can read the file can read all that is in it.",
        ),
    )


def _printer(settings: MachineSettings) -> CheckResult:
    if settings.printer_url is None:
        return _fine("printer", either("Mesin ini tidak mencetak.", "This machine prints nothing."))
    try:
        open_printer(settings.printer_url, settings.printer_profile)
    except (PrinterUrlNotUnderstood, ProfileNotUsable) as error:
        return _wrong(
            "printer",
            either("Alamat printer tidak dapat dipakai: ", "The printer's address is unusable: ")
            + str(error),
            _MEND_SETTINGS,
        )
    return _fine(
        "printer",
        either(
            "Alamat printer dipahami; uji dengan `printer test`: ",
            "The printer's address is understood; try it with `printer test`: ",
        )
        + settings.printer_url,
    )


def _disk(folder: Path) -> CheckResult:
    existing = next(place for place in (folder, *folder.parents) if place.exists())
    free_megabytes = shutil.disk_usage(existing).free // 1_000_000
    message = either("Ruang disk tersisa: ", "Free disk space: ") + f"{free_megabytes} MB"
    if free_megabytes < _LEAST_FREE_MEGABYTES:
        remedy = either("Kosongkan ruang pada disk itu.", "Free some space on that disk.")
        return _wrong("disk", message, remedy)
    return _fine("disk", message)


def _fonts() -> CheckResult:
    if any((RESOURCES / "fonts").glob("*.ttf")):
        return _fine("fonts", either("Huruf tersedia.", "The fonts are there."))
    return _wrong(
        "fonts",
        either("Berkas huruf tidak ada.", "The font files are missing."),
        either("Salin ulang folder Serambi secara utuh.", "Copy Serambi's folder anew, whole."),
    )


def _fine(name: str, message: str) -> CheckResult:
    return CheckResult(name, True, message, "")


def _wrong(name: str, message: str, remedy: str) -> CheckResult:
    return CheckResult(name, False, message, remedy)
