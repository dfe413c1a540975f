"""Runs a step of the set-up: one line of progress per package, the whole output in a log."""

import os
import re
import subprocess
from pathlib import Path

from starter.spoken import CannotStart, either, show

CAUSES = (
    (
        "No space left on device",
        "Ruang disk habis; sediakan sekitar 2 GB lalu mulai lagi.",
        "The disk is full; free about 2 GB and start again.",
    ),
    (
        "DO NOT MATCH THE HASHES",
        "Paket yang diunduh tidak sama dengan yang tercatat; unduhan ini tidak dipakai.",
        "A downloaded package is not the one on record; it was not used.",
    ),
    (
        "Windows Long Path",
        "Jalur folder terlalu panjang untuk Windows; pindahkan Serambi ke folder seperti C:\\Serambi.",
        "The folder's path is too long for Windows; move Serambi to a folder such as C:\\Serambi.",
    ),
    (
        "Retrying (",
        "Paket tidak dapat diunduh; periksa sambungan internet lalu mulai lagi.",
        "The packages cannot be downloaded; check the internet connection and start again.",
    ),
)
"""What pip says, and what that means to a person."""

PACKAGE = re.compile(r"^Collecting (?P<name>[\w.-]+)==(?P<version>[\w.]+)")


def run_step(command: list[str], log: Path) -> None:
    """Raises CannotStart in words when the command fails."""
    environment = {
        **os.environ,
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PIP_NO_INPUT": "1",
        "PIP_USER": "0",
        "PYTHONUTF8": "1",
        "PYTHONUNBUFFERED": "1",
    }
    output: list[str] = []
    with subprocess.Popen(
        command,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    ) as child:
        try:
            for line in child.stdout or ():
                output.append(line)
                _show_progress(line)
        except BaseException:
            child.kill()
            raise
    log.write_text(" ".join(command) + "\n" + "".join(output), encoding="utf-8")
    if child.returncode != 0:
        raise CannotStart(explain("".join(output), log))


def explain(output: str, log: Path) -> str:
    for sign, indonesian, english in CAUSES:
        if sign in output:
            return either(indonesian, english)
    last = output.strip().splitlines()[-1:]
    return (
        either("Penyiapan gagal: ", "The set-up failed: ")
        + " ".join(last)
        + either(" Selengkapnya di ", " More in ")
        + str(log)
    )


def _show_progress(line: str) -> None:
    found = PACKAGE.match(line)
    if found:
        show(f"  {found['name']} {found['version']}")
