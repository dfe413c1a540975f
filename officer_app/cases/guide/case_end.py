"""Who takes care of a case, and its end: closed with a reason, and opened again with one."""

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from officer_app.cases.guide.guide_presenter import GuidePresenter
from officer_app.cases.kept_drafts import KeptDrafts
from officer_app.cases.typed_fields import RestoredNote, TypedFields
from officer_app.look import Look
from officer_app.pieces import KeyButton, breakable, named, wrapped_label
from shared.domain.case_life import Progress, ProgressMove, is_reason_needed
from shared.use_cases.case_desk import take_over_case
from shared.use_cases.case_progress import close_case, reopen_case
from shared.use_cases.case_view import CaseView
from shared.use_cases.case_work import LONGEST_NOTE


class CaseEnd(QWidget):
    """Closing a visit is something else: that is done with its number in the queue."""

    def __init__(self, guide: GuidePresenter, drafts: KeptDrafts, look: Look) -> None:
        super().__init__()
        self._guide = guide
        theme = look.theme
        self._officer = wrapped_label("quiet")
        self._take_over = named(KeyButton(theme, "user", role="quiet"), "case_take_over")
        self._open = named(KeyButton(theme, "lock", role="quiet"), "case_close")
        self._reason_name = wrapped_label("quiet")
        self._reason = named(QLineEdit(), "case_close_reason")
        self._reason.setMaxLength(LONGEST_NOTE)
        self._do = named(KeyButton(theme, "lock"), "case_close_do")
        self._is_open = False
        self._fields = TypedFields(drafts, {"reason": self._reason}, self)
        self._build(RestoredNote(self._fields, theme))
        self._take_over.clicked.connect(self._take)
        self._open.clicked.connect(self._show_reason)
        self._do.clicked.connect(self._end)
        self._reason.returnPressed.connect(self._end)

    def show_view(self, view: CaseView) -> None:
        case = view.case
        is_closed = case.progress is Progress.CLOSED
        is_mine = case.officer_id == self._guide.officer_id
        self._officer.setText(
            breakable(self.tr("Ditangani {officer}").format(officer=view.officer_name))
        )
        self._take_over.setVisible(not is_mine and not is_closed)
        self._fields.show(self._guide.draft_key("reopen" if is_closed else "close"), {})
        self._is_open = self._is_open or self._fields.restored_at is not None
        self._open.set_icon_name("lock-open" if is_closed else "lock")
        self._do.set_icon_name("lock-open" if is_closed else "lock")
        self._open.setVisible(not self._is_open)
        for widget in (self._reason_name, self._reason, self._do):
            widget.setVisible(self._is_open)
        self._say_of(view)

    def leave(self) -> None:
        self._is_open = False
        self._fields.show(None, {})

    def say(self) -> None:
        self._take_over.say(self.tr("Ambil alih"))
        view = self._guide.view
        if view is not None:
            self._say_of(view)

    def _say_of(self, view: CaseView) -> None:
        is_closed = view.case.progress is Progress.CLOSED
        self._open.say(self.tr("Buka kembali…") if is_closed else self.tr("Tutup permohonan…"))
        self._do.say(self.tr("Buka kembali") if is_closed else self.tr("Tutup permohonan"))
        if is_closed:
            words = self.tr("Mengapa permohonan ini dibuka kembali?")
        elif is_reason_needed(ProgressMove.CLOSE, view.case.progress):
            words = self.tr("Surat belum dikirim. Mengapa permohonan ini ditutup?")
        else:
            words = self.tr("Catatan penutup (boleh kosong)")
        self._reason_name.setText(words)
        self._reason.setAccessibleName(words)

    def _build(self, restored: RestoredNote) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._officer, 1)
        row.addWidget(self._take_over)
        row.addWidget(self._open)
        reason = QHBoxLayout()
        reason.setSpacing(8)
        reason.addWidget(self._reason, 1)
        reason.addWidget(self._do)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(3)
        column.addLayout(row)
        column.addWidget(restored)
        column.addWidget(self._reason_name)
        column.addLayout(reason)

    def _show_reason(self) -> None:
        self._is_open = True
        view = self._guide.view
        if view is not None:
            self.show_view(view)
        self._reason.setFocus()

    def _take(self) -> None:
        self._guide.act(
            lambda office, officer, case, seen: take_over_case(office, officer, case, seen)
        )

    def _end(self) -> None:
        view = self._guide.view
        if view is None:
            return
        texts = self._fields.texts()
        reason = texts["reason"].strip()
        if view.case.progress is Progress.CLOSED:
            self._guide.act(
                lambda office, officer, case, seen: reopen_case(
                    office, officer, case, seen, reason
                ),
                lambda _case: self._ended(texts),
            )
        else:
            self._guide.act(
                lambda office, officer, case, seen: close_case(
                    office, officer, case, seen, reason or None
                ),
                lambda _case: self._ended(texts),
            )

    def _ended(self, texts: dict[str, str]) -> None:
        self._is_open = False
        self._fields.saved(texts)
        self._reason.clear()
        self._fields.saved({})
