"""Reading the values of a TOML file by kind, with a Problem that names file and key."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, TypeVar

from shared.domain.office import Bilingual
from shared.domain.problem import Problem, ProblemCode

V = TypeVar("V")


def unusable(sentence: Bilingual, key: str = "") -> Problem:
    """What is wrong with settings; the facts `sentence` and `sentence_en` say it plainly."""
    return Problem(
        ProblemCode.SETTINGS_UNUSABLE,
        key=key,
        sentence=sentence.indonesian,
        sentence_en=sentence.english,
    )


def read_toml(path: Path) -> "Table":
    """The file's top table. Raises Problem where it cannot be read."""
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        raise unusable(
            Bilingual(f"Berkas {path} tidak ditemukan.", f"There is no file {path}.")
        ) from None
    except (OSError, UnicodeDecodeError) as failure:
        raise unusable(
            Bilingual(
                f"Berkas {path} tidak dapat dibaca sebagai teks UTF-8.",
                f"The file {path} cannot be read as UTF-8 text.",
            )
        ) from failure
    except tomllib.TOMLDecodeError as failure:
        place = _place(failure)
        raise unusable(
            Bilingual(
                f"Berkas {path} bukan TOML yang benar: lihat {place.indonesian}.",
                f"The file {path} is no valid TOML: see {place.english}.",
            )
        ) from failure
    return Table(path.name, values)


def _place(failure: tomllib.TOMLDecodeError) -> Bilingual:
    line = re.search(r"line (\d+)", str(failure))
    if line is None:
        return Bilingual("akhir berkas", "its end")
    return Bilingual(f"baris {line.group(1)}", f"line {line.group(1)}")


class Table:
    """One table of a TOML file. Keys that nobody asked for are found by `refuse_strangers`."""

    __slots__ = ("_asked", "_file", "_prefix", "_values")

    def __init__(self, file: str, values: Mapping[str, Any], prefix: str = "") -> None:
        self._file = file
        self._values = values
        self._prefix = prefix
        self._asked: set[str] = set()

    def __contains__(self, key: str) -> bool:
        return key in self._values

    def value(self, key: str, kind: type[V]) -> V:
        """The value, which must be there and of that kind (an int is no bool, and no float)."""
        self._asked.add(key)
        if key not in self._values:
            raise self._unusable(key, Bilingual("tidak ada", "is missing"))
        value = self._values[key]
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            raise self._unusable(key, _must_be(_KINDS[kind]))
        return value

    def optional(self, key: str, kind: type[V]) -> V | None:
        """The value, or None where the key is missing."""
        self._asked.add(key)
        return self.value(key, kind) if key in self._values else None

    def text(self, key: str) -> str:
        """A text that says something."""
        text = self.value(key, str).strip()
        if not text:
            raise self._unusable(key, Bilingual("tidak boleh kosong", "must not be empty"))
        return text

    def bilingual(self, key: str) -> Bilingual:
        """A text in both languages: { id = "…", en = "…" }."""
        table = self.table(key)
        return Bilingual(table.text("id"), table.text("en"))

    def bilinguals(self, key: str) -> tuple[Bilingual, ...]:
        """A list of such texts."""
        return tuple(Bilingual(table.text("id"), table.text("en")) for table in self.tables(key))

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts."""
        values = self.value(key, list)
        if not all(isinstance(value, str) for value in values):
            raise self._unusable(key, _must_be(Bilingual("daftar teks", "a list of texts")))
        return tuple(values)

    def table(self, key: str) -> "Table":
        return Table(self._file, self.value(key, dict), f"{self._prefix}{key}.")

    def tables(self, key: str) -> Iterable["Table"]:
        for number, value in enumerate(self.value(key, list), start=1):
            if not isinstance(value, dict):
                raise self._unusable(key, _must_be(Bilingual("daftar tabel", "a list of tables")))
            yield Table(self._file, value, f"{self._prefix}{key}[{number}].")

    def refuse_strangers(self) -> None:
        """Raise Problem over a key that nobody asked for: most likely a slip of the pen."""
        for key in self._values:
            if key not in self._asked:
                raise self._unusable(key, Bilingual("tidak dikenal", "is not known"))

    def _unusable(self, key: str, what: Bilingual) -> Problem:
        name = f"{self._prefix}{key}"
        return unusable(
            Bilingual(
                f"Pada {self._file}, “{name}” {what.indonesian}.",
                f"In {self._file}, “{name}” {what.english}.",
            ),
            name,
        )


def _must_be(kind: Bilingual) -> Bilingual:
    return Bilingual(f"harus berupa {kind.indonesian}", f"must be {kind.english}")


_KINDS: Mapping[type, Bilingual] = {
    str: Bilingual("teks", "a text"),
    int: Bilingual("bilangan bulat", "a whole number"),
    bool: Bilingual("true atau false", "true or false"),
    list: Bilingual("daftar", "a list"),
    dict: Bilingual("tabel", "a table"),
}
