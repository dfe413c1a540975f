"""A checkout with the real main.py and starter over a tiny project that needs no network."""

import base64
import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

from starter.environment import Environment

ROOT = Path(__file__).resolve().parents[2]

COMMAND_LINE = """
import sys

def main(words):
    import tiny_package
    print("ran", *words, "with", tiny_package.VERSION)
    return 7 if "fail" in words else 0
"""

BUILD_BACKEND = """
import zipfile

def build_editable(folder, settings=None, metadata=None):
    name = "tiny-1.0-py3-none-any.whl"
    with zipfile.ZipFile(folder + "/" + name, "w") as wheel:
        wheel.writestr("tiny-1.0.dist-info/METADATA", "Metadata-Version: 2.1\\nName: tiny\\nVersion: 1.0\\n")
        wheel.writestr("tiny-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr("tiny-1.0.dist-info/RECORD", "")
    return name
"""

PYPROJECT = """
[build-system]
requires = []
build-backend = "tiny_backend"
backend-path = ["."]
"""

BASE_PYTHON: str = getattr(sys, "_base_executable", sys.executable)


class TinyCheckout:
    """Started with the Python below the tests' own environment, in English."""

    def __init__(self, root: Path, wheels: Path) -> None:
        self.root = root
        self.wheels = wheels
        shutil.copytree(ROOT / "starter", root / "starter", ignore=_caches)
        shutil.copy(ROOT / "main.py", root)
        (root / "shared" / "commands").mkdir(parents=True)
        (root / "requirements").mkdir()
        wheels.mkdir(exist_ok=True)
        for name, text in {
            "shared/commands/command_line.py": COMMAND_LINE,
            "tiny_backend.py": BUILD_BACKEND,
            "pyproject.toml": PYPROJECT,
            "setup.cfg": "",
        }.items():
            (root / name).write_text(text, encoding="utf-8")
        self.lock("1.0")

    def lock(self, version: str, sha256: str | None = None) -> None:
        """Ask for one version of the tiny package, by its true hash unless told otherwise."""
        true_hash = _make_wheel(self.wheels, version)
        (self.root / "requirements" / "run.txt").write_text(
            f"tiny-package=={version} --hash=sha256:{sha256 or true_hash}\n", encoding="utf-8"
        )

    @property
    def stamp(self) -> Path:
        return Environment(self.root).stamp_file

    @property
    def python(self) -> Path:
        return Environment(self.root).python

    def begin(self, *words: str) -> subprocess.Popen[str]:
        environment = os.environ | {
            "LC_ALL": "C.UTF-8",
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_NO_INDEX": "1",
            "PIP_FIND_LINKS": str(self.wheels),
        }
        return subprocess.Popen(
            [BASE_PYTHON, str(self.root / "main.py"), *words],
            cwd=self.root.parent,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )

    def start(self, *words: str) -> tuple[int, str, str]:
        """Exit code, standard output, standard error."""
        child = self.begin(*words)
        output, errors = child.communicate(timeout=100)
        return child.returncode, output.strip(), errors.strip()


def _make_wheel(folder: Path, version: str) -> str:
    info = f"tiny_package-{version}.dist-info"
    parts = {
        "tiny_package.py": f"VERSION = {version!r}\n",
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: tiny-package\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(f"{name},sha256={_digest(text)},\n" for name, text in parts.items())
    wheel = folder / f"tiny_package-{version}-py3-none-any.whl"
    if not wheel.exists():
        with zipfile.ZipFile(wheel, "w") as archive:
            for name, text in parts.items():
                archive.writestr(name, text)
            archive.writestr(f"{info}/RECORD", record + f"{info}/RECORD,,\n")
    return hashlib.sha256(wheel.read_bytes()).hexdigest()


def _digest(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def _caches(_folder: str, names: list[str]) -> set[str]:
    return {name for name in names if name == "__pycache__"}
