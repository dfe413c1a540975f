"""The portal's page at the counter: the three ways, and beside them what to type."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from officer_app.look import Look
from officer_app.pieces import lines_wide
from officer_app.portal.portal_ways import PortalWays
from officer_app.portal.portal_ways_presenter import PortalWaysPresenter
from officer_app.portal.what_to_type import WhatToType
from officer_app.portal.what_to_type_presenter import WhatToTypePresenter

_SPACING = 16
_TYPING_LINES = 22
"""The least width of what to type; where it does not fit beside the ways, it stands below."""


class PortalPage(QWidget):
    """Side by side where there is room."""

    down_wanted = Signal()
    """The officer wants to record that the portal could not be reached."""

    def __init__(self, ways: PortalWaysPresenter, typing: WhatToTypePresenter, look: Look) -> None:
        super().__init__()
        self.setObjectName("portal_page")
        self.ways = PortalWays(ways, look)
        self.typing = WhatToType(typing, look)
        self.ways.down_wanted.connect(self.down_wanted)
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(_SPACING)
        self._box.addWidget(self.ways, 3)
        # No higher than it needs: its key to copy stays in sight beside higher ways
        self._box.addWidget(self.typing, 2, Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        parts = (self.ways.minimumSizeHint().width(), self.typing.minimumSizeHint().width())
        return QSize(max(parts), super().minimumSizeHint().height())

    def _arrange(self) -> None:
        beside = max(self.typing.minimumSizeHint().width(), lines_wide(self, _TYPING_LINES))
        needed = self.ways.minimumSizeHint().width() + _SPACING + beside
        directions = QBoxLayout.Direction
        is_wide = self.width() >= needed
        direction = directions.LeftToRight if is_wide else directions.TopToBottom
        if self._box.direction() != direction:
            self._box.setDirection(direction)
