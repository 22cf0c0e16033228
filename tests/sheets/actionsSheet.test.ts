import { defaultSettings } from '../../src/method/ground/settings';
import type { Analysis } from '../../src/method/analysis';
import type { SuggestedAction } from '../../src/method/actions/suggestedAction';
import { draftActions } from '../../src/sheets/actions/actionsSheet';
import { actionSheetOf, findActions } from '../../src/sheets/actions/readActions';
import type { Grid } from '../../src/sheets/grid/grid';
import { textOf, type Locale } from '../../src/text/text';
import {
  applyUpdate,
  at,
  edited,
  gridOf,
  insertedColumns,
  type SimulatedSheet,
  sorted,
  standingOn,
  writeDraft,
} from './actionSimulator';
import { draftFaults, textsOf, valueAt } from './draftFaults';
import { analysePlan, sampleAccount, samplePlan } from './samplePlan';

const sample = analysePlan(samplePlan('en'));

const action = (name: string, source: string): SuggestedAction => ({
  id: `A9:${name.toLowerCase()}`,
  rule: 'A9',
  account: null,
  source,
  from: name,
  advice: { rule: 'A9', topic: 'price', quadrant: 'reduce', people: [] },
  owner: '',
  due: null,
  status: 'open',
});

const analysisOf = (...actions: readonly SuggestedAction[]): Analysis => ({
  ...sample,
  accounts: [{ ...sampleAccount('en'), account: null, actions }],
});

const price = action('Price', 'Factors!B5');
const service = action('Service', 'Factors!B6');
const delay = action('Delay', 'Factors!B7');

const run = (analysis: Analysis, existing: Grid | null = null, locale: Locale = 'en') =>
  draftActions({
    analysis,
    text: textOf(locale),
    existing: existing && findActions([existing]),
    settings: defaultSettings,
  });

const firstRun = (analysis: Analysis): SimulatedSheet => writeDraft(run(analysis).draft);

function rerun(sheet: SimulatedSheet, analysis: Analysis, locale: Locale = 'en'): SimulatedSheet {
  const { update } = run(analysis, gridOf(sheet), locale);
  if (update === undefined) throw new Error('the table was not found');
  return applyUpdate(sheet, update);
}

const nothing = { steps: [] };

const [from, act, why, owner, due, status, notes, id, order] = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const column = (sheet: SimulatedSheet, index: number): readonly unknown[] =>
  sheet.cells.slice(4).map((row) => row[index] ?? null);

test('N1: the first run writes a real table with our headers, open and without owner or date', () => {
  const { draft, update } = run(analysisOf(price));
  expect(update).toBeUndefined();
  expect(draft.values[3]?.slice(1, 8)).toEqual(['From', 'Action', 'Why', 'Owner', 'Due', 'Status', 'Notes']);
  expect(draft.values[4]?.slice(4, 8)).toEqual([null, null, 'Open', null]);
  expect(draft.layout.table).toEqual({ name: 'Quadrille_Actions', range: 'B4:J5', filterButtons: true });
  expect(draft.layout.columns.map(({ hidden }) => hidden === true).slice(8)).toEqual([true, true]);
});

test('N1: the sample is drafted in both languages, in the order of N7', () => {
  const english = run(sample).draft;
  const chinese = run(analysePlan(samplePlan('zh-CN')), null, 'zh-CN').draft;
  expect([valueAt(english, 'B1'), valueAt(chinese, 'B1')]).toEqual([
    'Actions · Halden Precision',
    '行动 · 海登精密',
  ]);
  expect([valueAt(english, 'B5'), valueAt(chinese, 'B5')]).toEqual(['R. Castellano', '康志强']);
  expect([valueAt(english, 'G5'), valueAt(chinese, 'G5')]).toEqual(['Open', '进行中']);
  expect([draftFaults(english), draftFaults(chinese)].flat()).toEqual([]);
});

test('M2: with several accounts each row names its own', () => {
  const two = {
    ...sample,
    accounts: [
      sampleAccount('en'),
      { ...sampleAccount('en'), account: 'Acme', actions: [{ ...price, account: 'Acme' }] },
    ],
  };
  const { draft } = run(two);
  expect(valueAt(draft, 'B1')).toBe('Actions');
  expect(valueAt(draft, 'B4')).toBe('Account');
  expect(draft.values.at(-1)?.[1]).toBe('Acme');
});

test('no suggestion still gives a table with a row to write in', () => {
  const { draft } = run(analysisOf());
  expect(draft.layout.table?.range).toBe('B4:J5');
  expect(draftFaults(draft)).toEqual([]);
});

