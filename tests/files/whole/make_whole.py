"""Writes the ten plan workbooks of fixtures/, five by openpyxl and five by xlsxwriter, each full of things that are not ours.

    python3 tests/files/whole/make_whole.py

needs openpyxl, xlsxwriter, lxml and Pillow. Running it again writes the same bytes.
"""

import datetime
import io
from pathlib import Path

import openpyxl
import parts
import xlsxwriter
from openpyxl.chart import AreaChart, BarChart, LineChart, PieChart, Reference, ScatterChart, Series
from openpyxl.comments import Comment
from openpyxl.drawing.image import Image
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule, DataBarRule, FormulaRule, IconSetRule, Rule
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Protection, Side
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.writer.theme import theme_xml
from openpyxl.worksheet.table import Table, TableColumn, TableFormula, TableStyleInfo
from package import Package
from PIL import Image as Picture

HERE = Path(__file__).parent / "fixtures"

PEOPLE = [
    ["Name", "Title", "Role", "Authority", "Involvement", "Attitude", "Notes"],
    ["A. Lindqvist", "Plant engineer", "", 2, 5, "Supportive", "Daily user"],
    ["S. Moreau", "Operations director", "Decider", 5, 4, "Neutral", "Signs"],
    ["M. Okafor", "CFO", "", 5, 2, "Opposed", "Asks for the return"],
    ["R. Castellano", "Quality manager", "", 3, 3, "Against", "  two spaces first"],
    ["Li Wei 李伟", "采购经理", "", 2, 2, "Supportive", "<b> & \"quotes\""],
]
FACTORS = [
    ["Factor", "Direction", "Control", "Weight", "Evidence", "Status"],
    ["Our service team is on their site", "+", "High", 5, "confirmed", "open"],
    ["Budget is frozen until June", "-", "Low", 4, "assumed", "open"],
    ["Their standard is our format", "+", "Low", 3, "confirmed", "open"],
    ["Delivery dates were missed twice", "-", "High", 2, "confirmed", "open"],
    ["The rival's contract ends in March", "+", "Low", 2, "", "open"],
]


def picture(kind="PNG", colour=(15, 106, 114)):
    """A small picture as a file that has a name, which xlsxwriter wants."""
    made = io.BytesIO()
    Picture.new("RGB", (24, 16), colour).save(made, kind)
    made.seek(0)
    return made


def fill(sheet, lines, top=1, left=1):
    """openpyxl: lines of cells with their top left at (top, left), one-based."""
    for down, line in enumerate(lines):
        for right, value in enumerate(line):
            if value != "":
                sheet.cell(top + down, left + right, value)


def book(*names):
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.active)
    return workbook, *[workbook.create_sheet(name) for name in names]


def saved(workbook, name):
    workbook.save(HERE / name)
    return Package(HERE / name)


def new(name):
    made = xlsxwriter.Workbook(str(HERE / name), {"default_date_format": "yyyy-mm-dd"})
    made.set_properties({"title": "Account plan", "author": "A. User", "created": datetime.datetime(2026, 1, 1)})
    return made


def lay(sheet, lines, top=0, left=0, form=None):
    """xlsxwriter: lines of cells with their top left at (top, left), zero-based."""
    for down, line in enumerate(lines):
        for right, value in enumerate(line):
            if value != "":
                write = sheet.write_string if isinstance(value, str) else sheet.write
                write(top + down, left + right, value, form)


# Five by openpyxl


