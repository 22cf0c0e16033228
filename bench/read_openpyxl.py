"""Reads every cell, table and hidden column of the workbooks in a folder and prints how many workbooks a second."""

import sys
import time
from pathlib import Path

from openpyxl import load_workbook


def read(path):
    book = load_workbook(path, data_only=True)
    for sheet in book.worksheets:
        rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
        tables = [table.ref for table in sheet.tables.values()]
        hidden = [letter for letter, column in sheet.column_dimensions.items() if column.hidden]
        yield sheet.title, sheet.sheet_state, rows, tables, hidden


files = sorted(Path(sys.argv[1]).glob("*.xlsx"))
for path in files[:20]:
    list(read(path))
start = time.perf_counter()
for path in files:
    list(read(path))
print(len(files) / (time.perf_counter() - start))
