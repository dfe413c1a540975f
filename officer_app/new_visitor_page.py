"""The form for a visitor who could not use the kiosk."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QWidget

from officer_app.guest_draft import Examined, GuestDraft
from officer_app.guest_form import GuestForm
from officer_app.notice_text import notice_text
from officer_app.office_lists import OfficeLists
from officer_app.paper_words import is_trouble, paper_sentence
from officer_app.pieces import KeyButton, text_label, wrapped_label
from officer_app.problem_words import press_sentence
from officer_app.side_page import SidePage
from officer_app.visitor_presenter import VisitorEntry, VisitorPresenter
from shared.desktop.translations import Translations
from shared.desktop.widget_theme import WidgetTheme
from shared.domain.identifiers import OfficerId
from shared.domain.language import Language
from shared.domain.problem import Problem
from shared.use_cases.take_number import IssuedTicket


class NewVisitorPage(SidePage):
    """A service is enough; everything else can wait until the guest sits at the counter."""

    def __init__(
        self,
        visitor: VisitorPresenter,
        lists: OfficeLists,
        theme: WidgetTheme,
        translations: Translations,
    ) -> None:
        super().__init__(theme)
        self.setObjectName("new_visitor_page")
        self._visitor = visitor
        self._lists = lists
        self._translations = translations
        self._officer_id: OfficerId | None = None
        self._issued: IssuedTicket | None = None
        self._typing_in: QWidget | None = None
        self._service_name, self.service = text_label("quiet"), QComboBox()
        self._language_name, self.language = text_label("quiet"), QComboBox()
        self.form = GuestForm(translations)
        self._notice = wrapped_label("quiet")
        self.notice_was_read = QCheckBox()
        self.give = KeyButton(theme, "ticket", "Ctrl+Return", "primary")
        self.skip = KeyButton(theme, "skip-forward")
        self._name_parts()
        self._build()
        self.give.clicked.connect(self._give)
        self.skip.clicked.connect(self._skip)
        self.language.currentIndexChanged.connect(self._show_notice)
        lists.changed.connect(self._offer)
        visitor.examined.connect(self._show_problems)
        visitor.issued.connect(self._show_issued)
        visitor.refused.connect(self._refused)
        visitor.jobs.acting_changed.connect(self._set_acting)
        visitor.paper_changed.connect(self._tell_issued)
        self.form.typed.connect(self._typed)
        self.say()

    def open(self) -> None:
        """Ready for typing; what was typed before is still there."""
        self._lists.refresh()
        self.service.setFocus()

    def follow_officer(self, officer_id: OfficerId | None) -> None:
        """What this officer left half typed, and nothing of anybody else's."""
        if officer_id != self._officer_id:
            self._officer_id = officer_id
            self._clear()
            self.form.show_draft(self._visitor.draft)

    def _clear(self) -> None:
        """Nothing of the last visitor stays."""
        self.form.show_draft(GuestDraft())
        self.notice_was_read.setChecked(False)
        self._issued = None
        self.note.tell("")

    def say(self) -> None:
        super().say()
        self.heading.setText(self.tr("Tamu tanpa kiosk"))
        self.lead.setText(
            self.tr("Cukup pilih layanan. Buku tamu boleh dilengkapi sekarang atau nanti.")
        )
        self._service_name.setText(self.tr("Layanan"))
        self._language_name.setText(self.tr("Bahasa tamu"))
        self.notice_was_read.setText(self.tr("Sudah dibacakan dan disetujui"))
        self.give.say(self.tr("Beri nomor"))
        self.skip.say(self.tr("Lewati buku tamu"))
        self._offer()
        self._tell_issued()

    def _name_parts(self) -> None:
        self.service.setObjectName("visitor_service")
        self.give.setObjectName("visitor_give")
        self.skip.setObjectName("visitor_skip")
        self.notice_was_read.setObjectName("visitor_notice")
        self._service_name.setBuddy(self.service)
        self._language_name.setBuddy(self.language)
        self.language.addItem("Bahasa Indonesia", Language.INDONESIAN)
        self.language.addItem("English", Language.ENGLISH)

    def _build(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.give)
        buttons.addWidget(self.skip)
        buttons.addStretch()
        for widget in (self._service_name, self.service, self._language_name, self.language):
            self.column.addWidget(widget)
        self.column.addSpacing(4)
        self.column.addWidget(self.form)
        self.column.addWidget(self._notice)
        self.column.addWidget(self.notice_was_read)
        self.column.addSpacing(4)
        self.column.addLayout(buttons)
        self.column.addStretch()

    def _offer(self) -> None:
        front = self._lists.front
        language = self._translations.language
        if front is None:
            return
        chosen = self.service.currentData()
        self.service.clear()
        for service in front.services:
            self.service.addItem(service.name.in_language(language), service.id)
        self.service.setCurrentIndex(max(0, self.service.findData(chosen)))
        self.form.offer(front.categories, front.institutions)
        self._show_notice()

    def _show_notice(self) -> None:
        """In the guest's language: it is read aloud to them."""
        notice = self._lists.notice
        if notice is not None:
            language = Language(self.language.currentData())
            self._notice.setText(notice_text(notice, language))

    def _give(self) -> None:
        self._send(self.form.draft())

    def _skip(self) -> None:
        draft = self.form.draft()
        self._send(GuestDraft({}, draft.is_priority, draft.wishes))

    def _send(self, draft: GuestDraft) -> None:
        service_id = self.service.currentData()
        if service_id is not None:
            self._visitor.give_number(
                VisitorEntry(
                    service_id,
                    Language(self.language.currentData()),
                    draft,
                    self.notice_was_read.isChecked(),
                )
            )

    def _typed(self) -> None:
        self._visitor.typed(self.form.draft())
        self._show_problems(Examined(None, {}))

    def _show_problems(self, examined: Examined) -> None:
        self.form.mark(examined.problems)

    def _show_issued(self, issued: IssuedTicket) -> None:
        self._clear()
        self._issued = issued
        self._tell_issued()
        self.service.setFocus()

    def _tell_issued(self) -> None:
        if self._issued is None:
            return
        words = self.tr("Nomor {label} diberikan. Orang di depan: {ahead}.")
        given = words.format(label=self._issued.ticket.label, ahead=self._issued.people_ahead)
        paper = self._visitor.paper
        self.tell(f"{given} {paper_sentence(paper)}", "attention" if is_trouble(paper) else "done")

    def _refused(self, problem: Problem) -> None:
        self._issued = None
        self.tell(press_sentence(problem), "trouble")
        if self._typing_in is not None and self.isVisible():
            self._typing_in.setFocus()

    def _set_acting(self, is_acting: bool) -> None:
        """Nothing is typed that the answer would sweep away."""
        if is_acting:
            self._typing_in = self.focusWidget()
        for part in (
            self.service,
            self.language,
            self.form,
            self.notice_was_read,
            self.give,
            self.skip,
        ):
            part.setEnabled(not is_acting)
