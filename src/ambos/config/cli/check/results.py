"""What was found in files: each finding with the file and the place in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ambos.parity.findings import Finding, Report
from ambos.parity.language_names import language_name
from ambos.parity.reading import Place
from ambos.parity.segments import Document


@dataclass(frozen=True, slots=True)
class File:
    """A version with the name of its file. `place` finds a block and span in it again.

    `is_guessed` says that only its words told its locale.
    """

    name: str
    document: Document
    place: Callable[[str, tuple[int, int] | None], Place | None]
    is_guessed: bool


@dataclass(frozen=True, slots=True)
class Found:
    """One finding; `place` is None where the line is not known."""

    finding: Finding
    file: str
    locale: str
    place: Place | None


@dataclass(frozen=True, slots=True)
class Result:
    """One pair, or one version alone: its locales, names of files, numbers of blocks, and what was found."""

    locales: tuple[str, ...]
    files: tuple[str, ...]
    blocks: tuple[int, ...]
    found: tuple[Found, ...]
    unchecked: tuple[str, ...] = ()
    guessed: tuple[str, ...] = ()  # those of the locales that only the words told

    @property
    def name(self) -> str:
        """The files' names, each once."""
        return " → ".join(dict.fromkeys(self.files))

    @property
    def notes(self) -> tuple[str, ...]:
        """What a reader of the findings should know of them: guessed locales, and what was not checked."""
        if not self.guessed:
            return self.unchecked
        languages = " and ".join(map(language_name, self.guessed))
        files = [name for name, tag in zip(self.files, self.locales, strict=True) if tag in self.guessed]
        named = " and ".join(dict.fromkeys(files))
        told = f"{named}: taken for {languages} (guessed); if that is wrong, use --locales."
        return (told, *self.unchecked)

    def count(self, severity: str) -> int:
        """How many findings have this severity."""
        return sum(found.finding.severity == severity for found in self.found)


def notes(results: Iterable[Result]) -> list[str]:
    """The notes of all results, each once."""
    return list(dict.fromkeys(note for result in results for note in result.notes))


def result(report: Report, *files: File) -> Result:
    """A report with its places in the files of source and target, or of the one version."""
    found = []
    for finding in report.findings:
        file = files[0] if finding.side == "a" else files[1]
        place = file.place(finding.block, finding.span)
        found.append(Found(finding, file.name, file.document.locale, place))
    return Result(
        locales=tuple(file.document.locale for file in files),
        files=tuple(file.name for file in files),
        blocks=tuple(len(file.document.blocks) for file in files),
        found=tuple(found),
        unchecked=report.unchecked,
        guessed=tuple(file.document.locale for file in files if file.is_guessed),
    )
