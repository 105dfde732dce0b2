"""The commands of the README are the ones that are checked."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_continuous_integration_calls_the_test_command() -> None:
    (command,) = [line for line in re.findall(r"```sh\n(.*)\n```", README) if line.endswith("-m pytest")]
    assert command in (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()


def test_links_lead_somewhere() -> None:
    targets = re.findall(r"\]\(([^)#:]+)\)", README)
    assert targets
    assert [target for target in targets if not (ROOT / target).exists()] == []


def test_every_requirement_is_pinned() -> None:
    pinned = {_name(line) for line in (ROOT / "constraints.txt").read_text().splitlines() if "==" in line}
    required = re.findall(
        r'^    "([A-Za-z0-9_.-]+)[><=]', (ROOT / "pyproject.toml").read_text(), re.MULTILINE
    )
    assert required
    assert [name for name in required if _name(name) not in pinned] == []


def test_constraints_name_no_index() -> None:
    assert "://" not in (ROOT / "constraints.txt").read_text()


def _name(requirement: str) -> str:
    return re.sub(r"[-_.]+", "-", requirement.split("==")[0]).lower()
