"""What is recorded of the portal: the account, the submission, or that it could not be opened."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from officer_app.cases.guide.day_field import DayField
from officer_app.cases.kept_drafts import KeptDrafts
from officer_app.cases.portal.portal_presenter import PortalDeed, PortalPresenter
from officer_app.cases.typed_day import day_text
from officer_app.cases.typed_fields import RestoredNote, TypedFields
from officer_app.look import Look
from officer_app.pieces import (
    KeyButton,
    Note,
    breakable,
    lines_wide,
    named,
    text_label,
    wrapped_label,
)
from shared.domain.case import AttachmentKind
from shared.domain.case_life import ProgressMove
from shared.domain.date_words import date_words
from shared.use_cases.case_progress import ATTACHMENTS_GIVEN
from shared.use_cases.case_view import CaseView

GIVEN_KINDS = (
    AttachmentKind.INSTRUMENT,
    AttachmentKind.DUMMY_TABLES,
    AttachmentKind.TERMS_OF_REFERENCE,
)
"""What the standard asks to be given with the submission."""
_SPACING, _TWO_COLUMNS_LINES = 10, 44
_LONGEST_NUMBER, _LONGEST_EMAIL, _LONGEST_REASON = 60, 254, 300


class _Card(QFrame):
    """One record: its fields, its button, and what is recorded already."""

    def __init__(self, look: Look, icon_name: str, name: str) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.heading = text_label("heading")
        self.known = Note(look.theme, "done")
        self.known.words.setObjectName(f"{name}_known")
        self.known.hide()
        self.button = named(KeyButton(look.theme, icon_name), f"{name}_record")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(14, 12, 14, 12)
        self.column.setSpacing(6)
        self.column.addWidget(self.heading)
        self.column.addWidget(self.known)

    def end(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch()
        self.column.addLayout(row)


class RecordPage(QWidget):
    """Nothing is recorded but by its button; what is typed stays until then."""

    form_wanted = Signal()
    """The guest gets the form on a stick, since the portal is away."""

    def __init__(self, portal: PortalPresenter, drafts: KeptDrafts, look: Look) -> None:
        super().__init__()
        self.setObjectName("portal_record")
        self._portal = portal
        self._look = look
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._account = _Card(look, "user", "portal_account")
        self._email_name = wrapped_label("quiet")
        self.email = named(QLineEdit(), "portal_account_email")
        self.email.setMaxLength(_LONGEST_EMAIL)
        self._submission = _Card(look, "save", "portal_submission")
        self._number_name, self._day_name = text_label("quiet"), text_label("quiet")
        self.number = named(QLineEdit(), "portal_submission_number")
        self.number.setMaxLength(_LONGEST_NUMBER)
        self.day = DayField("portal_submission_day", look)
        self._given_name = wrapped_label("quiet")
        self._open = QWidget()
        self.given = {
            kind: named(QCheckBox(), f"portal_given_{kind.value}") for kind in GIVEN_KINDS
        }
        self._away = _Card(look, "wifi-off", "portal_away_card")
        self._away_lead = wrapped_label("quiet")
        self.reason = named(QLineEdit(), "portal_away_reason")
        self.reason.setMaxLength(_LONGEST_REASON)
        self._form = named(KeyButton(look.theme, "hand-helping"), "portal_to_form")
        self._fields = {
            "account": TypedFields(drafts, {"email": self.email}, self),
            "submission": TypedFields(
                drafts,
                {
                    "number": self.number,
                    "day": self.day.line,
                    **{kind.value: box for kind, box in self.given.items()},
                },
                self,
            ),
            "away": TypedFields(drafts, {"reason": self.reason}, self),
        }
        self._build()
        self._connect()
        self._say()

    def focus_first(self) -> None:
        (self.number if self.email.text() else self.email).setFocus()

    def focus_away(self) -> None:
        """The portal could not be reached: what is seen is typed here."""
        self.reason.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        theme = self._look.theme
        account, submission, away = self._account.column, self._submission.column, self._away.column
        account.addWidget(RestoredNote(self._fields["account"], theme))
        account.addWidget(self._email_name)
        account.addWidget(self.email)
        inside = QVBoxLayout(self._open)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(6)
        inside.addWidget(RestoredNote(self._fields["submission"], theme))
        inside.addWidget(self._number_name)
        inside.addWidget(self.number)
        inside.addWidget(self._day_name)
        inside.addWidget(self.day)
        inside.addWidget(self._given_name)
        for box in self.given.values():
            inside.addWidget(box)
        submission.addWidget(self._open)
        away.addWidget(self._away_lead)
        away.addWidget(RestoredNote(self._fields["away"], theme))
        away.addWidget(self.reason)
        for card in (self._account, self._submission, self._away):
            card.end()
        row = QHBoxLayout()
        row.addWidget(self._form)
        row.addStretch()
        away.addLayout(row)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(_SPACING)
        for cards in ((self._account, self._away), (self._submission,)):
            part = QVBoxLayout()
            part.setSpacing(_SPACING)
            for card in cards:
                part.addWidget(card)
            part.addStretch()
            self._box.addLayout(part, 1)

    def _arrange(self) -> None:
        """Two columns where there is room."""
        directions = QBoxLayout.Direction
        is_wide = self.width() >= lines_wide(self, _TWO_COLUMNS_LINES)
        direction = directions.LeftToRight if is_wide else directions.TopToBottom
        if self._box.direction() != direction:
            self._box.setDirection(direction)

    def _connect(self) -> None:
        self._portal.changed.connect(self._show)
        self._portal.cases.jobs.acting_changed.connect(lambda _acting: self._enable())
        self._account.button.clicked.connect(self._record_account)
        self._submission.button.clicked.connect(self._record_submission)
        self._away.button.clicked.connect(self._record_away)
        self._form.clicked.connect(self.form_wanted)
        for field in (self.email, self.number, self.day.line, self.reason):
            field.textChanged.connect(self._enable)
        self.email.returnPressed.connect(self._account.button.click)
        self.number.returnPressed.connect(self._submission.button.click)
        self.reason.returnPressed.connect(self._away.button.click)
        self._fields["submission"].shown.connect(self.day.refresh)

    def _say(self) -> None:
        self._account.heading.setText(self.tr("Akun portal (langkah 8)"))
        self._email_name.setText(self.tr("Alamat e-mail akunnya; kata sandi tidak pernah dicatat"))
        self.email.setAccessibleName(self.tr("E-mail akun portal"))
        self._account.button.say(self.tr("Catat akun"))
        self._submission.heading.setText(self.tr("Pengajuan (langkah 10)"))
        self._number_name.setText(self.tr("Nomor pengajuan dari portal"))
        self.number.setAccessibleName(self.tr("Nomor pengajuan"))
        self._day_name.setText(self.tr("Tanggal pengajuan"))
        self.day.line.setAccessibleName(self.tr("Tanggal pengajuan"))
        self._given_name.setText(self.tr("Lampiran yang ikut diajukan"))
        self.given[AttachmentKind.INSTRUMENT].setText(self.tr("Kuesioner atau instrumen"))
        self.given[AttachmentKind.DUMMY_TABLES].setText(self.tr("Tabel kosong (dummy)"))
        self.given[AttachmentKind.TERMS_OF_REFERENCE].setText(self.tr("Kerangka acuan (KAK)"))
        self._submission.button.say(self.tr("Catat pengajuan"))
        self._away.heading.setText(self.tr("Portal tidak dapat dibuka"))
        self._away_lead.setText(
            self.tr(
                "Catat yang terlihat, tawarkan hari lain kepada tamu, dan serahkan formulir di "
                "stik USB."
            )
        )
        self.reason.setPlaceholderText(self.tr("Apa yang terlihat?"))
        self.reason.setAccessibleName(self.tr("Apa yang terlihat di portal"))
        self._away.button.say(self.tr("Catat"))
        self._form.say(self.tr("Serahkan formulir di stik USB"))
        self._show()

    def _show(self) -> None:
        view = self._portal.cases.state.view
        if view is None:
            for fields in self._fields.values():
                fields.show(None, {})
            self._enable()
            return
        case = view.case
        self._show_fields(view)
        self._account.known.tell(
            breakable(self.tr("Tercatat: {email}").format(email=case.account_email))
            if case.account_email
            else ""
        )
        self._submission.known.tell(self._submission_words(view))
        is_away = self._portal.state.recorded is PortalDeed.AWAY
        self._away.known.tell(
            self.tr("Tercatat. Tawarkan hari lain, dan serahkan formulirnya.") if is_away else ""
        )
        self._form.setVisible(is_away)
        self._enable()

    def _show_fields(self, view: CaseView) -> None:
        case = view.case
        kinds = {attachment.kind for attachment in view.attachments}
        first = next((contact for contact in view.contacts if contact.is_first), None)
        known = "" if first is None else first.details.email or ""
        ticks = {kind.value: "1" for kind in GIVEN_KINDS if kind in kinds}
        day = case.submitted_on or view.today
        stored = {
            "account": {"email": case.account_email or known},
            "submission": {
                "number": case.submission_number or "",
                "day": day_text(day),
                **ticks,
            },
            "away": {},
        }
        officer_id = self._portal.cases.state.officer_id
        for name, texts in stored.items():
            self._fields[name].show(f"portal-{name}-{officer_id}-{case.id}", texts)

    def _submission_words(self, view: CaseView) -> str:
        case = view.case
        if case.submission_number is None or case.submitted_on is None:
            return ""
        told = self.tr("Tercatat: nomor {number}, {day}").format(
            number=case.submission_number,
            day=date_words(case.submitted_on, self._look.translations.language),
        )
        given = _given_kinds(view)
        if not given:
            return breakable(told)
        names = ", ".join(self.given[kind].text() for kind in given)
        return breakable(told + "\n" + self.tr("Lampiran: {names}").format(names=names))

    def _enable(self) -> None:
        view = self._portal.cases.state.view
        may_act = view is not None and not self._portal.cases.jobs.is_acting
        may_submit = view is not None and ProgressMove.SUBMIT in view.progress_moves
        self._account.button.setEnabled(may_act and bool(self.email.text().strip()))
        is_whole = bool(self.number.text().strip()) and self.day.day is not None
        self._submission.button.setEnabled(may_act and may_submit and is_whole)
        self._open.setVisible(may_submit)
        self._submission.button.setVisible(may_submit)
        self._away.button.setEnabled(may_act and bool(self.reason.text().strip()))

    def _record_account(self) -> None:
        self._portal.record_account(self.email.text(), self._done("account"))

    def _record_submission(self) -> None:
        day = self.day.day
        if day is None:
            self.day.line.setFocus()
            return
        given = frozenset(kind for kind, box in self.given.items() if box.isChecked())
        self._portal.record_submission(self.number.text(), day, given, self._done("submission"))

    def _record_away(self) -> None:
        done = self._done("away")

        def recorded() -> None:
            done()
            self.reason.clear()
            self._fields["away"].saved({})

        self._portal.record_away(self.reason.text(), recorded)

    def _done(self, name: str) -> Callable[[], None]:
        fields = self._fields[name]
        texts = fields.texts()
        return lambda: fields.saved(texts)


def _given_kinds(view: CaseView) -> tuple[AttachmentKind, ...]:
    """What went with the newest submission."""
    told = [line.event for line in view.history if line.event.move == ATTACHMENTS_GIVEN]
    submissions = [line.event for line in view.history if line.event.move == ProgressMove.SUBMIT]
    if not told or not submissions or told[-1].revision < submissions[-1].revision:
        return ()
    names = (told[-1].note or "").split(", ")
    return tuple(kind for kind in GIVEN_KINDS if kind.value in names)