def charts():
    """Charts of five types, a chart sheet in the middle, a picture; the sheet shown first is the last one."""
    workbook, people, factors = book("People", "Forces")
    fill(people, PEOPLE)
    fill(factors, FACTORS)
    values = Reference(factors, min_col=4, min_row=1, max_row=6)
    names = Reference(factors, min_col=1, min_row=2, max_row=6)
    for index, kind in enumerate([BarChart, LineChart, PieChart, AreaChart]):
        chart = kind()
        chart.title = f"Weights {index}"
        chart.add_data(values, titles_from_data=True)
        chart.set_categories(names)
        factors.add_chart(chart, f"H{2 + 16 * index}")
    scatter = ScatterChart()
    scatter.scatterStyle = "lineMarker"
    xs, ys = Reference(people, min_col=4, min_row=2, max_row=6), Reference(people, min_col=5, min_row=2, max_row=6)
    scatter.series.append(Series(ys, xs, title="People"))
    people.add_chart(scatter, "I2")
    shown = workbook.create_chartsheet("Picture of weights", 1)
    whole = BarChart()
    whole.add_data(values, titles_from_data=True)
    shown.add_chart(whole)
    people.add_image(Image(picture()), "I20")
    people.add_image(Image(picture("JPEG", (180, 30, 60))), "K20")
    workbook.active = 2
    saved(workbook, "charts-openpyxl.xlsx").save()


def names():
    """Names of every kind on sheets whose names need quotes, another book's cells, validations, links, a filter, print settings."""
    workbook, cover, people, factors, lists = book("Cover", "Rob's people", "Kräfte 力场", "Lists")
    fill(cover, [["Account plan"], ["see Rob's people"]])
    fill(people, PEOPLE, top=3, left=2)
    fill(factors, FACTORS)
    fill(lists, [["Supportive"], ["Neutral"], ["Opposed"]])
    cover["A2"].hyperlink = "#'Rob''s people'!B3"
    cover["A4"] = "site"
    cover["A4"].hyperlink = "https://example.com/?a=1&b=2"
    cover["A5"] = "=[1]Prices!A1*2"
    cover["A6"] = "=SUM(Weights)"
    listed = DataValidation(type="list", formula1="Moods", allow_blank=True, showErrorMessage=True, errorTitle="Mood", error="Choose a mood.")
    listed.add("G4:G40")
    number = DataValidation(type="whole", operator="between", formula1="1", formula2="5", errorStyle="warning", prompt="1 to 5", promptTitle="Rating", showInputMessage=True)
    number.add("E4:F40")
    people.add_data_validation(listed)
    people.add_data_validation(number)
    words = DataValidation(type="list", formula1='"High,Medium,Low"')
    words.add("C2:C60")
    factors.add_data_validation(words)
    factors.auto_filter.ref = "A1:F6"
    factors.auto_filter.add_filter_column(5, ["open"])
    factors.auto_filter.add_sort_condition("D2:D6", descending=True)
    people.print_area = "B3:H8"
    people.print_title_rows = "3:3"
    factors.print_title_cols = "A:A"
    factors.print_area = ["A1:F6", "H1:J6"]
    people.page_setup.orientation, people.page_setup.paperSize = "landscape", 9
    people.oddHeader.left.text, people.oddFooter.center.text = "&BPlan&B", "Page &P of &N"
    for name, text, hidden in [
        ("Moods", "Lists!$A$1:$A$3", False),
        ("Weights", "'Kräfte 力场'!$D$2:$D$6", False),
        ("Rate", "0.125", False),
        ("Label", '"one & two <three>"', False),
        ("Growing", "OFFSET(Lists!$A$1,0,0,COUNTA(Lists!$A:$A),1)", True),
        ("Lost", "#REF!", False),
    ]:
        workbook.defined_names.append(DefinedName(name, attr_text=text, hidden=hidden, comment="theirs" if name == "Rate" else None))
    workbook.defined_names.append(DefinedName("Here", attr_text="'Rob''s people'!$B$3", localSheetId=1))
    workbook.defined_names.append(DefinedName("Here", attr_text="Lists!$A$1", localSheetId=3))
    lists.sheet_state = "veryHidden"
    workbook.active = 1
    package = saved(workbook, "names-openpyxl.xlsx")
    parts.add_external_link(package, 1, "file:///C:/Plans/prices%202026.xlsx")
    parts.add_calculation_chain(package, [(1, "A5"), (1, "A6")])
    package.save()


