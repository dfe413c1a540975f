"""A refusal that a person is told about, by code; the words stand with the screen."""

from enum import StrEnum
from types import MappingProxyType


class ProblemCode(StrEnum):
    """Why something could not be done."""

    # The queue
    MOVE_NOT_ALLOWED = "move_not_allowed"
    TICKET_CHANGED_MEANWHILE = "ticket_changed_meanwhile"
    ALREADY_CALLED_BY = "already_called_by"
    TICKET_UNKNOWN = "ticket_unknown"
    TICKET_OF_ANOTHER_DAY = "ticket_of_another_day"
    NOBODY_WAITING = "nobody_waiting"
    NO_SHOW_TOO_EARLY = "no_show_too_early"
    GUESTBOOK_CHANGED_MEANWHILE = "guestbook_changed_meanwhile"
    UNDO_TOO_LATE = "undo_too_late"
    UNDO_NOT_YOURS = "undo_not_yours"
    TRANSFER_TO_ITSELF = "transfer_to_itself"
    WAITS_FOR_ANOTHER_COUNTER = "waits_for_another_counter"
    COUNTER_BUSY = "counter_busy"
    QUEUE_CLOSED = "queue_closed"
    SERVICE_UNKNOWN = "service_unknown"
    CLOCK_JUMPED = "clock_jumped"
    # Cases
    CASE_UNKNOWN = "case_unknown"
    CASE_NUMBER_WRONG = "case_number_wrong"
    CASE_CHANGED_MEANWHILE = "case_changed_meanwhile"
    CASE_MOVE_NOT_ALLOWED = "case_move_not_allowed"
    CASE_IS_CLOSED = "case_is_closed"
    CASE_TITLE_MISSING = "case_title_missing"
    CASE_ORGANISER_MISSING = "case_organiser_missing"
    CONTACT_UNKNOWN = "contact_unknown"
    FIRST_CONTACT_NEEDED = "first_contact_needed"
    VISIT_HAS_CASE = "visit_has_case"
    STEP_OUT_OF_ORDER = "step_out_of_order"
    PROOF_MISSING = "proof_missing"
    REASON_MISSING = "reason_missing"
    DAY_IN_THE_FUTURE = "day_in_the_future"
    DAYS_IN_WRONG_ORDER = "days_in_wrong_order"
    ATTACHMENT_UNKNOWN = "attachment_unknown"
    ADVICE_MISSING = "advice_missing"
    FORM_MISSING = "form_missing"
    NOTE_UNKNOWN = "note_unknown"
    REFUSAL_TOO_EARLY = "refusal_too_early"
    # The examination of a form
    NOTE_EMPTY = "note_empty"
    NOTE_MOVE_NOT_ALLOWED = "note_move_not_allowed"
    EXAMINATION_UNFINISHED = "examination_unfinished"
    EXAMINATION_ENDED = "examination_ended"
    # People and places
    SIGN_IN_REFUSED = "sign_in_refused"
    SIGN_IN_LOCKED = "sign_in_locked"
    OFFICER_INACTIVE = "officer_inactive"
    NOT_SIGNED_IN_AT_COUNTER = "not_signed_in_at_counter"
    COUNTER_TAKEN = "counter_taken"
    COUNTER_UNKNOWN = "counter_unknown"
    NOT_ADMINISTRATOR = "not_administrator"
    NOT_SUPERVISOR = "not_supervisor"
    LAST_ADMINISTRATOR = "last_administrator"
    NAME_TAKEN = "name_taken"
    NUMBER_TAKEN = "number_taken"
    LETTER_TAKEN = "letter_taken"
    PASSWORD_TOO_SHORT = "password_too_short"
    PASSWORD_TOO_EASY = "password_too_easy"
    # What was typed
    NAME_MISSING = "name_missing"
    TEXT_TOO_LONG = "text_too_long"
    TEXT_NOT_USABLE = "text_not_usable"
    PHONE_TOO_SHORT = "phone_too_short"
    PHONE_TOO_LONG = "phone_too_long"
    PHONE_FIXED_LINE = "phone_fixed_line"
    PHONE_NOT_A_NUMBER = "phone_not_a_number"
    EMAIL_NOT_AN_ADDRESS = "email_not_an_address"
    CATEGORY_UNKNOWN = "category_unknown"
    VALUE_OUT_OF_RANGE = "value_out_of_range"
    # What the program stands on
    UNEXPECTED = "unexpected"
    PASSWORD_FILE_UNREADABLE = "password_file_unreadable"
    SETTINGS_UNUSABLE = "settings_unusable"
    DATABASE_UNREACHABLE = "database_unreachable"
    DATABASE_BUSY = "database_busy"
    DATABASE_KIND_UNKNOWN = "database_kind_unknown"
    DATABASE_NOT_A_FILE = "database_not_a_file"
    DATABASE_DAMAGED = "database_damaged"
    DATABASE_FULL = "database_full"
    DATABASE_ON_NETWORK_SHARE = "database_on_network_share"
    DATABASE_LIBRARY_AFFECTED = "database_library_affected"
    SCHEMA_OLDER = "schema_older"
    SCHEMA_NEWER = "schema_newer"
    OFFICE_MISSING = "office_missing"
    OFFICE_EXISTS = "office_exists"
    # A workbook from outside
    WORKBOOK_TOO_LARGE = "workbook_too_large"
    WORKBOOK_LOCKED = "workbook_locked"
    WORKBOOK_OF_OLD_EXCEL = "workbook_of_old_excel"
    WORKBOOK_OF_ANOTHER_KIND = "workbook_of_another_kind"
    WORKBOOK_DAMAGED = "workbook_damaged"
    WORKBOOK_UNSAFE = "workbook_unsafe"
    WORKBOOK_HAS_MACROS = "workbook_has_macros"
    WORKBOOK_HAS_LINKS = "workbook_has_links"
    WORKBOOK_NOT_OUR_FORM = "workbook_not_our_form"
    WORKBOOK_OF_NEWER_FORM = "workbook_of_newer_form"
    # The form's answers, stored or from the portal
    FORM_ANSWERS_UNREADABLE = "form_answers_unreadable"
    PORTAL_EXPORT_TOO_LARGE = "portal_export_too_large"
    PORTAL_EXPORT_DAMAGED = "portal_export_damaged"
    PORTAL_EXPORT_UNSAFE = "portal_export_unsafe"
    PORTAL_EXPORT_FOREIGN = "portal_export_foreign"
    # Messages
    MESSAGE_UNKNOWN = "message_unknown"
    MESSAGE_MOVE_NOT_ALLOWED = "message_move_not_allowed"
    MESSAGE_NOTE_MISSING = "message_note_missing"
    MESSAGE_TEXT_BROKEN = "message_text_broken"
    RECIPIENT_MISSING = "recipient_missing"
    MAIL_NOT_SET_UP = "mail_not_set_up"
    MAIL_NEEDS_TLS = "mail_needs_tls"
    SECRET_READABLE_BY_OTHERS = "secret_readable_by_others"
    SECRET_NOT_KEPT = "secret_not_kept"
    # Working days
    ALREADY_A_DAY_OFF = "already_a_day_off"
    ALREADY_A_WORKING_DAY = "already_a_working_day"
    OWN_DAY_UNKNOWN = "own_day_unknown"
    # The template of the letter
    LETTER_TEMPLATE_TOO_LARGE = "letter_template_too_large"
    LETTER_TEMPLATE_NOT_DOCX = "letter_template_not_docx"
    LETTER_TEMPLATE_DAMAGED = "letter_template_damaged"
    LETTER_TEMPLATE_UNSAFE = "letter_template_unsafe"
    LETTER_TEMPLATE_HAS_MACROS = "letter_template_has_macros"
    LETTER_TEMPLATE_HAS_LINKS = "letter_template_has_links"
    LETTER_TEMPLATE_FIELD_UNKNOWN = "letter_template_field_unknown"
    LETTER_TEMPLATE_FAULTY = "letter_template_faulty"
    LETTER_TEMPLATE_FORBIDDEN = "letter_template_forbidden"
    # Attachments
    ATTACHMENT_EMPTY = "attachment_empty"
    ATTACHMENT_TOO_LARGE = "attachment_too_large"
    ATTACHMENT_NOT_ACCEPTED = "attachment_not_accepted"
    ATTACHMENT_IS_PROGRAM = "attachment_is_program"
    ATTACHMENT_HAS_MACROS = "attachment_has_macros"
    ATTACHMENT_LOCKED = "attachment_locked"
    ATTACHMENT_DAMAGED = "attachment_damaged"
    ATTACHMENT_UNSAFE = "attachment_unsafe"
    # The preview of a document
    PREVIEW_PROGRAM_MISSING = "preview_program_missing"
    PREVIEW_TOOK_TOO_LONG = "preview_took_too_long"
    PREVIEW_FAILED = "preview_failed"
    # The register of references
    REFERENCE_UNUSABLE = "reference_unusable"
    REFERENCE_EXISTS = "reference_exists"
    REFERENCE_UNKNOWN = "reference_unknown"
    TABLE_TOO_LARGE = "table_too_large"
    TABLE_NOT_READ = "table_not_read"
    TABLE_EMPTY = "table_empty"
    TABLE_COLUMN_MISSING = "table_column_missing"
    # Files that are fetched or written beside the database
    FILE_NOT_READ = "file_not_read"
    FILE_NOT_A_FORM = "file_not_a_form"
    FOLDER_MISSING = "folder_missing"
    FOLDER_FULL = "folder_full"
    FOLDER_NOT_WRITABLE = "folder_not_writable"
    # The form as it is typed in
    FORM_TYPING_UNCLEAR = "form_typing_unclear"


class Problem(Exception):
    """An expected refusal.

    `facts` holds what the sentence needs (a counter's number, an officer's name, a
    limit); never a guest's details, since problems are logged.
    """

    def __init__(self, code: ProblemCode, **facts: str | int) -> None:
        super().__init__(code.value)
        self.code = code
        self.facts = MappingProxyType(facts)

    def __repr__(self) -> str:
        return f"Problem({self.code.value}, {dict(self.facts)})"
