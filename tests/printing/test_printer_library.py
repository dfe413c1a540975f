"""Opening the printer library leaves the process and the disk as they were."""

import os
import subprocess
import sys
from pathlib import Path

_PROGRAM = """
import logging, os, tempfile
from shared.printing.printer_library import printer_library
make_folder, environment = tempfile.mkdtemp, dict(os.environ)
library = printer_library()
assert library.profiles["default"], "the models are there"
assert library is printer_library(), "opened once"
assert tempfile.mkdtemp is make_folder, "mkdtemp is itself again"
assert dict(os.environ) == environment, "the environment is as before"
assert logging.getLogger().handlers == [], "no log handler was left"
assert os.listdir(tempfile.gettempdir()) == [], os.listdir(tempfile.gettempdir())
print("quiet")
"""


def test_opening_the_library_leaves_no_folder_no_handler_and_no_variable(tmp_path: Path) -> None:
    environment = os.environ | {"TMPDIR": str(tmp_path), "TEMP": str(tmp_path)}

    finished = subprocess.run(
        [sys.executable, "-c", _PROGRAM], capture_output=True, text=True, env=environment
    )

    assert (finished.stdout, finished.stderr) == ("quiet\n", "")
    assert list(tmp_path.iterdir()) == []
