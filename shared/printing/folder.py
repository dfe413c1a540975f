"""A virtual printer: keeps each document and its picture in a folder."""

import os
import re
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from uuid import uuid4

from shared.printing.delivery import Confirmed, Delivery, RefusalReason, Refused, refusal_of
from shared.printing.paper import Paper

_UNFIT_FOR_FILE_NAMES = re.compile(r"[^\w.+-]+", re.ASCII)
_LONGEST_STEM = 100


@dataclass(frozen=True, slots=True)
class FolderPrinter:
    """Writes `<name>.bin` and `<name>.png`, each whole or not at all."""

    folder: str
    paper: Paper

    def deliver(self, document: bytes, name: str) -> Delivery:
        from shared.printing.paper_picture import paper_picture
        from shared.printing.printed_strips import DocumentNotUnderstood

        stem = _UNFIT_FOR_FILE_NAMES.sub("_", name).lstrip(".")[:_LONGEST_STEM] or "ticket"
        picture = BytesIO()
        try:
            paper_picture(document, self.paper).save(picture, format="PNG", compress_level=3)
            folder = Path(self.folder)
            folder.mkdir(parents=True, exist_ok=True)
            _write_whole(folder / f"{stem}.bin", document)
            _write_whole(folder / f"{stem}.png", picture.getvalue())
        except DocumentNotUnderstood as error:
            return Refused(RefusalReason.DOCUMENT_NOT_UNDERSTOOD, str(error))
        except OSError as error:
            return refusal_of(error)
        return Confirmed()


def _write_whole(path: Path, content: bytes) -> None:
    """A reader of the folder sees the old file, or the new one, never half of it."""
    part = path.with_name(f".{path.name}.{uuid4().hex}.part")
    try:
        with part.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)
        raise
