"""What was typed and not stored yet, kept on this machine until it is stored or dropped."""

import contextlib
import json
import logging
import os
import re
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

_log = logging.getLogger(__name__)
_LARGEST_BYTES = 1_000_000
_OLDEST_DAYS = 30
"""A draft that nobody came back for holds somebody's details for no use."""


@dataclass(frozen=True, slots=True, repr=False)
class KeptDraft:
    """The fields of one form as they were typed, and when (aware UTC)."""

    fields: Mapping[str, str]
    kept_at: datetime


class KeptDrafts:
    """One file for each draft, readable by its owner alone; whole or not at all.

    A key names officer, case or visit, and form: it never holds anything personal.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, key: str, fields: Mapping[str, str]) -> bool:
        """Write what is typed; False where the disk refuses it, which must not stop anybody."""
        kept = {"kept_at": datetime.now(UTC).isoformat(), "fields": dict(fields)}
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._write(json.dumps(kept, ensure_ascii=False).encode(), self._file(key))
        except OSError:
            _log.warning("a draft could not be kept", exc_info=True)
            return False
        return True

    def kept(self, key: str) -> KeptDraft | None:
        """What was typed before, where that can be read."""
        file = self._file(key)
        try:
            if file.stat().st_size > _LARGEST_BYTES:
                return None
            told = json.loads(file.read_text(encoding="utf-8"))
            fields = {str(name): str(text) for name, text in told["fields"].items()}
            return KeptDraft(fields, datetime.fromisoformat(told["kept_at"]))
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            _log.warning("a kept draft cannot be read")
            return None

    def drop(self, key: str) -> None:
        """It was stored, or is not wanted any more."""
        with contextlib.suppress(OSError):
            self._file(key).unlink(missing_ok=True)

    def drop_old(self, now: datetime) -> None:
        """Forget the drafts that nobody came back for."""
        with contextlib.suppress(OSError):
            for file in self._folder.glob("*.json"):
                changed_at = datetime.fromtimestamp(file.stat().st_mtime, UTC)
                if (now - changed_at).days >= _OLDEST_DAYS:
                    file.unlink(missing_ok=True)

    def _file(self, key: str) -> Path:
        return self._folder / (re.sub(r"[^0-9A-Za-z_-]", "_", key)[:120] + ".json")

    def _write(self, content: bytes, file: Path) -> None:
        descriptor, name = tempfile.mkstemp(dir=self._folder, prefix=".draft-")
        try:
            with os.fdopen(descriptor, "wb") as written:
                written.write(content)
                written.flush()
                os.fsync(written.fileno())
            Path(name).replace(file)
        except OSError:
            Path(name).unlink(missing_ok=True)
            raise
