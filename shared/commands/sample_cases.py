"""Gives the sample office a past: a few requests in different states, by the real use cases."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from types import MappingProxyType
from zoneinfo import ZoneInfo

from shared.commands.sample_answers import sample_answers, sample_request
from shared.commands.sample_papers import sample_file
from shared.configuration.sample_office import SampleGuest, SampleOffice, SampleOfficer
from shared.database.examinations import Evaluation, PointDiscussed
from shared.database.office_database import OfficeDatabase, open_office
from shared.domain.case import AttachmentKind, FormSource
from shared.domain.case_life import Verdict
from shared.domain.examination.finding import Outcome
from shared.domain.examination.judgement import Judgement
from shared.domain.guest_details import GuestDetails
from shared.domain.identifiers import CaseId, CounterId, OfficerId, ServiceId, TicketId, VisitId
from shared.domain.language import Language
from shared.domain.phone_number import mobile_number
from shared.domain.visit import NoticeAccepted, VisitSource, Wishes
from shared.use_cases import case_desk, case_files, case_progress, examination, letters
from shared.use_cases.advice import AdviceToGive, record_advice
from shared.use_cases.case_desk import Paper, ProvedChannel
from shared.use_cases.case_files import HandedBy
from shared.use_cases.case_steps import mark_step_done
from shared.use_cases.case_view import CaseView, read_case
from shared.use_cases.examination_papers import (
    end_round_with_papers,
    record_evaluation_with_minutes,
)
from shared.use_cases.identity import new_id
from shared.use_cases.kiosk_front import read_kiosk_front
from shared.use_cases.serve_queue import call_next, finish, start_serving
from shared.use_cases.sign_in import leave_counter, read_counters, sign_in, take_counter
from shared.use_cases.take_number import NumberRequest, take_number

_ZONE = ZoneInfo("Asia/Pontianak")
_MORNING = time(9, 0)
_FREE_DAYS = (5, 6)
_NO_PAPER = Paper("demo", None)
_MACHINE = "demo"


class _Deed(StrEnum):
    """What happened to a sample case on one day."""

    COMES = "comes"
    SUBMITS = "submits"
    DECLARED = "declared"
    EXAMINED = "examined"
    GIVEN_BACK = "given_back"
    EVALUATED = "evaluated"
    DRAFTED = "drafted"
    SENT = "sent"


@dataclass(frozen=True, slots=True)
class _Story:
    """One case: what it is about, who comes, and what happened how many weekdays ago."""

    title: str
    organiser: str
    guest: int
    officer: int
    deeds: Mapping[int, tuple[_Deed, ...]]


_D = _Deed
_STORIES = (
    _Story(
        "Survei Contoh Kebutuhan Pelatihan Pencari Kerja di Kabupaten Kayong Utara",
        "Dinas Ketenagakerjaan Contoh Kabupaten Kayong Utara",
        *(1, 0),
        MappingProxyType({21: (_D.COMES,), 20: (_D.SUBMITS,), 16: (_D.DECLARED,)}),
    ),
    _Story(
        "Survei Contoh Konsumsi Ikan Rumah Tangga di Kabupaten Kayong Utara",
        "Dinas Perikanan Contoh Kabupaten Kayong Utara",
        *(3, 1),
        MappingProxyType(
            {
                19: (_D.COMES,),
                17: (_D.SUBMITS,),
                15: (_D.DECLARED,),
                12: (_D.EXAMINED,),
                6: (_D.EVALUATED, _D.DRAFTED),
            }
        ),
    ),
    _Story(
        "Survei Contoh Kepuasan Pengunjung Perpustakaan Daerah Kabupaten Kayong Utara",
        "Dinas Perpustakaan Contoh Kabupaten Kayong Utara",
        *(1, 1),
        MappingProxyType(
            {18: (_D.COMES,), 16: (_D.SUBMITS,), 14: (_D.DECLARED,), 9: (_D.GIVEN_BACK,)}
        ),
    ),
    _Story(
        "Survei Contoh Literasi Digital Aparatur di Kabupaten Kayong Utara",
        "Dinas Komunikasi Contoh Kabupaten Kayong Utara",
        *(3, 0),
        MappingProxyType({13: (_D.COMES, _D.SUBMITS), 11: (_D.DECLARED,), 4: (_D.EXAMINED,)}),
    ),
    _Story(
        "Survei Contoh Pemakaian Internet Rumah Tangga di Kabupaten Kayong Utara",
        "Dinas Komunikasi Contoh Kabupaten Kayong Utara",
        *(3, 0),
        MappingProxyType({5: (_D.COMES,), 3: (_D.SUBMITS,)}),
    ),
    _Story(
        "Survei Contoh Profil Wisatawan Bahari di Kabupaten Kayong Utara",
        "Dinas Pariwisata Contoh Kabupaten Kayong Utara",
        *(1, 1),
        MappingProxyType({2: (_D.COMES,)}),
    ),
    _Story(
        "Survei Contoh Kondisi Rumah Tidak Layak Huni di Kabupaten Kayong Utara",
        "Dinas Perumahan Contoh Kabupaten Kayong Utara",
        *(3, 1),
        MappingProxyType(
            {
                20: (_D.COMES, _D.SUBMITS),
                18: (_D.DECLARED,),
                14: (_D.EXAMINED,),
                13: (_D.EVALUATED, _D.DRAFTED),
                10: (_D.SENT,),
            }
        ),
    ),
)
LONGEST_PAST = timedelta(days=40)
"""Before that nothing happened in the sample office."""


@dataclass(slots=True)
class _Calendar:
    """What the office's clock shows while its past is told."""

    shown: datetime

    def __call__(self) -> datetime:
        self.shown += timedelta(seconds=20)
        return self.shown


