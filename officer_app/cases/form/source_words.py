"""Where a version of the form came from, in words."""

from PySide6.QtCore import QCoreApplication

from shared.domain.case import FormSource


def source_name(source: FormSource) -> str:
    translate = QCoreApplication.translate
    return {
        FormSource.WORKBOOK: translate("form", "buku kerja"),
        FormSource.PORTAL_EXPORT: translate("form", "ekspor portal"),
        FormSource.TYPED: translate("form", "diketik di loket"),
    }[source]
