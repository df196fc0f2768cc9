"""Leave the terminal as it was found, whatever ends the run."""

import signal
import termios
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import NoReturn

from careercoach.environment import Environment
from careercoach.errors import StoppedError

_SHOW_CURSOR = "\x1b[?25h"
_END_BRACKETED_PASTE = "\x1b[?2004l"
_SIGNALS = (signal.SIGTERM, signal.SIGHUP)
_BASE_CODE = 128


class _SignalledError(SystemExit):
    """A signal on its way up. An event loop passes SystemExit on and swallows other errors."""

    def __init__(self, number: int) -> None:
        super().__init__(_BASE_CODE + number)
        self.number = number


@contextmanager
def guarded(environment: Environment) -> Iterator[None]:
    """Turn SIGTERM and SIGHUP into StoppedError and give the terminal back as it was.

    Raises:
        StoppedError: With exit code 143 or 129, after such a signal.
    """
    # Under nohup a hang-up is ignored, and stays so.
    heeded = [one for one in _SIGNALS if signal.getsignal(one) is not signal.SIG_IGN]
    before = {number: signal.signal(number, _stop) for number in heeded}
    try:
        with kept_terminal(environment):
            yield
    except _SignalledError as stopped:
        name = signal.Signals(stopped.number).name
        raise StoppedError(f"Stopped by {name}.", _BASE_CODE + stopped.number) from None
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextmanager
def kept_terminal(environment: Environment) -> Iterator[None]:
    """Give the terminal its settings, cursor and paste mode back in all cases."""
    settings = _settings(environment)
    try:
        yield
    finally:
        if settings is not None:
            _give_back(environment, settings)


def _stop(number: int, _frame: FrameType | None) -> NoReturn:
    # A second signal during the clean-up would cut it short.
    for other in _SIGNALS:
        signal.signal(other, signal.SIG_IGN)
    raise _SignalledError(number)


def _settings(environment: Environment) -> list[int | list[bytes | int]] | None:
    """Return the settings of the terminal that is read, or None when there is no terminal."""
    with suppress(OSError, ValueError, AttributeError, termios.error):
        return termios.tcgetattr(environment.stdin.fileno())
    return None


def _give_back(environment: Environment, settings: list[int | list[bytes | int]]) -> None:
    # After a hang-up there is no terminal any more to give back.
    with suppress(OSError, ValueError, termios.error):
        termios.tcsetattr(environment.stdin.fileno(), termios.TCSADRAIN, settings)
    if not environment.dumb:
        with suppress(OSError, ValueError):
            environment.stderr.write(_SHOW_CURSOR + _END_BRACKETED_PASTE)
            environment.stderr.flush()
