"""`demo`: the three programs side by side on a sample office, to be tried by a person."""

import os
import sys
import tempfile
import time
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from shared.commands.demo_office import (
    ADMINISTRATOR,
    ADMINISTRATOR_PASSWORD,
    DemoOffice,
    open_demo_office,
)
from shared.commands.demo_offscreen import play_offscreen
from shared.commands.demo_programs import Child, running
from starter.spoken import either

_DONE = 0
_NOT_DONE = 1
_LOOK_AGAIN_SECONDS = 0.3
_PLACES = {
    "kiosk": ("0", "0", "0.47", "0.53"),
    "display": ("0", "0.54", "0.47", "0.46"),
    "officer": ("0.475", "0", "0.525", "1"),
}
"""Left, top, width and height as shares of the screen: all three are seen at once, also on
1366x768."""


def run(arguments: Namespace) -> int:
    """With `--offscreen` play the journey; else open the windows until they are closed."""
    if arguments.offscreen is not None:
        return _told(play_offscreen(arguments.offscreen))
    if not _has_display():
        return _told(
            either(
                "Tidak ada layar di sini; pakai `demo --offscreen FOLDER`.",
                "There is no display here; use `demo --offscreen DIR`.",
            )
        )
    # Kept afterwards, since its tickets are there to be looked at; the system tidies it away.
    folder = Path(tempfile.mkdtemp(prefix="serambi-demo-"))
    with open_demo_office(folder) as office:
        _introduce(office)
        words = {
            name: ("--settings", str(office.settings_file), "--place", *place)
            for name, place in _PLACES.items()
        }
        with running(words) as children:
            return _attend(children, office)


def _attend(children: Sequence[Child], office: DemoOffice) -> int:
    """Tell of each paper until the officer app, or everything, is closed."""
    told: set[Path] = set()
    officer = next(child.process for child in children if child.name == "officer")
    while officer.poll() is None:
        _tell_papers(office, told)
        time.sleep(_LOOK_AGAIN_SECONDS)
    _tell_papers(office, told)
    return _DONE if officer.returncode == 0 else _NOT_DONE


def _tell_papers(office: DemoOffice, told: set[Path]) -> None:
    for picture in sorted(set(office.paper_folder.glob("*.png")) - told):
        told.add(picture)
        print(either(f"Tercetak: {picture}", f"Printed: {picture}"), flush=True)
    for message in sorted(set(office.message_folder.iterdir()) - told):
        told.add(message)
        print(either(f"Pesan ditulis: {message}", f"Message written: {message}"), flush=True)


def _introduce(office: DemoOffice) -> None:
    print(either("Kantor contoh siap. Masuk di aplikasi petugas:", "The sample office is ready."))
    signs = [(officer.sign_in_name, officer.password) for officer in office.officers]
    for name, password in (*signs, (ADMINISTRATOR, ADMINISTRATOR_PASSWORD)):
        print(f"  {name:<10} {password}")
    print(
        either(
            f"Karcis dicetak sebagai gambar ke {office.paper_folder}\n"
            f"Pesan ditulis ke {office.message_folder}; tidak ada yang terkirim ke luar.\n"
            "Tutup aplikasi petugas atau tekan Ctrl+C untuk mengakhiri.",
            f"Tickets are printed as pictures into {office.paper_folder}\n"
            f"Messages are written into {office.message_folder}; nothing is sent to anybody.\n"
            "Close the officer app or press Ctrl+C to end.",
        ),
        flush=True,
    )


def _has_display() -> bool:
    """Without one Qt would end the programs with nothing that a person can use."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _told(trouble: str) -> int:
    if not trouble:
        return _DONE
    print(trouble, file=sys.stderr)
    return _NOT_DONE
