// The product's own walk from grids to the plan, as the pane and the command line take it.
import { defaultSettings } from '../../src/method/ground/settings';
import { makeOverview } from '../../src/planner/overview';
import type { Overview } from '../../src/planner/planner';
import type { Grid } from '../../src/sheets/grid/grid';
import { textOf } from '../../src/text/text';

const texts = [textOf('en'), textOf('zh-CN')];
/** Later than every date in the tables. */
const asOf = '2027-01-15';

export function readGrids(grids: readonly Grid[]): Overview {
  const sheets = grids.map(({ sheetId, sheet }) => ({
    sheetId,
    sheet,
    kind: null,
    unread: false,
    mergesUnread: false,
  }));
  const tableNames = grids.flatMap(({ tables }) => tables.map(({ name }) => name));
  return makeOverview(
    { grids, sheets, tableNames, flags: {} },
    {},
    { asOf, settings: defaultSettings, texts },
  );
}
