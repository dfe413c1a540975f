"""The section "Rujukan" of an opened case: searched, chosen and handed over."""

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from officer_app.cases.case_presenter import CasePresenter
from officer_app.cases.form.form_section import open_with_system
from officer_app.cases.kept_drafts import KeptDrafts
from officer_app.cases.references.chosen_page import ChosenPage
from officer_app.cases.references.public_search_page import PublicSearchPage, open_in_browser
from officer_app.cases.references.references_presenter import CaseReferencesPresenter
from officer_app.frames import Stack
from officer_app.look import Look
from officer_app.office_lists import OfficeLists
from officer_app.pieces import KeyButton, Note, breakable, named
from officer_app.problem_words import problem_sentence
from officer_app.references.search_pane import SearchPane
from shared.database.references import FoundReference
from shared.domain.identifiers import CaseId
from shared.domain.problem import Problem


class ReferencesPage(StrEnum):
    """The pages, in the order of the work."""

    SEARCH = "search"
    CHOSEN = "chosen"
    PUBLIC = "public"


_ICONS = {
    ReferencesPage.SEARCH: "search",
    ReferencesPage.CHOSEN: "book-open",
    ReferencesPage.PUBLIC: "globe",
}


class ReferencesSection(QWidget):
    """The planned title is the first query; what is chosen stays with the case."""

    def __init__(
        self,
        cases: CasePresenter,
        lists: OfficeLists,
        drafts: KeptDrafts,
        look: Look,
        *,
        choose_folder: Callable[[QWidget], Path | None] | None = None,
        open_file: Callable[[Path], bool] | None = None,
        open_link: Callable[[str], bool] | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("references_section")
        self.references = CaseReferencesPresenter(cases, self)
        self._open_link = open_link or open_in_browser
        folder_of = choose_folder or ask_for_folder
        self._note = Note(look.theme, "trouble")
        self._note.words.setObjectName("references_told")
        self._note.hide()
        self.search = SearchPane(self.references.search, look, can_choose=True)
        self.chosen = ChosenPage(
            self.references,
            drafts,
            look,
            lambda: folder_of(self),
            open_file or open_with_system,
        )
        self.public = PublicSearchPage(lists, look, self._year, self._open_link)
        self._pages: dict[ReferencesPage, SearchPane | ChosenPage | PublicSearchPage] = {
            ReferencesPage.SEARCH: self.search,
            ReferencesPage.CHOSEN: self.chosen,
            ReferencesPage.PUBLIC: self.public,
        }
        self._case_id: CaseId | None = None
        self._first_query = ""
        self._stack = Stack()
        self._buttons = {
            page: named(
                KeyButton(look.theme, _ICONS[page], f"Alt+{place}"), f"references_{page.value}"
            )
            for place, page in enumerate(ReferencesPage, start=1)
        }
        self._build()
        self._connect()
        self._say()
        self._begin()

    def show_page(self, page: ReferencesPage) -> None:
        if page is ReferencesPage.PUBLIC:
            words = self.search.find_field.text().strip()
            self.public.words.setText(words or self.references.planned_title)
        self._buttons[page].setChecked(True)
        self._stack.setCurrentWidget(self._pages[page])
        self._pages[page].focus_first()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.references.refresh()
        self.references.search.again()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        group = QButtonGroup(self)
        for page, button in self._buttons.items():
            button.setCheckable(True)
            group.addButton(button)
            row.addWidget(button)
            self._stack.addWidget(self._pages[page])
            button.clicked.connect(lambda _=False, page=page: self.show_page(page))
        self._buttons[ReferencesPage.SEARCH].setChecked(True)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 12, 8, 8)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(self._note)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        references = self.references
        references.changed.connect(self._show)
        references.case_changed.connect(self._begin)
        references.refused.connect(self._tell)
        references.quiet.connect(lambda: self._note.tell(""))
        self.search.reference_pressed.connect(self._toggle)
        self.search.open_link.clicked.connect(self._open_marked)

    def _say(self) -> None:
        self._buttons[ReferencesPage.SEARCH].say(self.tr("Cari"))
        self._buttons[ReferencesPage.PUBLIC].say(self.tr("Pencarian publik"))
        self._note.tell("")
        self._show()

    def _show(self) -> None:
        state = self.references.state
        self._buttons[ReferencesPage.CHOSEN].say(
            self.tr("Dipilih ({count})").format(count=len(state.chosen))
        )
        self.search.mark_chosen(state.chosen_ids)
        self.search.show_register(state.is_register_empty)
        self.search.press.setEnabled(
            self.search.marked_reference is not None and self.references.may_change
        )

    def _begin(self) -> None:
        """Another case, or another title: look for what is like it."""
        case_id = self.references.state.case_id
        is_as_begun = self.search.find_field.text() == self._first_query
        is_other_case, self._case_id = case_id != self._case_id, case_id
        if not (is_other_case or is_as_begun):
            return
        self._first_query = self.references.planned_title
        self.search.look_for(self._first_query)
        if is_other_case:
            self._note.tell("")
            self.search.filters.clear()
            self._buttons[ReferencesPage.SEARCH].setChecked(True)
            self._stack.setCurrentWidget(self.search)

    def _year(self) -> int | None:
        return self.search.filters.chosen.year

    def _toggle(self, found: FoundReference) -> None:
        if self.references.may_change:
            self.references.toggle(found.reference.id)

    def _open_marked(self) -> None:
        found = self.search.marked_reference
        link = None if found is None else found.reference.details.link
        if link is not None and not self._open_link(link):
            self._note.tell(
                self.tr("Tidak ada peramban yang terbuka di komputer ini."), "attention"
            )

    def _tell(self, problem: Problem) -> None:
        self._note.tell(breakable(problem_sentence(problem)), "trouble")


def ask_for_folder(over: QWidget) -> Path | None:
    """By the system's own dialog."""
    words = QCoreApplication.translate("references", "Pilih folder untuk daftar rujukan")
    name = QFileDialog.getExistingDirectory(over, words)
    return Path(name) if name else None
