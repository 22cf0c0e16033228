"""A workbook as a zip of parts, to add what neither library can make."""

import posixpath
import re
import zipfile

from lxml import etree

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
DOCUMENT_RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE_RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml."

# The order in which the schema wants what stands in a sheet and in the workbook.
ORDER = {
    "worksheet": """sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges
        scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting
        dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties
        cellWatches ignoredErrors smartTags drawing drawingHF legacyDrawing legacyDrawingHF picture oleObjects controls
        webPublishItems tableParts extLst""".split(),
    "workbook": """fileVersion fileSharing workbookPr AlternateContent revisionPtr workbookProtection bookViews sheets
        functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr
        smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst""".split(),
}


def local(element):
    return etree.QName(element).localname


class Package:
    def __init__(self, path):
        self.path = path
        with zipfile.ZipFile(path) as file:
            self.parts = {info.filename: file.read(info.filename) for info in file.infolist()}

    def text(self, part):
        return self.parts[part].decode("utf-8")

    def replace(self, part, old, new, count=1):
        """Replaces a piece of a part's text; it has to be there."""
        text = self.text(part)
        assert old in text, f"{part} has no {old}"
        self.parts[part] = text.replace(old, new, count).encode("utf-8")

    def add(self, part, data, content_type=None):
        assert part not in self.parts, part
        self.parts[part] = data if isinstance(data, bytes) else data.encode("utf-8")
        if content_type:
            self.replace("[Content_Types].xml", "</Types>", f'<Override PartName="/{part}" ContentType="{content_type}"/></Types>')

    def default_type(self, extension, content_type):
        if f'Extension="{extension}"' not in self.text("[Content_Types].xml"):
            text = self.text("[Content_Types].xml")
            new = f'<Default Extension="{extension}" ContentType="{content_type}"/>'
            self.parts["[Content_Types].xml"] = re.sub(r"(<Types[^>]*>)", r"\g<1>" + new, text, count=1).encode("utf-8")

    def relate(self, source, kind, target, external=False):
        """Adds a relationship of a part ('' for the package) and gives its id. `kind` is the end of an office type, or a whole address."""
        folder, name = posixpath.split(source)
        part = posixpath.join(folder, "_rels", f"{name}.rels")
        if part not in self.parts:
            self.parts[part] = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="{PACKAGE_RELS}"></Relationships>'.encode()
        text = self.text(part).replace("/>", "/>")
        if re.search(r"<Relationships [^>]*/>\s*$", text):
            text = re.sub(r"/>\s*$", "></Relationships>", text)
        numbers = [int(n) for n in re.findall(r'Id="rId(\d+)"', text)]
        identity = f"rId{max(numbers, default=0) + 1}"
        full = kind if kind.startswith("http") else f"{DOCUMENT_RELS}/{kind}"
        mode = ' TargetMode="External"' if external else ""
        new = f'<Relationship Id="{identity}" Type="{full}" Target="{target}"{mode}/>'
        self.parts[part] = text.replace("</Relationships>", f"{new}</Relationships>").encode("utf-8")
        return identity

    def put(self, part, xml, into=None):
        """Puts an element where the schema wants it: into the root, or among the children of the first `into`."""
        root = etree.fromstring(self.parts[part])
        spaces = {prefix or "m": uri for prefix, uri in root.nsmap.items()}
        declared = " ".join(f'xmlns{":" + p if p != "m" else ""}="{u}"' for p, u in {**spaces, "r": DOCUMENT_RELS}.items())
        new = etree.fromstring(f"<holder {declared}>{xml}</holder>")
        if into:
            root.find(f".//{{{MAIN}}}{into}").extend(list(new))
        else:
            order = ORDER[local(root)]
            for element in list(new):
                later = set(order[order.index(local(element)) + 1 :])
                at = next((i for i, child in enumerate(root) if isinstance(child.tag, str) and local(child) in later), len(root))
                root.insert(at, element)
        self.write(part, root)

    def write(self, part, root):
        etree.cleanup_namespaces(root, keep_ns_prefixes=["r", "x14ac", "xr", "x16r2", "x15", "x14", "mc", "xr6", "xr10", "xr2"])
        self.parts[part] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)

    def sheet_part(self, name):
        """The part of a sheet by the name on its tab."""
        book = etree.fromstring(self.parts["xl/workbook.xml"])
        rels = etree.fromstring(self.parts["xl/_rels/workbook.xml.rels"])
        wanted = next(s for s in book.iter(f"{{{MAIN}}}sheet") if s.get("name") == name).get(f"{{{DOCUMENT_RELS}}}id")
        target = next(r for r in rels if r.get("Id") == wanted).get("Target")
        return target.lstrip("/") if target.startswith("/") else posixpath.join("xl", target)

    def save(self):
        """The same bytes however often it runs: no clock in the zip nor in the document's own properties."""
        core = self.parts["docProps/core.xml"]
        self.parts["docProps/core.xml"] = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"2026-01-01T00:00:00Z", core)
        with zipfile.ZipFile(self.path, "w", zipfile.ZIP_DEFLATED) as file:
            for part, data in self.parts.items():
                file.writestr(zipfile.ZipInfo(part, (2026, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED, 9)
