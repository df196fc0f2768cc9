"""Leave the terminal as it was found, whatever ends the run."""

import signal
import termios
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from types import FrameType

from careercoach.environment import Environment
from careercoach.errors import StoppedError

_SHOW_CURSOR = "\x1b[?25h"
_END_BRACKETED_PASTE = "\x1b[?2004l"
_SIGNALS = (signal.SIGTERM, signal.SIGHUP)
_BASE_CODE = 128


class _SignalledError(SystemExit):
    """A signal on its way up, past whoever catches errors."""

    def __init__(self, number: int) -> None:
        super().__init__(_BASE_CODE + number)
        self.number = number


@dataclass(slots=True)
class _Watch:
    """The signal that came, if any, and who must be woken rather than interrupted."""

    number: int = 0
    wake: Callable[[], None] | None = None


# One for the process, as its signals are.
_watch = _Watch()


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
        _watch.number = 0
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


@contextmanager
def waking(wake: Callable[[], None]) -> Iterator[None]:
    """Call `wake` on a signal while an event loop runs inside, and raise once it has ended.

    An event loop loses what is raised while it starts, draws or closes.
    """
    _watch.wake = wake
    try:
        yield
    except EOFError:
        # The terminal that a hang-up took away has no more input either.
        if not signalled():
            raise
    finally:
        _watch.wake = None
    if signalled():
        raise _SignalledError(_watch.number)


def signalled() -> bool:
    """Whether a signal has come that ends the run."""
    return _watch.number != 0


def _stop(number: int, _frame: FrameType | None) -> None:
    _watch.number = number
    if _watch.wake is None:
        raise _SignalledError(number)
    _watch.wake()


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
