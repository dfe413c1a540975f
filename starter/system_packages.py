"""What must stand on the machine itself: found missing, named, and on Debian as root installed."""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping

from starter.spoken import CannotStart, either, say, show

QT_LIBRARIES = {
    # Any Qt program, also without a display
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libX11.so.6": "libx11-6",
    # A window under X
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    # Sound
    "libpulse.so.0": "libpulse0",
    "libXrandr.so.2": "libxrandr2",
}
"""What Qt 6.11's wheels load from the system, and the Debian package that has it."""

BROWSER_LIBRARIES = {
    "libnss3.so": "libnss3",
    "libasound.so.2": "libasound2",
    "libXcomposite.so.1": "libxcomposite1",
    "libXdamage.so.1": "libxdamage1",
    "libXtst.so.6": "libxtst6",
    "libxkbfile.so.1": "libxkbfile1",
}
"""What the browser in Qt (the portal pane) loads besides; everything else runs without it."""


def need_qt_libraries() -> None:
    """Makes sure that Qt can load; raises CannotStart with the command that mends it."""
    missing = missing_qt_libraries()
    if not missing:
        return
    _need_packages(
        [QT_LIBRARIES[library] for library in missing],
        either(
            "Pustaka sistem untuk layar belum ada: ",
            "System libraries for the screen are missing: ",
        )
        + ", ".join(missing),
    )
    still_missing = missing_qt_libraries()
    if still_missing:
        raise CannotStart(
            either("Pustaka ini masih belum ada: ", "These libraries are still missing: ")
            + ", ".join(still_missing)
        )


def want_browser_libraries() -> None:
    """Installs them where that can be done, else says the command: nothing is stopped by it."""
    missing = missing_browser_libraries()
    if not missing:
        return
    what = either(
        "Jendela portal belum dapat dipakai; pustaka sistem belum ada: ",
        "The portal pane cannot be used yet; system libraries are missing: ",
    ) + ", ".join(missing)
    try:
        _need_packages([BROWSER_LIBRARIES[library] for library in missing], what)
    except CannotStart as refusal:
        show(str(refusal))


def missing_qt_libraries() -> list[str]:
    return _missing(QT_LIBRARIES)


def missing_browser_libraries() -> list[str]:
    return _missing(BROWSER_LIBRARIES)


def browser_packages(libraries: list[str]) -> list[str]:
    """The packages that have these libraries."""
    return [BROWSER_LIBRARIES[library] for library in libraries]


def _missing(libraries: Mapping[str, str]) -> list[str]:
    if not sys.platform.startswith("linux"):
        return []
    return [library for library in libraries if not _loads(library)]


def need_venv_module(python: str) -> None:
    """Debian ships its own Python without what makes an environment."""
    if _can_make_environments(python):
        return
    _need_packages(
        [f"python{sys.version_info.major}.{sys.version_info.minor}-venv"],
        either("Python ini belum dapat membuat lingkungan", "This Python lacks its venv module"),
    )
    if not _can_make_environments(python):
        raise CannotStart(
            either(
                "Python ini tidak dapat membuat lingkungan (modul venv dan ensurepip).",
                "This Python cannot make environments (its modules venv and ensurepip).",
            )
        )


def install_command(packages: list[str]) -> list[str]:
    return ["apt-get", "install", "--yes", "--no-install-recommends", *packages]


def _need_packages(packages: list[str], what: str) -> None:
    spoken = " ".join(install_command(packages))
    if shutil.which("apt-get") is None:
        raise CannotStart(
            what
            + ". "
            + either(
                "Pasang dengan pengelola paket sistem ini; di Debian namanya: ",
                "Install it with this system's package manager; Debian names it: ",
            )
            + " ".join(packages)
        )
    if os.geteuid() != 0:
        raise CannotStart(what + ". " + either("Jalankan: ", "Please run: ") + f"sudo {spoken}")
    say("Memasang paket sistem: ", "Installing system packages: ")
    say("  " + " ".join(packages), "  " + " ".join(packages))
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update"], install_command(packages)):
        done = subprocess.run(
            command, env=quiet, stdin=subprocess.DEVNULL, capture_output=True, check=False
        )
    if done.returncode != 0:
        reason = done.stderr.decode(errors="replace").strip().splitlines()[-1:]
        raise CannotStart(
            what + ". " + either("Gagal: ", "This failed: ") + f"{spoken}: {' '.join(reason)}"
        )


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _can_make_environments(python: str) -> bool:
    found = subprocess.run(
        [python, "-c", "import ensurepip, venv; ensurepip.version()"],
        capture_output=True,
        check=False,
    )
    return found.returncode == 0
