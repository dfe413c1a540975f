"""Makes a fresh sample office for the demo, with a virtual printer and one machine's settings."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from shared.configuration.folders import sqlite_url
from shared.configuration.office_defaults import read_office_defaults
from shared.configuration.sample_office import SampleOfficer, read_sample_office
from shared.use_cases.set_up_office import new_office

ADMINISTRATOR = "kepala"
ADMINISTRATOR_PASSWORD = "contoh-serambi-0"


@dataclass(frozen=True, slots=True)
class DemoOffice:
    """Where the demo's things lie, all in one folder."""

    settings_file: Path
    paper_folder: Path
    """The virtual printer's: one picture for each ticket."""
    officers: tuple[SampleOfficer, ...]


def make_demo_office(folder: Path) -> DemoOffice:
    """In an empty folder."""
    database_url = sqlite_url(folder / "serambi.db")
    name = read_office_defaults().name
    new_office(
        *(database_url, lambda: datetime.now(UTC), name, ADMINISTRATOR, ADMINISTRATOR_PASSWORD),
        sample=True,
    )
    paper_folder = folder / "tickets"
    paper_folder.mkdir()
    settings = {
        "database_url": database_url,
        "printer_url": f"folder://{paper_folder.as_posix()}?width=80",
        "machine_name": "demo",
        "log_folder": (folder / "logs").as_posix(),
    }
    settings_file = folder / "settings.toml"
    # A JSON string of plain characters is a TOML string, too.
    lines = (f"{key} = {json.dumps(value)}\n" for key, value in settings.items())
    settings_file.write_text("".join(lines), encoding="utf-8")
    return DemoOffice(settings_file, paper_folder, read_sample_office().officers)
