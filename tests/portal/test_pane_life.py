"""The pane lives for one guest: it begins, ends when told or left alone, and is told when it dies."""

import os
import signal
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from officer_app.portal.portal_messages import PaneTrouble, kept_name
from officer_app.portal.portal_pane import PaneEnding, PortalPane, PortalVisit
from shared.commands.sample_portal import SamplePortal, sample_portal
from shared.domain.language import Language
from shared.domain.portal_place import PortalPlace
from tests.portal.conftest import HOSTS, OpenPane
from tests.portal.login_site import LoginSite
from tests.portal.test_pane_forgets import SIGN_IN

FIVE_SECONDS_MS = 5_000
PATIENCE_MS = 40_000
ON_LINUX = sys.platform.startswith("linux")


@pytest.fixture
def visit(site: LoginSite, tmp_path: Path) -> PortalVisit:
    return PortalVisit(
        "R007", Language.INDONESIAN, PortalPlace(site.address, HOSTS), None, tmp_path
    )


@pytest.fixture
def pane(monkeypatch: pytest.MonkeyPatch) -> Iterator[PortalPane]:
    """The real one, as the officer app starts it."""
    monkeypatch.setenv("QTWEBENGINE_DISABLE_SANDBOX", "1")
    one = PortalPane()
    yield one
    one.end_now()


def stand_in(program: str) -> PortalPane:
    """Something else in the pane's place, that says what a pane should not."""
    return PortalPane(words=(sys.executable, "-c", textwrap.dedent(program)))


def browser_processes(parent: int) -> set[int]:
    """Chromium's own processes below the pane."""
    found: set[int] = set()
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                status = (folder / "stat").read_text(encoding="utf-8")
            except OSError:
                continue
            if int(status.rpartition(")")[2].split()[1]) in found | {parent}:
                found.add(int(folder.name))
    return found


def told_to(process: int) -> dict[str, str]:
    """The environment of a process when it began."""
    raw = Path(f"/proc/{process}/environ").read_bytes().decode()
    return dict(entry.partition("=")[::2] for entry in raw.split("\0"))


