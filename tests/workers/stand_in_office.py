"""Behaves like soffice, well or badly: the first word says how, the rest is what soffice gets."""

import shutil
import subprocess
import sys
from pathlib import Path

SLEEP = "import time; time.sleep(600)"


def main() -> int:
    manner, note, *words = sys.argv[1:]
    source = Path(words[-1])
    target = Path(words[words.index("--outdir") + 1]) / f"{source.stem}.pdf"
    Path(note).write_text("\n".join(words), encoding="utf-8")
    match manner:
        case "works":
            target.write_bytes(b"%PDF-1.7 of " + source.read_bytes())
        case "makes nothing":
            return 0
        case "makes rubbish":
            target.write_bytes(b"not a PDF")
        case "fails":
            return 1
        case "hangs":
            child = subprocess.Popen([sys.executable, "-c", SLEEP])
            Path(note).write_text(str(child.pid), encoding="utf-8")
            child.wait()
        case "leaves a child":
            child = subprocess.Popen([sys.executable, "-c", SLEEP])
            Path(note).write_text(str(child.pid), encoding="utf-8")
            shutil.copy(source, target)
    return 0


if __name__ == "__main__":
    sys.exit(main())