def add_sample_cases(
    database_url: str,
    sample: SampleOffice,
    now: datetime,
    send_messages: Callable[[OfficeDatabase], None],
) -> None:
    """Let the days go by; `send_messages` sends at the end of each what is due."""
    clock = _Calendar(now - LONGEST_PAST)
    office = open_office(database_url, clock)
    try:
        past = _Past(office, sample)
        today = now.astimezone(_ZONE).date()
        for weekdays_ago in range(max(max(story.deeds) for story in _STORIES), 0, -1):
            day = _weekday_before(today, weekdays_ago)
            clock.shown = max(clock.shown, datetime.combine(day, _MORNING, _ZONE))
            for story in _STORIES:
                for deed in story.deeds.get(weekdays_ago, ()):
                    past.happens(story, deed, day)
            send_messages(office)
    finally:
        office.close()


class _Past:
    """The officers and guests of the sample, doing what each story says."""

    def __init__(self, office: OfficeDatabase, sample: SampleOffice) -> None:
        self._office = office
        self._guests: Sequence[SampleGuest] = sample.guests
        self._officers = tuple(_officer_id(office, each) for each in sample.officers)
        self._counter_id: CounterId = read_counters(office)[0].id
        services = read_kiosk_front(office).services
        self._service_id: ServiceId = next(each.id for each in services if each.is_for_government)
        self._cases: dict[str, CaseId] = {}

    def happens(self, story: _Story, deed: _Deed, day: date) -> None:
        deeds: Mapping[_Deed, Callable[[_Story, date], None]] = {
            _Deed.COMES: self._come,
            _Deed.SUBMITS: self._submit,
            _Deed.DECLARED: self._declare,
            _Deed.EXAMINED: self._examine,
            _Deed.GIVEN_BACK: self._give_back,
            _Deed.EVALUATED: self._evaluate,
            _Deed.DRAFTED: self._draft,
            _Deed.SENT: self._send,
        }
        deeds[deed](story, day)

    def _come(self, story: _Story, day: date) -> None:
        """A whole visit: number, call, request, form, advice."""
        office, officer_id = self._office, self._officers[story.officer]
        visit_id = VisitId(new_id())
        take_number(office, self._number_request(story, visit_id))
        desk = take_counter(office, officer_id, self._counter_id)
        called = call_next(office, desk)
        served = start_serving(office, desk, called.id, called.revision)
        case_id = self._cases[story.title] = CaseId(new_id())
        request = sample_request(day, story.title, story.organiser)
        case_desk.start_case(office, desk, case_id, visit_id, request, _NO_PAPER)
        contact = self._view(story).contacts[0]
        for channel in ProvedChannel:
            case_desk.confirm_test_message(office, officer_id, case_id, contact.id, channel)
        self._mark(story, 5, "Empat persyaratan terpenuhi; pesan uji sudah diterima")
        ways = frozenset({HandedBy.USB_STICK})
        form = sample_file("Formulir rekomendasi contoh")
        seen = self._view(story).case.revision
        case_files.hand_over_form(office, officer_id, case_id, seen, ways, form, "Stik USB")
        advice = AdviceToGive("Isi formulir, lalu kembali membawa instrumen, tabel, dan KAK.")
        record_advice(office, officer_id, visit_id, advice)
        finish(office, desk, served.id, served.revision)
        leave_counter(office, desk)

    def _submit(self, story: _Story, day: date) -> None:
        office, officer_id, case_id = self._of(story)
        answers = sample_answers(day, story.title, story.organiser)
        case_files.store_form(office, officer_id, case_id, answers, FormSource.TYPED)
        kinds = {
            AttachmentKind.INSTRUMENT: "Kuesioner contoh",
            AttachmentKind.DUMMY_TABLES: "Rancangan tabel contoh",
            AttachmentKind.TERMS_OF_REFERENCE: "Kerangka acuan kerja contoh",
        }
        for kind, name in kinds.items():
            case_files.add_attachment(office, officer_id, case_id, kind, sample_file(name))
        view = self._view(story)
        email = view.contacts[0].details.email or ""
        case_progress.record_account(office, officer_id, case_id, view.case.revision, email)
        number = f"CONTOH-9{self._number_of(story):03}"
        seen = self._view(story).case.revision
        case_progress.record_submission(
            office, officer_id, case_id, seen, number, day, frozenset(kinds)
        )
        for step, proof in (
            (7, "Layanan di portal sudah terbuka di depan tamu"),
            (8, f"Akun: {email}"),
        ):
            self._mark(story, step, proof)
        self._mark(story, 9, "Belum ada kegiatan serupa", "Tidak ada kegiatan serupa di register")
        self._mark(story, 10, f"Pengajuan {number}")

    def _declare(self, story: _Story, day: date) -> None:
        office, officer_id, case_id = self._of(story)
        seen, proof = self._view(story).case.revision, "Status di portal contoh"
        case_progress.record_declaration(office, officer_id, case_id, seen, day, proof)

    def _examine(self, story: _Story, day: date) -> None:
        self._judge(story)
        self._end_round(story, day)

    def _give_back(self, story: _Story, day: date) -> None:
        self._judge(story)
        office, officer_id, case_id = self._of(story)
        text = "Mohon jelaskan bagaimana pengunjung dipilih menjadi responden."
        examination.write_note(office, officer_id, case_id, "sampling_frame", text)
        examination.judge_question(office, officer_id, case_id, "sampling_frame", Judgement.REPAIR)
        self._end_round(story, day)

    def _evaluate(self, story: _Story, day: date) -> None:
        office, officer_id, case_id = self._of(story)
        held = Evaluation(
            held_on=day,
            people=("Petugas Contoh 1", "Petugas Contoh 2", "Penyelia Contoh"),
            points=(PointDiscussed("Rancangan sampel", "Jumlah sampel memadai."),),
            decision=Verdict.FEASIBLE,
            reasons="Rancangan memenuhi kaidah, dan tidak ada kegiatan yang serupa.",
        )
        seen = self._view(story).case.revision
        record_evaluation_with_minutes(office, officer_id, case_id, seen, held)

    def _draft(self, story: _Story, _day: date) -> None:
        office, officer_id, case_id = self._of(story)
        seen, draft = self._view(story).case.revision, sample_file("Naskah rekomendasi contoh")
        letters.keep_letter_draft(office, officer_id, case_id, seen, draft)

    def _send(self, story: _Story, day: date) -> None:
        office, officer_id, case_id = self._of(story)
        seen, letter = self._view(story).case.revision, sample_file("Surat rekomendasi contoh")
        number = f"CONTOH-0/BPS/{day.year}"
        letters.record_approval(office, officer_id, case_id, seen, number, day, letter)
        seen = self._view(story).case.revision
        proof = "Terunggah di portal contoh"
        letters.record_letter_sent(office, officer_id, case_id, seen, day, proof)

    def _judge(self, story: _Story) -> None:
        """Begin a round, and say of everything that a rule found, that it is fine."""
        office, officer_id, case_id = self._of(story)
        examination.begin_round(office, officer_id, case_id, self._view(story).case.revision)
        examined = examination.read_examination(office, officer_id, case_id).rounds[-1]
        questions = {
            question
            for finding in examined.findings
            if finding.outcome is not Outcome.PASS
            for question in finding.questions
        }
        for question in sorted(questions):
            examination.judge_question(office, officer_id, case_id, question, Judgement.FINE)

    def _end_round(self, story: _Story, day: date) -> None:
        office, officer_id, case_id = self._of(story)
        seen = self._view(story).case.revision
        end_round_with_papers(office, officer_id, case_id, seen, 1, day)

    def _mark(self, story: _Story, step: int, proof: str, reason: str | None = None) -> None:
        office, officer_id, case_id = self._of(story)
        seen = self._view(story).case.revision
        mark_step_done(office, officer_id, case_id, seen, step, proof, reason)

    def _of(self, story: _Story) -> tuple[OfficeDatabase, OfficerId, CaseId]:
        return self._office, self._officers[story.officer], self._cases[story.title]

    def _view(self, story: _Story) -> CaseView:
        return read_case(*self._of(story))

    def _number_of(self, story: _Story) -> int:
        return _STORIES.index(story) + 1

    def _number_request(self, story: _Story, visit_id: VisitId) -> NumberRequest:
        guest = self._guests[story.guest]
        return NumberRequest(
            visit_id=visit_id,
            ticket_id=TicketId(new_id()),
            service_id=self._service_id,
            language=Language.INDONESIAN,
            source=VisitSource.KIOSK,
            is_priority=False,
            wishes=Wishes(),
            institution_category=guest.category_code,
            notice=NoticeAccepted("1", self._office.clock(), survey_consent=False),
            guest=GuestDetails(
                name=guest.full_name,
                phone=mobile_number(guest.mobile_number),
                email=guest.email,
                institution_name=story.organiser,
                institution_category=guest.category_code,
                occupation=None,
                education=None,
                age_band=None,
            ),
            machine=_MACHINE,
            printer_url=None,
        )


def _officer_id(office: OfficeDatabase, officer: SampleOfficer) -> OfficerId:
    return sign_in(office, officer.sign_in_name, officer.password).id


def _weekday_before(day: date, count: int) -> date:
    """The weekday that lies so many weekdays before; holidays are not looked at."""
    while count:
        day -= timedelta(days=1)
        count -= day.weekday() not in _FREE_DAYS
    return day
