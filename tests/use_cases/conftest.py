"""A prepared office for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.given_office import GivenOffice, prepared_office


@pytest.fixture
def office(tmp_path: Path) -> Iterator[GivenOffice]:
    given = prepared_office(tmp_path)
    yield given
    given.close()