def rules():
    """Conditional formats of every kind with their own dxfs, notes, protection, unlocked cells, custom number formats, named styles."""
    workbook, people, factors, numbers = book("Key people", "Factors", "Numbers")
    fill(people, [["STAKEHOLDERS"], [], *PEOPLE])
    fill(factors, FACTORS)
    red = PatternFill(bgColor="FFFBE6E7")
    add = people.conditional_formatting.add
    add("D4:E40", CellIsRule(operator="greaterThan", formula=["3"], fill=red, font=Font(bold=True, color="FF9C0006")))
    add("A4:G40", FormulaRule(formula=['AND($D4>3,LEFT($F4,2)="Op")'], border=Border(left=Side(style="thin", color="FF0000FF")), stopIfTrue=True))
    add("D4:D40", ColorScaleRule(start_type="min", start_color="FFF8696B", mid_type="percentile", mid_value=50, mid_color="FFFFEB84", end_type="max", end_color="FF63BE7B"))
    add("E4:E40", IconSetRule("3TrafficLights1", "percent", [0, 33, 67], reverse=True))
    add("E4:E40", DataBarRule(start_type="min", end_type="max", color="FF638EC6"))
    plain = DifferentialStyle(font=Font(italic=True), numFmt=openpyxl.styles.numbers.NumberFormat(numFmtId=190, formatCode="0.0\\ x"))
    add("D4:E40", Rule(type="top10", rank=2, dxf=plain))
    add("A4:A40", Rule(type="duplicateValues", dxf=DifferentialStyle(fill=red)))
    add("G4:G40", Rule(type="containsText", operator="containsText", text="user", formula=['NOT(ISERROR(SEARCH("user",G4)))'], dxf=DifferentialStyle(font=Font(strike=True))))
    people["A4"].comment = Comment("Met him in May.", "A. User", width=200, height=60)
    people["A5"].comment = Comment("Signs & decides <really>", "B. Other")
    people["A1"].font = Font(name="Arial", size=18, bold=True, color=openpyxl.styles.colors.Color(theme=4, tint=-0.25))
    people.merge_cells("A1:G1")
    style = NamedStyle(name="House style", font=Font(name="Georgia", size=13), fill=PatternFill("gray125"), number_format='"no. "000')
    workbook.add_named_style(style)
    numbers["A1"], numbers["A1"].style = 7, "House style"
    numbers["A2"], numbers["A2"].style = 1, "Good"
    for row, form in enumerate(['#,##0.00 "kg"', "[Red]-0.0;[Blue]0.0", 'yyyy"年"m"月"d"日"', "[$-409]d-mmm-yy", "[>=1000]0,\"k\";0", "@", "0.00E+00"], start=3):
        numbers.cell(row, 1, 46000 + row).number_format = form
    numbers["C1"].alignment = Alignment(text_rotation=45, shrink_to_fit=True)
    numbers["C2"].border = Border(diagonal=Side(style="dashDot"), diagonalUp=True)
    numbers["C3"].protection = Protection(locked=False, hidden=True)
    numbers.protection.sheet = True
    numbers.protection.password = "theirs"
    numbers.protection.sort = False
    people.sheet_properties.codeName, people.sheet_properties.tabColor = "wsPeople", "FF7F00"
    saved(workbook, "rules-openpyxl.xlsx").save()


