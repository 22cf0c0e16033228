// The visible half of Univer: grid, formula bar, sheet tabs and context menu around the engine's headless half.
// Only what a spreadsheet needs is shown; Univer's toolbar and its own file menus stay away.
import type { Univer } from '@univerjs/core';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import { UniverSheetsFilterUIPlugin } from '@univerjs/sheets-filter-ui';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { UniverSheetsTableUIPlugin } from '@univerjs/sheets-table-ui';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { UniverUIPlugin } from '@univerjs/ui';
import { passOverGoneSheets } from './goneSheets';
import { countIndents } from './indentedOverflow';
import { keepProgressQuiet } from './quietProgress';
import { keepSheetsWhite } from './whiteSheets';
import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-numfmt-ui/lib/index.css';
import '@univerjs/sheets-data-validation-ui/lib/index.css';
import '@univerjs/sheets-conditional-formatting-ui/lib/index.css';
import '@univerjs/sheets-filter-ui/lib/index.css';
import '@univerjs/sheets-table-ui/lib/index.css';

const SHEETS_UI = {
  formulaBar: true,
  footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: false },
  // The pane's texts such as '00123 stay text without a green corner in each cell.
  disableForceStringMark: true,
  disableForceStringAlert: true,
};

/** Registers what shows a workbook inside `container`; to be called before the headless plugins. */
export function registerUi(univer: Univer, container: HTMLElement): void {
  const frame = {
    container,
    header: true,
    toolbar: false,
    headerMenu: false,
    footer: true,
    contextMenu: true,
  };
  countIndents();
  keepSheetsWhite();
  passOverGoneSheets();
  keepProgressQuiet();
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, frame);
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, SHEETS_UI);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  univer.registerPlugin(UniverSheetsFilterUIPlugin);
  // Excel writes a table's name nowhere on the sheet.
  univer.registerPlugin(UniverSheetsTableUIPlugin, { hideAnchor: true });
}
