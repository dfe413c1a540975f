"""Builds the room "Permohonan": the board, and the opened case with its sections."""

from PySide6.QtCore import QCoreApplication

from officer_app.cases.board_page import BoardPage
from officer_app.cases.case_workspace import CaseWorkspace
from officer_app.cases.cases_room import CasesRoom
from officer_app.cases.examination.examination_section import ExaminationSection
from officer_app.cases.files.files_section import FilesSection
from officer_app.cases.files.history_section import HistorySection
from officer_app.cases.form.form_section import FormSection
from officer_app.cases.guide.guide_section import GuideSection
from officer_app.cases.letter.letter_section import LetterSection
from officer_app.cases.messages.messages_section import MessagesSection
from officer_app.cases.portal_section import PortalSection
from officer_app.cases.references.references_section import ReferencesSection
from officer_app.look import Look
from officer_app.presenters import Presenters


def build_cases_room(parts: Presenters, look: Look) -> CasesRoom:
    """The board over the workspace; one line for each section of an opened case."""
    cases, drafts, translate = parts.room_case, parts.drafts, QCoreApplication.translate
    workspace = CaseWorkspace(cases, look)
    add = workspace.add_section
    guide = GuideSection(cases, drafts, parts.lists, look, has_head=False)
    guide.section_wanted.connect(workspace.show_section)
    add("guide", lambda: translate("case", "Panduan"), guide)
    add("form", lambda: translate("case", "Formulir"), FormSection(cases, drafts, look))
    portal = PortalSection(cases, parts.queue, drafts, look)
    portal.form_wanted.connect(lambda: workspace.show_section("form"))
    add("portal", lambda: translate("case", "Portal"), portal)
    references = ReferencesSection(cases, parts.lists, drafts, look)
    add("references", lambda: translate("case", "Rujukan"), references)
    examination = ExaminationSection(cases, drafts, look)
    examination.section_wanted.connect(workspace.show_section)
    add("examination", lambda: translate("case", "Pemeriksaan"), examination)
    letter = LetterSection(cases, drafts, look)
    letter.section_wanted.connect(workspace.show_section)
    add("letter", lambda: translate("case", "Surat"), letter)
    messages = MessagesSection(cases, drafts, look)
    add("messages", lambda: translate("case", "Pesan"), messages)
    add("files", lambda: translate("case", "Berkas"), FilesSection(cases, look))
    add("history", lambda: translate("case", "Riwayat"), HistorySection(cases, look))
    return CasesRoom(parts.board, cases, BoardPage(parts.board, look), workspace)