def tables():
    """Tables with totals and computed columns, outline groups, hidden and very hidden sheets, a saved view, another theme."""
    workbook, secret, people, factors, deep = book("Secret", "People", "Factors", "Deep")
    fill(people, PEOPLE)
    fill(factors, FACTORS)
    factors["G1"] = "Twice"
    for row in range(2, 7):
        factors.cell(row, 7, "=Factors[[#This Row],[Weight]]*2")
    factors["A7"], factors["D7"] = "Total", "=SUBTOTAL(109,Factors[Weight])"
    table = Table(displayName="Factors", name="Factors", ref="A1:G7", totalsRowCount=1)
    table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium9", showRowStripes=True, showFirstColumn=True)
    table._initialise_columns()
    for column, header in zip(table.tableColumns, [*FACTORS[0], "Twice"]):
        column.name = header
    table.autoFilter.ref = "A1:G6"
    table.tableColumns[0].totalsRowLabel = "Total"
    table.tableColumns[3].totalsRowFunction = "sum"
    table.tableColumns[6].calculatedColumnFormula = TableFormula(attr_text="Factors[[#This Row],[Weight]]*2")
    factors.add_table(table)
    who = Table(displayName="Who_is_who", ref="A1:G6")
    people.add_table(who)
    fill(secret, [["margin", 0.31], ["floor", "=B1*2"]])
    fill(deep, [["Year", "Sales"], [2024, 10], [2025, 12], ["", "=SUM(B2:B3)"]])
    deep.row_dimensions.group(2, 3, outline_level=1, hidden=True)
    deep.column_dimensions.group("D", "F", outline_level=2)
    deep.sheet_properties.outlinePr.summaryBelow = False
    deep.merge_cells("D6:F7")
    deep.freeze_panes = "B2"
    deep.sheet_view.zoomScale, deep.sheet_view.showGridLines, deep.sheet_view.rightToLeft = 70, False, True
    deep.row_breaks.append(openpyxl.worksheet.pagebreak.Break(id=3))
    secret.sheet_state, deep.sheet_state = "veryHidden", "hidden"
    workbook.active = 1
    workbook.calculation.fullCalcOnLoad, workbook.calculation.iterate = False, True
    workbook.loaded_theme = theme_xml.replace("4F81BD", "0F6A72").encode("utf-8")
    package = saved(workbook, "tables-openpyxl.xlsx")
    parts.add_custom_view(package, ["People", "Factors"])
    package.save()


def pivot():
    """A pivot table with its cache and a slicer, a conversation on a cell, custom XML, an add-in's and a sheet's own properties, a background."""
    workbook, people, factors, summary, orders = book("People", "Factors", "Summary", "Orders")
    lines = [["North", "Press", 120], ["North", "Ink", 30], ["South", "Press", 90], ["West", "Ink", 15]]
    fill(people, PEOPLE)
    fill(factors, FACTORS)
    fill(orders, [["Region", "Product", "Amount"], *lines])
    fill(summary, [["Row Labels", "Sum of Amount"], ["North", 150], ["South", 90], ["West", 15], ["Grand Total", 255]], top=3)
    people["B3"].comment = Comment("[Threaded comment]\n\nComment:\n    Is this still so?\nReply:\n    Yes, asked him.", "tc={6F6B8F5A-0001-4A39-8C7B-000000000001}")
    package = saved(workbook, "pivot-openpyxl.xlsx")
    parts.add_pivot(package, "Orders", "Summary", "A1:C5", (["Region", "Product", "Amount"], lines))
    parts.add_slicer(package, "Summary", "Region", 3)
    parts.add_threaded_comment(package, "People", "B3", 1)
    parts.add_custom_xml(package, 1, '<crm xmlns="urn:example:crm"><account id="42">Halden</account></crm>')
    parts.add_custom_property(package, "People", 1, "SomebodyElse", '{"keep":"me 保留"}')
    parts.add_web_extension(package, 1, "wa104379997", [("color", "&quot;teal&quot;")])
    package.default_type("png", "image/png")
    package.add("xl/media/image91.png", picture().read())
    drawn = package.relate(package.sheet_part("Orders"), "image", "../media/image91.png")
    package.put(package.sheet_part("Orders"), f'<picture r:id="{drawn}"/>')
    package.save()


# Five by xlsxwriter