test('N1: a run without a change writes nothing', () => {
  const sheet = firstRun(sample);
  expect(run(sample, gridOf(sheet)).update).toMatchObject(nothing);
});

test('N1: owner, due, status and notes stay with their suggestion when the order changes', () => {
  const typed = edited(firstRun(analysisOf(price, service)), (write) => {
    write(4, owner, 'Ines');
    write(4, due, 46350);
    write(4, status, '已完成');
    write(4, notes, 'called');
  });
  const after = rerun(typed, analysisOf(service, price, delay));
  expect(column(after, from)).toEqual(['Service', 'Price', 'Delay']);
  expect(after.cells[5]?.slice(4, 8)).toEqual(['Ines', 46350, '已完成', 'called']);
  expect(after.cells[6]?.slice(4, 8)).toEqual([null, null, 'Open', null]);
});

test('N1: a text of ours that the user has changed is kept, the others follow the language', () => {
  const typed = edited(firstRun(analysisOf(price)), (write) => write(4, act, 'Do it my way'));
  const after = rerun(typed, analysisOf(price), 'zh-CN');
  const chinese = textOf('zh-CN').advice.suggest(price.advice, 'Price');
  expect([at(after, 4, act), at(after, 4, why)]).toEqual(['Do it my way', chinese.why]);
  expect(after.cells[3]?.slice(1, 4)).toEqual(['来源', '行动', '理由']);
  expect(at(rerun(after, analysisOf(price)), 4, act)).toBe('Do it my way');
});

test('N1: a row whose source is gone and in which the user wrote nothing goes; the table keeps its size for the next', () => {
  const sheet = firstRun(analysisOf(price, service, delay));
  const after = rerun(sheet, analysisOf(price, delay));
  expect(column(after, from)).toEqual(['Price', 'Delay', null]);
  expect(after.cells[6]?.slice(1, 9).every((cell) => cell === null || cell === '')).toBe(true);
  expect(after.table).toEqual(sheet.table);
  expect(run(analysisOf(price, delay), gridOf(after)).update).toMatchObject(nothing);
  expect(standingOn(after)!.rows.map((row) => row.from)).toEqual(['Price', 'Delay']);
  const back = rerun(after, analysisOf(price, service, delay));
  expect(column(back, from)).toEqual(['Price', 'Service', 'Delay']);
  expect(column(back, status)).toEqual(['Open', 'Open', 'Open']);
  expect(back.table).toEqual(sheet.table);
});

test.each([
  ['an owner', owner, 'Ines'],
  ['a due date', due, 46350],
  ['another status', status, 'Done'],
  ['a status in their own words', status, 'waiting for legal'],
  ['a note', notes, 'called'],
  ['a zero', notes, 0],
  ['a blank that is not empty', notes, ' '],
  ['our action reworded', act, 'Do it my way'],
  ['our reason reworded', why, 'Because'],
])('N1: a row whose source is gone stays where %s is the user’s', (_, place, value) => {
  const typed = edited(firstRun(analysisOf(price, service)), (write) => write(4, place, value));
  const after = rerun(typed, analysisOf(service));
  expect(column(after, from)).toEqual(['Service', 'Price (gone)']);
  expect(at(after, 5, place)).toBe(value);
});

test('N1: a column of the user’s own counts as any other, an error in it too', () => {
  const sheet = edited(insertedColumns(firstRun(analysisOf(price, service)), 10, 1), (write) => {
    write(3, 10, 'Room');
    write(4, 10, 'B 14');
  });
  const widened = { ...sheet, table: { row: 3, column: 1, rows: 3, columns: 10 } };
  expect(column(rerun(widened, analysisOf()), from)).toEqual(['Price (gone)', null]);
  const grid = gridOf(widened);
  const values = grid.values.map((row, index) =>
    index === 5 ? row.map((cell, place) => (place === 10 ? { error: '#N/A' } : cell)) : row,
  );
  const { update } = run(analysisOf(), { ...grid, values });
  expect(column(applyUpdate(widened, update!), from)).toEqual(['Price (gone)', 'Service (gone)']);
});

test('N1: what an earlier version marked as gone goes too, where nothing is the user’s; in either language', () => {
  const typed = edited(firstRun(analysisOf(price, service)), (write) => write(4, owner, 'Ines'));
  const marked = rerun(rerun(typed, analysisOf(service)), analysisOf(service), 'zh-CN');
  expect(column(marked, from)).toEqual(['Service', 'Price（来源已删除）']);
  const emptied = edited(marked, (write) => write(5, owner, null));
  expect(column(rerun(emptied, analysisOf(service)), from)).toEqual(['Service', null]);
});

