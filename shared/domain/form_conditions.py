"""Which questions of the form apply, given what was answered so far."""

from shared.domain.form_answers import Answers
from shared.domain.form_definition import Condition, Form, Question


def question_applies(form: Form, answers: Answers, question: Question) -> bool:
    """Whether all its conditions hold; one on a question that does not apply never holds."""
    return all(_holds(form, answers, condition) for condition in question.conditions)


def applicable_questions(form: Form, answers: Answers) -> tuple[Question, ...]:
    """The questions that apply, in the order of the form."""
    return tuple(
        question for question in form.questions if question_applies(form, answers, question)
    )


def _holds(form: Form, answers: Answers, condition: Condition) -> bool:
    chosen = answers.chosen(condition.question)
    asked = form.question(condition.question)
    return not condition.any_of.isdisjoint(chosen) and question_applies(form, answers, asked)