def drawings():
    """Charts, a chart sheet shown first, sparklines, pictures in cells, header and background, a text box, a form button."""
    workbook = new("drawings-xlsxwriter.xlsx")
    shown = workbook.add_chartsheet("Overview")
    people, factors, extra = (workbook.add_worksheet(name) for name in ["People", "Factors", "Extra"])
    lay(people, PEOPLE)
    lay(factors, FACTORS)
    for index, kind in enumerate(["column", "bar", "line", "doughnut", "radar", "scatter", "area"]):
        chart = workbook.add_chart({"type": kind})
        chart.add_series({"categories": "=Factors!$A$2:$A$6", "values": "=Factors!$D$2:$D$6", "name": "=Factors!$D$1", **({"trendline": {"type": "linear"}} if kind == "scatter" else {})})
        chart.set_title({"name": f"Weights as {kind}"})
        factors.insert_chart(1 + 15 * index, 8, chart)
    both = workbook.add_chart({"type": "column"})
    both.add_series({"values": "=Factors!$D$2:$D$6"})
    line = workbook.add_chart({"type": "line"})
    line.add_series({"values": "=People!$E$2:$E$6", "y2_axis": True})
    both.combine(line)
    shown.set_chart(both)
    lay(extra, [[3, 1, 4, 1, 5], [9, -2, 6, 5, 3]])
    extra.add_sparkline("G1", {"range": "Extra!A1:E1", "markers": True, "series_color": "#0F6A72"})
    extra.add_sparkline("G2", {"range": "Extra!A2:E2", "type": "column", "negative_points": True})
    extra.insert_image("I2", "logo.png", {"image_data": picture(), "description": "logo", "url": "https://example.com"})
    extra.set_header("&L&G&RPlan", {"image_left": "logo.png", "image_data_left": picture()})
    extra.set_background(picture(colour=(240, 240, 250)), is_byte_stream=True)
    extra.insert_textbox("I8", "Not a cell", {"line": {"color": "red"}})
    extra.insert_button("I14", {"caption": "Press", "macro": "none"})
    workbook.close()
    Package(HERE / "drawings-xlsxwriter.xlsx").save()


def formats():
    """Data bars and icon sets of 2010, rich text, notes, dynamic arrays, custom formats, validations with words on another sheet."""
    workbook = new("formats-xlsxwriter.xlsx")
    people, factors, odd, lists = (workbook.add_worksheet(name) for name in ["Stakeholder map", "Forces (2026)", "Odd", "A-1"])
    bold, italic = workbook.add_format({"bold": True, "font_color": "red"}), workbook.add_format({"italic": True, "font_name": "Georgia"})
    wrapped = workbook.add_format({"text_wrap": True, "border": 1, "bg_color": "#E7F4F4", "num_format": '0.0 "pts"', "rotation": 30})
    lay(people, PEOPLE, top=4, left=1)
    lay(factors, FACTORS, form=wrapped)
    people.write_rich_string("B2", "Map of ", bold, "people", " and ", italic, " powers ")
    people.write_rich_string("B3", "two\nlines", bold, "&<>")
    people.conditional_format("E6:E30", {"type": "data_bar", "data_bar_2010": True, "bar_solid": True, "bar_negative_color": "#FF0000"})
    people.conditional_format("F6:F30", {"type": "icon_set", "icon_style": "5_arrows"})
    people.conditional_format("G6:G30", {"type": "text", "criteria": "containing", "value": "Opp", "format": bold})
    people.conditional_format("B6:B30", {"type": "formula", "criteria": "=$E6>3", "format": workbook.add_format({"bg_color": "#FFC7CE"})})
    people.data_validation("G6:G30", {"validate": "list", "source": ["Supportive", "Neutral", "Opposed"], "input_title": "Mood", "input_message": "One of three"})
    people.data_validation("E6:F30", {"validate": "custom", "value": "=AND(E6>0,E6<6)", "error_type": "stop"})
    people.write_comment("B6", "A note\non two lines", {"author": "A. User", "color": "#E7F4F4", "visible": True})
    odd.write_dynamic_array_formula("A1:A3", "=SORT(FILTER(D1:D5,D1:D5>1))", None, 2)
    lay(odd, [[1], [2], [3], [4], [5]], left=3)
    odd.write_array_formula("B1:B2", "{=D1:D2*2}", None, 2)
    odd.write_formula("C1", '=IF(D1>0,"yes & ""no""","")', None, 'yes & "no"')
    odd.write_boolean("C2", True)
    odd.write_formula("C3", "=1/0", None, "#DIV/0!")
    odd.write_string("C4", "_x0041_ and \x07bell")
    odd.write_datetime("C5", datetime.datetime(2026, 11, 23, 9, 30), workbook.add_format({"num_format": "[$-804]yyyy/m/d h:mm"}))
    odd.ignore_errors({"number_stored_as_text": "C1:C9"})
    odd.write_string("C6", "007")
    lay(lists, [["Supportive"], ["Neutral"]])
    workbook.close()
    package = Package(HERE / "formats-xlsxwriter.xlsx")
    parts.add_rules_of_2010(package, "Forces (2026)", "D2:D6", "D2:D6")
    parts.add_validation_of_2010(package, "Forces (2026)", "C2:C6", "'A-1'!$A$1:$A$2")
    package.save()


