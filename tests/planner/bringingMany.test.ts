// G5: tables as people write them, brought into the template: nothing is judged otherwise, and nothing that stood in a row is lost.
import { makeCase } from '../../bench/reading/cases';
import { readGrids } from '../../bench/reading/readCase';
import { defaultSettings } from '../../src/method/ground/settings';
import { createPlanner } from '../../src/planner/createPlanner';
import type { Overview } from '../../src/planner/planner';
import type { Workbook, WorkbookReading } from '../../src/planner/workbook';
import { gridOf } from '../../src/sheets/bring/tryDraft';
import { makeLetters } from '../../src/sheets/grid/address';
import { cellText } from '../../src/sheets/grid/cells';
import { shownAt } from '../../src/sheets/grid/merges';
import { parseAddress } from '../../src/sheets/grid/address';
import { placesOf } from '../../src/sheets/grid/places';
import { texts } from './planner';

/** A workbook that takes new sheets and is read again. */
function workbookOf(first: WorkbookReading): Workbook {
  let reading = first;
  const never = (): never => {
    throw new Error('nothing else is asked of it');
  };
  return {
    survey: () => Promise.resolve(reading),
    read: () => Promise.resolve(reading),
    write: ({ sheets, flags }) => {
      const added = sheets.map(({ draft }, index) => ({
        ...gridOf(draft),
        sheetId: `new ${reading.grids.length + index}`,
      }));
      const entries = added.map(({ sheetId, sheet, mark }) => ({
        sheetId,
        sheet,
        kind: mark?.kind ?? null,
        unread: false,
        mergesUnread: false,
      }));
      reading = {
        ...reading,
        grids: [...reading.grids, ...added],
        sheets: [...reading.sheets, ...entries],
        flags: { ...reading.flags, ...flags },
      };
      return Promise.resolve();
    },
    edit: never,
    fill: never,
    goTo: never,
    selection: never,
    restorable: never,
    restore: never,
    undoEndsAt: () => [],
    onChange: never,
  };
}

/** Accounts may stand in another order: those that are named after the one that is not. */
const judged = ({ analysis }: Overview): readonly string[] =>
  (analysis?.accounts ?? [])
    .map(({ account, people, factors, strategy }) =>
      JSON.stringify({
        account,
        people: people.map(({ name, role, attitude, suggestions }) => [
          name,
          role,
          attitude,
          suggestions.map(({ key, level }) => [key, level]),
        ]),
        factors: factors.map(({ text, quadrant, weight, suggestions }) => [
          text,
          quadrant,
          weight,
          suggestions.map(({ level }) => level),
        ]),
        strategy: [strategy.macro, strategy.standing, strategy.loads, strategy.share],
      }),
    )
    .sort();

const unreadable = ['unknownValue', 'offScale', 'badWeight', 'attitudeUnreadable', 'statusUnreadable'];
/** How many cells of each column could not be understood. */
const complaintsOf = ({ problems }: Overview): readonly string[] =>
  problems
    .filter(({ code }) => unreadable.includes(code))
    .map(({ code, params }) => `${code} ${JSON.stringify('column' in params ? params.column : '')}`)
    .sort();

/** What stands beside the records of tables of this kind, in columns that nothing reads. */
function beside({ recognition, reading, plan }: Overview, kind: 'people' | 'factors'): readonly string[] {
  return recognition.tables
    .filter((table) => table.kind === kind)
    .flatMap((table) => {
      const grid = reading.grids.find(({ sheetId }) => sheetId === table.sheetId);
      const read = [...placesOf(table).values()].flat().map(makeLetters);
      const columns = Array.from({ length: table.box.columns }, (_, index) => table.box.column + index);
      const rows = plan[kind].flatMap(({ cell }) => {
        const at = parseAddress(cell);
        return at?.sheet === table.sheet ? [at.box.row] : [];
      });
      return rows.flatMap((row) =>
        columns
          .filter((column) => !read.includes(makeLetters(column)))
          .map((column) => (grid ? cellText(shownAt(grid, row, column)) : '')),
      );
    })
    .filter((text) => text !== '');
}

test('G5: of many tables, none is judged otherwise in the template, and all that stood beside it is there', async () => {
  let brought = 0;
  for (let seed = 5001; seed <= 5070; seed++) {
    const before = readGrids(makeCase(seed).grids);
    const workbook = workbookOf(before.reading);
    const today = (): string => '2027-01-15';
    const planner = createPlanner({ workbook, today, settings: defaultSettings, texts });
    let overview = await planner.survey();
    for (const kind of ['people', 'factors'] as const) {
      if (overview.plan[kind].length === 0) continue;
      const locale = seed % 2 === 0 ? 'en' : 'zh-CN';
      const wanted = beside(overview, kind);
      const after = await planner.bring(overview, { kind, locale, kept: {} });
      expect({ seed, kind, outcome: after.outcome }).toEqual({ seed, kind, outcome: 'written' });
      overview = after.overview;
      brought += 1;
      const held =
        overview.reading.grids
          .find(({ sheet }) => sheet === after.sheet)
          ?.values.flat()
          .map(cellText) ?? [];
      expect({ seed, lost: wanted.filter((text) => !held.includes(text)) }).toEqual({ seed, lost: [] });
    }
    expect({ seed, judged: judged(overview) }).toEqual({ seed, judged: judged(before) });
    expect({ seed, complaints: complaintsOf(overview) }).toEqual({ seed, complaints: complaintsOf(before) });
    // What is remembered in the document says the same to the next one who opens it.
    expect({ seed, again: judged(await planner.survey()) }).toEqual({ seed, again: judged(before) });
  }
  expect(brought).toBeGreaterThan(70);
});
