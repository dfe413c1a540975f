"""The privacy notice as an officer reads it aloud."""

from shared.configuration.privacy_notice import PrivacyNotice
from shared.domain.language import Language


def notice_text(notice: PrivacyNotice, language: Language) -> str:
    """Question and answer, one below the other, in the guest's language."""
    return "\n".join(
        f"{section.heading.in_language(language)}: {section.text.in_language(language)}"
        for section in notice.sections
    )
