"""Runs the tools that examine the project, on the project's own folder."""

import os
import subprocess
import sys
from pathlib import Path

from shared.configuration.resource_folder import RESOURCES

ROOT = RESOURCES.parent

TOOL_LIMIT_SECONDS = 600

Finding = str
"""What a check has to complain about; empty when all is well."""


def scripts_folder() -> Path:
    """Where the environment keeps its commands."""
    return Path(sys.prefix) / ("Scripts" if os.name == "nt" else "bin")


def qt_tool(name: str) -> str:
    return str(scripts_folder() / f"pyside6-{name}")


def run_tool(*command: str) -> Finding:
    """What the tool printed when it failed; a silent one is named with its exit code."""
    try:
        done = subprocess.run(
            command,
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            timeout=TOOL_LIMIT_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return f"{command[0]} did not end within {TOOL_LIMIT_SECONDS} s"
    if done.returncode == 0:
        return ""
    return done.stdout or f"{command[0]} ended with {done.returncode}"
