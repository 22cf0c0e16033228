import { readFileSync } from 'node:fs';
import { findActions } from '../../src/sheets/actions/readActions';
import { standingActions, type StandingAction } from '../../src/cli/standingActions';
import { openFileWorkbook } from '../../src/files/fileWorkbook';
import { defaultSettings } from '../../src/method/ground/settings';
import { createPlanner } from '../../src/planner/createPlanner';
import type { Overview } from '../../src/planner/planner';
import { parseRange } from '../../src/sheets/grid/address';
import type { CellValue } from '../../src/sheets/grid/grid';
import { textOf } from '../../src/text/text';
import { fixture, makeFolder, quadrille } from './quadrille';

const folder = makeFolder();
afterAll(folder.remove);

/** A workbook with our sheets, as read; its action table is B4:J9. */
let overview: Overview;
beforeAll(async () => {
  await quadrille(['analyse', fixture('one-row.xlsx'), '--write', folder.at('plan.xlsx')]);
  overview = await createPlanner({
    workbook: await openFileWorkbook(readFileSync(folder.at('plan.xlsx'))),
    today: () => '2026-11-23',
    settings: defaultSettings,
    texts: { en: textOf('en'), 'zh-CN': textOf('zh-CN') },
  }).survey();
});

/** The actions after the user has put values into cells of the sheet Actions. */
function actionsWith(edits: Readonly<Record<string, CellValue>>, locale: 'en' | 'zh-CN' = 'en') {
  const grids = overview.reading.grids.map((grid) => {
    if (grid.sheet !== 'Actions') return grid;
    const values = grid.values.map((row) => [...row]);
    for (const [cell, value] of Object.entries(edits)) {
      const box = parseRange(cell);
      const row = values[(box?.row ?? 0) - grid.row];
      if (box && row) row[box.column - grid.column] = value;
    }
    return { ...grid, values };
  });
  const edited = { ...overview, actions: findActions(grids) };
  const account = overview.analysis?.accounts[0];
  return account ? standingActions(edited, textOf(locale))(account) : [];
}

const lineOf = ({ words, owner, due, status }: StandingAction) => [words, owner, due, status];

test('N1: owner, due and status are those of the row in the action table', () => {
  const actions = actionsWith({ E6: 'Ann', F6: 46357, G6: 'Done' });
  expect(actions.slice(0, 2).map(lineOf)).toEqual([
    ['Put “The only one” into the offer, with its proof. Agree who shows it to Solo.', '', null, 'open'],
    ['Link the proposal to a result that Solo answers for.', 'Ann', '2026-12-01', 'done'],
  ]);
});

test('N1: a wording that the user changed stays, ours follows the language', () => {
  const [first, second] = actionsWith({ C5: 'Ask Solo for a date.' }, 'zh-CN');
  expect([first?.words, second?.words]).toEqual([
    'Ask Solo for a date.',
    '找到Solo要交的一项业绩，说明我们的方案怎么帮上忙。',
  ]);
});

test('N1: a status that is none of ours is read as open', () => {
  expect(actionsWith({ G5: 'perhaps' })[0]?.status).toBe('open');
});

test('N1: what there is no room for waits; with room of one, a row that stands still counts', () => {
  const settings = { ...overview.company.settings, mostSuggestedActions: 1 };
  const small = { ...overview, company: { ...overview.company, settings }, actions: null };
  const [account] = overview.analysis!.accounts;
  const waiting = (from: Overview) => standingActions(from, textOf('en'))(account!).map(({ waits }) => waits);
  expect(waiting(small)).toEqual([false, true]);
  expect(waiting({ ...small, actions: overview.actions })).toEqual([false, false]);
});
