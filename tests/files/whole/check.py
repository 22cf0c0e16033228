"""Compares workbooks before and after a write as openpyxl reads them: a reader that shares nothing with ours.

    python3 tests/files/whole/check.py BEFORE AFTER [BEFORE AFTER …]

Prints one JSON object: for each AFTER the sheets that are new and a list of differences in what was there before.
"""

import json
import sys
import warnings

import openpyxl
from openpyxl.chartsheet import Chartsheet
from openpyxl.xml.functions import tostring

warnings.simplefilter("ignore")


def plain(thing):
    """An openpyxl object as text that two readings have in common."""
    if not hasattr(thing, "to_tree"):
        return tostring(thing).decode() if hasattr(thing, "tag") else repr(thing)
    try:
        return plain(thing.to_tree(getattr(thing, "tagname", None)))
    except TypeError:
        return plain(thing.to_tree())


def names(book):
    kept = book.defined_names
    listed = kept.definedName if hasattr(kept, "definedName") else list(kept.values())
    sheets = book.sheetnames
    for name in listed:
        where = sheets[name.localSheetId] if name.localSheetId is not None else ""
        yield f"{where}!{name.name}", [name.attr_text, name.hidden, name.comment]


def cells(sheet):
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value is None and not cell.has_style and not cell.comment and not cell.hyperlink:
                continue
            look = [plain(part) for part in (cell.font, cell.fill, cell.border, cell.alignment, cell.protection)]
            link = cell.hyperlink and [cell.hyperlink.target, cell.hyperlink.location, cell.hyperlink.tooltip]
            note = cell.comment and [cell.comment.text, cell.comment.author]
            value = plain(cell.value) if hasattr(cell.value, "ref") else repr(cell.value)
            yield cell.coordinate, [value, cell.data_type, cell.number_format, cell.style, look, link, note]


def shapes(sheet):
    """Charts by their kind and what they show, pictures by their bytes, pivot tables by their whole description."""
    return {
        "charts": [[type(chart).__name__, plain(chart.anchor), plain(chart._write())] for chart in sheet._charts],
        "pictures": [image._data().hex() for image in getattr(sheet, "_images", [])],
        "pivots": [[plain(pivot), plain(pivot.cache)] for pivot in getattr(sheet, "_pivots", [])],
    }


def sheet_facts(sheet):
    facts = {"state": sheet.sheet_state, **shapes(sheet)}
    if isinstance(sheet, Chartsheet):
        return facts
    rules = {str(area.sqref): [plain(rule) for rule in area.rules] for area in sheet.conditional_formatting}
    return facts | {
        "cells": dict(cells(sheet)),
        "merged": sorted(str(area) for area in sheet.merged_cells.ranges),
        "validations": [plain(each) for each in sheet.data_validations.dataValidation],
        "rules": rules,
        "tables": {name: plain(table) for name, table in sheet.tables.items()},
        "protection": plain(sheet.protection),
        "filter": plain(sheet.auto_filter),
        "views": plain(sheet.views),
        "columns": {key: [column.width, column.hidden, column.outlineLevel] for key, column in sheet.column_dimensions.items()},
        "rows": {key: [row.height, row.hidden, row.outlineLevel] for key, row in sheet.row_dimensions.items()},
        "print": [sheet.print_area, sheet.print_title_rows, sheet.print_title_cols, plain(sheet.page_setup), plain(sheet.page_margins)],
        "header": [plain(sheet.HeaderFooter)],
        "properties": plain(sheet.sheet_properties),
    }


def facts(path):
    book = openpyxl.load_workbook(path)
    return {
        "sheets": {name: sheet_facts(book[name]) for name in book.sheetnames},
        "names": dict(names(book)),
        "properties": plain(book.properties),
        "protection": plain(book.security),
        "calculation": plain(book.calculation),
        "links": [plain(link) for link in book._external_links],
        "styles": sorted(book.named_styles),
        "theme": (book.loaded_theme or b"").hex() if isinstance(book.loaded_theme, bytes) else str(book.loaded_theme),
        "shown": book.active.title,
    }


def differences(before, after, where=""):
    if isinstance(before, dict) and isinstance(after, dict):
        for key in before:
            if key not in after:
                yield f"{where}/{key} is gone"
            else:
                yield from differences(before[key], after[key], f"{where}/{key}")
        yield from (f"{where}/{key} is new" for key in after if key not in before)
    elif before != after:
        yield f"{where}: {str(before)[:200]} became {str(after)[:200]}"


def compare(before, after):
    old, now = facts(before), facts(after)
    new = [name for name in now["sheets"] if name not in old["sheets"]]
    order = [name for name in now["sheets"] if name not in new]
    for name in new:
        del now["sheets"][name]
        for key in [key for key in now["names"] if key.startswith(f"{name}!")]:
            del now["names"][key]
    if now["shown"] in new:
        now["shown"] = old["shown"]
    moved = [] if order == list(old["sheets"]) else [f"the sheets are {order}"]
    return {"new": new, "differences": moved + list(differences(old, now))}


pairs = sys.argv[1:]
print(json.dumps({after: compare(before, after) for before, after in zip(pairs[::2], pairs[1::2])}))
