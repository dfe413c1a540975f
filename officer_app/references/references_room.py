"""The room "Rujukan": the register, and what is brought into it."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from officer_app.cases.references.public_search_page import open_in_browser
from officer_app.frames import scrolling
from officer_app.look import Look
from officer_app.references.import_page import ImportPage
from officer_app.references.import_presenter import ImportPresenter
from officer_app.references.reference_search import ReferenceSearch
from officer_app.references.search_pane import SearchPane
from shared.domain.reference import ReferenceFilter


class ReferencesRoom(QWidget):
    """Looking changes nothing."""

    def __init__(self, importing: ImportPresenter, search: ReferenceSearch, look: Look) -> None:
        super().__init__()
        self.setObjectName("references_room")
        self._search = search
        self.pane = SearchPane(search, look, can_choose=False)
        self.importing = ImportPage(importing, look)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(scrolling(self.pane), "")
        self.tabs.addTab(scrolling(self.importing), "")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.addWidget(self.tabs)
        importing.imported.connect(search.again)
        search.changed.connect(self._show)
        self.pane.open_link.clicked.connect(self._follow_link)
        self._say()

    def open(self) -> None:
        """Shown anew: the newest come first until something is looked for."""
        self._search.again()
        self.pane.focus_first()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        self.tabs.setTabText(0, self.tr("Daftar rujukan"))
        self.tabs.setTabText(1, self.tr("Impor"))

    def _show(self) -> None:
        state = self._search.state
        is_everything = not state.words and state.filters == ReferenceFilter()
        if is_everything and state.found is not None:
            self.pane.show_register(is_empty=not state.found)

    def _follow_link(self) -> None:
        found = self.pane.marked_reference
        if found is not None and found.reference.details.link:
            open_in_browser(found.reference.details.link)
