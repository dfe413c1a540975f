"""The settings file of a measured machine."""

import json
from argparse import Namespace
from pathlib import Path


def write_settings(folder: Path, url: str, printer_url: str | None = None) -> Path:
    settings = {
        "database_url": url,
        "machine_name": "benchmark",
        "log_folder": (folder / "logs").as_posix(),
    }
    if printer_url is not None:
        settings["printer_url"] = printer_url
    file = folder / "settings.toml"
    lines = (f"{key} = {json.dumps(value)}\n" for key, value in settings.items())
    file.write_text("".join(lines), encoding="utf-8")
    return file


def program_arguments(settings: Path) -> Namespace:
    """What a program's own `main` takes, for a window."""
    return Namespace(settings=settings, database=None, windowed=True, screen=None)
