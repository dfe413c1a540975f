"""The notice that a guest reads before typing anything."""

import hashlib
from dataclasses import dataclass

from shared.configuration.resource_folder import RESOURCES
from shared.configuration.toml_text import read_toml
from shared.domain.office import Bilingual

_FINGERPRINT_LETTERS = 8


@dataclass(frozen=True, slots=True)
class NoticeSection:
    """One question and its answer."""

    icon: str
    heading: Bilingual
    text: Bilingual


@dataclass(frozen=True, slots=True)
class PrivacyNotice:
    """What is shown, word for word; `version` is stored with the visit.

    The version ends in a fingerprint of the words, so that no two wordings share one.
    """

    edition: str
    title: Bilingual
    lead: Bilingual
    sections: tuple[NoticeSection, ...]
    accept: Bilingual
    optional_consent: Bilingual

    @property
    def version(self) -> str:
        words = hashlib.sha256()
        for text in self._texts():
            words.update(f"{text.indonesian}\n{text.english}\n".encode())
        return f"{self.edition}-{words.hexdigest()[:_FINGERPRINT_LETTERS]}"

    def _texts(self) -> list[Bilingual]:
        texts = [self.title, self.lead, self.accept, self.optional_consent]
        for section in self.sections:
            texts += [section.heading, section.text]
        return texts


def read_privacy_notice(
    *, office: str, address: str, telephone: str, retention_months: int
) -> PrivacyNotice:
    """The notice of this office, with its name, its address and how long it keeps details."""
    facts = {
        "{office}": office,
        "{address}": address,
        "{telephone}": telephone,
        "{months}": str(retention_months),
    }
    table = read_toml(RESOURCES / "privacy-notice.toml")
    return PrivacyNotice(
        edition=table.text("edition"),
        title=table.bilingual("title"),
        lead=table.bilingual("lead"),
        sections=tuple(
            NoticeSection(
                section.text("icon"),
                section.bilingual("heading"),
                _filled(section.bilingual("text"), facts),
            )
            for section in table.tables("section")
        ),
        accept=table.bilingual("accept"),
        optional_consent=table.table("optional_consent").bilingual("text"),
    )


def _filled(text: Bilingual, facts: dict[str, str]) -> Bilingual:
    indonesian, english = text.indonesian, text.english
    for place, fact in facts.items():
        indonesian = indonesian.replace(place, fact)
        english = english.replace(place, fact)
    return Bilingual(indonesian, english)
