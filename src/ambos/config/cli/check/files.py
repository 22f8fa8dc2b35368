"""Two files beside each other, one page that holds both languages, or one version alone."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ambos.config.cli.check.names import named_locale
from ambos.config.cli.check.results import File, Result, result
from ambos.config.cli.failure import Failure
from ambos.desk.reports import compare_documents, languages
from ambos.parity import check
from ambos.parity.findings import Report
from ambos.parity.reading import Reading, Unreadable, read_version

if TYPE_CHECKING:
    from ambos.parity.meaning import Embedder


def two_files(
    names: Sequence[str],
    locales: Sequence[str] | None,
    newsroom: Sequence[str],
    embedder: Embedder | None = None,
) -> list[Result]:
    """Source and target. `locales` are theirs if given; else a file or its name tells, of the newsroom's."""
    if locales and len(locales) != 2:
        raise Failure(f"Found --locales {','.join(locales)}, expected two such as en,es.")
    tags: Sequence[str | None] = locales or [None, None]
    source, target = (_read(name, tag, newsroom) for name, tag in zip(names, tags, strict=True))
    return [pair_result(source, target, embedder=embedder)]


def one_file(name: str, locales: Sequence[str], embedder: Embedder | None = None) -> list[Result]:
    """A page's source with each of its other languages, or a version alone where it holds one language."""
    found = [] if name.lower().endswith((".md", ".markdown")) else _page(name, locales, embedder)
    return found or [alone_result(_read(name, None, locales))]


def read_file(path: Path, name: str, *, locale: str | None, named: str | None, among: Sequence[str]) -> File:
    """Raises `Unreadable`, with the file's name in front, where the file holds no version."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise Unreadable(f"Cannot read {name}: {error.strerror}.") from error
    try:
        reading = read_version(data, name=name, locale=locale, named=named, candidates=among)
    except Unreadable as error:
        raise Unreadable(f"{name}: {error}") from error
    return _file(name, reading)


def pair_result(
    source: File,
    target: File,
    alternates: Sequence[tuple[str, str]] = (),
    embedder: Embedder | None = None,
) -> Result:
    """Compare two versions; `alternates` are addresses of one page in the two languages."""
    report = compare_documents(source.document, target.document, alternates=alternates, embedder=embedder)
    return result(report, source, target)


def alone_result(file: File) -> Result:
    """Check a version that has no partner."""
    return result(Report(check(file.document, languages=languages()), ()), file)


def _read(name: str, locale: str | None, among: Sequence[str]) -> File:
    try:
        return read_file(Path(name), name, locale=locale, named=named_locale(name, among), among=among)
    except Unreadable as error:
        raise Failure(str(error)) from error


def _file(name: str, reading: Reading) -> File:
    return File(name, reading.document, reading.place, reading.is_guessed)


def _page(name: str, locales: Sequence[str], embedder: Embedder | None) -> list[Result]:
    from ambos.importers.page.map import documents, map_page
    from ambos.importers.page.read import UnreadablePage, read_page

    try:
        mapped = map_page(read_page(Path(name).read_bytes()), locales)
    except OSError as error:
        raise Failure(f"Cannot read {name}: {error.strerror}.") from error
    except UnreadablePage as error:
        raise Failure(f"{name}: {error}") from error
    found = {
        tag: File(name, document, _nowhere, is_guessed=True) for tag, document in documents(mapped).items()
    }
    results = []
    for tag, matches in mapped.matches.items():
        source, target = found[mapped.source_locale], found[tag]
        matched = [(each.source, each.target) for each in matches]
        report = compare_documents(source.document, target.document, matched, embedder=embedder)
        results.append(result(report, source, target))
    return results


def _nowhere(_block: str, _span: tuple[int, int] | None) -> None:
    """A page's lines are told apart by language first, so their places are not kept."""