def structure():
    """Tables, groups, names, print settings with printer's own, custom properties, hidden rows and columns, a filter, Excel's own leavings."""
    workbook = new("structure-xlsxwriter.xlsx")
    people, factors, plan, off = (workbook.add_worksheet(name) for name in ["People", "Factors", "Plan 2026", "Off"])
    columns = [{"header": name} for name in FACTORS[0]]
    columns[3] |= {"total_function": "sum"}
    columns[0] |= {"total_string": "All"}
    columns.append({"header": "Share", "formula": "=[@Weight]/SUM([Weight])", "format": workbook.add_format({"num_format": "0.0%"})})
    factors.add_table("B3:H9", {"data": FACTORS[1:], "columns": columns, "total_row": True, "name": "Forces", "style": "Table Style Light 11"})
    people.add_table("A1:G6", {"data": PEOPLE[1:], "columns": [{"header": name} for name in PEOPLE[0]], "name": "Names", "autofilter": False})
    lay(plan, [["Step", "When"], ["Visit", 46100], ["Offer", 46130], ["Sign", 46160]])
    plan.autofilter("A1:B4")
    plan.filter_column_list("A", ["Visit", "Sign"])
    plan.set_row(2, None, None, {"hidden": True})
    for row in range(5, 9):
        plan.set_row(row, 22, None, {"level": 1, "hidden": row > 6, "collapsed": row == 8})
    plan.set_column("D:F", 12, None, {"level": 1})
    plan.set_column("G:G", None, None, {"hidden": True})
    plan.print_area("A1:B4")
    plan.repeat_rows(0)
    plan.repeat_columns("A:A")
    plan.set_h_pagebreaks([20])
    plan.fit_to_pages(1, 0)
    plan.set_paper(9)
    plan.set_footer("&L&D&R&P/&N " + "x" * 120)
    plan.write_url("A10", "internal:'Plan 2026'!A1", None, "up")
    plan.write_url("A11", "mailto:a@example.com", None, "write")
    plan.write_url("A12", "external:other%20book.xlsx#Sheet1!A1", None, "book")
    off.write_formula("A1", "=SUM(Forces[Weight])", None, 16)
    off.hide()
    workbook.define_name("Total", "=Forces[#Totals]")
    workbook.define_name("Rate", "=0.3")
    workbook.define_name("'Plan 2026'!Rate", "='Plan 2026'!$B$2")
    workbook.define_name("People!Here", "=People!$A$1")
    for name, value in [("Client", "Halden & Co"), ("Number", 42), ("Ratio", 0.5), ("Checked", True), ("When", datetime.datetime(2026, 1, 1))]:
        workbook.set_custom_property(name, value)
    workbook.set_calc_mode("manual")
    plan.activate()
    people.set_first_sheet()
    workbook.close()
    package = Package(HERE / "structure-xlsxwriter.xlsx")
    parts.add_printer_settings(package, "Plan 2026", 1)
    parts.as_excel_saves(package)
    parts.add_calculation_chain(package, [(2, "H4"), (2, "H5"), (2, "H6"), (2, "H7"), (2, "H8"), (2, "E9"), (4, "A1")])
    package.save()


