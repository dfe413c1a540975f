"""What tells one thing from another: UUIDv7s, made by the program that makes the thing."""

from typing import NewType
from uuid import UUID

OfficeId = NewType("OfficeId", UUID)
ServiceId = NewType("ServiceId", UUID)
CounterId = NewType("CounterId", UUID)
OfficerId = NewType("OfficerId", UUID)
VisitId = NewType("VisitId", UUID)
GuestId = NewType("GuestId", UUID)
TicketId = NewType("TicketId", UUID)
PrintJobId = NewType("PrintJobId", UUID)
CategoryId = NewType("CategoryId", UUID)
InstitutionId = NewType("InstitutionId", UUID)
CaseId = NewType("CaseId", UUID)
ContactId = NewType("ContactId", UUID)
AttachmentId = NewType("AttachmentId", UUID)
FormVersionId = NewType("FormVersionId", UUID)
RoundId = NewType("RoundId", UUID)
NoteId = NewType("NoteId", UUID)
EvaluationId = NewType("EvaluationId", UUID)
LetterId = NewType("LetterId", UUID)
MessageId = NewType("MessageId", UUID)
ReferenceId = NewType("ReferenceId", UUID)
