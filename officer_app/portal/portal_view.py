"""Where the portal's page is seen: its size by keys, a small menu, nothing dragged in."""

from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QMenu

_ZOOM_STEPS: Final = (0.5, 0.67, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)
_USUAL_ZOOM: Final = 1.0
_MENU: Final = (
    QWebEnginePage.WebAction.Cut,
    QWebEnginePage.WebAction.Copy,
    QWebEnginePage.WebAction.Paste,
    QWebEnginePage.WebAction.SelectAll,
)


class PortalView(QWebEngineView):
    """Takes nothing that is dragged here: a file may be given only from the case's own.

    Qt's own menu would offer to save pages and to show their source.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)

    def zoom(self, steps: int) -> None:
        """Larger or smaller by so many steps; 0 for the usual size."""
        if steps == 0:
            self.setZoomFactor(_USUAL_ZOOM)
            return
        now = self.zoomFactor()
        nearest = min(range(len(_ZOOM_STEPS)), key=lambda at: abs(_ZOOM_STEPS[at] - now))
        wanted = min(max(nearest + steps, 0), len(_ZOOM_STEPS) - 1)
        self.setZoomFactor(_ZOOM_STEPS[wanted])

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        words = (self.tr("Potong"), self.tr("Salin"), self.tr("Tempel"), self.tr("Pilih semua"))
        for action, word in zip(_MENU, words, strict=True):
            entry = QAction(word, menu)
            entry.setEnabled(self.page().action(action).isEnabled())
            entry.triggered.connect(lambda _=False, act=action: self.page().triggerAction(act))
            menu.addAction(entry)
        menu.exec(self.mapToGlobal(place))
        menu.deleteLater()
