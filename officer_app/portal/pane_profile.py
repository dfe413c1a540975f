"""The browser of one guest: it remembers nothing, and asks the network for nothing else."""

from PySide6.QtCore import QObject, QUrl
from PySide6.QtWebEngineCore import (
    QWebEngineProfile,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)

from shared.domain.language import Language
from shared.domain.portal_place import PortalPlace

_Attribute = QWebEngineSettings.WebAttribute
_SWITCHED_OFF = (
    _Attribute.ErrorPageEnabled,
    _Attribute.PluginsEnabled,
    _Attribute.PdfViewerEnabled,
    _Attribute.FullScreenSupportEnabled,
    _Attribute.ScreenCaptureEnabled,
    _Attribute.HyperlinkAuditingEnabled,
    _Attribute.DnsPrefetchEnabled,
    _Attribute.AutoLoadIconsForPage,
    _Attribute.JavascriptCanOpenWindows,
    _Attribute.JavascriptCanAccessClipboard,
    _Attribute.JavascriptCanPaste,
    _Attribute.AllowRunningInsecureContent,
    _Attribute.AllowGeolocationOnInsecureOrigins,
    _Attribute.LocalContentCanAccessFileUrls,
    _Attribute.LocalContentCanAccessRemoteUrls,
    _Attribute.NavigateOnDropEnabled,
    _Attribute.BackForwardCacheEnabled,
)
_SAFE_PARTS = frozenset({"https", "wss", "data", "blob", "about"})
_SAMPLE_PARTS = frozenset({"http", "ws"})
_MAIN_FRAMES = frozenset(
    {
        QWebEngineUrlRequestInfo.ResourceType.ResourceTypeMainFrame,
        QWebEngineUrlRequestInfo.ResourceType.ResourceTypeNavigationPreloadMainFrame,
    }
)


def guest_profile(place: PortalPlace, language: Language, parent: QObject) -> QWebEngineProfile:
    """Off the record: cookies, cache, storage and history live in memory and die with it."""
    profile = QWebEngineProfile(parent)
    # A name would make it remember
    assert profile.isOffTheRecord()
    profile.setHttpCacheType(QWebEngineProfile.HttpCacheType.MemoryHttpCache)
    profile.setPersistentCookiesPolicy(
        QWebEngineProfile.PersistentCookiesPolicy.NoPersistentCookies
    )
    profile.setPersistentPermissionsPolicy(
        QWebEngineProfile.PersistentPermissionsPolicy.AskEveryTime
    )
    profile.setSpellCheckEnabled(False)
    profile.setPushServiceEnabled(False)
    profile.setHttpAcceptLanguage(
        "id-ID,id;q=0.9,en;q=0.6" if language is Language.INDONESIAN else "en-GB,en;q=0.9,id;q=0.6"
    )
    settings = profile.settings()
    for attribute in _SWITCHED_OFF:
        settings.setAttribute(attribute, False)
    settings.setUnknownUrlSchemePolicy(
        QWebEngineSettings.UnknownUrlSchemePolicy.DisallowUnknownUrlSchemes
    )
    profile.setUrlRequestInterceptor(_OnlyThePortal(place, profile))
    return profile


def may_show(place: PortalPlace, url: QUrl) -> bool:
    """Whether the address may be the page of the window."""
    return place.allows(url.scheme(), host_of(url), _port_of(url))


def may_load(place: PortalPlace, url: QUrl) -> bool:
    """Whether a part of a page, such as a picture or a frame, may come from there."""
    if url.scheme() in _SAMPLE_PARTS:
        return place.is_sample(host_of(url), _port_of(url))
    return url.scheme() in _SAFE_PARTS


def host_of(url: QUrl) -> str:
    """As the network knows it, without letters that look like others."""
    return url.host(QUrl.ComponentFormattingOption.FullyEncoded)


def _port_of(url: QUrl) -> int | None:
    return None if url.port() < 0 else url.port()


class _OnlyThePortal(QWebEngineUrlRequestInterceptor):
    """The second lock: whatever slips past the page's own rules is stopped at the network."""

    def __init__(self, place: PortalPlace, parent: QObject) -> None:
        super().__init__(parent)
        self._place = place

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        url = info.requestUrl()
        is_page = info.resourceType() in _MAIN_FRAMES
        allowed = may_show(self._place, url) if is_page else may_load(self._place, url)
        if not allowed:
            info.block(True)