def is_alive(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text(encoding="utf-8").split()[2] != "Z"
    except OSError:
        return False


def test_it_shows_the_portal_and_ends_when_serving_ends(
    pane: PortalPane, visit: PortalVisit, qtbot: QtBot, site: LoginSite
) -> None:
    with qtbot.waitSignal(pane.opened, timeout=PATIENCE_MS) as opened:
        pane.start(visit)
    assert opened.args == ["127.0.0.1"]
    process = pane.process_id
    assert process is not None
    children = browser_processes(process) if ON_LINUX else set()
    assert children or not ON_LINUX
    with qtbot.waitSignal(pane.ended, timeout=FIVE_SECONDS_MS) as ended:
        pane.end()
    assert ended.args == [PaneEnding.TOLD]
    assert not pane.is_open
    qtbot.waitUntil(lambda: not any(map(is_alive, children | {process})), timeout=FIVE_SECONDS_MS)
    assert len(site.asked("/")) == 1


@pytest.mark.skipif(not ON_LINUX, reason="looks into /proc")
def test_what_it_put_on_the_disk_goes_with_it(
    pane: PortalPane, visit: PortalVisit, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(pane.opened, timeout=PATIENCE_MS):
        pane.start(visit)
    assert pane.process_id is not None
    told = told_to(pane.process_id)
    folder = Path(told["TMPDIR"])
    assert folder.is_dir()
    assert {told[name] for name in ("XDG_CACHE_HOME", "XDG_DATA_HOME")} == {str(folder)}
    with qtbot.waitSignal(pane.ended, timeout=FIVE_SECONDS_MS):
        pane.end()
    assert not folder.exists()


def test_a_second_start_only_brings_it_forward(
    pane: PortalPane, visit: PortalVisit, qtbot: QtBot, site: LoginSite
) -> None:
    with qtbot.waitSignal(pane.opened, timeout=PATIENCE_MS):
        pane.start(visit)
    process = pane.process_id
    pane.start(visit)
    assert pane.process_id == process
    assert len(site.asked("/")) == 1


def test_the_same_pane_serves_the_next_guest_in_a_new_process(
    pane: PortalPane, visit: PortalVisit, qtbot: QtBot
) -> None:
    processes = []
    for _guest in range(2):
        with qtbot.waitSignal(pane.opened, timeout=PATIENCE_MS):
            pane.start(visit)
        processes.append(pane.process_id)
        with qtbot.waitSignal(pane.ended, timeout=FIVE_SECONDS_MS):
            pane.end()
    assert len(set(processes)) == 2


@pytest.mark.skipif(not ON_LINUX, reason="looks into /proc")
def test_a_pane_that_is_killed_is_told_and_leaves_no_process(
    pane: PortalPane, visit: PortalVisit, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(pane.opened, timeout=PATIENCE_MS):
        pane.start(visit)
    process = pane.process_id
    assert process is not None
    children = browser_processes(process)
    with qtbot.waitSignals([pane.failed, pane.ended], timeout=FIVE_SECONDS_MS):
        os.kill(process, signal.SIGKILL)
    qtbot.waitUntil(lambda: not any(map(is_alive, children)), timeout=FIVE_SECONDS_MS)


def test_it_ends_when_the_officer_app_closes_the_pipe(open_pane: OpenPane) -> None:
    opened = open_pane([["has", "email"]])
    opened.answers()
    assert opened.process.stdin is not None
    opened.process.stdin.close()
    assert opened.process.wait(5) == 0


def test_it_ends_in_the_middle_of_a_question_and_writes_nothing(open_pane: OpenPane) -> None:
    opened = open_pane([*SIGN_IN, ["click", "file"], ["sees", "notice_words", "surat contoh.pdf"]])
    opened.answers()
    assert opened.process.stdin is not None
    opened.process.stdin.close()
    assert opened.process.wait(5) == 0
    assert list(opened.keep.iterdir()) == []


def test_a_file_dialog_that_stands_open_keeps_nobody(open_pane: OpenPane, tmp_path: Path) -> None:
    case = tmp_path / "permohonan"
    case.mkdir()
    (case / "KAK contoh.pdf").write_bytes(b"isi")
    opened = open_pane([*SIGN_IN, ["click", "upload"], ["lists_files"]], uploads=case)
    opened.answers()
    assert opened.process.stdin is not None
    opened.process.stdin.close()
    assert opened.process.wait(5) == 0


@pytest.mark.skipif(not ON_LINUX, reason="SIGKILL, and a parent of the parent")
def test_it_ends_when_the_officer_app_is_killed(
    visit: PortalVisit, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An officer app that is killed cannot say good-bye: only the pipe tells."""
    monkeypatch.setenv("QTWEBENGINE_DISABLE_SANDBOX", "1")
    officer_app = """
        import sys
        from pathlib import Path
        from PySide6.QtCore import QCoreApplication
        from officer_app.portal.portal_pane import PortalPane, PortalVisit
        from shared.domain.language import Language
        from shared.domain.portal_place import PortalPlace
        application = QCoreApplication([])
        pane = PortalPane()
        pane.opened.connect(lambda _: print(pane.process_id, flush=True))
        place = PortalPlace(sys.argv[1], ("pst.bps.go.id",))
        pane.start(PortalVisit("R007", Language.INDONESIAN, place, None, Path(sys.argv[2])))
        application.exec()
    """
    with subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(officer_app), visit.place.address, str(tmp_path)],
        cwd=Path(__file__).parents[2],
        stdout=subprocess.PIPE,
    ) as parent:
        assert parent.stdout is not None
        process = int(parent.stdout.readline())
        children = browser_processes(process)
        folder = Path(told_to(process)["TMPDIR"])
        assert is_alive(process)
        assert children
        assert folder.is_dir()
        parent.kill()
    qtbot.waitUntil(lambda: not any(map(is_alive, children | {process})), timeout=FIVE_SECONDS_MS)
    assert not folder.exists()


@pytest.mark.skipif(not ON_LINUX, reason="stops a process")
def test_a_pane_that_hangs_is_ended_by_force(
    pane: PortalPane, visit: PortalVisit, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(pane.opened, timeout=PATIENCE_MS):
        pane.start(visit)
    assert pane.process_id is not None
    os.kill(pane.process_id, signal.SIGSTOP)
    with qtbot.waitSignal(pane.ended, timeout=FIVE_SECONDS_MS) as ended:
        pane.end()
    assert ended.args == [PaneEnding.TOLD]


def test_a_pane_that_cannot_be_started_is_told(
    visit: PortalVisit, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    pane = PortalPane(words=(str(visit.keep_folder / "none"),))
    with qtbot.waitSignals([pane.failed, pane.ended], timeout=PATIENCE_MS):
        pane.start(visit)
    assert not pane.is_open
    assert "could not be started" in caplog.text
    caplog.clear()


def test_missing_parts_are_told_once(visit: PortalVisit, qtbot: QtBot) -> None:
    troubles: list[PaneTrouble] = []
    pane = stand_in(
        """
        import sys
        class Missing:
            def find_spec(self, name, path=None, target=None):
                if "WebEngine" in name:
                    raise ImportError("libnss3.so: cannot open shared object file")
        sys.meta_path.insert(0, Missing())
        from officer_app.portal.pane_program import main
        sys.exit(main())
        """
    )
    pane.failed.connect(troubles.append)
    with qtbot.waitSignal(pane.ended, timeout=PATIENCE_MS):
        pane.start(visit)
    assert troubles == [PaneTrouble.PARTS_MISSING]


@pytest.mark.parametrize(
    "said",
    [
        pytest.param("print('halo', flush=True)", id="no message"),
        pytest.param("print('x' * 70000, end='', flush=True)", id="no end of the line"),
        pytest.param(
            """print('{"message":"DownloadKept","number":1,"name":"a"}', flush=True)""",
            id="a file that is not there",
        ),
        pytest.param(
            """import os; os.symlink("/etc/hostname", os.environ["KEEP"] + "/unduhan-1")
print('{"message":"DownloadKept","number":1,"name":"a"}', flush=True)""",
            id="a link in place of a file",
        ),
    ],
)
def test_a_pane_that_says_anything_else_is_ended(
    said: str,
    visit: PortalVisit,
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("KEEP", str(visit.keep_folder))
    kept: list[object] = []
    pane = PortalPane(words=(sys.executable, "-c", f"{said}\nimport sys; sys.stdin.read()"))
    pane.download_kept.connect(lambda path, _name: kept.append(path))
    with qtbot.waitSignals([pane.failed, pane.ended], timeout=PATIENCE_MS):
        pane.start(visit)
    assert kept == []
    assert "is ended" in caplog.text
    caplog.clear()


def test_a_download_comes_with_its_place_and_its_name(visit: PortalVisit, qtbot: QtBot) -> None:
    (visit.keep_folder / kept_name(1)).write_bytes(b"isi")
    pane = stand_in(
        """
        import sys
        print('{"message":"DownloadKept","number":1,"name":"surat.pdf"}', flush=True)
        sys.stdin.read()
        """
    )
    with qtbot.waitSignal(pane.download_kept, timeout=PATIENCE_MS) as kept:
        pane.start(visit)
    assert kept.args == [visit.keep_folder / kept_name(1), "surat.pdf"]
    pane.end_now()


@pytest.fixture
def portal() -> Iterator[SamplePortal]:
    with sample_portal() as one:
        yield one


def test_a_guest_sends_a_form_through_the_sample_portal(
    open_pane: OpenPane, portal: SamplePortal, tmp_path: Path
) -> None:
    attachments = tmp_path / "permohonan"
    attachments.mkdir()
    (attachments / "KAK contoh.pdf").write_bytes(b"isi")
    pane = open_pane(
        [
            *(["has", "email"], ["click", "email"], ["type", "email", "tamu@contoh.example"]),
            *(["click", "password"], ["type", "password", "sandi"], ["click", "masuk"]),
            *(["has", "ajukan"], ["click", "ajukan"], ["has", "judul"], ["click", "judul"]),
            *(["type", "judul", "Survei Contoh"], ["click", "berkas"], ["press", "file_give"]),
            *(["click", "kirim"], ["has", "nomor"]),
            ["reads", 'document.getElementById("nomor").textContent'],
            *(["click", "tanda-terima"], ["press", "notice_first"], ["sees_note", "disimpan"]),
        ],
        address=portal.address,
        uploads=attachments,
    )
    assert pane.answers() == ["CONTOH-0001"]
    (submission,) = portal.submissions
    assert submission.answers["judul"] == "Survei Contoh"
    assert submission.files == ("KAK contoh.pdf",)
    assert b"CONTOH-0001" in (pane.keep / kept_name(1)).read_bytes()