test('N1: a column of ours that the user gave another header keeps its rows, by which alone it is known', () => {
  const renamed = edited(firstRun(analysisOf(price, service)), (write) => write(3, from, 'About'));
  expect(column(rerun(renamed, analysisOf(service)), from)).toEqual(['Service', 'Price (gone)']);
});

test('N1: a move that the user made an action by a press stays, though its factor is gone', () => {
  const move: SuggestedAction = {
    ...price,
    id: 'A6resolve:price',
    rule: 'A6',
    advice: { rule: 'A6', move: 'resolve' },
  };
  expect(column(rerun(firstRun(analysisOf(move, service)), analysisOf(service)), from)).toEqual([
    'Service',
    'Price (gone)',
  ]);
});

test('N1: rows of the user’s own come before the blank ones that are left', () => {
  const own = edited(
    { ...firstRun(analysisOf(price, service)), table: { row: 3, column: 1, rows: 4, columns: 9 } },
    (write) => write(6, act, 'Send flowers'),
  );
  const after = rerun(own, analysisOf(service));
  expect(column(after, act).slice(1)).toEqual(['Send flowers', null]);
});

test('N1: a row whose source is gone and that the user wrote into is marked and stays, and loses the mark when it comes back', () => {
  const typed = edited(firstRun(analysisOf(price, service)), (write) => write(4, owner, 'Ines'));
  const gone = rerun(typed, analysisOf(service));
  expect(column(gone, from)).toEqual(['Service', 'Price (gone)']);
  expect(at(gone, 5, owner)).toBe('Ines');
  expect(run(analysisOf(service), gridOf(gone)).update).toMatchObject(nothing);
  expect(column(rerun(gone, analysisOf(service), 'zh-CN'), from)).toEqual(['Service', 'Price（来源已删除）']);
  const back = rerun(gone, analysisOf(price, service));
  expect([at(back, 4, from), at(back, 4, owner)]).toEqual(['Price', 'Ines']);
});

test('N1: the user’s own “(gone)” is not taken for our mark', () => {
  const typed = edited(firstRun(analysisOf(price)), (write) => write(4, from, 'Old price (gone)'));
  expect(at(rerun(typed, analysisOf(price)), 4, from)).toBe('Old price (gone)');
});

test('N1: a renamed factor keeps its row', () => {
  const typed = edited(firstRun(analysisOf(price, service)), (write) => write(4, owner, 'Ines'));
  const renamed = { ...price, id: 'A9:newname', from: 'List price' };
  const after = rerun(typed, analysisOf(renamed, service));
  expect(column(after, from)).toEqual(['List price', 'Service']);
  expect(at(after, 4, owner)).toBe('Ines');
});

test('N1: what the user wrote does not go to the factor that moved up into the place of a deleted one', () => {
  const at_ = (name: string, row: number) => action(name, `Factors!B${row}`);
  const typed = edited(firstRun(analysisOf(at_('Price', 5), at_('Delay', 7))), (write) =>
    write(4, owner, 'Ines'),
  );
  // Row 5 is deleted: what waited in row 6 now stands there, and Delay one row higher.
  const after = rerun(typed, analysisOf(at_('Service', 5), at_('Delay', 6)));
  expect(column(after, from)).toEqual(['Service', 'Delay', 'Price (gone)']);
  expect(column(after, owner)).toEqual([null, null, 'Ines']);
});

test('N1: where it is not plain which one was renamed, the old rows stay as gone', () => {
  const typed = firstRun(analysisOf(price, { ...service, source: price.source }));
  const sheet = edited(typed, (write) => {
    write(4, owner, 'Ines');
    write(5, owner, 'Jo');
  });
  const after = rerun(sheet, analysisOf({ ...price, id: 'A9:newname', from: 'List price' }));
  expect(column(after, from)).toEqual(['List price', 'Price (gone)', 'Service (gone)']);
});

test('N1: rows of the user’s own stay untouched and come after ours', () => {
  const sheet = firstRun(analysisOf(price));
  const own = edited({ ...sheet, table: { row: 3, column: 1, rows: 3, columns: 9 } }, (write) => {
    write(5, act, 'Send flowers');
    write(5, owner, 'Jo');
  });
  const after = rerun(own, analysisOf(price, service));
  expect(column(after, act)[2]).toBe('Send flowers');
  expect(column(after, owner)).toEqual([null, null, 'Jo']);
  expect(column(after, order)).toEqual([1, 2, 3]);
});

