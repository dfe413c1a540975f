"""Builds the room "Permohonan": the board, and the opened case with its sections."""

from officer_app.cases.board_page import BoardPage
from officer_app.cases.case_workspace import CaseWorkspace
from officer_app.cases.cases_room import CasesRoom
from officer_app.look import Look
from officer_app.presenters import Presenters


def build_cases_room(parts: Presenters, look: Look) -> CasesRoom:
    """The board over the workspace; one line for each section of an opened case."""
    workspace = CaseWorkspace(parts.room_case, look)
    return CasesRoom(parts.board, parts.room_case, BoardPage(parts.board, look), workspace)