def protected():
    """A protected input sheet with ranges left open, scroll areas, split panes; the sheets are in another order than their numbers."""
    workbook = new("protected-xlsxwriter.xlsx")
    people, notes, factors = (workbook.add_worksheet(name) for name in ["People", "Notes", "Factors"])
    open_cells = workbook.add_format({"locked": False, "bg_color": "#FFFFE0"})
    lay(people, PEOPLE, form=open_cells)
    lay(factors, FACTORS)
    people.protect("theirs", {"insert_rows": True, "sort": True, "autofilter": True})
    people.unprotect_range("A2:G40", "Everybody")
    people.unprotect_range("H2:H40", "Some", "secret")
    notes.split_panes(15, 10)
    notes.write("A1", "x" * 5000)
    notes.write("A2", "line\nbreak\ttab")
    notes.set_default_row(24)
    notes.set_zoom(120)
    factors.right_to_left()
    factors.set_tab_color("#FF9900")
    factors.hide_zero()
    factors.set_page_view()
    workbook.close()
    package = Package(HERE / "protected-xlsxwriter.xlsx")
    book_xml = package.text("xl/workbook.xml")
    for old, other in [('sheetId="1"', "sheetId=§7§"), ('sheetId="2"', "sheetId=§12§"), ('sheetId="3"', "sheetId=§3§")]:
        book_xml = book_xml.replace(old, other)
    package.parts["xl/workbook.xml"] = book_xml.replace("§", '"').encode("utf-8")
    package.save()