test('N1: a copied row becomes the user’s own', () => {
  const sheet = firstRun(analysisOf(price));
  const copied = edited({ ...sheet, table: { row: 3, column: 1, rows: 3, columns: 9 } }, (write) => {
    for (let index = 1; index < 10; index += 1) write(5, index, at(sheet, 4, index));
  });
  const after = rerun(copied, analysisOf(price));
  expect(column(after, from)).toEqual(['Price', 'Price']);
  expect(column(after, id)[1]).toBeNull();
});

test('N1: moved and renamed columns are found again', () => {
  const sheet = edited(insertedColumns(firstRun(analysisOf(price, service)), 1, 1), (write) => {
    write(3, 1, 'My priority');
    write(4, 1, 'first');
    write(3, 3, 'To do');
  });
  const moved = { ...sheet, table: { row: 3, column: 1, rows: 3, columns: 10 } };
  const after = rerun(moved, analysisOf(service, price), 'zh-CN');
  expect(after.cells[3]?.slice(1, 4)).toEqual(['My priority', '来源', 'To do']);
  expect(after.cells[5]?.slice(1, 3)).toEqual(['first', 'Price']);
  expect(at(after, 4, 3)).toBe(textOf('zh-CN').advice.suggest(service.advice, 'Service').action);
});

test('N1: a deleted identity column comes back, and no row is doubled', () => {
  const sheet = firstRun(analysisOf(price, service));
  const cells = sheet.cells.map((row) => row.filter((_, index) => index !== id));
  const cut = edited({ cells, table: { row: 3, column: 1, rows: 3, columns: 8 } }, (write) =>
    write(5, owner, 'Ines'),
  );
  const after = rerun(cut, analysisOf(price, service));
  expect(column(after, from)).toEqual(['Price', 'Service']);
  expect(column(after, owner)).toEqual([null, 'Ines']);
  expect(after.cells[3]?.slice(8)).toEqual(['Quadrille order', 'Quadrille ID']);
  expect(run(analysisOf(price, service), gridOf(after)).update).toMatchObject(nothing);
});

test('N1: a table turned into a range is made a table again', () => {
  const range = edited({ ...firstRun(analysisOf(price)), table: null }, (write) => write(4, owner, 'Ines'));
  const { update } = run(analysisOf(price, service), gridOf(range));
  expect(update).toMatchObject({ tableId: '', after: { row: 3, column: 1, rows: 3, columns: 9 } });
  expect(column(applyUpdate(range, update!), owner)).toEqual(['Ines', null]);
});

test('N1: a renamed column of ours is known while half of its texts are as we wrote them, and no longer below that', () => {
  const actions = [price, service, delay, action('Budget', 'Factors!B8')];
  const renamed = (changed: number): SimulatedSheet =>
    edited(firstRun(analysisOf(...actions)), (write) => {
      write(3, act, 'To do');
      for (let row = 4; row < 4 + changed; row += 1) write(row, act, `mine ${row}`);
    });
  const headersAfter = (changed: number) =>
    rerun(renamed(changed), analysisOf(...actions)).cells[3]?.slice(1);
  const seven = [
    'From',
    'To do',
    'Why',
    'Owner',
    'Due',
    'Status',
    'Notes',
    'Quadrille ID',
    'Quadrille order',
  ];
  expect(headersAfter(2)).toEqual(seven);
  // Three of four are the user's: the column is theirs, and ours comes back beside it.
  expect(headersAfter(3)).toEqual([...seven, 'Action']);
});

test('N1: the renamed column of sources is known by its names, those marked as gone included', () => {
  const typed = edited(firstRun(analysisOf(price, service)), (write) => write(4, owner, 'Ines'));
  const sheet = rerun(typed, analysisOf(service));
  expect(column(sheet, from)).toEqual(['Service', 'Price (gone)']);
  const renamed = edited(sheet, (write) => {
    write(3, from, 'About');
    write(4, from, 'Service, as we call it');
  });
  const after = rerun(renamed, analysisOf(service));
  const [, ...others] = sheet.cells[3]?.slice(1) ?? [];
  expect(after.cells[3]?.slice(1)).toEqual(['About', ...others]);
  expect(column(after, from)).toEqual(['Service, as we call it', 'Price (gone)']);
});

