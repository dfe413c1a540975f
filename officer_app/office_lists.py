"""The office's services, lists, name and notice, as the forms of the counter need them."""

from PySide6.QtCore import QObject, Signal

from officer_app.quiet_jobs import QuietJobs
from shared.configuration.privacy_notice import PrivacyNotice, read_privacy_notice
from shared.database.office_database import OfficeDatabase
from shared.desktop.jobs import JobRunner, Ok, Outcome
from shared.use_cases.kiosk_front import KioskFront, read_kiosk_front


class OfficeLists(QObject):
    """The last lists that were read; they stay while the database is away."""

    changed = Signal()

    def __init__(
        self, office: OfficeDatabase, jobs: JobRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._jobs = QuietJobs(jobs, self)
        self.front: KioskFront | None = None
        self.notice: PrivacyNotice | None = None

    def refresh(self) -> None:
        office = self._office
        self._jobs.ask("lists", lambda: _front_and_notice(office), self._read)

    def _read(self, outcome: Outcome[tuple[KioskFront, PrivacyNotice]]) -> None:
        if isinstance(outcome, Ok):
            self.front, self.notice = outcome.value
            self.changed.emit()


def _front_and_notice(office: OfficeDatabase) -> tuple[KioskFront, PrivacyNotice]:
    front = read_kiosk_front(office)
    profile = front.office
    notice = read_privacy_notice(
        office=profile.name,
        address=profile.address,
        telephone=profile.telephone,
        retention_months=front.settings.guest_retention_months,
    )
    return front, notice
