// What the schema of SpreadsheetML (ECMA-376, transitional) allows, of the parts that we write or change: Excel "repairs" a file
// with an element out of order, one too many, or an attribute that it does not know. Extension lists are not looked into.

interface Shape {
  readonly attributes: ReadonlySet<string>;
  readonly children: readonly string[];
  /** Names that may stand there more than once. */
  readonly repeated: ReadonlySet<string>;
  /** false: Excel reads the children in any order, and other programs write them so. */
  readonly ordered: boolean;
}

const word = (list: string): readonly string[] => list.split(/\s+/).filter((each) => each !== '');

/** `children`: in order; with * where repeated; after 'any' in any order. */
function shape(attributes: string, children = ''): Shape {
  const names = word(children);
  return {
    attributes: new Set(word(attributes)),
    children: names.filter((name) => name !== 'any').map((name) => name.replace('*', '')),
    repeated: new Set(names.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1))),
    ordered: names[0] !== 'any',
  };
}

const protectionAttributes =
  'password algorithmName hashValue saltValue spinCount sheet objects scenarios formatCells formatColumns formatRows insertColumns insertRows insertHyperlinks deleteColumns deleteRows selectLockedCells sort autoFilter pivotTables selectUnlockedCells';
const fontParts =
  'b* i* strike* condense* extend* outline* shadow* u* vertAlign* sz* color* family* charset* scheme*';
const cellFormat =
  'numFmtId fontId fillId borderId xfId quotePrefix pivotButton applyNumberFormat applyFont applyFill applyBorder applyAlignment applyProtection';
const colour = shape('auto indexed rgb theme tint');
const flag = shape('val');

const sheets: Readonly<Record<string, Shape>> = {
  worksheet: shape(
    '',
    `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter
     sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting* dataValidations hyperlinks
     printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags
     drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst`,
  ),
  sheetPr: shape(
    'syncHorizontal syncVertical syncRef transitionEvaluation transitionEntry published codeName filterMode enableFormatConditionsCalculation',
    'tabColor outlinePr pageSetUpPr',
  ),
  tabColor: colour,
  outlinePr: shape('applyStyles summaryBelow summaryRight showOutlineSymbols'),
  pageSetUpPr: shape('autoPageBreaks fitToPage'),
  dimension: shape('ref'),
  sheetViews: shape('', 'sheetView* extLst'),
  sheetView: shape(
    `windowProtection showFormulas showGridLines showRowColHeaders showZeros rightToLeft tabSelected showRuler showOutlineSymbols
     defaultGridColor showWhiteSpace view topLeftCell colorId zoomScale zoomScaleNormal zoomScaleSheetLayoutView
     zoomScalePageLayoutView workbookViewId`,
    'pane selection* pivotSelection* extLst',
  ),
  pane: shape('xSplit ySplit topLeftCell activePane state'),
  selection: shape('pane activeCell activeCellId sqref'),
  sheetFormatPr: shape(
    'baseColWidth defaultColWidth defaultRowHeight customHeight zeroHeight thickTop thickBottom outlineLevelRow outlineLevelCol',
  ),
  cols: shape('', 'col*'),
  col: shape('min max width style hidden bestFit customWidth phonetic outlineLevel collapsed'),
  sheetData: shape('', 'row*'),
  row: shape(
    'r spans s customFormat ht hidden customHeight outlineLevel collapsed thickTop thickBot ph',
    'c* extLst',
  ),
  c: shape('r s t cm vm ph', 'f v is extLst'),
  f: shape('t aca ref dt2D dtr del1 del2 r1 r2 ca si bx'),
  v: shape(''),
  is: shape('', 't r* rPh* phoneticPr'),
  sheetProtection: shape(protectionAttributes),
  autoFilter: shape('ref', 'filterColumn* sortState extLst'),
  filterColumn: shape(
    'colId hiddenButton showButton',
    'filters top10 customFilters dynamicFilter colorFilter iconFilter extLst',
  ),
  sortState: shape('columnSort caseSensitive sortMethod ref', 'sortCondition* extLst'),
  sortCondition: shape('descending sortBy ref customList dxfId iconSet iconId'),
  mergeCells: shape('count', 'mergeCell*'),
  mergeCell: shape('ref'),
  conditionalFormatting: shape('pivot sqref', 'cfRule* extLst'),
  cfRule: shape(
    'type dxfId priority stopIfTrue aboveAverage percent bottom operator text timePeriod rank stdDev equalAverage',
    'formula* colorScale dataBar iconSet extLst',
  ),
  formula: shape(''),
  dataValidations: shape('disablePrompts xWindow yWindow count', 'dataValidation*'),
  dataValidation: shape(
    'type errorStyle imeMode operator allowBlank showDropDown showInputMessage showErrorMessage errorTitle error promptTitle prompt sqref',
    'formula1 formula2',
  ),
  formula1: shape(''),
  formula2: shape(''),
  hyperlinks: shape('', 'hyperlink*'),
  hyperlink: shape('ref location tooltip display'),
  printOptions: shape('horizontalCentered verticalCentered headings gridLines gridLinesSet'),
  pageMargins: shape('left right top bottom header footer'),
  pageSetup: shape(
    'paperSize paperHeight paperWidth scale firstPageNumber fitToWidth fitToHeight pageOrder orientation usePrinterDefaults blackAndWhite draft cellComments useFirstPageNumber errors horizontalDpi verticalDpi copies',
  ),
  headerFooter: shape(
    'differentOddEven differentFirst scaleWithDoc alignWithMargins',
    'oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter',
  ),
  customProperties: shape('', 'customPr*'),
  customPr: shape('name'),
  tableParts: shape('count', 'tablePart*'),
  tablePart: shape(''),
};

