"""The administrator's room: one page for each thing that can be set up."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from officer_app.administration.administration_presenter import AdministrationPresenter
from officer_app.administration.categories_page import CategoriesPage
from officer_app.administration.counters_page import CountersPage
from officer_app.administration.institutions_page import InstitutionsPage
from officer_app.administration.letter_template_page import LetterTemplatePage
from officer_app.administration.mail_form import MailForm
from officer_app.administration.officers_page import OfficersPage
from officer_app.administration.profile_form import ProfileForm
from officer_app.administration.rules_form import RulesForm
from officer_app.administration.services_page import ServicesPage
from officer_app.administration.side_tabs import SideTabs
from officer_app.administration.whatsapp_form import WhatsAppForm
from officer_app.administration.working_days_page import WorkingDaysPage
from officer_app.administration.working_days_presenter import WorkingDaysPresenter
from officer_app.look import Look


class SettingsRoom(QWidget):
    """Every change is saved by itself; nothing waits for a last button."""

    def __init__(
        self,
        administration: AdministrationPresenter,
        working_days: WorkingDaysPresenter,
        look: Look,
    ) -> None:
        super().__init__()
        self.setObjectName("settings_room")
        self.tabs = SideTabs()
        self.officers = OfficersPage(administration, look)
        self.counters = CountersPage(administration, look)
        self.services = ServicesPage(administration, look)
        self.categories = CategoriesPage(administration, look)
        self.institutions = InstitutionsPage(administration, look)
        self.profile = ProfileForm(administration, look)
        self.rules = RulesForm(administration, look)
        self.working_days = WorkingDaysPage(working_days, look)
        self.letter_template = LetterTemplatePage(administration, look)
        self.mail = MailForm(administration, look)
        self.whatsapp = WhatsAppForm(administration, look)
        for page in (
            self.officers,
            self.counters,
            self.services,
            self.categories,
            self.institutions,
            self.profile,
            self.rules,
            self.working_days,
            self.letter_template,
            self.mail,
            self.whatsapp,
        ):
            self.tabs.add(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.addWidget(self.tabs)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        names = (
            self.tr("Petugas"),
            self.tr("Loket"),
            self.tr("Layanan"),
            self.tr("Daftar pilihan"),
            self.tr("Instansi"),
            self.tr("Kantor"),
            self.tr("Aturan"),
            self.tr("Hari kerja"),
            self.tr("Templat surat"),
            self.tr("Pesan"),
            self.tr("WhatsApp dan teks"),
        )
        for place, name in enumerate(names):
            self.tabs.name(place, name)
