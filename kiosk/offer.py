"""What the office offers to one visitor, as it stood when the journey began."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kiosk.journey import Journey, Step
from shared.configuration.categories import CategoryDefaults, read_categories
from shared.configuration.office_defaults import OfficeDefaults, read_office_defaults
from shared.configuration.privacy_notice import PrivacyNotice, read_privacy_notice
from shared.domain.email_address import COMMON_DOMAINS
from shared.domain.identifiers import ServiceId
from shared.domain.language import Language
from shared.domain.office import Bilingual, Category, CategoryKind, Institution, Service

if TYPE_CHECKING:
    from shared.use_cases.kiosk_front import KioskFront

_SERVICE_ICON = "landmark"


@dataclass(frozen=True, slots=True)
class ShippedTexts:
    """What resources/ says about the services and categories that an office begins with."""

    office: OfficeDefaults
    categories: dict[str, CategoryDefaults]


@dataclass(frozen=True, slots=True)
class Offer:
    """Services, lists and the notice of one journey."""

    services: tuple[Service, ...]
    categories: tuple[Category, ...]
    institutions: tuple[Institution, ...]
    email_endings: tuple[str, ...]
    notice: PrivacyNotice
    shipped: ShippedTexts

    @property
    def known_domains(self) -> tuple[str, ...]:
        return (*self.email_endings, *COMMON_DOMAINS)

    def choices(self, journey: Journey, language: Language) -> list[dict[str, Any]]:
        """Cards of the services, or of the institutions' categories."""
        if journey.step is Step.SERVICE:
            return self._service_choices(language, journey.answers.service_id)
        return self._category_choices(language, journey.answers.category)

    def notice_texts(self, language: Language) -> dict[str, Any]:
        """The notice in one language."""
        return {
            "title": self.notice.title.in_language(language),
            "lead": self.notice.lead.in_language(language),
            "accept": self.notice.accept.in_language(language),
            "consent": self.notice.optional_consent.in_language(language),
            "sections": [
                {
                    "icon": section.icon,
                    "heading": section.heading.in_language(language),
                    "text": section.text.in_language(language),
                }
                for section in self.notice.sections
            ],
        }

    def _service_choices(
        self, language: Language, chosen: ServiceId | None
    ) -> list[dict[str, Any]]:
        return [
            {
                "code": str(service.id),
                "name": service.name.in_language(language),
                "note": self._service_note(service).in_language(language),
                "icon": self._service_icon(service),
                "isChosen": service.id == chosen,
            }
            for service in self.services
        ]

    def _category_choices(self, language: Language, chosen: str | None) -> list[dict[str, Any]]:
        return [
            {
                "code": category.code,
                "name": category.name.in_language(language),
                "note": self._category_note(category).in_language(language),
                "icon": "",
                "isChosen": category.code == chosen,
            }
            for category in self.categories
        ]

    def _service_note(self, service: Service) -> Bilingual:
        shipped = self.shipped.office.service(service.letter)
        return _NOTHING if shipped is None or shipped.name != service.name else shipped.description

    def _service_icon(self, service: Service) -> str:
        shipped = self.shipped.office.service(service.letter)
        return _SERVICE_ICON if shipped is None or shipped.name != service.name else shipped.icon

    def _category_note(self, category: Category) -> Bilingual:
        shipped = self.shipped.categories.get(category.code)
        return _NOTHING if shipped is None or shipped.help is None else shipped.help


_NOTHING = Bilingual("", "")


def read_shipped_texts() -> ShippedTexts:
    """Read once, when the program starts."""
    entries = {
        entry.code: entry
        for kind in read_categories()
        if kind.kind is CategoryKind.INSTITUTION
        for entry in kind.entries
    }
    return ShippedTexts(read_office_defaults(), entries)


def offer_of(front: "KioskFront", shipped: ShippedTexts) -> Offer:
    """What this office offers now."""
    return Offer(
        services=front.services,
        categories=tuple(c for c in front.categories if c.kind is CategoryKind.INSTITUTION),
        institutions=front.institutions,
        email_endings=front.settings.email_endings,
        notice=read_privacy_notice(
            office=front.office.name,
            address=front.office.address,
            telephone=front.office.telephone,
            retention_months=front.settings.guest_retention_months,
        ),
        shipped=shipped,
    )


def papers_for(service: Service, shipped: ShippedTexts) -> tuple[Bilingual, ...]:
    """What a visitor of this service should have ready while waiting."""
    defaults = shipped.office.service(service.letter)
    return () if defaults is None or defaults.name != service.name else defaults.have_ready
