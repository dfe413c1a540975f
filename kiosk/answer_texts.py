"""How an answer is named and read back to the visitor who gave it."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from kiosk.journey import Answers, Journey, Step, chosen_service, mendable_steps
from shared.domain.language import Language
from shared.domain.phone_number import readable_phone
from shared.domain.visit import Wishes


def answered_lines(journey: Journey, language: Language) -> list[dict[str, Any]]:
    """What was said so far: step, label, value, isHere, isMissing."""
    answers = journey.answers
    missing = {Step.PHONE: answers.has_no_phone, Step.EMAIL: answers.has_no_email}
    return [
        {
            "step": step.value,
            "label": answer_label(step),
            "value": answer_text(journey, step, language),
            "isHere": step is journey.step,
            "isMissing": missing.get(step, False),
        }
        for step in mendable_steps(journey)
    ]


def answer_label(step: Step) -> str:
    """What was asked, in a word or two."""
    translate = QCoreApplication.translate
    match step:
        case Step.SERVICE:
            return translate("Answers", "Layanan")
        case Step.PRIORITY:
            return translate("Answers", "Didahulukan")
        case Step.WISHES:
            return translate("Answers", "Bantuan hari ini")
        case Step.CATEGORY:
            return translate("Answers", "Jenis lembaga")
        case Step.ADVICE | Step.NOTICE:
            return translate("Answers", "Pemberitahuan")
        case Step.NAME:
            return translate("Answers", "Nama")
        case Step.PHONE:
            return translate("Answers", "Nomor HP (WhatsApp)")
        case Step.EMAIL:
            return translate("Answers", "E-mail")
        case Step.INSTITUTION:
            return translate("Answers", "Instansi")
        case Step.REVIEW:
            return translate("Answers", "Periksa")


def answer_text(journey: Journey, step: Step, language: Language) -> str:
    """The answer in words; of what is missing, that an officer helps."""
    answers = journey.answers
    match step:
        case Step.SERVICE:
            service = chosen_service(journey)
            return "" if service is None else service.name.in_language(language)
        case Step.PRIORITY:
            return _yes_or_no(answers)
        case Step.WISHES:
            return _wishes_text(answers.wishes)
        case Step.CATEGORY:
            return _category_text(journey, language)
        case Step.NAME:
            return answers.name or ""
        case Step.PHONE:
            return readable_phone(answers.phone) if answers.phone else _not_yet()
        case Step.EMAIL:
            return answers.email or _not_yet()
        case Step.INSTITUTION:
            return answers.institution or QCoreApplication.translate("Answers", "Atas nama pribadi")
        case Step.ADVICE | Step.NOTICE | Step.REVIEW:
            return ""


def _yes_or_no(answers: Answers) -> str:
    if answers.is_priority:
        return QCoreApplication.translate("Answers", "Ya")
    return QCoreApplication.translate("Answers", "Tidak")


def _not_yet() -> str:
    return QCoreApplication.translate("Answers", "Belum punya, dibantu petugas")


def _wishes_text(wishes: Wishes) -> str:
    translate = QCoreApplication.translate
    chosen = []
    if wishes.come_to_me:
        chosen.append(translate("Answers", "didatangi"))
    if wishes.call_in_writing:
        chosen.append(translate("Answers", "dipanggil dengan tulisan"))
    if wishes.help_fill_in:
        chosen.append(translate("Answers", "dibantu mengisi"))
    words = ", ".join(chosen) or translate("Answers", "tanpa permintaan khusus")
    return words[:1].upper() + words[1:]


def _category_text(journey: Journey, language: Language) -> str:
    for category in journey.categories:
        if category.code == journey.answers.category:
            return category.name.in_language(language)
    return ""
