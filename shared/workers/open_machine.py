"""Opens what every program of a machine stands on: its settings, its clock, its office."""

import argparse
from dataclasses import dataclass, replace

from shared.configuration.settings import MachineSettings, read_machine_settings
from shared.database.change_source import ChangeSource, open_change_source
from shared.database.office_database import OfficeDatabase, open_office
from shared.workers.office_clock import OfficeClock


@dataclass(frozen=True, slots=True)
class Machine:
    """One program's way to the office. Whoever opened it closes `office`."""

    settings: MachineSettings
    clock: OfficeClock
    office: OfficeDatabase

    def changes(self) -> ChangeSource:
        """A watcher of its own for each thread that waits."""
        return open_change_source(self.settings.database_url)


def settings_for(arguments: argparse.Namespace) -> MachineSettings:
    """The settings file of `--settings` or the machine, with `--database` in its place."""
    settings = read_machine_settings(arguments.settings)
    if arguments.database is None:
        return settings
    return replace(settings, database_url=arguments.database)


def open_machine(settings: MachineSettings) -> Machine:
    """Open the office; raises Problem where it cannot be."""
    clock = OfficeClock()
    office = open_office(settings.database_url, clock.now, clock.jumped_at)
    return Machine(settings, clock, office)
