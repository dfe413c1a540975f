"""The settings of one machine, from a TOML file that the office's technician writes."""

import platform
from dataclasses import dataclass
from pathlib import Path

from shared.configuration.folders import data_folder, log_folder, settings_file, sqlite_url
from shared.configuration.toml_text import Table, read_toml, unusable
from shared.domain.office import Bilingual


@dataclass(frozen=True, slots=True)
class MachineSettings:
    """What differs from machine to machine; all else is the office's and in the database."""

    database_url: str
    """SQLAlchemy's."""
    printer_url: str | None
    """None: this machine prints nothing."""
    printer_profile: str | None
    """A name that shared.printing knows; None for the plainest printer."""
    machine_name: str
    """How events and `check` call this machine."""
    screen: int | None
    """Counted from 1; None for the main screen."""
    screen_width_millimetres: float | None
    """Of the visible picture, measured with a ruler: a finger's target is 20 mm in truth."""
    log_folder: Path


def read_machine_settings(path: Path | None = None) -> MachineSettings:
    """Read `path`, or this machine's usual file where there is one, else the defaults.

    Raises Problem (SETTINGS_UNUSABLE) with a sentence that names file and key.
    """
    if path is not None:
        return _settings(read_toml(path))
    usual = settings_file()
    return _settings(read_toml(usual) if usual.exists() else Table(usual.name, {}))


def _settings(table: Table) -> MachineSettings:
    settings = MachineSettings(
        database_url=table.optional("database_url", str)
        or sqlite_url(data_folder() / "serambi.db"),
        printer_url=table.optional("printer_url", str),
        printer_profile=table.optional("printer_profile", str),
        machine_name=table.optional("machine_name", str) or platform.node() or "serambi",
        screen=_at_least(table, "screen", 1),
        screen_width_millimetres=_at_least(table, "screen_width_millimetres", 50),
        log_folder=Path(table.optional("log_folder", str) or log_folder()),
    )
    table.refuse_strangers()
    return settings


def _at_least(table: Table, key: str, minimum: int) -> int | None:
    value = table.optional(key, int)
    if value is not None and value < minimum:
        raise unusable(
            Bilingual(f"“{key}” paling sedikit {minimum}.", f"“{key}” is at least {minimum}."), key
        )
    return value
