"""Keeps the passwords for sending: in the system's keyring, else in a file that only we read.

None stands in the database: a backup tells no password, and only a machine on which somebody
typed it sends. Each is kept for one account, so that no other server ever gets it.
"""

import json
import logging
import os
import stat
import sys
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from shared.domain.problem import Problem, ProblemCode

_log = logging.getLogger(__name__)
_SERVICE = "serambi"
_FILE = "secrets.json"
_OTHERS = stat.S_IRWXG | stat.S_IRWXO
_MOST_BYTES = 65_536


class SecretKind(StrEnum):
    """What a secret opens."""

    MAIL_PASSWORD = "mail_password"
    WHATSAPP_TOKEN = "whatsapp_token"


class Keyring(Protocol):
    """The part of the library keyring that is used; KeyringError where there is none."""

    def get_password(self, service: str, username: str) -> str | None: ...

    def set_password(self, service: str, username: str, password: str) -> None: ...

    def delete_password(self, service: str, username: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Secrets:
    """The secrets of one user of this machine. Any call may wait for the system's keyring."""

    folder: Path
    """Of the file, where there is no keyring; made when something is kept there."""
    keyring: Keyring | None
    """None where the system has none."""

    def read(self, kind: SecretKind, account: str) -> str | None:
        """What was kept for that account. Refused with SECRET_READABLE_BY_OTHERS."""
        key = _key(kind, account)
        kept = None if self.keyring is None else _from_keyring(self.keyring, key)
        return _from_file(self.folder / _FILE).get(key) if kept is None else kept

    def keep(self, kind: SecretKind, account: str, secret: str) -> None:
        """Keep it in place of what was kept; an empty one is forgotten.

        Refused with SECRET_NOT_KEPT.
        """
        key = _key(kind, account)
        in_keyring = self.keyring is not None and _into_keyring(self.keyring, key, secret)
        try:
            _into_file(self.folder / _FILE, key, "" if in_keyring else secret)
        except OSError as failure:
            _log.info("a secret could not be kept: %s", failure.strerror)
            raise Problem(ProblemCode.SECRET_NOT_KEPT) from None


def secrets_of_this_user(folder: Path) -> Secrets:
    """The system's keyring where it has one."""
    # Looking for the system's keyrings takes long, and most programs never send.
    import keyring
    from keyring.backends.fail import Keyring as NoKeyring

    found = keyring.get_keyring()
    return Secrets(folder, None if isinstance(found, NoKeyring) else found)


def _key(kind: SecretKind, account: str) -> str:
    return f"{kind.value} {account}"


def _from_keyring(keyring: Keyring, key: str) -> str | None:
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(_SERVICE, key)
    except KeyringError as failure:
        _log.info("the keyring gives nothing: %s", type(failure).__name__)
        return None


def _into_keyring(keyring: Keyring, key: str, secret: str) -> bool:
    """Whether it is kept there, or forgotten there."""
    from keyring.errors import KeyringError, PasswordDeleteError

    try:
        if secret:
            keyring.set_password(_SERVICE, key, secret)
        else:
            # There was none.
            with suppress(PasswordDeleteError):
                keyring.delete_password(_SERVICE, key)
    except KeyringError as failure:
        _log.info("the keyring takes nothing: %s", type(failure).__name__)
        return False
    return True


def _from_file(file: Path) -> Mapping[str, str]:
    if sys.platform == "win32":
        # Rights to a file mean something else there, and Windows always has its own keyring.
        return {}
    try:
        number = os.open(file, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError:
        return {}
    with os.fdopen(number, encoding="utf-8") as opened:
        state = os.fstat(opened.fileno())
        if state.st_mode & _OTHERS or state.st_uid != os.getuid():
            raise Problem(ProblemCode.SECRET_READABLE_BY_OTHERS)
        try:
            kept = json.loads(opened.read(_MOST_BYTES))
        except (ValueError, RecursionError):
            kept = None
    if not isinstance(kept, dict):
        _log.info("the file of secrets cannot be read")
        return {}
    return {key: secret for key, secret in kept.items() if isinstance(secret, str)}


def _into_file(file: Path, key: str, secret: str) -> None:
    try:
        kept = dict(_from_file(file))
    except Problem:
        # What others could read is kept no longer.
        kept = {}
    if not secret and kept.pop(key, None) is None:
        return
    if sys.platform == "win32":
        raise PermissionError(0, "no keyring")
    if secret:
        kept[key] = secret
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    # Readable by the owner alone from its first byte; there as a whole or not at all.
    number, name = tempfile.mkstemp(dir=file.parent, prefix=_FILE)
    try:
        with os.fdopen(number, "w", encoding="utf-8") as opened:
            json.dump(kept, opened)
            opened.flush()
            os.fsync(opened.fileno())
        Path(name).replace(file)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
