"""Step 5: the four requirements, what the guest states, and the two addresses proved."""

from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from officer_app.cases.guide.contacts import Contacts
from officer_app.cases.guide.guide_presenter import GuidePresenter
from officer_app.cases.guide.request_form import RequestForm, request_texts
from officer_app.cases.guide.step_work import StepWork
from officer_app.cases.kept_drafts import KeptDrafts
from officer_app.cases.typed_fields import RestoredNote, TypedFields
from officer_app.look import Look
from officer_app.office_lists import OfficeLists
from officer_app.pieces import KeyButton, Note, Picture, named, text_label, wrapped_label
from shared.domain.case_guide import Missing
from shared.use_cases.case_desk import change_request
from shared.use_cases.case_view import USUAL_LIMIT_WORKING_DAYS, CaseView

_REQUIREMENTS = 4


class RequestStep(StepWork):
    """Everything that the guest says at the counter before a form is handed over."""

    def __init__(
        self, guide: GuidePresenter, drafts: KeptDrafts, lists: OfficeLists, look: Look
    ) -> None:
        super().__init__(guide)
        theme = look.theme
        self._heading = text_label("heading")
        self._ticks = [Picture(theme, "circle") for _ in range(_REQUIREMENTS)]
        self._requirements = [wrapped_label() for _ in range(_REQUIREMENTS)]
        self.form = RequestForm("request", lists, look)
        self._save = named(KeyButton(theme, "save", "Ctrl+S"), "request_save")
        self._state = text_label("quiet")
        self._late = Note(theme, "attention")
        self._late.words.setObjectName("letter_may_be_late")
        self.contacts = Contacts(guide, drafts, look)
        self._fields = TypedFields(drafts, self.form.fields, self)
        self._build(RestoredNote(self._fields, theme))
        self._save.clicked.connect(self._store)
        self._fields.typed.connect(self._show_typing)
        self._fields.shown.connect(self._show_typing)
        guide.cases.jobs.acting_changed.connect(self._show_typing)

    def show_view(self, view: CaseView) -> None:
        lacks = view.guide[4].missing
        is_done = view.guide[4].done is not None
        met = (
            bool(view.visits),
            is_done or not {Missing.EMAIL_PROOF, Missing.WHATSAPP_PROOF} & set(lacks),
            is_done or Missing.GUESTBOOK not in lacks,
            bool(view.case.request.title),
        )
        for tick, is_met in zip(self._ticks, met, strict=True):
            tick.set_icon_name(
                "square-check" if is_met else "square", "done" if is_met else "quiet_ink"
            )
        self._fields.show(self.guide.draft_key("request"), request_texts(view.case.request))
        self.form.setEnabled(self.guide.may_change)
        self._late.setVisible(view.letter_may_come_too_late)
        self._say_late(view)
        self.contacts.show_view(view)
        self._show_typing()

    def leave(self) -> None:
        self._fields.show(None, {})
        self.contacts.leave()

    def say(self) -> None:
        self._heading.setText(self.tr("Empat persyaratan"))
        words = (
            self.tr("Datang ke unit PST"),
            self.tr("E-mail aktif dan nomor HP yang terhubung WhatsApp"),
            self.tr("Mengisi buku tamu"),
            self.tr("Menyampaikan permohonan kepada petugas"),
        )
        for label, text in zip(self._requirements, words, strict=True):
            label.setText(text)
        self._save.say(self.tr("Simpan permohonan"))
        self._say_late(self.guide.view)
        self.form.say()
        self.contacts.say()
        self._show_typing()

    def _build(self, restored: RestoredNote) -> None:
        ticks = QGridLayout()
        ticks.setHorizontalSpacing(8)
        ticks.setVerticalSpacing(2)
        ticks.setColumnStretch(1, 1)
        for row, (tick, label) in enumerate(zip(self._ticks, self._requirements, strict=True)):
            ticks.addWidget(tick, row, 0)
            ticks.addWidget(label, row, 1)
        save = QHBoxLayout()
        save.setSpacing(8)
        save.addWidget(self._save)
        save.addWidget(self._state)
        save.addStretch()
        self.column.addWidget(self._heading)
        self.column.addLayout(ticks)
        self.column.addWidget(restored)
        self.column.addWidget(self.form)
        self.column.addLayout(save)
        self.column.addWidget(self._late)
        self.column.addWidget(self.contacts)

    def _say_late(self, view: CaseView | None) -> None:
        limit = None if view is None else view.service.working_days_limit
        self._late.words.setText(
            self.tr(
                "Pengumpulan data dimulai sebelum surat diperkirakan terbit: hasil pemeriksaan "
                "paling lama {count} hari kerja sejak berkas lengkap dan jelas. Beri tahu tamu."
            ).format(count=limit or USUAL_LIMIT_WORKING_DAYS)
        )

    def _show_typing(self) -> None:
        is_typed = self._fields.is_typed_over
        self.form.start.refresh()
        self._save.setEnabled(is_typed and not self.guide.cases.jobs.is_acting)
        self._state.setText(self.tr("Belum disimpan") if is_typed else "")

    def _store(self) -> None:
        request = self.form.request()
        if request is None:
            return
        texts = self._fields.texts()
        self.guide.act(
            lambda office, officer, case, seen: change_request(
                office, officer, case, seen, request
            ),
            lambda case: self._fields.saved(texts | request_texts(case.request)),
        )
