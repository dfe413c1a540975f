"""The three ways to the portal for the guest at this counter, and how each of them stands."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import assert_never

from PySide6.QtCore import QObject, Signal

from officer_app.portal.portal_messages import NotKept, PaneTrouble
from officer_app.portal.portal_pane import PaneEnding, PortalPane, PortalVisit
from officer_app.portal.private_window import (
    Browser,
    found_browsers,
    open_private_window,
    places_of_this_machine,
    private_window_words,
)
from starter.system_packages import browser_packages, missing_browser_libraries


class PortalWay(StrEnum):
    """None is better than the others."""

    PHONE = "phone"
    PRIVATE_WINDOW = "private_window"
    PANE = "pane"


class WayStanding(StrEnum):
    """How far one way is."""

    CLOSED = "closed"
    OPENING = "opening"
    OPEN = "open"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class PortalWaysState:
    """What the cards show."""

    visit: PortalVisit | None = None
    browsers: tuple[Browser, ...] = ()
    standings: dict[PortalWay, WayStanding] = field(default_factory=dict)
    pane_trouble: PaneTrouble | None = None
    missing_packages: tuple[str, ...] = ()
    """What the pane lacks on this machine, where its parts are missing."""
    wants_private_window: bool = False
    """Google refuses the pane; the private window is the way on."""
    refused_host: str = ""
    offered_download: str = ""
    kept_downloads: tuple[str, ...] = ()
    not_kept: NotKept | None = None

    def standing(self, way: PortalWay) -> WayStanding:
        return self.standings.get(way, WayStanding.CLOSED)


class PortalWaysPresenter(QObject):
    """Opens and closes; what is recorded of it is the case's business."""

    changed = Signal()
    opened = Signal(object)
    """The PortalWay that stands open now."""
    download_kept = Signal(object, str)
    """The Path of the file, and the portal's name for it."""
    pane_ended = Signal(object)
    """A PaneEnding."""

    def __init__(
        self,
        pane: PortalPane,
        parent: QObject | None = None,
        *,
        find_browsers: Callable[[], tuple[Browser, ...]] | None = None,
        open_window: Callable[[Sequence[str]], bool] = open_private_window,
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._find_browsers = find_browsers or (lambda: found_browsers(places_of_this_machine()))
        self._open_window = open_window
        self._state = PortalWaysState()
        pane.opened.connect(self._pane_opened)
        pane.refused_host.connect(lambda host: self._change(refused_host=host))
        pane.google_refused.connect(lambda: self._change(wants_private_window=True))
        pane.private_window_wanted.connect(lambda: self.use(PortalWay.PRIVATE_WINDOW))
        pane.download_offered.connect(lambda name: self._change(offered_download=name))
        pane.download_kept.connect(self._keep)
        pane.download_not_kept.connect(lambda why: self._change(offered_download="", not_kept=why))
        pane.failed.connect(self._pane_failed)
        pane.ended.connect(self._pane_ended)

    @property
    def state(self) -> PortalWaysState:
        return self._state

    def begin(self, visit: PortalVisit) -> None:
        """A guest's turn; the same one again changes nothing that is open."""
        if self._state.visit == visit:
            return
        self.finish()
        self._state = PortalWaysState(visit=visit, browsers=self._find_browsers())
        self.changed.emit()

    def finish(self) -> None:
        """Serving ended: the pane goes, and nothing of the guest is shown any more."""
        self._pane.end()
        self._state = PortalWaysState()
        self.changed.emit()

    def use(self, way: PortalWay) -> None:
        """What the officer pressed; on a way that is open already it comes forward."""
        visit = self._state.visit
        if visit is None:
            return
        match way:
            case PortalWay.PHONE:
                is_open = self._state.standing(way) is WayStanding.OPEN
                self._stand(way, WayStanding.CLOSED if is_open else WayStanding.OPEN)
            case PortalWay.PRIVATE_WINDOW:
                self._use_private_window(visit)
            case PortalWay.PANE:
                self._use_pane(visit)
            case _:
                assert_never(way)

    def close_pane(self) -> None:
        self._pane.end()

    def _use_private_window(self, visit: PortalVisit) -> None:
        browsers = self._state.browsers
        is_open = bool(browsers) and self._open_window(
            private_window_words(browsers[0], visit.place.address)
        )
        self._stand(PortalWay.PRIVATE_WINDOW, WayStanding.OPEN if is_open else WayStanding.FAILED)

    def _use_pane(self, visit: PortalVisit) -> None:
        if self._pane.is_open:
            self._pane.come_forward()
            return
        self._state = replace(
            self._state, pane_trouble=None, missing_packages=(), refused_host="", not_kept=None
        )
        self._stand(PortalWay.PANE, WayStanding.OPENING)
        self._pane.start(visit)

    def _pane_opened(self, _host: str) -> None:
        self._state = replace(self._state, pane_trouble=None)
        if self._state.standing(PortalWay.PANE) is not WayStanding.OPEN:
            self._stand(PortalWay.PANE, WayStanding.OPEN)
        else:
            self.changed.emit()

    def _pane_failed(self, trouble: PaneTrouble) -> None:
        packages: tuple[str, ...] = ()
        if trouble is PaneTrouble.PARTS_MISSING:
            packages = tuple(browser_packages(missing_browser_libraries()))
        self._state = replace(self._state, pane_trouble=trouble, missing_packages=packages)
        self._stand(PortalWay.PANE, WayStanding.FAILED)

    def _pane_ended(self, ending: PaneEnding) -> None:
        if ending is not PaneEnding.BY_ITSELF and not self._pane.is_awaited:
            self._state = replace(self._state, pane_trouble=None, refused_host="")
            self._stand(PortalWay.PANE, WayStanding.CLOSED)
        self._change(offered_download="")
        self.pane_ended.emit(ending)

    def _keep(self, path: object, name: str) -> None:
        kept = (*self._state.kept_downloads, name)
        self._change(offered_download="", not_kept=None, kept_downloads=kept)
        self.download_kept.emit(path, name)

    def _stand(self, way: PortalWay, standing: WayStanding) -> None:
        self._change(standings=self._state.standings | {way: standing})
        if standing is WayStanding.OPEN:
            self.opened.emit(way)

    def _change(self, **parts: object) -> None:
        if self._state.visit is not None:
            self._state = replace(self._state, **parts)  # type: ignore[arg-type]
            self.changed.emit()
