"""Writes the workbooks that open.test.ts reads, by openpyxl: a library that shares nothing with the one we read with.

    pip install openpyxl && python make.py
"""

import datetime
import pathlib
import zipfile

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.formatting.rule import CellIsRule, FormulaRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.styles.colors import Color
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.filters import FilterColumn, Filters
from openpyxl.worksheet.formula import ArrayFormula
from openpyxl.worksheet.table import Table, TableStyleInfo

FOLDER = pathlib.Path(__file__).parent


def fill_people(sheet):
    sheet["B2"] = "Stakeholders"
    sheet["B2"].font = Font(name="Arial", size=16, bold=True, color="FF0F6A72")
    sheet.merge_cells("B2:D2")
    rows = [
        ["Name", "Level", "Last contact"],
        ["S. Moreau", 4, datetime.date(2026, 11, 4)],
        ["=not a formula", 2, None],
        ["L. Novák", 3, datetime.datetime(2026, 9, 28, 12, 0)],
    ]
    for index, row in enumerate(rows):
        for offset, value in enumerate(row):
            sheet.cell(row=4 + index, column=2 + offset, value=value)
    sheet["B6"].data_type = "s"
    table = Table(displayName="People", ref="B4:D7")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium2", showRowStripes=True)
    table._initialise_columns()
    for column, header in zip(table.tableColumns, rows[0]):
        column.name = header
    table.autoFilter.filterColumn.append(FilterColumn(colId=1, filters=Filters(filter=["4", "3"])))
    sheet.add_table(table)
    sheet.row_dimensions[6].hidden = True
    sheet.column_dimensions["A"].width = 2.5
    sheet.column_dimensions["B"].width = 24
    sheet.column_dimensions["E"].hidden = True
    sheet.row_dimensions[2].height = 30
    sheet.freeze_panes = "C5"
    sheet.sheet_view.showGridLines = False
    sheet.sheet_properties.tabColor = "0F6A72"


def add_rules(sheet):
    listed = DataValidation(type="list", formula1="=Lists!$A$1:$A$3", allow_blank=True)
    listed.showInputMessage, listed.promptTitle, listed.prompt = True, "Level", "1 to 5"
    listed.showErrorMessage, listed.errorStyle, listed.error = True, "warning", "Choose a level."
    listed.add("C5:C20")
    sheet.add_data_validation(listed)
    inline = DataValidation(type="list", formula1='"High, Medium,Low"')
    for cells in ["F5:F20", "H5"]:
        inline.add(cells)
    sheet.add_data_validation(inline)
    red = PatternFill(bgColor="FFFBE6E7")
    sheet.conditional_formatting.add("C5:C20", CellIsRule(operator="between", formula=["1", "2"], fill=red))
    sheet.conditional_formatting.add("B5:B20", FormulaRule(formula=["$C5>3"], font=Font(bold=True), stopIfTrue=True))


def fill_values(sheet):
    sheet["A1"], sheet["B1"], sheet["C1"] = 1.5, True, "#N/A"
    sheet["A2"] = "=A1*2"
    sheet["A3"] = "#DIV/0!"
    sheet["B2"] = "00123"
    sheet["B2"].number_format = "@"
    sheet["B3"], sheet["B3"].number_format = 0.256, "0.0%"
    sheet["A4"] = ArrayFormula("A4:A5", "=A1:A2*2")
    sheet["D1"] = "site"
    sheet["D1"].hyperlink = "https://example.com/a"
    sheet["D2"] = "jump"
    sheet["D2"].hyperlink = "#People!B5"
    style = sheet["E1"]
    style.value = "styled"
    style.font = Font(italic=True, underline="single", strike=True, color=Color(theme=4))
    style.fill = PatternFill("solid", fgColor=Color(theme=0, tint=-0.5))
    thin = Side(style="thin", color="FF0000FF")
    style.border = Border(left=thin, bottom=Side(style="double"))
    style.alignment = Alignment(horizontal="centerContinuous", vertical="top", wrap_text=True, indent=1, text_rotation=135)
    style.protection = Protection(locked=False)
    sheet.protection.sheet = True
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_area = "A1:E5"
    sheet.oddFooter.center.text = "Page &P"


def make_full():
    book = Workbook()
    people = book.active
    people.title = "People"
    fill_people(people)
    add_rules(people)
    fill_values(book.create_sheet("Values"))
    lists = book.create_sheet("Lists")
    for index, level in enumerate([1, 2, 3]):
        lists.cell(row=1 + index, column=1, value=level)
    lists.sheet_state = "veryHidden"
    plain = book.create_sheet("Plain filter")
    for row in [["Name", "City"], ["a", "Oslo"], ["b", None]]:
        plain.append(row)
    plain.auto_filter.ref = "A1:B3"
    plain.auto_filter.add_filter_column(1, ["Oslo"])
    plain.sheet_state = "hidden"
    book.defined_names["Levels"] = DefinedName("Levels", attr_text="Lists!$A$1:$A$3")
    people.defined_names["Local"] = DefinedName("Local", attr_text="People!$B$4")
    book.active = 1
    book.save(FOLDER / "full.xlsx")


def make_1904():
    book = Workbook()
    book.epoch = datetime.datetime(1904, 1, 1)
    book.active["A1"] = datetime.date(2026, 11, 23)
    book.active["A2"] = 100
    book.save(FOLDER / "dates1904.xlsx")


def make_chart_sheet():
    book = Workbook()
    book.active.title = "Data"
    for value in [1, 2, 3]:
        book.active.append([value])
    chart = BarChart()
    chart.add_data(Reference(book.active, min_col=1, min_row=1, max_row=3))
    book.create_chartsheet("Chart", 0).add_chart(chart)
    book.save(FOLDER / "chartSheet.xlsx")


make_full()
make_1904()
make_chart_sheet()


def rewrite(source, target, part, old, new):
    """openpyxl writes no filled-down formulas: one part is edited by hand."""
    with zipfile.ZipFile(FOLDER / source) as given, zipfile.ZipFile(FOLDER / target, "w", zipfile.ZIP_DEFLATED) as made:
        for name in given.namelist():
            content = given.read(name)
            made.writestr(name, content.replace(old, new) if name == part else content)
    (FOLDER / source).unlink()


def make_shared_formula():
    book = Workbook()
    for row in [[1, "=A1*$D$1"], [2, "=A2*$D$1"]]:
        book.active.append(row)
    book.save(FOLDER / "plain.xlsx")
    shared = b'<f t="shared" ref="B1:B2" si="0">A1*$D$1</f>'
    rewrite("plain.xlsx", "half.xlsx", "xl/worksheets/sheet1.xml", b"<f>A1*$D$1</f>", shared)
    rewrite("half.xlsx", "sharedFormula.xlsx", "xl/worksheets/sheet1.xml", b"<f>A2*$D$1</f>", b'<f t="shared" si="0"/>')


def make_other_archive():
    with zipfile.ZipFile(FOLDER / "notes.docx", "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("[Content_Types].xml", "<Types/>")
        made.writestr("word/document.xml", "<document/>")


make_shared_formula()
make_other_archive()
