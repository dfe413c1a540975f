"""Reading the values of a TOML file by kind, with a Problem that names file and key."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, TypeVar

from shared.domain.office import Bilingual
from shared.domain.problem import Problem, ProblemCode

V = TypeVar("V")


def unusable(file: str, sentence: str, key: str = "") -> Problem:
    """What is wrong with settings; `sentence` says it in plain Indonesian."""
    return Problem(ProblemCode.SETTINGS_UNUSABLE, file=file, key=key, sentence=sentence)


def read_toml(path: Path) -> "Table":
    """The file's top table. Raises Problem where it cannot be read."""
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        raise unusable(path.name, f"Berkas {path} tidak ditemukan.") from None
    except (OSError, UnicodeDecodeError) as failure:
        reason = failure.strerror if isinstance(failure, OSError) else "bukan teks UTF-8"
        raise unusable(path.name, f"Berkas {path} tidak dapat dibaca: {reason}.") from failure
    except tomllib.TOMLDecodeError as failure:
        sentence = f"Berkas {path} bukan TOML yang benar{_place(failure)}."
        raise unusable(path.name, sentence) from failure
    return Table(path.name, values)


def _place(failure: tomllib.TOMLDecodeError) -> str:
    line = re.search(r"line (\d+)", str(failure))
    return f", lihat baris {line.group(1)}" if line else ", lihat akhirnya"


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
            raise self._unusable(key, "tidak ada")
        value = self._values[key]
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            raise self._unusable(key, f"harus berupa {_KINDS[kind]}")
        return value

    def optional(self, key: str, kind: type[V]) -> V | None:
        """The value, or None where the key is missing."""
        self._asked.add(key)
        return self.value(key, kind) if key in self._values else None

    def text(self, key: str) -> str:
        """A text that says something."""
        text = self.value(key, str).strip()
        if not text:
            raise self._unusable(key, "tidak boleh kosong")
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
            raise self._unusable(key, "harus berupa daftar teks")
        return tuple(values)

    def table(self, key: str) -> "Table":
        return Table(self._file, self.value(key, dict), f"{self._prefix}{key}.")

    def tables(self, key: str) -> Iterable["Table"]:
        for number, value in enumerate(self.value(key, list), start=1):
            if not isinstance(value, dict):
                raise self._unusable(key, "harus berupa daftar tabel")
            yield Table(self._file, value, f"{self._prefix}{key}[{number}].")

    def refuse_strangers(self) -> None:
        """Raise Problem over a key that nobody asked for: most likely a slip of the pen."""
        for key in self._values:
            if key not in self._asked:
                raise self._unusable(key, "tidak dikenal")

    def _unusable(self, key: str, what: str) -> Problem:
        name = f"{self._prefix}{key}"
        return unusable(self._file, f"Pada {self._file}, “{name}” {what}.", name)


_KINDS: Mapping[type, str] = {
    str: "teks",
    int: "bilangan bulat",
    float: "bilangan",
    bool: "true atau false",
    list: "daftar",
    dict: "tabel",
}
