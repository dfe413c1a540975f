"""A reference for tests."""

from typing import Any

from shared.domain.reference import ReferenceDetails


def reference_details(**changes: Any) -> ReferenceDetails:
    values: dict[str, Any] = {
        "title": "Survei Kepuasan Contoh Kabupaten Contoh",
        "organiser": "Dinas Contoh",
        "year": 2024,
    }
    return ReferenceDetails(**(values | changes))
