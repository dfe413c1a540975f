"""One thing to record about a case: a few fields and the button that records them."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from officer_app.cases.guide.day_field import DayField
from officer_app.cases.guide.guide_presenter import GuidePresenter
from officer_app.cases.kept_drafts import KeptDrafts
from officer_app.cases.typed_day import day_text
from officer_app.cases.typed_fields import RestoredNote, TypedFields
from officer_app.look import Look
from officer_app.pieces import KeyButton, named, text_label, wrapped_label
from shared.use_cases.case_view import CaseView


class RecordedLine(QWidget):
    """A text, with a day where the record has one; what is typed is kept until it is recorded."""

    def __init__(
        self,
        name: str,
        icon_name: str,
        has_day: bool,
        guide: GuidePresenter,
        drafts: KeptDrafts,
        look: Look,
    ) -> None:
        super().__init__()
        self._name = name
        self._guide = guide
        self._lead = wrapped_label("quiet")
        self._text_name, self._day_name = text_label("quiet"), text_label("quiet")
        self.text = named(QLineEdit(), f"{name}_text")
        self.day = DayField(f"{name}_day", look)
        self.button = named(KeyButton(look.theme, icon_name), f"{name}_record")
        self._has_day = has_day
        fields: dict[str, QWidget] = {"text": self.text}
        if has_day:
            fields["day"] = self.day.line
        self._fields = TypedFields(drafts, fields, self)
        self._act: Callable[[RecordedLine], None] | None = None
        self._build(RestoredNote(self._fields, look.theme))
        self.button.clicked.connect(self._record)
        self.text.returnPressed.connect(self._record)
        self._fields.shown.connect(self.day.refresh)
        guide.cases.jobs.acting_changed.connect(self._enable)

    def when_recorded(self, act: Callable[["RecordedLine"], None]) -> None:
        """What the button does; it calls `recorded` once it was stored."""
        self._act = act

    def show_view(self, view: CaseView, stored: Mapping[str, str] | None = None) -> None:
        """The day of today stands there until another one is typed."""
        wanted = dict(stored or {})
        if self._has_day:
            wanted.setdefault("day", day_text(view.today))
        self._fields.show(self._guide.draft_key(self._name), wanted)
        self._enable()

    def leave(self) -> None:
        self._fields.show(None, {})

    def recorded(self) -> None:
        """It was stored: the draft is not needed any more."""
        self._fields.saved(self._fields.texts())

    def say(self, lead: str, text: str, day: str, button: str) -> None:
        self._lead.setText(lead)
        self._lead.setVisible(bool(lead))
        self._text_name.setText(text)
        self._day_name.setText(day)
        self.text.setAccessibleName(text)
        self.day.line.setAccessibleName(day)
        self.button.say(button)

    def _build(self, restored: RestoredNote) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self._lead)
        column.addWidget(restored)
        column.addWidget(self._text_name)
        column.addWidget(self.text)
        if self._has_day:
            column.addWidget(self._day_name)
            column.addWidget(self.day)
        buttons = QHBoxLayout()
        buttons.addWidget(self.button)
        buttons.addStretch()
        column.addLayout(buttons)

    def _enable(self) -> None:
        self.button.setEnabled(self._guide.may_change and not self._guide.cases.jobs.is_acting)

    def _record(self) -> None:
        if self.button.isEnabled() and self._act is not None:
            self._act(self)
