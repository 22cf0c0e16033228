// Two people, or two moments, meet in one workbook: somebody does something between a Refresh's reading and its write.
import { bootOffice, type BootedOffice } from '../../workbench/node/office';
import { HostError } from '../../src/planner/workbook';
import { watchSyncs, type Syncs } from '../excel/syncs';
import { newPlanner, openSample, refreshSample, snapshot, type Sample } from './planner';

jest.setTimeout(300_000);

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice({ locale: 'en-US' });
});
afterAll(() => office.dispose());
beforeEach(() => office.embedded.reset());

const resultSheets = ['Strategy', 'Factor matrix', 'Role grid', 'Actions'];

/** The action table as a user sees it: what stands by each action, wherever the table is and however it is sorted. */
interface Standing {
  readonly action: string;
  readonly owner: unknown;
  readonly notes: unknown;
}

function standing(): readonly Standing[] {
  const table = office.embedded.tables().find(({ headers }) => headers.includes('Owner'));
  if (table === undefined) throw new Error('there is no action table');
  const at = (header: string): number => table.headers.indexOf(header);
  const [, ...rows] = office.embedded.values(table.sheet, table.address);
  return rows
    .map((row) => ({
      action: String(row[at('Action')]),
      owner: row[at('Owner')],
      notes: row[at('Notes')],
    }))
    .filter(({ action }) => action !== '');
}

const actionsTable = () => {
  const table = office.embedded
    .tables()
    .find(({ sheet, headers }) => sheet === 'Actions' && headers.includes('Owner'));
  if (table === undefined) throw new Error('there is no action table');
  const [first = '', last = ''] = table.address.split(':');
  const rowOf = (cell: string): number => Number(/\d+$/.exec(cell)?.[0]);
  return { ...table, first: rowOf(first), last: rowOf(last) };
};

function letterOf(header: string): string {
  const { address, headers } = actionsTable();
  return String.fromCharCode(address.charCodeAt(0) + headers.indexOf(header));
}

/** The sample, refreshed, with an owner and a note in every third row, and changed so that the next run inserts, writes and sorts. */
async function workedOn(syncs: Syncs): Promise<Sample> {
  const sample = await openSample(syncs);
  await refreshSample(sample);
  const { embedded } = office;
  const { first, last } = actionsTable();
  for (let row = first + 1; row <= last; row += 3) {
    await embedded.edit('Actions', `${letterOf('Owner')}${row}`, `Owner of ${row}`);
    await embedded.edit('Actions', `${letterOf('Notes')}${row}`, `A note at ${row}`);
  }
  for (const row of [10, 11]) await embedded.edit('Actions', `${letterOf('Status')}${row}`, 'Done');
  const statuses = embedded.values('Factors', 'H5:H18').map(([status]) => status);
  await embedded.edit('Factors', `H${5 + statuses.indexOf('Resolved')}`, 'Open');
  await embedded.edit('Factors', 'F6', 5);
  await embedded.edit('Factors', 'F8', 1);
  return sample;
}

/** As the user, through Excel itself. */
const asUser = (work: (sheets: Excel.WorksheetCollection) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets);
    await context.sync();
  });

/** Syncs of a Refresh that sorts: its reading, its look at hidden rows, its look, its write. */
const places = [1, 2, 3, 4] as const;
type Place = (typeof places)[number];

interface Meanwhile {
  readonly act: () => Promise<unknown>;
  /** Whether what was done is still there afterwards. */
  readonly isThere: () => boolean;
  /** How a Refresh ends that meets it: complete, or refused with nothing changed. */
  readonly ends?: HostError['code'];
  /** The last sync before which it is harmless or seen; later is the moment that the docs name. */
  readonly until: Place;
}

