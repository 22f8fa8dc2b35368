"""The documents say what the code says. Needs no database."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from ambos.parity.checks import CHECKS, Check
from ambos.parity.classes import CLASSES

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src" / "ambos"
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
ADRS = sorted((ROOT / "docs" / "adr").glob("[0-9]*.md"))

_LINK = re.compile(r"(?<!`)\[[^\]]*\]\(([^)\s]+)\)")
_FENCE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
_REGISTRY = re.compile(r"\b(?:pypi|python[h]osted|npm[j]s|jsdelivr|unpkg)[.]\w+", re.IGNORECASE)
_MACHINE_PATH = re.compile(r"(?<![\w.)/])/(?:work|tmp|home|root|Users|mnt|shared)\b")


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


def packages() -> list[str]:
    return sorted(folder.parent.name for folder in PACKAGE.glob("*/__init__.py"))


def dependencies() -> list[str]:
    project = tomllib.loads(read("pyproject.toml"))["project"]
    lines = [
        *project["dependencies"],
        *(each for extra in project["optional-dependencies"].values() for each in extra),
    ]
    return sorted({re.split(r"[\[<>=!~; ]", line)[0] for line in lines})


def variables() -> set[str]:
    """Every `AMBOS_…` variable that settings and the command line read."""
    return set(_read_by_settings()) | set(_read_by_command_line())


def _read_by_settings() -> Iterator[str]:
    for path in (PACKAGE / "config" / "settings").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args:
                owner, name = node.func.value, node.args[0]
                if isinstance(owner, ast.Name) and owner.id == "env" and isinstance(name, ast.Constant):
                    yield f"AMBOS_{name.value}"


def _read_by_command_line() -> Iterator[str]:
    for path in (PACKAGE / "config").rglob("*.py"):
        yield from re.findall(r"environ(?:\.get\(|\[)\s*[\"'](AMBOS_\w+)", path.read_text(encoding="utf-8"))


def classes_emitted(check: Check) -> set[str]:
    """The classes that a check emits: what `finding` is called with, or a function returns."""
    modules = {call.__module__ for call in (check.version, check.pair) if call}
    return {name for module in modules for name in _classes(module)}


def _classes(module: str) -> Iterator[str]:
    source = Path(str(import_module(module).__file__)).read_text(encoding="utf-8")
    for node in ast.walk(ast.parse(source)):
        for part in ast.walk(said) if (said := _said(node)) else ():
            if isinstance(part, ast.Constant) and re.fullmatch(r"[a-z]+(_[a-z]+)+", str(part.value)):
                yield str(part.value)


def _said(node: ast.AST) -> ast.expr | None:
    if isinstance(node, ast.Call):
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        return node.args[0] if node.args and name in {"finding", "Finding"} else None
    if not isinstance(node, ast.Return):
        return None
    return node.value.elts[0] if isinstance(node.value, ast.Tuple) and node.value.elts else node.value


def links(path: Path) -> list[str]:
    return _LINK.findall(_FENCE.sub("", path.read_text(encoding="utf-8")))


def headings(path: Path) -> set[str]:
    """The anchors of a document's headings, as GitHub makes them."""
    text = _FENCE.sub("", path.read_text(encoding="utf-8"))
    titles = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


class TestArchitecture:
    @pytest.mark.parametrize("package", packages())
    def test_names_every_package(self, package):
        assert re.search(rf"^  {package}/ +\S", read("ARCHITECTURE.md"), re.MULTILINE)

    @pytest.mark.parametrize("dependency", dependencies())
    def test_gives_every_dependency_its_reason(self, dependency):
        assert re.search(rf"^\| {re.escape(dependency)} \| \S", read("ARCHITECTURE.md"), re.MULTILINE)

    def test_names_no_dependency_that_is_gone(self):
        table = read("ARCHITECTURE.md").split("## Dependencies")[1].split("### Considered")[0]
        listed = re.findall(r"^\| ([\w-]+) \|", table, re.MULTILINE)
        assert set(listed) - {"Package"} == set(dependencies())


class TestReadme:
    def test_lists_exactly_the_variables_that_are_read(self):
        rows = re.findall(r"^\| `(AMBOS_\w+)` \|", read("README.md"), re.MULTILINE)
        assert sorted(rows) == sorted(variables())

    def test_names_every_command(self):
        sources = "".join(path.read_text() for path in (PACKAGE / "config" / "cli").rglob("*.py"))
        for command in re.findall(r"add_parser\(\s*\"(\w+)\"", sources):
            assert re.search(rf"\| `ambos (?:\w+ )?{command}\b", read("README.md")), command


class TestContributing:
    @pytest.mark.parametrize("target", re.findall(r"^([a-z]+):.*##", read("Makefile"), re.MULTILINE))
    def test_names_every_make_target(self, target):
        assert f"| `make {target}` |" in read("CONTRIBUTING.md")


class TestParity:
    @pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.name)
    def test_has_a_page_for_every_check_that_names_what_it_emits(self, check):
        page = read(f"docs/parity/{check.name}.md")
        emitted = classes_emitted(check)
        assert emitted
        assert emitted <= set(re.findall(r"`(\w+)` \((?:error|warning|info)\)", page))

    def test_leads_to_every_page_and_names_every_class(self):
        entrance = read("docs/parity.md")
        pages = {f"parity/{check.name}.md" for check in CHECKS}
        assert pages == {
            target for target in links(ROOT / "docs" / "parity.md") if target.startswith("parity/")
        }
        assert pages == {f"parity/{path.name}" for path in (ROOT / "docs" / "parity").iterdir()}
        assert not {name for name in CLASSES if f"`{name}`" not in entrance}


class TestChangelog:
    def test_has_a_place_for_what_is_not_released(self):
        assert "## Unreleased" in read("CHANGELOG.md")


class TestDecisions:
    @pytest.mark.parametrize("adr", ADRS, ids=lambda path: path.name)
    def test_says_context_decision_and_consequences(self, adr):
        text = adr.read_text(encoding="utf-8")
        assert re.findall(r"^## (.+)$", text, re.MULTILINE) == ["Context", "Decision", "Consequences"]
        assert text.startswith(f"# {int(adr.name[:4])}. ")

    def test_are_numbered_without_a_gap_and_listed(self):
        index = read("docs/adr/README.md")
        assert [int(adr.name[:4]) for adr in ADRS] == list(range(1, len(ADRS) + 1))
        for adr in ADRS:
            title = adr.read_text(encoding="utf-8").splitlines()[0].partition(". ")[2]
            assert f"[{title}]({adr.name})" in index


@pytest.mark.parametrize("document", DOCUMENTS, ids=named)
class TestEveryDocument:
    def test_links_to_files_that_exist(self, document):
        for target in links(document):
            if re.match(r"[a-z]+:", target):
                continue
            path, _hash, anchor = target.partition("#")
            found = (document.parent / path).resolve() if path else document
            assert found.exists(), target
            assert not anchor or anchor in headings(found), target

    def test_names_no_registry_and_no_machine(self, document):
        text = document.read_text(encoding="utf-8")
        assert not _REGISTRY.findall(text)
        assert not _MACHINE_PATH.findall(text)
