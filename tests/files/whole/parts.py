"""Parts that openpyxl and xlsxwriter cannot make, added by hand as Excel writes them."""

from package import DOCUMENT_RELS, MAIN, SPREADSHEET

X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"
XM = "http://schemas.microsoft.com/office/excel/2006/main"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def extension(package, part, uri, declared, xml):
    """Adds an extension to a sheet's or workbook's list, and makes the list where there is none."""
    ext = f'<ext uri="{uri}" {declared}>{xml}</ext>'
    if "<extLst" in package.text(part):
        package.put(part, ext, into="extLst")
    else:
        package.put(part, f"<extLst>{ext}</extLst>")


def add_pivot(package, sheet, target, source, fields):
    """A pivot table on `target` over `source` ('A1:C5' of `sheet`): rows by the first field, the sum of the last."""
    names, rows = fields
    count = len(rows)
    shared = sorted({row[0] for row in rows})
    cache_fields = []
    for index, name in enumerate(names):
        values = [row[index] for row in rows]
        if index == 0:
            items = "".join(f'<s v="{value}"/>' for value in shared)
            cache_fields.append(f'<cacheField name="{name}" numFmtId="0"><sharedItems count="{len(shared)}">{items}</sharedItems></cacheField>')
        elif all(isinstance(value, (int, float)) for value in values):
            cache_fields.append(
                f'<cacheField name="{name}" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" '
                f'containsNumber="1" containsInteger="1" minValue="{min(values)}" maxValue="{max(values)}"/></cacheField>'
            )
        else:
            cache_fields.append(f'<cacheField name="{name}" numFmtId="0"><sharedItems/></cacheField>')
    cache = (
        f'{HEAD}<pivotCacheDefinition xmlns="{MAIN}" xmlns:r="{DOCUMENT_RELS}" r:id="rId1" refreshedBy="A. User" refreshedDate="46000" '
        f'createdVersion="6" refreshedVersion="6" minRefreshableVersion="3" recordCount="{count}"><cacheSource type="worksheet">'
        f'<worksheetSource ref="{source}" sheet="{sheet}"/></cacheSource><cacheFields count="{len(names)}">{"".join(cache_fields)}</cacheFields></pivotCacheDefinition>'
    )
    lines = []
    for row in rows:
        cells = [f'<x v="{shared.index(row[0])}"/>']
        cells += [f'<n v="{value}"/>' if isinstance(value, (int, float)) else f'<s v="{value}"/>' for value in row[1:]]
        lines.append(f'<r>{"".join(cells)}</r>')
    records = f'{HEAD}<pivotCacheRecords xmlns="{MAIN}" xmlns:r="{DOCUMENT_RELS}" count="{count}">{"".join(lines)}</pivotCacheRecords>'
    items = "".join(f'<item x="{i}"/>' for i in range(len(shared))) + '<item t="default"/>'
    middle = "<pivotField showAll=\"0\"/>" * (len(names) - 2)
    row_items = "".join(f'<i><x{" v=" + chr(34) + str(i) + chr(34) if i else ""}/></i>' for i in range(len(shared))) + '<i t="grand"><x/></i>'
    table = (
        f'{HEAD}<pivotTableDefinition xmlns="{MAIN}" name="PivotTable1" cacheId="7" applyNumberFormats="0" applyBorderFormats="0" '
        'applyFontFormats="0" applyPatternFormats="0" applyAlignmentFormats="0" applyWidthHeightFormats="1" dataCaption="Values" '
        'updatedVersion="6" minRefreshableVersion="3" useAutoFormatting="1" itemPrintTitles="1" createdVersion="6" indent="0" outline="1" outlineData="1" multipleFieldFilters="0">'
        f'<location ref="A3:B{4 + len(shared)}" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="{len(names)}">'
        f'<pivotField axis="axisRow" showAll="0"><items count="{len(shared) + 1}">{items}</items></pivotField>{middle}<pivotField dataField="1" showAll="0"/></pivotFields>'
        f'<rowFields count="1"><field x="0"/></rowFields><rowItems count="{len(shared) + 1}">{row_items}</rowItems><colItems count="1"><i/></colItems>'
        f'<dataFields count="1"><dataField name="Sum of {names[-1]}" fld="{len(names) - 1}" baseField="0" baseItem="0"/></dataFields>'
        '<pivotTableStyleInfo name="PivotStyleLight16" showRowHeaders="1" showColHeaders="1" showRowStripes="0" showColStripes="0" showLastColumn="1"/></pivotTableDefinition>'
    )
    package.add("xl/pivotCache/pivotCacheDefinition1.xml", cache, SPREADSHEET + "pivotCacheDefinition+xml")
    package.add("xl/pivotCache/pivotCacheRecords1.xml", records, SPREADSHEET + "pivotCacheRecords+xml")
    package.add("xl/pivotTables/pivotTable1.xml", table, SPREADSHEET + "pivotTable+xml")
    package.relate("xl/pivotCache/pivotCacheDefinition1.xml", "pivotCacheRecords", "pivotCacheRecords1.xml")
    package.relate("xl/pivotTables/pivotTable1.xml", "pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml")
    package.relate(package.sheet_part(target), "pivotTable", "../pivotTables/pivotTable1.xml")
    cache_id = package.relate("xl/workbook.xml", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml")
    package.put("xl/workbook.xml", f'<pivotCaches><pivotCache cacheId="7" r:id="{cache_id}"/></pivotCaches>')


def add_slicer(package, sheet, field, items):
    """A slicer on the pivot table of `sheet`, with its cache, its drawing and the name that Excel keeps for it."""
    tabular = "".join(f'<i x="{i}" s="1"/>' for i in range(items))
    part = package.sheet_part(sheet)
    tab = package.text("xl/workbook.xml").split(f'name="{sheet}"')[1].split('sheetId="')[1].split('"')[0]
    package.add(
        "xl/slicerCaches/slicerCache1.xml",
        f'{HEAD}<slicerCacheDefinition xmlns="{X14}" xmlns:x="{MAIN}" name="Slicer_{field}" sourceName="{field}"><pivotTables><pivotTable tabId="{tab}" name="PivotTable1"/></pivotTables>'
        f'<data><tabular pivotCacheId="7"><items count="{items}">{tabular}</items></tabular></data></slicerCacheDefinition>',
        "application/vnd.ms-excel.slicerCache+xml",
    )
    package.add(
        "xl/slicers/slicer1.xml",
        f'{HEAD}<slicers xmlns="{X14}" xmlns:x="{MAIN}"><slicer name="{field}" cache="Slicer_{field}" caption="{field}" rowHeight="241300"/></slicers>',
        "application/vnd.ms-excel.slicer+xml",
    )
    office = "http://schemas.microsoft.com/office"
    cache = package.relate("xl/workbook.xml", f"{office}/2007/relationships/slicerCache", "slicerCaches/slicerCache1.xml")
    slicer = package.relate(part, f"{office}/2007/relationships/slicer", "../slicers/slicer1.xml")
    declared = f'xmlns:x14="{X14}"'
    extension(package, "xl/workbook.xml", "{BBE1A952-AA13-448e-AADC-164F8A28A991}", declared, f'<x14:slicerCaches><x14:slicerCache r:id="{cache}"/></x14:slicerCaches>')
    extension(package, part, "{A8765BA9-456A-4dab-B4F3-ACF838C121DE}", declared, f'<x14:slicerList><x14:slicer r:id="{slicer}"/></x14:slicerList>')
    draw = "http://schemas.openxmlformats.org/drawingml/2006"
    package.add(
        "xl/drawings/drawing91.xml",
        f'{HEAD}<xdr:wsDr xmlns:xdr="{draw}/spreadsheetDrawing" xmlns:a="{draw}/main"><xdr:twoCellAnchor editAs="oneCell"><xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>'
        '<xdr:to><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>14</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>'
        f'<mc:AlternateContent xmlns:mc="{MC}" xmlns:a14="{office}/drawing/2010/main"><mc:Choice Requires="a14"><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="{field}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>'
        '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>'
        f'<a:graphic><a:graphicData uri="{office}/drawing/2010/slicer"><sle:slicer xmlns:sle="{office}/drawing/2010/slicer" name="{field}"/></a:graphicData></a:graphic></xdr:graphicFrame></mc:Choice>'
        '<mc:Fallback><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="0" name=""/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9" cy="9"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:sp></mc:Fallback>'
        '</mc:AlternateContent><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>',
        "application/vnd.openxmlformats-officedocument.drawing+xml",
    )
    drawing = package.relate(part, "drawing", "../drawings/drawing91.xml")
    package.put(part, f'<drawing r:id="{drawing}"/>')
    names = f'<definedName name="Slicer_{field}">#N/A</definedName>'
    if "<definedNames" in package.text("xl/workbook.xml"):
        package.put("xl/workbook.xml", names, into="definedNames")
    else:
        package.put("xl/workbook.xml", f"<definedNames>{names}</definedNames>")


def add_threaded_comment(package, sheet, cell, number):
    """Makes the note on `cell` a conversation: its text, an answer, and the people who wrote them."""
    office = "http://schemas.microsoft.com/office"
    space = f"{office}/spreadsheetml/2018/threadedcomments"
    first, answer = "{6F6B8F5A-0001-4A39-8C7B-000000000001}", "{6F6B8F5A-0001-4A39-8C7B-000000000002}"
    person = "{11111111-2222-3333-4444-555555555555}"
    package.add(
        f"xl/threadedComments/threadedComment{number}.xml",
        f'{HEAD}<ThreadedComments xmlns="{space}" xmlns:x="{MAIN}"><threadedComment ref="{cell}" dT="2026-01-05T09:00:00.00" personId="{person}" id="{first}"><text>Is this still so?</text></threadedComment>'
        f'<threadedComment ref="{cell}" dT="2026-01-06T09:00:00.00" personId="{person}" id="{answer}" parentId="{first}"><text>Yes, asked him.</text></threadedComment></ThreadedComments>',
        "application/vnd.ms-excel.threadedcomments+xml",
    )
    package.add(
        "xl/persons/person.xml",
        f'{HEAD}<personList xmlns="{space}" xmlns:x="{MAIN}"><person displayName="A. User" id="{person}" userId="a@example.com" providerId="None"/></personList>',
        "application/vnd.ms-excel.person+xml",
    )
    package.relate(package.sheet_part(sheet), f"{office}/2017/10/relationships/threadedComment", f"../threadedComments/threadedComment{number}.xml")
    package.relate("xl/workbook.xml", f"{office}/2017/10/relationships/person", "persons/person.xml")


def add_custom_xml(package, number, xml):
    relation = package.relate("xl/workbook.xml", "customXml", f"../customXml/item{number}.xml")
    assert relation
    package.add(f"customXml/item{number}.xml", xml)
    package.default_type("xml", "application/xml")
    package.add(
        f"customXml/itemProps{number}.xml",
        f'<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="{{AAAAAAAA-0000-0000-0000-00000000000{number}}}" '
        'xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="urn:example:crm"/></ds:schemaRefs></ds:datastoreItem>',
        "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
    )
    package.relate(f"customXml/item{number}.xml", "customXmlProps", f"itemProps{number}.xml")


def add_external_link(package, number, file):
    part = f"xl/externalLinks/externalLink{number}.xml"
    package.add(
        part,
        f'{HEAD}<externalLink xmlns="{MAIN}"><externalBook xmlns:r="{DOCUMENT_RELS}" r:id="rId1"><sheetNames><sheetName val="Prices"/></sheetNames>'
        '<sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>125</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>',
        SPREADSHEET + "externalLink+xml",
    )
    package.relate(part, "externalLinkPath", file, external=True)
    link = package.relate("xl/workbook.xml", "externalLink", f"externalLinks/externalLink{number}.xml")
    package.put("xl/workbook.xml", f'<externalReferences><externalReference r:id="{link}"/></externalReferences>')


def add_custom_property(package, sheet, number, name, value):
    """Somebody else's property of a sheet, as Excel keeps Worksheet.CustomProperties."""
    part = package.sheet_part(sheet)
    package.default_type("bin", SPREADSHEET + "printerSettings")
    package.add(f"xl/customProperty{number}.bin", value.encode("utf-16-le"), SPREADSHEET + "customProperty")
    relation = package.relate(part, "customProperty", f"../customProperty{number}.bin")
    package.put(part, f'<customProperties><customPr name="{name}" r:id="{relation}"/></customProperties>')


def add_printer_settings(package, sheet, number):
    part = package.sheet_part(sheet)
    package.default_type("bin", SPREADSHEET + "printerSettings")
    package.add(f"xl/printerSettings/printerSettings{number}.bin", bytes(range(256)))
    relation = package.relate(part, "printerSettings", f"../printerSettings/printerSettings{number}.bin")
    text = package.text(part)
    if "<pageSetup" in text:
        package.replace(part, "<pageSetup", f'<pageSetup xmlns:r="{DOCUMENT_RELS}" r:id="{relation}"' if "xmlns:r=" not in text else f'<pageSetup r:id="{relation}"')
    else:
        package.put(part, f'<pageSetup paperSize="9" orientation="landscape" r:id="{relation}"/>')


def add_custom_view(package, sheets):
    guid = "{12345678-AAAA-BBBB-CCCC-1234567890AB}"
    package.put(
        "xl/workbook.xml",
        f'<customWorkbookViews><customWorkbookView name="Short" guid="{guid}" maximized="1" xWindow="-8" yWindow="-8" windowWidth="1936" windowHeight="1056" activeSheetId="1"/></customWorkbookViews>',
    )
    for sheet in sheets:
        package.put(
            package.sheet_part(sheet),
            f'<customSheetViews><customSheetView guid="{guid}" scale="80" showGridLines="0"><selection activeCell="B2" sqref="B2"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></customSheetView></customSheetViews>',
        )


def add_web_extension(package, number, identity, properties):
    """An add-in that somebody keeps open beside the workbook, with what it remembers."""
    we = "http://schemas.microsoft.com/office/webextensions"
    kept = "".join(f'<we:property name="{name}" value="{value}"/>' for name, value in properties)
    part = f"xl/webextensions/webextension{number}.xml"
    package.add(
        part,
        f'{HEAD}<we:webextension xmlns:we="{we}/webextension/2010/11" id="{{ABCDEF01-0000-0000-0000-00000000000{number}}}"><we:reference id="{identity}" version="1.0.0.0" store="en-US" storeType="OMEX"/>'
        f'<we:alternateReferences/><we:properties>{kept}</we:properties><we:bindings/><we:snapshot xmlns:r="{DOCUMENT_RELS}"/></we:webextension>',
        "application/vnd.ms-office.webextension+xml",
    )
    package.add(
        "xl/webextensions/taskpanes.xml",
        f'{HEAD}<wetp:taskpanes xmlns:wetp="{we}/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="1"><wetp:webextensionref xmlns:r="{DOCUMENT_RELS}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>',
        "application/vnd.ms-office.webextensiontaskpanes+xml",
    )
    package.relate("xl/webextensions/taskpanes.xml", "http://schemas.microsoft.com/office/2011/relationships/webextension", f"webextension{number}.xml")
    package.relate("", "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes", "xl/webextensions/taskpanes.xml")


def add_connection(package):
    """Where the numbers of a sheet once came from."""
    package.add(
        "xl/connections.xml",
        f'{HEAD}<connections xmlns="{MAIN}"><connection id="1" name="Sales cube" description="weekly" type="4" refreshedVersion="6" background="1" saveData="1"><webPr url="https://example.com/sales" htmlTables="1"/></connection></connections>',
        SPREADSHEET + "connections+xml",
    )
    package.relate("xl/workbook.xml", "connections", "connections.xml")


def add_calculation_chain(package, cells):
    """`cells`: (number of the sheet, address) of each formula."""
    chain = "".join(f'<c r="{cell}" i="{sheet}"/>' for sheet, cell in cells)
    package.add("xl/calcChain.xml", f'{HEAD}<calcChain xmlns="{MAIN}">{chain}</calcChain>', SPREADSHEET + "calcChain+xml")
    package.relate("xl/workbook.xml", "calcChain", "calcChain.xml")


def add_rules_of_2010(package, sheet, bars, icons):
    """A data bar and an icon set that only the extension list can say."""
    rules = (
        f'<x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="{XM}"><x14:cfRule type="dataBar" id="{{0F0F0F0F-0000-4000-8000-000000000001}}"><x14:dataBar minLength="0" maxLength="100" border="1" negativeBarBorderColorSameAsPositive="0">'
        '<x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:borderColor rgb="FF638EC6"/><x14:negativeFillColor rgb="FFFF0000"/><x14:negativeBorderColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule>'
        f'<xm:sqref>{bars}</xm:sqref></x14:conditionalFormatting><x14:conditionalFormatting xmlns:xm="{XM}"><x14:cfRule type="iconSet" priority="97" id="{{0F0F0F0F-0000-4000-8000-000000000002}}"><x14:iconSet iconSet="3Stars">'
        '<x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>2</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>4</xm:f></x14:cfvo></x14:iconSet></x14:cfRule>'
        f'<xm:sqref>{icons}</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings>'
    )
    extension(package, package.sheet_part(sheet), "{78C0D931-6437-407d-A8EE-F0AAD7539E65}", f'xmlns:x14="{X14}"', rules)
    package.put(
        package.sheet_part(sheet),
        f'<conditionalFormatting sqref="{bars}"><cfRule type="dataBar" priority="98"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{{B025F937-C7B1-47D3-B67F-A62EFF666E3E}}" xmlns:x14="{X14}"><x14:id>{{0F0F0F0F-0000-4000-8000-000000000001}}</x14:id></ext></extLst></cfRule></conditionalFormatting>',
    )


def add_validation_of_2010(package, sheet, cells, source):
    """A list whose words stand on another sheet, as Excel 2010 and later may write it."""
    xml = (
        f'<x14:dataValidations xmlns:xm="{XM}" count="1"><x14:dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1">'
        f"<x14:formula1><xm:f>{source}</xm:f></x14:formula1><xm:sqref>{cells}</xm:sqref></x14:dataValidation></x14:dataValidations>"
    )
    extension(package, package.sheet_part(sheet), "{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}", f'xmlns:x14="{X14}"', xml)


def as_excel_saves(package, book_code="ThisWorkbook"):
    """What Excel itself leaves in a file it saved: versions, absolute path, revision ids, recent colours, ignorable namespaces."""
    book = package.text("xl/workbook.xml")
    start = book.index("<workbook ")
    end = book.index(">", start)
    spaces = (
        f'<workbook xmlns="{MAIN}" xmlns:r="{DOCUMENT_RELS}" xmlns:mc="{MC}" mc:Ignorable="x15 xr xr6 xr10 xr2" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" '
        'xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xmlns:xr6="http://schemas.microsoft.com/office/spreadsheetml/2016/revision6" '
        'xmlns:xr10="http://schemas.microsoft.com/office/spreadsheetml/2016/revision10" xmlns:xr2="http://schemas.microsoft.com/office/spreadsheetml/2015/revision2">'
    )
    book = book[:start] + spaces + book[end + 1 :]
    before, _, rest = book.partition("<workbookPr")
    before = before.split("<fileVersion")[0] + '<fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="27328"/>'
    _, _, rest = rest.partition("/>")
    rest = (
        f'<workbookPr codeName="{book_code}" defaultThemeVersion="202300"/><mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="C:\\Plans\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent>'
        '<xr:revisionPtr revIDLastSave="0" documentId="13_ncr:1_{8B0A2F3C-1111-4222-8333-444444444444}" xr6:coauthVersionLast="47" xr6:coauthVersionMax="47" xr10:uidLastSave="{00000000-0000-0000-0000-000000000000}"/>' + rest
    )
    package.parts["xl/workbook.xml"] = (before + rest).encode("utf-8")
    extension(
        package,
        "xl/workbook.xml",
        "{B58B0392-4F1F-4190-BB64-5DF3571DCE5F}",
        'xmlns:xcalcf="http://schemas.microsoft.com/office/spreadsheetml/2018/calcfeatures"',
        '<xcalcf:calcFeatures><xcalcf:feature name="microsoft.com:RD"/><xcalcf:feature name="microsoft.com:Single"/></xcalcf:calcFeatures>',
    )
    styles = package.text("xl/styles.xml")
    start = styles.index("<styleSheet")
    end = styles.index(">", start)
    styles = (
        styles[:start]
        + f'<styleSheet xmlns="{MAIN}" xmlns:mc="{MC}" mc:Ignorable="x14ac x16r2 xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:x16r2="http://schemas.microsoft.com/office/spreadsheetml/2015/02/main" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision">'
        + styles[end + 1 :]
    )
    styles = styles.replace("<fonts ", '<fonts x14ac:knownFonts="1" ', 1)
    colours = '<colors><mruColors><color rgb="FF00AA88"/><color rgb="FFAA0088"/></mruColors></colors>' if "<colors>" not in styles else ""
    lists = (
        f'<extLst><ext uri="{{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}}" xmlns:x14="{X14}"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext>'
        '<ext uri="{9260A510-F301-46a8-8635-F512D64BE5F5}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:timelineStyles defaultTimelineStyle="TimeSlicerStyleLight1"/></ext></extLst>'
    )
    package.parts["xl/styles.xml"] = styles.replace("</styleSheet>", f"{colours}{lists}</styleSheet>").encode("utf-8")
