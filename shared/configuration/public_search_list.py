"""The public searches that are offered beside the register of references."""

from pathlib import Path

from shared.configuration.office_settings import OfficeSettings
from shared.configuration.resource_folder import RESOURCES
from shared.configuration.toml_text import Table, read_toml, unusable
from shared.domain.office import Bilingual
from shared.domain.public_searches import PublicSearch, with_addresses

_FILE = RESOURCES / "public-searches.toml"


def public_searches(settings: OfficeSettings) -> tuple[PublicSearch, ...]:
    """Ours, at the addresses that the office's settings give."""
    return with_addresses(read_public_searches(_FILE), settings.public_searches)


def read_public_searches(path: Path) -> tuple[PublicSearch, ...]:
    """Raises Problem SETTINGS_UNUSABLE where an address cannot take words."""
    table = read_toml(path)
    searches = tuple(_search(path, entry) for entry in table.tables("search"))
    table.refuse_strangers()
    return searches


def _search(path: Path, table: Table) -> PublicSearch:
    key, address = table.text("key"), table.text("address")
    name, help_text = table.bilingual("name"), table.bilingual("help")
    table.refuse_strangers()
    try:
        return PublicSearch(key, name, help_text, address)
    except ValueError:
        raise unusable(
            Bilingual(
                f"Pada {path.name}, alamat “{key}” bukan alamat web dengan {{words}}.",
                f"In {path.name}, the address of “{key}” is no web address with {{words}}.",
            ),
            key,
        ) from None
