"""A folder outside the database for a short while: readable by this officer alone, then gone."""

import shutil
import tempfile
import time
import weakref
from pathlib import Path

_PREFIX = "serambi-berkas-"
_OLDEST_SECONDS = 24 * 60 * 60
"""What a program that was cut off left behind is cleared away by the next one."""


class PrivateFolder:
    """It goes when told, with its last reference, or at the end of the program."""

    def __init__(self) -> None:
        _clear_left_behind()
        self.path = Path(tempfile.mkdtemp(prefix=_PREFIX))
        self._removal = weakref.finalize(self, shutil.rmtree, self.path, ignore_errors=True)

    @property
    def is_removed(self) -> bool:
        return not self._removal.alive

    def remove(self) -> None:
        self._removal()


def _clear_left_behind() -> None:
    oldest = time.time() - _OLDEST_SECONDS
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        try:
            is_old = folder.lstat().st_mtime < oldest
        except OSError:
            continue
        if is_old and not folder.is_symlink():
            shutil.rmtree(folder, ignore_errors=True)
