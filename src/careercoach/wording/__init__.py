"""Checks of a person's own sentences: their worth in one sentence, their words for a boss."""

from careercoach.wording.elements import missing_elements
from careercoach.wording.matching import stems
from careercoach.wording.permission import asks_permission
from careercoach.wording.sentence import check_sentence

__all__ = ["asks_permission", "check_sentence", "missing_elements", "stems"]
