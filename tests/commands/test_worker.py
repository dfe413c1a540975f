"""The headless worker: sends what no open program sends, and ends when it is told to."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from shared.configuration.message_settings import MailSecurity, MailSettings
from shared.configuration.office_settings import OfficeSettings
from shared.domain.message_life import MessageStatus
from shared.use_cases.administration import save_settings
from tests.given_message import owed_message, stored_message
from tests.given_office import GivenOffice, prepared_office
from tests.notifications.mail_server import Behaviour, mail_server, new_authority

ROOT = Path(__file__).resolve().parents[2]
SAFETY_SECONDS = 60
"""Longer than any step takes on any machine."""

ends_by_signal = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows ends a program without asking it"
)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[GivenOffice]:
    given = prepared_office(tmp_path)
    yield given
    given.close()


@contextmanager
def _worker(office: GivenOffice, folder: Path) -> Iterator["subprocess.Popen[bytes]"]:
    settings = folder / "serambi.toml"
    settings.write_text(f"log_folder = '{folder.as_posix()}'\n", encoding="utf-8")
    words = ["worker", "--settings", str(settings), "--database", office.url]
    child = subprocess.Popen([sys.executable, str(ROOT / "main.py"), *words])
    try:
        yield child
    finally:
        child.kill()
        child.wait()


@ends_by_signal
@pytest.mark.parametrize("is_silent", [False, True])
def test_it_sends_and_ends_when_told_to_even_while_a_server_is_silent(
    office: GivenOffice, tmp_path: Path, is_silent: bool
) -> None:
    behaviour = Behaviour(holds=["after the dot"] if is_silent else [])
    authority = new_authority(tmp_path / "authority.pem")
    owed = owed_message(office)
    with mail_server(behaviour, starttls=authority.server_context()) as port:
        account = MailSettings(
            host="127.0.0.1",
            port=port,
            security=MailSecurity.STARTTLS,
            sender_address="pst@kantor.example",
            certificate_file=str(authority.file),
        )
        save_settings(office.database, office.administrator, OfficeSettings(mail=account))
        with _worker(office, tmp_path) as child:
            assert behaviour.after_dot.wait(SAFETY_SECONDS)
            child.terminate()
            assert child.wait(SAFETY_SECONDS) == 0
    [received] = behaviour.received
    assert received.recipients == (owed.recipient,)
    expected = MessageStatus.SENDING if is_silent else MessageStatus.SENT
    assert stored_message(office, owed.id).status is expected
