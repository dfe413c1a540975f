"""Where passwords are kept, and who may read them."""

import json
import logging
import sys
from pathlib import Path

import pytest
from keyring.errors import KeyringLocked, NoKeyringError, PasswordDeleteError

from shared.domain.problem import ProblemCode
from shared.notifications.secrets import SecretKind, Secrets, secrets_of_this_user
from tests.given_office import code_of

ACCOUNT = "kantor@mail.contoh.example"
SECRET = "kunci-contoh-surel"
MAIL = SecretKind.MAIL_PASSWORD

needs_rights = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows keeps secrets in its keyring alone"
)


class GivenKeyring:
    """Keeps secrets as a system's keyring does, and fails as one when it is told to."""

    def __init__(self, failure: Exception | None = None) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self._failure = failure

    def get_password(self, service: str, username: str) -> str | None:
        self._fail()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._fail()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._fail()
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError

    def _fail(self) -> None:
        if self._failure is not None:
            raise self._failure


def test_a_password_is_kept_in_the_keyring_and_in_no_file(tmp_path: Path) -> None:
    keyring = GivenKeyring()
    secrets = Secrets(tmp_path / "folder", keyring)
    assert secrets.read(MAIL, ACCOUNT) is None
    secrets.keep(MAIL, ACCOUNT, SECRET)
    assert secrets.read(MAIL, ACCOUNT) == SECRET
    assert list(keyring.kept.values()) == [SECRET]
    assert not (tmp_path / "folder").exists()
    secrets.keep(MAIL, ACCOUNT, "")
    assert (keyring.kept, secrets.read(MAIL, ACCOUNT)) == ({}, None)
    secrets.keep(MAIL, ACCOUNT, "")


def test_a_password_is_given_for_its_own_account_alone(tmp_path: Path) -> None:
    secrets = Secrets(tmp_path, GivenKeyring())
    secrets.keep(MAIL, ACCOUNT, SECRET)
    assert secrets.read(MAIL, "kantor@mail.lain.example") is None
    assert secrets.read(SecretKind.WHATSAPP_TOKEN, ACCOUNT) is None


@needs_rights
@pytest.mark.parametrize("failure", [None, NoKeyringError(), KeyringLocked()])
def test_without_a_keyring_a_file_that_only_its_owner_reads_keeps_it(
    tmp_path: Path, failure: Exception | None
) -> None:
    folder = tmp_path / "serambi"
    secrets = Secrets(folder, None if failure is None else GivenKeyring(failure))
    secrets.keep(MAIL, ACCOUNT, SECRET)
    secrets.keep(SecretKind.WHATSAPP_TOKEN, "1", "EAA")
    assert secrets.read(MAIL, ACCOUNT) == SECRET
    [file] = folder.iterdir()
    assert file.stat().st_mode & 0o777 == 0o600
    assert folder.stat().st_mode & 0o777 == 0o700
    secrets.keep(MAIL, ACCOUNT, "")
    assert secrets.read(MAIL, ACCOUNT) is None
    assert secrets.read(SecretKind.WHATSAPP_TOKEN, "1") == "EAA"


@needs_rights
def test_a_file_is_emptied_once_the_keyring_has_the_password(tmp_path: Path) -> None:
    Secrets(tmp_path, None).keep(MAIL, ACCOUNT, "lama")
    keyring = GivenKeyring()
    Secrets(tmp_path, keyring).keep(MAIL, ACCOUNT, SECRET)
    assert Secrets(tmp_path, None).read(MAIL, ACCOUNT) is None
    assert Secrets(tmp_path, keyring).read(MAIL, ACCOUNT) == SECRET


@needs_rights
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o666])
def test_a_file_that_others_can_read_is_refused_until_it_is_kept_anew(
    tmp_path: Path, mode: int
) -> None:
    secrets = Secrets(tmp_path, None)
    secrets.keep(MAIL, ACCOUNT, SECRET)
    [file] = tmp_path.iterdir()
    file.chmod(mode)
    assert code_of(lambda: secrets.read(MAIL, ACCOUNT)) is ProblemCode.SECRET_READABLE_BY_OTHERS
    secrets.keep(MAIL, ACCOUNT, "baru")
    assert secrets.read(MAIL, ACCOUNT) == "baru"


@needs_rights
def test_a_link_laid_in_place_of_the_file_is_not_followed(tmp_path: Path) -> None:
    secrets = Secrets(tmp_path / "ours", None)
    secrets.keep(MAIL, ACCOUNT, SECRET)
    [file] = (tmp_path / "ours").iterdir()
    file.rename(tmp_path / "elsewhere.json")
    file.symlink_to(tmp_path / "elsewhere.json")
    assert secrets.read(MAIL, ACCOUNT) is None


@needs_rights
@pytest.mark.parametrize("content", ["", "not json", "[]", '{"a": ', json.dumps({"x": 7})])
def test_a_damaged_file_gives_nothing_and_can_be_kept_anew(tmp_path: Path, content: str) -> None:
    secrets = Secrets(tmp_path, None)
    secrets.keep(MAIL, ACCOUNT, SECRET)
    [file] = tmp_path.iterdir()
    file.write_text(content, encoding="utf-8")
    assert secrets.read(MAIL, ACCOUNT) is None
    secrets.keep(MAIL, ACCOUNT, SECRET)
    assert secrets.read(MAIL, ACCOUNT) == SECRET


@needs_rights
def test_what_cannot_be_kept_is_told_and_leaves_nothing_behind(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("x", encoding="utf-8")
    secrets = Secrets(in_the_way, None)
    assert code_of(lambda: secrets.keep(MAIL, ACCOUNT, SECRET)) is ProblemCode.SECRET_NOT_KEPT
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


@needs_rights
def test_no_log_holds_a_secret(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    secrets = Secrets(tmp_path, GivenKeyring(KeyringLocked(SECRET)))
    secrets.keep(MAIL, ACCOUNT, SECRET)
    secrets.read(MAIL, ACCOUNT)
    assert SECRET not in caplog.text
    assert "KeyringLocked" in caplog.text


def test_the_keyring_of_this_machine_is_looked_for(tmp_path: Path) -> None:
    secrets = secrets_of_this_user(tmp_path)
    assert secrets.folder == tmp_path
    assert secrets.read(MAIL, "nobody@tidak-ada.invalid") is None
