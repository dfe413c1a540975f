"""The real kiosk, telling of its start."""

import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from benchmarks.machine_settings import program_arguments
from benchmarks.start_telling import tell_start
from kiosk.app import prepare_environment, run_kiosk


class _FirstWindow(QObject):
    """Watches for the kiosk's window, whose first frame comes before the kiosk tells of it."""

    _is_known = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        if not self._is_known and isinstance(watched, QQuickWindow):
            self._is_known = True
            tell_start(watched)
        return super().eventFilter(watched, event)


def main() -> int:
    """The kiosk finds the application made, and is otherwise on its own."""
    prepare_environment()
    application = QGuiApplication([])
    first_window = _FirstWindow()
    application.installEventFilter(first_window)
    return run_kiosk(program_arguments(Path(sys.argv[1])))


if __name__ == "__main__":
    sys.exit(main())
