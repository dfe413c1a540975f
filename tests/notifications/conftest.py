"""What the tests of sending share: an authority, an e-mail, an account."""

from pathlib import Path

import pytest

from tests.notifications.mail_server import Authority, new_authority


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """Made once: a certificate takes a moment."""
    folder: Path = tmp_path_factory.mktemp("authority")
    return new_authority(folder / "authority.pem")