test('N1: a row marked as gone does not come back as another source in its place', () => {
  const typed = edited(firstRun(analysisOf(price, service)), (write) => write(4, owner, 'Ines'));
  const gone = rerun(typed, analysisOf(service));
  // What now stands in the row where Price stood is something else: it gets a row of its own.
  const after = rerun(gone, analysisOf(service, action('Warranty', price.source)));
  expect(column(after, from)).toEqual(['Service', 'Warranty', 'Price (gone)']);
  expect(column(after, owner)).toEqual([null, null, 'Ines']);
});

const insertedRows = (update: ReturnType<typeof run>['update']): number =>
  (update?.steps ?? []).reduce(
    (sum, step) => (step.kind === 'insert' && step.axis === 'row' ? sum + step.count : sum),
    0,
  );

test('N1: rows are inserted only where something stands below what is added', () => {
  const inserted = (note: (write: (row: number, column: number, value: string) => void) => void) => {
    const sheet = edited(firstRun(analysisOf(price)), note);
    return insertedRows(run(analysisOf(price, service, delay), gridOf(sheet)).update);
  };
  // The table ends in row 4 (from 0), and grows over rows 5 and 6, columns 1 to 9.
  expect(inserted(() => undefined)).toBe(0);
  expect(inserted((write) => write(5, 1, 'note'))).toBe(2);
  expect(inserted((write) => write(6, 9, 'note'))).toBe(2);
  expect(inserted((write) => write(7, 1, 'note'))).toBe(0);
  expect(inserted((write) => write(5, 10, 'note'))).toBe(0);
  expect(inserted((write) => write(5, 0, 'note'))).toBe(0);
});

test('N1: an error below the table is something too; where no row is added nothing is inserted', () => {
  const sheet = firstRun(analysisOf(price));
  const grid = gridOf(edited(sheet, (write) => write(5, act, 'note')));
  expect(insertedRows(run(analysisOf(price), grid).update)).toBe(0);
  const values = grid.values.map((row, index) =>
    index === 5 ? row.map((cell, place) => (place === act ? { error: '#N/A' } : cell)) : row,
  );
  expect(insertedRows(run(analysisOf(price, service), { ...grid, values }).update)).toBe(1);
});

test('N1: what stands below and beside the table is moved, not overwritten', () => {
  const sheet = edited(firstRun(analysisOf(price)), (write) => write(5, act, 'my note below'));
  const { update } = run(analysisOf(price, service, delay), gridOf(sheet));
  expect(update?.steps).toContainEqual({ kind: 'insert', axis: 'row', at: 5, count: 2 });
  expect(at(applyUpdate(sheet, update!), 7, act)).toBe('my note below');
});

test('N1: with a totals row the body ends above it', () => {
  const sheet = edited(firstRun(analysisOf(price)), (write) => write(5, from, 'Total'));
  const grid = gridOf({ ...sheet, table: { row: 3, column: 1, rows: 3, columns: 9 } });
  const totals = { ...grid, tables: grid.tables.map((table) => ({ ...table, showTotals: true })) };
  expect(run(analysisOf(price), totals).update).toMatchObject({ ...nothing, before: { row: 3, rows: 2 } });
});

test('N1: new rows get our looks and drop-downs, old ones keep theirs', () => {
  const { update } = run(analysisOf(price, service), gridOf(firstRun(analysisOf(price))));
  const look = update?.steps.find((step) => step.kind === 'look');
  expect(look?.validations.map(({ range }) => range)).toEqual(['G6', 'F6']);
  expect(look?.numberFormats).toEqual([{ range: 'F6', format: 'yyyy-mm-dd' }]);
  expect(look?.styles).toContainEqual({ range: 'C6', style: 'ours' });
});

test('N1: the rows are read as the user has them', () => {
  const sheet = edited(firstRun(analysisOf(price, service)), (write) => {
    write(4, owner, 'Ines');
    write(4, due, 46350);
    write(4, status, 'DONE ');
    write(5, status, 'nearly');
  });
  const gone = rerun(sheet, analysisOf(service));
  expect(
    standingOn(gone)!.rows.map(
      ({ id: key, from: source, owner: who, due: when, status: state, statusText, gone: lost }) => ({
        key,
        source,
        who,
        when,
        state,
        statusText,
        lost,
      }),
    ),
  ).toEqual([
    {
      key: 'A9:service',
      source: 'Service',
      who: '',
      when: null,
      state: null,
      statusText: 'nearly',
      lost: false,
    },
    {
      key: 'A9:price',
      source: 'Price',
      who: 'Ines',
      when: '2026-11-24',
      state: 'done',
      statusText: 'DONE ',
      lost: true,
    },
  ]);
});

