"""How far block V, the design of the sample, is filled in."""

from shared.domain.examination.answer_reading import unanswered
from shared.domain.form_answers import Answers

SAMPLE_BLOCK = (
    "sample_stages",
    "selection",
    "probability_method",
    "nonprobability_method",
    "sampling_frame",
    "sampling_fraction",
    "sampling_error",
    "sample_unit",
    "observation_unit",
)
PROBABILITY = "probability"
NONPROBABILITY = "nonprobability"
_ALWAYS = ("sample_stages", "selection", "sample_unit", "observation_unit")
_BY_SELECTION = {
    PROBABILITY: ("probability_method", "sampling_frame", "sampling_fraction", "sampling_error"),
    NONPROBABILITY: ("nonprobability_method",),
}


def sample_block_is_present(answers: Answers) -> bool:
    return len(unanswered(answers, SAMPLE_BLOCK)) < len(SAMPLE_BLOCK)


def missing_of_sample_block(answers: Answers) -> tuple[str, ...]:
    """What the block needs and lacks; what it needs follows from how the sample is drawn."""
    needed = {*_ALWAYS, *_BY_SELECTION.get(answers.text("selection"), ())}
    return unanswered(answers, (question for question in SAMPLE_BLOCK if question in needed))
