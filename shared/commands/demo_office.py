"""Makes a fresh sample office for the demo: with a past, a virtual printer and a sample portal."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from shared.commands.demo_messages import posting, send_what_is_due
from shared.commands.sample_cases import LONGEST_PAST, add_sample_cases
from shared.commands.sample_portal import sample_portal
from shared.configuration.folders import sqlite_url
from shared.configuration.office_defaults import read_office_defaults
from shared.configuration.sample_office import SampleOffice, SampleOfficer, read_sample_office
from shared.database.office_database import open_office
from shared.use_cases.administration import read_office_setup, save_settings
from shared.use_cases.set_up_office import new_office
from shared.use_cases.sign_in import sign_in

ADMINISTRATOR = "kepala"
ADMINISTRATOR_PASSWORD = "contoh-serambi-0"


@dataclass(frozen=True, slots=True)
class DemoOffice:
    """Where the demo's things lie, all in one folder."""

    settings_file: Path
    paper_folder: Path
    """The virtual printer's: one picture for each ticket."""
    message_folder: Path
    """What the office writes: one file for each e-mail and each WhatsApp text."""
    stick_folder: Path
    """What the applicant carries to and fro."""
    officers: tuple[SampleOfficer, ...]


@contextmanager
def open_demo_office(folder: Path) -> Iterator[DemoOffice]:
    """Made in an empty folder; its portal and its post are open while the block runs."""
    with sample_portal() as portal:
        office = make_demo_office(folder, portal.address)
        with posting(office.settings_file, office.message_folder):
            yield office


def make_demo_office(folder: Path, portal_address: str) -> DemoOffice:
    """In an empty folder."""
    sample, now = read_sample_office(), datetime.now(UTC)
    database_url = sqlite_url(folder / "serambi.db")
    office = DemoOffice(
        settings_file=folder / "settings.toml",
        paper_folder=folder / "tickets",
        message_folder=folder / "messages",
        stick_folder=folder / "stick",
        officers=sample.officers,
    )
    for needed in (office.paper_folder, office.message_folder, office.stick_folder):
        needed.mkdir()
    _make_database(database_url, portal_address, sample, now, folder / "earlier-messages")
    settings = {
        "database_url": database_url,
        "printer_url": f"folder://{office.paper_folder.as_posix()}?width=80",
        "machine_name": "demo",
        "log_folder": (folder / "logs").as_posix(),
    }
    # A JSON string of plain characters is a TOML string, too.
    lines = (f"{key} = {json.dumps(value)}\n" for key, value in settings.items())
    office.settings_file.write_text("".join(lines), encoding="utf-8")
    return office


def _make_database(
    url: str, portal_address: str, sample: SampleOffice, now: datetime, earlier_messages: Path
) -> None:
    """As if the office had used the program for some weeks."""
    began = now - LONGEST_PAST
    name = read_office_defaults().name
    new_office(url, lambda: began, name, ADMINISTRATOR, ADMINISTRATOR_PASSWORD, sample=True)
    database = open_office(url, lambda: began)
    try:
        administrator = sign_in(database, ADMINISTRATOR, ADMINISTRATOR_PASSWORD).id
        settings = read_office_setup(database, administrator).settings
        with_portal = replace(settings, portal_address=portal_address)
        save_settings(database, administrator, with_portal)
    finally:
        database.close()
    add_sample_cases(url, sample, now, lambda office: send_what_is_due(office, earlier_messages))
