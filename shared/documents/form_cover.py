"""Who hands out the form, and for which case: what its first page says."""

from dataclasses import dataclass
from datetime import datetime

from shared.documents.safe_file_name import safe_file_name
from shared.domain.form_definition import Form
from shared.domain.language import Language


@dataclass(frozen=True, slots=True)
class FormCover:
    """`reference` is the case's number, or empty; `made_at` is aware."""

    office_name: str
    unit_name: str
    address: str
    telephone: str
    website: str
    portal: str
    complaints: str
    reference: str
    made_at: datetime
    is_sample: bool = False


def form_file_name(form: Form, language: Language, cover: FormCover, suffix: str) -> str:
    """The form's name with the case's number; `suffix` is .xlsx or .pdf."""
    title = form.title.in_language(language)
    return safe_file_name(f"{title} {cover.reference}".strip(), suffix)
