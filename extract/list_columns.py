"""Items of several owners as one Arrow column: of each owner a list, of each item a field or several."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from datetime import date
from itertools import accumulate, chain
from typing import TYPE_CHECKING, Any, get_args, get_origin, get_type_hints

import pyarrow as pa

from extract.hashes import Hash

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


_TYPES: dict[Any, pa.DataType] = {
    int: pa.int32(),
    Hash: pa.uint64(),
    bool: pa.bool_(),
    str: pa.string(),
    str | None: pa.string(),
    date | None: pa.date32(),
}


def fields_of(owner: type[DataclassInstance]) -> dict[str, pa.DataType]:
    """Return the Arrow type of each field of a class: of a tuple a list, of a named tuple a structure."""
    hints = get_type_hints(owner)
    return {f.name: _type(hints[f.name]) for f in fields(owner)}


def _type(hint: Any) -> pa.DataType:
    if get_origin(hint) is tuple:
        return pa.list_(_type(get_args(hint)[0]))
    if hint in _TYPES:
        return _TYPES[hint]
    return pa.struct([pa.field(name, _type(own)) for name, own in get_type_hints(hint).items()])


def columns_of(types: Mapping[str, pa.DataType], owners: Sequence[object]) -> dict[str, pa.Array]:
    """Return fields of objects (see `fields_of`) as columns."""
    return {name: _column(kept, [getattr(owner, name) for owner in owners]) for name, kept in types.items()}


def _column(kept: pa.DataType, values: Sequence[Any]) -> pa.Array:
    if not pa.types.is_list(kept):
        return pa.array(values, kept)
    return (tuple_column if pa.types.is_struct(kept.value_type) else value_column)(kept, values)


def tuple_column(kept: pa.ListType, owners: Sequence[Sequence[tuple[Any, ...]]]) -> pa.ListArray:
    """Return items that are tuples, with their fields in the order of the type."""
    # Column by column: of a row of Python values Arrow makes a structure forty times more slowly.
    columns = list(zip(*chain.from_iterable(owners), strict=True)) or [()] * kept.value_type.num_fields
    return _lists(kept, owners, columns)


def object_column(kept: pa.ListType, owners: Sequence[Sequence[object]]) -> pa.ListArray:
    """Return items whose attributes have the names of the type's fields."""
    items = list(chain.from_iterable(owners))
    return _lists(kept, owners, [[getattr(item, f.name) for item in items] for f in kept.value_type])


def value_column(kept: pa.ListType, owners: Sequence[Sequence[Any]]) -> pa.ListArray:
    """Return items that are values."""
    values = pa.array(list(chain.from_iterable(owners)), kept.value_type)
    return pa.ListArray.from_arrays(_ends(owners), values)


def _lists(
    kept: pa.ListType, owners: Sequence[Sequence[object]], columns: Iterable[Sequence[Any]]
) -> pa.ListArray:
    struct = kept.value_type
    arrays = [pa.array(values, field.type) for values, field in zip(columns, struct, strict=True)]
    return pa.ListArray.from_arrays(_ends(owners), pa.StructArray.from_arrays(arrays, fields=list(struct)))


def _ends(owners: Sequence[Sequence[object]]) -> pa.Array:
    return pa.array([0, *accumulate(map(len, owners))], pa.int32())