def everything():
    """Nearly all that a workbook can hold, as Excel itself would have saved it."""
    workbook = new("everything-xlsxwriter.xlsx")
    sheets = ["Cover", "Key people", "Forces", "Summary", "Orders", "Lists", "Deep"]
    chart_sheet = workbook.add_chartsheet("Weights")
    cover, people, factors, summary, orders, lists, deep = (workbook.add_worksheet(name) for name in sheets)
    red = workbook.add_format({"font_color": "#9C0006", "bg_color": "#FFC7CE"})
    date = workbook.add_format({"num_format": 'yyyy"年"m"月"d"日"', "left": 5})
    open_cells = workbook.add_format({"locked": False})
    cover.merge_range("A1:D1", "Account plan – Halden", workbook.add_format({"bold": True, "font_size": 20, "align": "center"}))
    cover.write_rich_string("A2", "for ", red, "internal", " use ")
    cover.write_url("A3", "https://example.com/crm?id=1&x=2", None, "CRM", "tip")
    cover.write_formula("A4", "=SUM(Weights)", None, 16)
    cover.write_datetime("A5", datetime.datetime(2026, 11, 23), date)
    cover.insert_image("F2", "logo.png", {"image_data": picture()})
    cover.insert_textbox("F8", "Keep me")
    cover.set_background(picture(colour=(250, 250, 240)), is_byte_stream=True)
    cover.set_header("&C&G", {"image_center": "logo.png", "image_data_center": picture()})
    lay(people, PEOPLE, top=3, left=1, form=open_cells)
    people.protect("theirs", {"format_cells": True})
    people.write_comment("C5", "[Threaded comment]\n\nComment:\n    Is this still so?", {"author": "tc={6F6B8F5A-0001-4A39-8C7B-000000000001}"})
    people.write_comment("C6", "plain", {"author": "B. Other"})
    people.data_validation("G5:G40", {"validate": "list", "source": "=Moods"})
    people.conditional_format("E5:F40", {"type": "data_bar", "data_bar_2010": True})
    people.conditional_format("B5:H40", {"type": "formula", "criteria": '=LEFT($G5,2)="Op"', "format": red, "stop_if_true": True})
    people.freeze_panes(4, 2)
    columns = [{"header": name} for name in FACTORS[0]] + [{"header": "Twice", "formula": "=[@Weight]*2"}]
    columns[3] |= {"total_function": "sum"}
    factors.add_table("A1:G7", {"data": FACTORS[1:], "columns": columns, "total_row": True, "name": "Forces"})
    factors.add_sparkline("I2", {"range": "Forces!D2:D6"})
    chart = workbook.add_chart({"type": "bar"})
    chart.add_series({"values": "=Forces!$D$2:$D$6", "categories": "=Forces!$A$2:$A$6"})
    factors.insert_chart("I4", chart)
    whole = workbook.add_chart({"type": "pie"})
    whole.add_series({"values": "=Forces!$D$2:$D$6"})
    chart_sheet.set_chart(whole)
    lines = [["North", "Press", 120], ["North", "Ink", 30], ["South", "Press", 90], ["West", "Ink", 15]]
    lay(orders, [["Region", "Product", "Amount"], *lines])
    orders.autofilter("A1:C5")
    orders.set_row(1, None, None, {"level": 1})
    orders.set_landscape()
    orders.set_footer("&L&F&C&A&R&P")
    orders.repeat_rows(0)
    orders.print_area("A1:C5")
    lay(summary, [["Row Labels", "Sum of Amount"], ["North", 150], ["South", 90], ["West", 15], ["Grand Total", 255]], top=2)
    lay(lists, [["Supportive"], ["Neutral"], ["Opposed"]])
    lists.hide()
    deep.write_formula("A1", "=[1]Prices!A1*2", None, 250)
    deep.write_dynamic_array_formula("B1:B2", "=UNIQUE(Lists!A1:A3)", None, "Supportive")
    deep.very_hidden() if hasattr(deep, "very_hidden") else deep.hide()
    workbook.define_name("Moods", "=Lists!$A$1:$A$3")
    workbook.define_name("Weights", "=Forces!$D$2:$D$6")
    workbook.define_name("'Key people'!Here", "='Key people'!$B$4")
    workbook.define_name("Orders!Here", "=Orders!$A$1")
    workbook.set_custom_property("Client", "Halden & Co")
    people.activate()
    workbook.close()
    package = Package(HERE / "everything-xlsxwriter.xlsx")
    package.replace("xl/workbook.xml", 'name="Deep" sheetId="8" state="hidden"', 'name="Deep" sheetId="8" state="veryHidden"')
    parts.as_excel_saves(package)
    parts.add_pivot(package, "Orders", "Summary", "A1:C5", (["Region", "Product", "Amount"], lines))
    parts.add_slicer(package, "Summary", "Region", 3)
    parts.add_threaded_comment(package, "Key people", "C5", 1)
    parts.add_custom_xml(package, 1, '<crm xmlns="urn:example:crm"><account id="42">Halden</account></crm>')
    parts.add_custom_xml(package, 2, "<labels/>")
    parts.add_external_link(package, 1, "file:///C:/Plans/prices.xlsx")
    parts.add_custom_property(package, "Key people", 1, "SomebodyElse", "keep me")
    parts.add_printer_settings(package, "Orders", 1)
    parts.add_custom_view(package, ["Orders"])
    parts.add_web_extension(package, 1, "wa104379997", [("color", "&quot;teal&quot;")])
    parts.add_connection(package)
    parts.add_rules_of_2010(package, "Forces", "D2:D6", "D2:D6")
    parts.add_validation_of_2010(package, "Forces", "C2:C6", "Lists!$A$1:$A$3")
    parts.add_calculation_chain(package, [(2, "A4"), (4, "G2"), (4, "G3"), (4, "G4"), (4, "G5"), (4, "G6"), (4, "D7"), (8, "A1"), (8, "B1")])
    names = {"Cover": "wsCover", "Key people": "wsPeople", "Forces": "wsForces"}
    for sheet, code in names.items():
        part = package.sheet_part(sheet)
        if "<sheetPr>" in package.text(part):
            package.replace(part, "<sheetPr", f'<sheetPr codeName="{code}"')
        else:
            package.put(part, f'<sheetPr codeName="{code}"/>')
    package.save()


def locked():
    """The order of the sheets is locked: nobody may add one until its owner unlocks it."""
    workbook, people, factors = book("People", "Factors")
    fill(people, PEOPLE)
    fill(factors, FACTORS)
    workbook.security.lockStructure = True
    workbook.security.workbookPassword = "theirs"
    saved(workbook, "locked.xlsx").save()


for make in [charts, names, rules, tables, pivot, drawings, formats, structure, protected, everything, locked]:
    make()
