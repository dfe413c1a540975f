"""A prepared office for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.given_office import GivenOffice, cheap_passwords, prepared_office


@pytest.fixture
def office(tmp_path: Path) -> Iterator[GivenOffice]:
    given = prepared_office(tmp_path)
    with cheap_passwords():
        yield given
    given.close()
