// The children of a sheet, a workbook or a style sheet stand in the order of their schema; Excel repairs a file in which they do not.
import {
  childOf,
  childrenOf,
  elementsOf,
  localName,
  prefixed,
  prefixOf,
  removeChild,
  type XmlElement,
} from '../../xml/tree';

const worksheet =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
  'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls ' +
  'webPublishItems tableParts extLst';
const workbook =
  'fileVersion fileSharing workbookPr absPath workbookProtection bookViews sheets functionGroups externalReferences ' +
  'definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing ' +
  'fileRecoveryPr webPublishObjects extLst';
const styleSheet =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst';
const sheetPr = 'tabColor outlinePr pageSetUpPr';
const table = 'autoFilter sortState tableColumns tableStyleInfo extLst';

const orders: Readonly<Record<string, readonly string[]>> = {
  worksheet: worksheet.split(' '),
  workbook: workbook.split(' '),
  styleSheet: styleSheet.split(' '),
  sheetPr: sheetPr.split(' '),
  table: table.split(' '),
};

/** Puts a child where the schema has it, behind others of its name. */
export function insertChild(parent: XmlElement, child: XmlElement): XmlElement {
  const added = prefixed(child, prefixOf(parent));
  const order = orders[localName(parent)] ?? [];
  const place = order.indexOf(localName(added));
  const next = elementsOf(parent).find((each) => {
    const other = order.indexOf(localName(each));
    return other > place;
  });
  const at = next === undefined ? parent.children.length : parent.children.indexOf(next);
  parent.children.splice(at, 0, added);
  return added;
}

/** The child with that name, made where it is missing. */
export function ensureChild(parent: XmlElement, child: XmlElement): XmlElement {
  return childOf(parent, localName(child)) ?? insertChild(parent, child);
}

/** All children of that name give way to this one; null only takes them away. */
export function replaceChild(parent: XmlElement, local: string, child: XmlElement | null): void {
  for (const old of childrenOf(parent, local)) removeChild(parent, old);
  if (child !== null) insertChild(parent, child);
}
