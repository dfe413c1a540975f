"""What the work that a step asks for has in common: it shows a case and speaks two languages."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from officer_app.cases.guide.guide_presenter import GuidePresenter
from shared.use_cases.case_view import CaseView


class StepWork(QWidget):
    """Stands in the guide while its step is shown."""

    def __init__(self, guide: GuidePresenter) -> None:
        super().__init__()
        self.guide = guide
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)

    def show_view(self, view: CaseView) -> None:
        """Another state of the case."""

    def leave(self) -> None:
        """No case is shown any more."""

    def say(self) -> None:
        """Put the texts of the present language everywhere."""
