"""What is being typed into a form: over which version, and how it is kept until it is stored."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from officer_app.cases.form.typed_form import ReadTyping, fields_of, read_typing
from officer_app.cases.kept_drafts import KeptDraft
from shared.domain.case import FormVersion
from shared.domain.form_answers import Answers
from shared.domain.form_definition import Form

_BASE = "/base"
"""No question is called so."""


@dataclass(frozen=True, slots=True, repr=False)
class Typing:
    """The fields as they stand on the screen."""

    base_id: str
    """Of the version that was typed over; empty where there was none."""
    base: Answers
    fields: Mapping[str, str]
    restored_at: datetime | None = None
    """Aware UTC: when it was kept, where it came back from a draft."""

    def with_field(self, name: str, text: str) -> "Typing":
        others = {key: old for key, old in self.fields.items() if key != name}
        return replace(self, fields={**others, name: text} if text else others)

    def with_rows(self, question: str, rows: Mapping[str, str]) -> "Typing":
        """The rows of one question, all anew."""
        prefix = f"{question}."
        others = {key: old for key, old in self.fields.items() if not key.startswith(prefix)}
        filled = {key: text for key, text in rows.items() if text}
        return replace(self, fields={**others, **filled})

    def read(self, form: Form) -> ReadTyping:
        return read_typing(form, self.fields, self.base)

    def is_changed(self, form: Form) -> bool:
        return bool(self._changed(form))

    def to_keep(self, form: Form) -> dict[str, str]:
        """Only what differs from the version beneath, which the database has anyway."""
        return {_BASE: self.base_id, **self._changed(form)}

    def _changed(self, form: Form) -> dict[str, str]:
        before = fields_of(form, self.base) if self.base_id else {}
        names = before.keys() | self.fields.keys()
        return {
            name: self.fields.get(name, "")
            for name in sorted(names)
            if before.get(name, "") != self.fields.get(name, "")
        }


def typing_over(form: Form, version: FormVersion | None, answers: Answers) -> Typing:
    """Begin with a version, or with what is known where there is none."""
    base_id = "" if version is None else version.id.hex
    return Typing(base_id, answers if base_id else Answers(), fields_of(form, answers))


def typing_restored(form: Form, draft: KeptDraft, versions: Mapping[str, Answers]) -> Typing | None:
    """What was kept; None where the version beneath it is not known here."""
    base_id = draft.fields.get(_BASE, "")
    base = versions.get(base_id) if base_id else Answers()
    if base is None:
        return None
    fields = fields_of(form, base) | {
        name: text for name, text in draft.fields.items() if name != _BASE
    }
    filled = {name: text for name, text in fields.items() if text}
    return Typing(base_id, base, filled, draft.kept_at)