const tables: Readonly<Record<string, Shape>> = {
  table: shape(
    `id name displayName comment ref tableType headerRowCount insertRow insertRowShift totalsRowCount totalsRowShown published
     headerRowDxfId dataDxfId totalsRowDxfId headerRowBorderDxfId tableBorderDxfId totalsRowBorderDxfId headerRowCellStyle
     dataCellStyle totalsRowCellStyle connectionId`,
    'autoFilter sortState tableColumns tableStyleInfo extLst',
  ),
  autoFilter: sheets.autoFilter ?? shape(''),
  tableColumns: shape('count', 'tableColumn*'),
  tableColumn: shape(
    `id uniqueName name totalsRowFunction totalsRowLabel queryTableFieldId headerRowDxfId dataDxfId totalsRowDxfId
     headerRowCellStyle dataCellStyle totalsRowCellStyle`,
    'calculatedColumnFormula totalsRowFormula xmlColumnPr extLst',
  ),
  calculatedColumnFormula: shape('array'),
  totalsRowFormula: shape('array'),
  tableStyleInfo: shape('name showFirstColumn showLastColumn showRowStripes showColumnStripes'),
};

const styles: Readonly<Record<string, Shape>> = {
  styleSheet: shape(
    '',
    'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  ),
  numFmts: shape('count', 'numFmt*'),
  numFmt: shape('numFmtId formatCode'),
  fonts: shape('count', 'font*'),
  font: shape('', `any name* ${fontParts}`),
  fills: shape('count', 'fill*'),
  fill: shape('', 'patternFill gradientFill'),
  patternFill: shape('patternType', 'fgColor bgColor'),
  fgColor: colour,
  bgColor: colour,
  color: colour,
  b: flag,
  i: flag,
  u: flag,
  sz: flag,
  name: flag,
  family: flag,
  charset: flag,
  scheme: flag,
  borders: shape('count', 'border*'),
  border: shape(
    'diagonalUp diagonalDown outline',
    'start end left right top bottom diagonal vertical horizontal',
  ),
  ...Object.fromEntries(
    word('left right top bottom diagonal vertical horizontal').map((side) => [side, shape('style', 'color')]),
  ),
  cellStyleXfs: shape('count', 'xf*'),
  cellXfs: shape('count', 'xf*'),
  xf: shape(cellFormat, 'alignment protection extLst'),
  alignment: shape(
    'horizontal vertical textRotation wrapText indent relativeIndent justifyLastLine shrinkToFit readingOrder mergeCell',
  ),
  protection: shape('locked hidden'),
  cellStyles: shape('count', 'cellStyle*'),
  cellStyle: shape('name xfId builtinId iLevel hidden customBuiltin', 'extLst'),
  dxfs: shape('count', 'dxf*'),
  dxf: shape('', 'font numFmt fill alignment border protection extLst'),
};

const workbook: Readonly<Record<string, Shape>> = {
  workbook: shape(
    'conformance',
    `fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames
     calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr* webPublishObjects extLst`,
  ),
  bookViews: shape('', 'workbookView*'),
  workbookView: shape(
    'visibility minimized showHorizontalScroll showVerticalScroll showSheetTabs xWindow yWindow windowWidth windowHeight tabRatio firstSheet activeTab autoFilterDateGrouping',
  ),
  sheets: shape('', 'sheet*'),
  sheet: shape('name sheetId state'),
  definedNames: shape('', 'definedName*'),
  definedName: shape(
    'name comment customMenu description help statusBar localSheetId hidden function vbProcedure xlm functionGroupId shortcutKey publishToServer workbookParameter',
  ),
};

const strings: Readonly<Record<string, Shape>> = {
  sst: shape('count uniqueCount', 'si*'),
  si: shape('', 't r* rPh* phoneticPr'),
};

/** By the name of the root; elements that are not listed are not looked at. */
export const shapes: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {
  worksheet: sheets,
  table: tables,
  styleSheet: styles,
  workbook,
  sst: strings,
};