const meanwhile: Readonly<Record<string, Meanwhile>> = {
  'an owner is typed': {
    act: () => office.embedded.edit('Actions', `${letterOf('Owner')}6`, 'Maria'),
    isThere: () => standing().some(({ owner }) => owner === 'Maria'),
    until: 4,
  },
  'a note is typed': {
    act: () => office.embedded.edit('Actions', `${letterOf('Notes')}7`, 'call first'),
    isThere: () => standing().some(({ notes }) => notes === 'call first'),
    until: 4,
  },
  'a row is inserted above the table': {
    act: () => asUser((sheets) => sheets.getItem('Actions').getRange('2:2').insert('Down')),
    isThere: () => actionsTable().first === 5,
    until: 4,
  },
  'a row above the table is deleted': {
    act: () => asUser((sheets) => void sheets.getItem('Actions').getRange('3:3').delete('Up')),
    isThere: () => actionsTable().first === 3,
    until: 4,
  },
  'a row of the table is deleted': {
    act: () => asUser((sheets) => void sheets.getItem('Actions').getRange('6:6').delete('Up')),
    isThere: () => true,
    until: 4,
  },
  'a row is inserted within the table': {
    act: () => asUser((sheets) => sheets.getItem('Actions').getRange('7:7').insert('Down')),
    isThere: () => true,
    until: 4,
  },
  'a column is inserted before the table': {
    act: () => asUser((sheets) => sheets.getItem('Actions').getRange('A:A').insert('Right')),
    isThere: () =>
      office.embedded
        .values('Actions', 'A1:A60')
        .flat()
        .every((value) => value === ''),
    until: 4,
  },
  'a column is inserted within the table': {
    act: () => asUser((sheets) => sheets.getItem('Actions').getRange('C:C').insert('Right')),
    isThere: () => actionsTable().headers.length > 0,
    until: 4,
  },
  'the table is sorted by its actions': {
    act: () =>
      asUser((sheets) => {
        const table = sheets.getItem('Actions').tables.getItemAt(0);
        table.sort.apply([{ key: actionsTable().headers.indexOf('Action'), ascending: true }]);
      }),
    isThere: () => true,
    until: 3,
  },
  'a row is typed below the table': {
    act: () => office.embedded.edit('Actions', `B${actionsTable().last + 1}`, 'my own action'),
    isThere: () => office.embedded.values('Actions', 'B1:B120').flat().includes('my own action'),
    until: 4,
  },
  'the table is filtered': {
    act: () => office.embedded.setFilter(actionsTable().name, 'Status', ['Done']),
    isThere: () => actionsTable().isFiltered,
    ends: 'filtered',
    until: 3,
  },
  'a row is hidden': {
    act: () => office.embedded.setHidden('Actions', '8:8', true),
    isThere: () => office.embedded.hiddenRows('Actions').length > 0,
    ends: 'hiddenRows',
    until: 2,
  },
  'the sheet is protected': {
    act: () => office.embedded.setProtected('Actions', true),
    isThere: () => true,
    ends: 'protectedSheet',
    until: 3,
  },
  'the sheet is renamed': {
    act: () => office.embedded.renameSheet('Actions', 'To do'),
    isThere: () => office.embedded.sheets().includes('To do'),
    until: 3,
  },
  'the Strategy sheet is deleted': {
    act: () => office.embedded.deleteSheet('Strategy'),
    isThere: () => true,
    until: 4,
  },
  'a cell of the Strategy sheet is written over': {
    act: () => office.embedded.edit('Strategy', 'T3', 'mine, beside it'),
    isThere: () => office.embedded.values('Strategy', 'T3')[0]?.[0] === 'mine, beside it',
    until: 4,
  },
  'a sheet is added': {
    act: () => office.embedded.addSheet('Mine', [['a']]),
    isThere: () => office.embedded.sheets().includes('Mine'),
    until: 4,
  },
  'a weight is changed': {
    act: () => office.embedded.edit('Factors', 'F7', 2),
    isThere: () => office.embedded.values('Factors', 'F7')[0]?.[0] === 2,
    until: 4,
  },
  'the table is made a plain range': {
    act: () => asUser((sheets) => void sheets.getItem('Actions').tables.getItemAt(0).convertToRange()),
    isThere: () => true,
    until: 4,
  },
  'another pane refreshes': {
    act: async () => {
      const other = newPlanner();
      await other.refresh({ overview: await other.survey(), locale: 'en', account: null });
    },
    isThere: () => true,
    until: 4,
  },
};

let count = 0;

describe.each(Object.entries(meanwhile))('%s', (_, { act, isThere, ends, until }) => {
  test.each(places.filter((place) => place <= until))(
    'before sync %i of a Refresh: no row twice, no owner by another action',
    async (place) => {
      const syncs = watchSyncs();
      const sample = await workedOn(syncs);
      const before = standing();
      let deleted: readonly Standing[] = [];
      let held: string | null = null;
      syncs.before(place, async () => {
        await act();
        const left = tryStanding();
        deleted =
          left === null ? [] : before.filter(({ action }) => !left.some((each) => each.action === action));
        held = ends === undefined ? null : await snapshot(office);
      });
      const error = await refreshSample(sample).then(
        () => null,
        (thrown: unknown) => thrown,
      );
      count += 1;
      if (ends !== undefined) {
        expect(error).toBeInstanceOf(HostError);
        expect(error).toMatchObject({ code: ends, outcome: 'untouched' });
        expect(await snapshot(office)).toEqual(held);
        return;
      }
      expect(error).toBeNull();
      expect(isThere()).toBe(true);
      const after = standing();
      const named = after.map(({ action }) => action);
      expect(named.filter((action, index) => named.indexOf(action) !== index)).toEqual([]);
      for (const { action, owner, notes } of before) {
        if (owner === '' && notes === '') continue;
        if (deleted.some((each) => each.action === action)) continue;
        const now = after.find((each) => each.action === action);
        if (now === undefined) expect(after.map((each) => each.owner)).toContain(owner);
        else if (owner !== '')
          expect({ action, owner: now.owner, notes: now.notes }).toEqual({ action, owner, notes });
      }
      for (const name of resultSheets)
        expect(office.embedded.sheets().filter((each) => each.startsWith(name)).length).toBeLessThanOrEqual(
          1,
        );
      // And the sheets say what a Refresh of what stands there now says.
      const settled = await snapshot(office);
      await refreshSample({ ...sample, overview: await sample.planner.survey() });
      expect(await snapshot(office)).toEqual(settled);
    },
  );
});

