"""The terminal edge: asks a person on standard error and reads standard input."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from careercoach.dialogue import Asker
from careercoach.environment import Environment
from careercoach.terminal.restore import guarded

if TYPE_CHECKING:
    from careercoach.terminal.surface import Surface

__all__ = ["guarded", "make_asker"]


def make_asker(environment: Environment, scales: Mapping[str, tuple[str, ...]]) -> Asker:
    """Return who asks on this terminal: full screens, or plain lines where the cursor stays put.

    `scales` gives the words of each scale that a questionnaire names.
    """
    # Imported here: what reads no answer must not pay for a toolkit of the terminal.
    from careercoach.terminal.conversation import Conversation  # noqa: PLC0415

    surface: Surface
    if environment.dumb or not environment.interactive:
        from careercoach.terminal.lines import LineSurface  # noqa: PLC0415

        surface = LineSurface(environment)
    else:
        from careercoach.terminal.screens import ScreenSurface  # noqa: PLC0415

        surface = ScreenSurface.on(environment)
    return Conversation(surface, environment, scales)
