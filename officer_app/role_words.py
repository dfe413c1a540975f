"""What an officer's role is called."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from shared.domain.office import Role


def role_name(role: Role) -> str:
    """In the screen's language."""
    match role:
        case Role.OFFICER:
            return QCoreApplication.translate("role", "Petugas")
        case Role.SUPERVISOR:
            return QCoreApplication.translate("role", "Penyelia")
        case Role.ADMINISTRATOR:
            return QCoreApplication.translate("role", "Administrator")
        case _:
            assert_never(role)