function tryStanding(): readonly Standing[] | null {
  return office.embedded.tables().some(({ headers }) => headers.includes('Owner')) ? standing() : null;
}

/** Sheets as they are called, each once, however many panes wrote them. */
const sheetsCalled = (name: string): readonly string[] =>
  office.embedded.sheets().filter((each) => each === name || each.startsWith(`${name} `));

describe('two panes that both refresh for the first time', () => {
  test.each([1, 2, 3])(
    'the other before sync %i: one set of sheets, and what was typed stays',
    async (place) => {
      const syncs = watchSyncs();
      const sample = await openSample(syncs);
      syncs.before(place, async () => {
        const other = newPlanner();
        await other.refresh({ overview: await other.survey(), locale: 'en', account: null });
        await office.embedded.edit('Actions', `${letterOf('Owner')}6`, 'Maria');
        await office.embedded.edit('Actions', `${letterOf('Notes')}6`, 'call first');
      });
      await refreshSample(sample);
      count += 1;
      for (const name of resultSheets) expect(sheetsCalled(name)).toEqual([name]);
      expect(
        standing().filter(({ owner, notes }) => owner === 'Maria' && notes === 'call first'),
      ).toHaveLength(1);
      const named = standing().map(({ action }) => action);
      expect(new Set(named).size).toBe(named.length);
    },
  );
});

describe('two panes that both add the template', () => {
  test.each([1, 2, 3])(
    'the other before sync %i: each table once, an hour of typing stays',
    async (place) => {
      const syncs = watchSyncs();
      const planner = newPlanner(undefined, syncs);
      const held = await planner.survey();
      syncs.before(place, async () => {
        await newPlanner().createTemplate({ locale: 'en', sample: false });
        await office.embedded.edit('People', 'B5', 'Maria Keller');
      });
      const { plan } = await planner.createTemplate({ locale: 'en', sample: false, held });
      count += 1;
      expect(plan.people.map(({ name }) => name)).toEqual(['Maria Keller']);
      for (const name of ['Goals', 'People', 'Factors']) expect(sheetsCalled(name)).toEqual([name]);
    },
  );
});

test('two panes that both add the sample: each of its tables once', async () => {
  const syncs = watchSyncs();
  const planner = newPlanner(undefined, syncs);
  const held = await planner.survey();
  // Before the look of the write, after both surveys.
  syncs.before(2, () => newPlanner().createTemplate({ locale: 'en', sample: true }));
  await planner.createTemplate({ locale: 'en', sample: true, held });
  for (const name of ['Goals', 'People', 'Factors', 'Profile', 'Lists'])
    expect(sheetsCalled(name)).toEqual([name]);
});

test('a run that fails takes away no sheet that another pane made at the same moment', async () => {
  const syncs = watchSyncs();
  const sample = await openSample(syncs);
  // The other pane is faster by one request, and ours then fails for a reason of its own.
  syncs.before(3, async () => {
    const other = newPlanner();
    await other.refresh({ overview: await other.survey(), locale: 'en', account: null });
    await office.embedded.edit('Actions', `${letterOf('Owner')}6`, 'Maria');
    office.embedded.failNext({ code: 'GeneralException', after: 1 });
  });
  await expect(refreshSample(sample)).rejects.toMatchObject({ code: 'unexpected', outcome: 'untouched' });
  for (const name of resultSheets) expect(sheetsCalled(name)).toEqual([name]);
  expect(standing().some(({ owner }) => owner === 'Maria')).toBe(true);
});

describe('what somebody changes again and again', () => {
  test('is read anew three times; then it is said, and nothing was written', async () => {
    const syncs = watchSyncs();
    const sample = await workedOn(syncs);
    let times = 0;
    const typing = async (): Promise<void> => {
      times += 1;
      await office.embedded.edit('Actions', `${letterOf('Owner')}6`, `Maria ${times}`);
    };
    // Before each look, of which the third sync of a try is one.
    for (const sync of [3, 6, 9]) syncs.alsoBefore(sync, typing);
    await expect(refreshSample(sample)).rejects.toMatchObject({
      code: 'changedMeanwhile',
      outcome: 'untouched',
    });
    expect(times).toBe(3);
    expect(standing().some(({ owner }) => owner === 'Maria 3')).toBe(true);
  });

  test('twice only is no reason to stop', async () => {
    const syncs = watchSyncs();
    const sample = await workedOn(syncs);
    for (const sync of [3, 6])
      syncs.alsoBefore(sync, () => office.embedded.edit('Actions', `${letterOf('Owner')}6`, `Maria ${sync}`));
    await refreshSample(sample);
    expect(standing().some(({ owner }) => owner === 'Maria 6')).toBe(true);
  });
});

afterAll(() => process.stdout.write(`${count} meetings of a Refresh with somebody else\n`));
