"""The reference of the commands; `python -m extract.commands.reference > docs/commands.md` writes it."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import Any

from typer.main import get_command

from extract.commands import app

_HEAD = """\
# Commands

<!-- Written by `python -m extract.commands.reference`; the texts are those of --help. -->

`extract`, `python -m extract` and `python cli.py` are one program. Without a command it shows the help.
"""


def commands_markdown() -> str:
    """Return the text of docs/commands.md: every command with its arguments, options and defaults."""
    return "\n".join([_HEAD, *(_section(name, command) for name, command in public_commands())])


def public_commands() -> Iterator[tuple[str, Any]]:
    """Yield every command and how it is called, one of a group by both names."""
    for name, command in get_command(app).commands.items():  # type: ignore[attr-defined]
        below = getattr(command, "commands", None)
        if below is None:
            yield name, command
        else:
            yield from ((f"{name} {inner}", c) for inner, c in below.items())


def _section(name: str, command: Any) -> str:
    lines = [
        f"## extract {name}",
        "",
        inspect.cleandoc(command.help or ""),
        "",
        "| | default | |",
        "|---|---|---|",
    ]
    lines += [_row(parameter) for parameter in command.params]
    return "\n".join(lines) + "\n"


def _row(parameter: Any) -> str:
    names = ", ".join(f"`{name}`" for name in (*parameter.opts, *parameter.secondary_opts))
    if parameter.param_type_name == "argument":
        names = f"`{(parameter.metavar or parameter.name.upper()).replace('[', '').replace(']', '')}`"
    elif parameter.metavar:
        names += f" {parameter.metavar}"
    default = "" if parameter.default in (None, False) or parameter.required else f"`{parameter.default}`"
    shown = getattr(parameter, "show_default", None)
    if isinstance(shown, str) and not default:
        default = shown if "/" not in shown else f"`{shown}`"
    return f"| {names} | {'needed' if parameter.required else default} | {parameter.help} |"


if __name__ == "__main__":
    print(commands_markdown(), end="")
