"""What `check` says of a machine."""

from pathlib import Path

import pytest

from shared.commands.command_line import parse
from shared.commands.machine_check import CheckResult, check_machine
from shared.configuration.office_settings import OfficeSettings
from shared.use_cases.administration import save_settings
from shared.use_cases.kiosk_exit import hashed_pin
from tests.given_office import prepared_office


@pytest.mark.parametrize(
    ("has_printer", "has_pin", "is_well"),
    [
        pytest.param(True, False, False, id="a kiosk without a way out"),
        pytest.param(True, True, True, id="a kiosk that staff can leave"),
        pytest.param(False, False, True, id="a machine that is no kiosk"),
    ],
)
def test_a_kiosk_without_a_way_out_is_a_fault(
    tmp_path: Path, has_printer: bool, has_pin: bool, is_well: bool
) -> None:
    office = prepared_office(tmp_path)
    if has_pin:
        settings_with_pin = OfficeSettings(kiosk_exit_pin_hash=hashed_pin("246810"))
        save_settings(office.database, office.administrator, settings_with_pin)
    office.close()
    settings = tmp_path / "settings.toml"
    printer = f"printer_url = 'folder://{(tmp_path / 'paper').as_posix()}'\n"
    settings.write_text(
        f"database_url = '{office.url}'\n" + (printer if has_printer else ""), encoding="utf-8"
    )
    found = result_of("kiosk_exit", settings)
    assert found.ok is is_well
    assert bool(found.remedy) is not is_well


def result_of(name: str, settings: Path) -> CheckResult:
    results = check_machine(parse(["office", "check", "--settings", str(settings)]))
    [found] = [result for result in results if result.name == name]
    return found
