"""The description of a run's tables as a Frictionless tabular data package (datapackage.json)."""

from __future__ import annotations

import inspect
import json
from typing import Any

from extract.schemas import TABLES
from extract.schemas.column import Column, columns
from extract.schemas.csv_format import LINE_TERMINATOR
from extract.schemas.row import ForeignKey, Row


def datapackage() -> dict[str, Any]:
    """Return the descriptor: a resource for each CSV with its fields, keys and missing values.

    The Parquet file that holds the same table is named in the resource's property `parquet`.
    """
    return {
        "profile": "tabular-data-package",
        "name": "meetings-and-documents",
        "title": "Meetings, attendees, resolutions and plans from government news",
        "resources": [_resource(name, row_class) for name, row_class in TABLES.items()],
    }


def datapackage_json() -> str:
    """Return the descriptor as the text of datapackage.json."""
    return json.dumps(datapackage(), ensure_ascii=False, indent=2) + "\n"


def _resource(name: str, row_class: type[Row]) -> dict[str, Any]:
    return {
        "profile": "tabular-data-resource",
        "name": name,
        "path": f"{name}.csv",
        "parquet": f"{name}.parquet",
        "description": inspect.cleandoc(row_class.__doc__ or ""),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {
            "delimiter": ",",
            "lineTerminator": LINE_TERMINATOR,
            "quoteChar": '"',
            "doubleQuote": True,
        },
        "schema": {
            "fields": [_field(column) for column in columns(row_class)],
            "missingValues": [""],
            "primaryKey": list(row_class.primary_key),
            "foreignKeys": [_foreign_key(key, name) for key in row_class.foreign_keys],
        },
    }


def _field(column: Column) -> dict[str, Any]:
    constraints = {
        "required": True if _required_in_csv(column) else None,
        "enum": list(column.values) or None,
        "minimum": column.minimum,
        "maximum": column.maximum,
        "minLength": column.min_length,
    }
    field: dict[str, Any] = {"name": column.name, "type": column.type, "description": column.description}
    if column.type == "date":
        field["format"] = "default"
    field["constraints"] = {name: value for name, value in constraints.items() if value is not None}
    return field


def _required_in_csv(column: Column) -> bool:
    """A text may be empty without being unknown, and an empty cell counts as missing."""
    return not column.nullable and (column.type != "string" or column.values != () or column.min_length == 1)


def _foreign_key(key: ForeignKey, table: str) -> dict[str, Any]:
    # The specification names the table itself with an empty string.
    resource = "" if key.target == table else key.target
    single = len(key.columns) == 1
    return {
        "fields": key.columns[0] if single else list(key.columns),
        "reference": {
            "resource": resource,
            "fields": key.target_columns[0] if single else list(key.target_columns),
        },
    }
