"""What the rules find: before the submission to mend it, afterwards to examine it."""

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from officer_app.cases.examination.examination_presenter import ExaminationPresenter
from officer_app.cases.examination.finding_html import QUESTION_LINK, findings_html, in_order
from officer_app.cases.form.form_paper import FormPaper
from officer_app.look import Look
from officer_app.pieces import EmptyPlace, KeyButton, Note, named, text_label
from shared.domain.case_life import Progress
from shared.domain.examination.finding import Finding, Outcome


class FindingsPage(QWidget):
    """Violations first; passes are folded away until somebody asks for them."""

    question_wanted = Signal(str)
    section_wanted = Signal(str)

    def __init__(self, exams: ExaminationPresenter, look: Look) -> None:
        super().__init__()
        self.setObjectName("findings_page")
        self._exams = exams
        self._look = look
        self._lack = Note(look.theme, "attention")
        self._lack.words.setObjectName("round_lacks")
        self._lead = named(KeyButton(look.theme, "arrow-right"), "round_lead")
        self.begin = named(KeyButton(look.theme, "play", "Ctrl+Return", "primary"), "round_begin")
        self._heading = text_label("heading")
        self._counted = named(Note(look.theme, "info"), "findings_counted")
        self._fold = named(KeyButton(look.theme, "chevron-down", "Ctrl+P", "quiet"), "passes_show")
        self._fold.setCheckable(True)
        self._paper = named(FormPaper(look), "findings")
        self._empty = EmptyPlace(look.theme, "clipboard-list")
        self._lead_to = ""
        self._build()
        exams.changed.connect(self._show)
        exams.cases.jobs.acting_changed.connect(self._enable)
        self.begin.clicked.connect(exams.begin_round)
        self._lead.clicked.connect(lambda: self.section_wanted.emit(self._lead_to))
        self._fold.toggled.connect(self._show)
        self._paper.anchorClicked.connect(self._follow)
        self._say()

    def focus_first(self) -> None:
        first = next((b for b in (self.begin, self._lead) if b.isVisibleTo(self)), None)
        (first or self._paper).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _build(self) -> None:
        begin = QHBoxLayout()
        begin.setSpacing(8)
        begin.addWidget(self.begin)
        begin.addWidget(self._lead)
        begin.addStretch()
        head = QHBoxLayout()
        head.addWidget(self._heading)
        head.addStretch()
        head.addWidget(self._fold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._lack)
        column.addLayout(begin)
        column.addLayout(head)
        column.addWidget(self._counted)
        column.addWidget(self._paper, 1)
        column.addWidget(self._empty, 1)

    def _say(self) -> None:
        self._empty.heading.setText(self.tr("Belum ada formulir yang terisi"))
        self._empty.words.setText(
            self.tr(
                "Begitu formulir dari pemohon dibaca atau diketik, aturan memeriksanya di sini, "
                "juga sebelum diajukan ke portal."
            )
        )
        self._show()

    def _show(self) -> None:
        view = self._exams.view
        if view is None:
            return
        shown = self._exams.shown
        is_new_form = shown is not None and view.case.progress is Progress.COMPLETE
        findings = self._exams.state.findings if shown is None or is_new_form else shown.findings
        self._show_begin()
        self._show_heading(findings)
        passes = tuple(each for each in findings if each.outcome is Outcome.PASS)
        self._fold.setVisible(bool(passes))
        is_unfolded = self._fold.isChecked()
        self._fold.set_icon_name("chevron-up" if is_unfolded else "chevron-down")
        words = (
            self.tr("Sembunyikan yang terpenuhi")
            if is_unfolded
            else self.tr("Tampilkan yang terpenuhi ({count})")
        )
        self._fold.say(words.format(count=len(passes)))
        listed = in_order(findings if is_unfolded else set(findings) - set(passes))
        form, language = self._exams.form, self._look.translations.language
        self._paper.show_text(lambda colours: findings_html(listed, form, language, colours))
        for part in (self._heading, self._counted, self._paper):
            part.setVisible(bool(findings))
        self._empty.setVisible(not findings)
        self._enable()

    def _show_heading(self, findings: tuple[Finding, ...]) -> None:
        view, shown = self._exams.view, self._exams.shown
        assert view is not None
        before = (Progress.AT_COUNTER, Progress.SUBMITTED, Progress.WALIDATA_CHECKED)
        if shown is None and view.case.progress in before:
            self._heading.setText(self.tr("Periksa sebelum diajukan"))
        elif shown is None or view.case.progress is Progress.COMPLETE:
            self._heading.setText(self.tr("Temuan aturan pada formulir terbaru"))
        else:
            words = self.tr("Temuan aturan pada putaran {number}")
            self._heading.setText(words.format(number=shown.number))
        tally = dict.fromkeys(Outcome, 0)
        for each in findings:
            tally[each.outcome] += 1
        words = self.tr(
            "{all} aturan: {violations} dilanggar, {unclear} belum dapat dinilai, {passes} "
            "terpenuhi."
        ).format(
            all=len(findings),
            violations=tally[Outcome.VIOLATION],
            unclear=tally[Outcome.NOT_EVALUABLE],
            passes=tally[Outcome.PASS],
        )
        self._counted.tell(words, "attention" if tally[Outcome.VIOLATION] else "done")

    def _show_begin(self) -> None:
        view = self._exams.view
        assert view is not None
        lack, self._lead_to, button = "", "", ""
        progress, newest = view.case.progress, self._exams.newest
        is_ready = progress is Progress.COMPLETE and bool(view.form_versions)
        match progress:
            case Progress.AT_COUNTER:
                lack = self.tr("Putaran pemeriksaan dimulai setelah formulir diajukan di portal.")
                self._lead_to, button = "portal", self.tr("Ke Portal")
            case Progress.SUBMITTED | Progress.WALIDATA_CHECKED:
                lack = self.tr(
                    "Putaran pemeriksaan dimulai setelah portal menyatakan berkas lengkap dan "
                    "jelas. Catat tanggalnya di Panduan."
                )
                self._lead_to, button = "guide", self.tr("Ke Panduan")
            case Progress.COMPLETE if not view.form_versions:
                lack = self.tr(
                    "Belum ada formulir terisi untuk diperiksa. Baca dahulu berkas dari pemohon."
                )
                self._lead_to, button = "form", self.tr("Ke Formulir")
            case Progress.COMPLETE if newest is not None and newest.form_version == len(
                view.form_versions
            ):
                lack = self.tr(
                    "Formulir belum berubah sejak putaran {number}. Baca dahulu formulir yang "
                    "sudah diperbaiki."
                ).format(number=newest.number)
                self._lead_to, button = "form", self.tr("Ke Formulir")
            case _:
                pass
        self._lack.tell(lack, "attention")
        self._lead.setVisible(bool(button))
        self._lead.say(button)
        self.begin.setVisible(is_ready)
        number = 1 if newest is None else newest.number + 1
        self.begin.say(self.tr("Mulai putaran {number}").format(number=number))

    def _enable(self) -> None:
        self.begin.setEnabled(not self._exams.cases.jobs.is_acting)

    def _follow(self, target: QUrl) -> None:
        text = target.toString()
        if text.startswith(QUESTION_LINK):
            self.question_wanted.emit(text.removeprefix(QUESTION_LINK))
