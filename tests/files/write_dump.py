"""What openpyxl reads of the sheets of a workbook, as JSON: for writeOpenpyxl.test.ts."""
import json
import sys

import openpyxl


def sheet(ws):
    return {
        "name": ws.title,
        "cells": {
            c.coordinate: [c.value if not hasattr(c.value, "isoformat") else c.value.isoformat(), c.number_format,
                           c.data_type == "f"]
            for row in ws.iter_rows() for c in row if c.value is not None
        },
        "freeze": ws.freeze_panes,
        "area": ws.print_area if isinstance(ws.print_area, (str, type(None))) else "".join(ws.print_area),
        "titleRows": ws.print_title_rows,
        "landscape": ws.page_setup.orientation == "landscape",
        "fit": [bool(ws.sheet_properties.pageSetUpPr and ws.sheet_properties.pageSetUpPr.fitToPage),
                ws.page_setup.fitToWidth, ws.page_setup.fitToHeight],
        "footer": ws.oddFooter.left.text,
        "tab": ws.sheet_properties.tabColor.rgb if ws.sheet_properties.tabColor else "",
        "gridlines": ws.sheet_view.showGridLines,
        "state": ws.sheet_state,
        "hidden": sorted(k for k, d in ws.column_dimensions.items() if d.hidden),
        "tables": {table.name: table.ref for table in ws.tables.values()},
        # Equal rules may be one rule for several places.
        "validations": sorted([place, v.type or "none", v.formula1 or "", v.promptTitle or "", v.prompt or "",
                               bool(v.showErrorMessage)]
                              for v in ws.data_validations.dataValidation for place in str(v.sqref).split()),
    }


print(json.dumps([sheet(ws) for ws in openpyxl.load_workbook(sys.argv[1])]))
