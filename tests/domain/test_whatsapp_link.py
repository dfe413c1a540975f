"""The link that opens WhatsApp with everything filled in."""

from urllib.parse import parse_qs, urlsplit

import pytest

from shared.domain.whatsapp_link import whatsapp_link


@pytest.mark.parametrize(
    "text",
    [
        "Yth. Bapak/Ibu\n\nHasil: *layak* & 100% + gratis?",
        "#1 = \"kutip\" 'tunggal' <b>",
        "Terima kasih 🙏 — PST",
        "&phone=628000000000&text=lain",
    ],
)
def test_the_text_arrives_as_it_was_written(text: str) -> None:
    address = urlsplit(whatsapp_link("+6281119500500", text))
    assert (address.scheme, address.netloc, address.path) == ("https", "wa.me", "/6281119500500")
    assert parse_qs(address.query) == {"text": [text]}
    assert not address.fragment


@pytest.mark.parametrize("number", ["", "+", "0811-1950", "+62 811", "+62/../x", "+٦٢٨١١"])
def test_only_a_number_as_it_is_stored_becomes_a_link(number: str) -> None:
    with pytest.raises(ValueError, match=r"E\.164"):
        whatsapp_link(number, "halo")
