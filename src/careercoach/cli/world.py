"""What every command needs of the world: streams, clock, folders, profile, questionnaires."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from careercoach.environment import Environment
from careercoach.errors import UsageError
from careercoach.paths import Folders, current_profile, folders, profile_folder

if TYPE_CHECKING:
    from careercoach.catalogue import Catalogue
    from careercoach.questionnaire import Questionnaire


@dataclass(frozen=True)
class World:
    """One run's world. `--today` and `--profile` give a changed copy."""

    environment: Environment
    chosen_profile: str | None = None

    @cached_property
    def folders(self) -> Folders:
        """Where data, drafts, caches and settings are."""
        return folders(self.environment)

    @cached_property
    def profile(self) -> str:
        """The name of the profile in use."""
        return current_profile(self.environment, self.folders, self.chosen_profile)

    @cached_property
    def records(self) -> Path:
        """The folder of the profile's records; it may not exist yet."""
        return profile_folder(self.folders, self.profile)

    @cached_property
    def catalogue(self) -> "Catalogue":
        """The questionnaires within reach."""
        # Imported here: what asks nothing need not know how questionnaires are read.
        from careercoach.catalogue import Catalogue  # noqa: PLC0415

        return Catalogue(self.folders.config / "prompts", self.environment.today)

    def questionnaire(self, name: str) -> "Questionnaire":
        """Read a questionnaire, without its routes to commands that this installation lacks."""
        loaded = self.catalogue.load(name)
        known = self.catalogue.paths()
        routes = tuple(route for route in loaded.routes if route.run in known)
        return loaded.having(routes=routes)

    @property
    def today(self) -> date:
        """The day of this run."""
        return self.environment.today

    def with_options(self, profile: str | None, today: str | None) -> "World":
        """Return the world as `--profile` and `--today` ask for it."""
        environment = self.environment
        if today is not None:
            try:
                environment = environment.at(date.fromisoformat(today))
            except ValueError:
                raise UsageError("--today: write the day as 2027-01-15") from None
        return World(environment, profile if profile is not None else self.chosen_profile)
