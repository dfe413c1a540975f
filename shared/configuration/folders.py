"""Where this machine keeps the database, its settings and its logs."""

import os
import sys
from pathlib import Path

from platformdirs import user_config_path, user_data_path, user_log_path, user_state_path

_NAME = "serambi"
_LINUX_DATA = Path("/var/lib/serambi")
_LINUX_SETTINGS = Path("/etc/serambi")


def data_folder() -> Path:
    """Where all programs of this machine can reach it; not made here.

    On Linux /var/lib/serambi once the administrator has made it writable, else the
    user's own data folder: then all programs must run as that user.
    """
    if sys.platform == "win32":
        return _program_data()
    if os.access(_LINUX_DATA, os.W_OK):
        return _LINUX_DATA
    return user_data_path(_NAME, appauthor=False)


def settings_file() -> Path:
    """What is read without `--settings`; it need not exist."""
    if sys.platform == "win32":
        return _program_data() / "serambi.toml"
    system = _LINUX_SETTINGS / "serambi.toml"
    return system if system.exists() else user_config_path(_NAME, appauthor=False) / "serambi.toml"


def secrets_folder() -> Path:
    """Beside the user's own settings, where no other user may look; it need not exist."""
    return user_config_path(_NAME, appauthor=False)


def log_folder() -> Path:
    """The user's own: each program writes one file there."""
    return user_log_path(_NAME, appauthor=False)


def drafts_folder() -> Path:
    """The user's own: what was typed and not stored yet; it need not exist."""
    return user_state_path(_NAME, appauthor=False) / "drafts"


def sqlite_url(path: Path) -> str:
    """The database URL of a file."""
    return f"sqlite:///{path.as_posix()}"


def _program_data() -> Path:
    return Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData")) / "Serambi"
