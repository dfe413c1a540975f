"""Two private folders for one guest's turn at the portal; they go when the turn is over."""

import os
import threading
from collections.abc import Container, Iterable
from pathlib import Path

from officer_app.cases.private_folder import PrivateFolder
from shared.domain.problem import Problem, ProblemCode
from shared.use_cases.portal_visit import PortalFile


class VisitFolders:
    """What may be given to the portal, and what came from it."""

    def __init__(self) -> None:
        self._folder = PrivateFolder()
        self._gate = threading.Lock()
        self.to_give = self._folder.path / "berkas"
        self.kept = self._folder.path / "unduhan"
        self.to_give.mkdir(mode=0o700)
        self.kept.mkdir(mode=0o700)

    def remove(self) -> None:
        """The turn is over."""
        with self._gate:
            self._folder.remove()

    def hold(self, files: Iterable[PortalFile]) -> None:
        """Exactly these files, each whole; none once the turn is over.

        Raises Problem FOLDER_FULL where the disk refuses them.
        """
        wanted = _named(files)
        with self._gate:
            if self._folder.is_removed:
                return
            try:
                _clear(self.to_give, wanted)
                for name, content in wanted.items():
                    _write(self.to_give / name, content)
            except OSError as failure:
                raise Problem(ProblemCode.FOLDER_FULL) from failure


def _clear(folder: Path, wanted: Container[str]) -> None:
    for old in folder.iterdir():
        if old.name not in wanted:
            old.unlink()


def _named(files: Iterable[PortalFile]) -> dict[str, bytes]:
    """Two files of one name both get a place."""
    named: dict[str, bytes] = {}
    for file in files:
        name, number = file.attachment.file_name, 2
        while name in named:
            path = Path(file.attachment.file_name)
            name = f"{path.stem} ({number}){path.suffix}"
            number += 1
        named[name] = file.content
    return named


def _write(target: Path, content: bytes) -> None:
    if target.exists() and target.read_bytes() == content:
        return
    part = target.parent / f".{target.name}.part"
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
    part.replace(target)