test.each(['en', 'zh-CN'] as const)('N1: the statuses that we write are read back (%s)', (locale) => {
  const { actionStatuses } = textOf(locale).labels;
  const sheet = edited(firstRun(analysisOf(price, service, delay)), (write) => {
    write(4, status, actionStatuses.open);
    write(5, status, actionStatuses.done);
    write(6, status, actionStatuses.dropped);
  });
  expect(standingOn(sheet)!.rows.map((row) => row.status)).toEqual(['open', 'done', 'dropped']);
});

test('N1: a sheet of which only the user’s words are left is not written over', () => {
  const sheet = firstRun(analysisOf(price));
  const ruin = edited(
    {
      cells: [
        [null, 'my own list'],
        [null, 'call Ines'],
      ],
      table: null,
    },
    () => undefined,
  );
  const sheets = [sheet, ruin, { cells: [], table: null }].map(gridOf);
  expect(sheets.map((each) => actionSheetOf([each], findActions([each])))).toEqual([
    sheets[0],
    null,
    sheets[2],
  ]);
});

test.each([true, false])(
  'N1: four of our headers are our table, three are no more than chance (a table: %p)',
  (isTable) => {
    const headed = (...headers: readonly string[]) =>
      standingOn({
        cells: [
          [null, 'To do', ...headers],
          [null, 'call Ines', 'x', 'x', 'x', 'x'],
        ],
        table: isTable ? { row: 0, column: 1, rows: 2, columns: 1 + headers.length } : null,
      }) !== null;
    expect(headed('Owner', 'Due', 'Status', 'Notes')).toBe(true);
    expect(headed('Owner', 'Due', 'Status', 'Remarks')).toBe(false);
  },
);

test('N1: a name like a formula stays a text', () => {
  expect(textsOf(run(analysisOf(action('=1+1', 'Factors!B9'))).draft)).toContain('=1+1');
});

test('N1: the user’s sorting is undone without touching a cell of theirs', () => {
  const typed = edited(firstRun(analysisOf(price, service, delay)), (write) => {
    write(4, owner, 'B');
    write(5, owner, 'CC');
    write(6, owner, 'A');
  });
  const resorted = sorted(typed, { box: typed.table!, by: owner });
  const { update } = run(analysisOf(delay, service, price), gridOf(resorted));
  expect(update?.steps.every((step) => step.kind !== 'write' || step.column !== owner)).toBe(true);
  const after = applyUpdate(resorted, update!);
  expect(column(after, from).map((name, index) => [name, column(after, owner)[index]])).toEqual([
    ['Delay', 'A'],
    ['Service', 'CC'],
    ['Price', 'B'],
  ]);
});

const many = Array.from({ length: 20 }, (_, index) => action(`Risk${index + 1}`, `Factors!B${index + 5}`));
const namesIn = (sheet: SimulatedSheet): readonly unknown[] => column(sheet, from);

test('N1: of twenty suggestions the first fifteen get a row', () => {
  const sheet = firstRun(analysisOf(...many));
  expect(namesIn(sheet)).toEqual(many.slice(0, 15).map((each) => each.from));
  expect(run(analysisOf(...many), gridOf(sheet)).update).toMatchObject(nothing);
});

test('N1: what is done makes room for the next, in its place by the order, and stays', () => {
  const typed = edited(firstRun(analysisOf(...many)), (write) => {
    write(4, status, 'Done');
    write(6, status, '已放弃');
  });
  const after = rerun(typed, analysisOf(...many));
  expect(namesIn(after)).toEqual(many.slice(0, 17).map((each) => each.from));
  expect([at(after, 4, status), at(after, 6, status)]).toEqual(['Done', '已放弃']);
});

test('N1: rows stay when their suggestions fall behind; new ones wait', () => {
  const before = firstRun(analysisOf(...many.slice(0, 15)));
  const turned = [...many].reverse();
  expect(namesIn(rerun(before, analysisOf(...turned)))).toEqual(turned.slice(5).map((each) => each.from));
});

test('O2: a company’s own number of suggestions', () => {
  const settings = { ...defaultSettings, mostSuggestedActions: 4 };
  const { draft } = draftActions({
    analysis: analysisOf(...many),
    text: textOf('en'),
    existing: null,
    settings,
  });
  expect(namesIn(writeDraft(draft))).toHaveLength(4);
});
