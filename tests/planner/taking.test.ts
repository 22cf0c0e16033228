// N7, N1: a line of what to do next is taken: a row of the action table with who and by when, over the embedded Excel.
import { bootOffice, type BootedOffice } from '../../workbench/node/office';
import type { NextKind, NextLine } from '../../src/method/next/nextLine';
import { lineOfReason } from '../../src/method/next/conditions';
import type { Overview, Refreshed } from '../../src/planner/planner';
import { newPlanner, openSample, refreshSample, snapshot, type Sample } from './planner';

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice({ locale: 'en-US' });
});
afterAll(() => office.dispose());
beforeEach(() => office.embedded.reset());

const nextOf = ({ analysis }: Pick<Overview, 'analysis'>): readonly NextLine[] => analysis!.accounts[0]!.next;

const lineOf = (overview: Pick<Overview, 'analysis'>, kind: NextKind): NextLine => {
  const line = nextOf(overview).find((each) => each.kind === kind);
  if (line === undefined) throw new Error(`no line ${kind}`);
  return line;
};

/** The sample with its sheets, looked at again. */
async function openWritten(): Promise<Sample> {
  const sample = await openSample();
  await refreshSample(sample);
  return { ...sample, overview: await sample.planner.survey() };
}

const take = ({ planner, overview }: Sample, ...lines: readonly NextLine[]): Promise<Refreshed> =>
  planner.refresh({ overview, locale: 'en', account: null, taking: lines.map(({ id }) => id) });

const again = async (sample: Sample): Promise<Sample> => ({
  ...sample,
  overview: await sample.planner.survey(),
});

/** The action table's rows as header → value. */
function actionRows(): readonly Readonly<Record<string, unknown>>[] {
  const [headers = [], ...rows] = office.embedded.values('Actions', 'B4:K60');
  const filled = rows.filter((row) => row.some((cell) => cell !== '' && cell !== null));
  return filled.map((row) =>
    Object.fromEntries(headers.map((header, index) => [String(header), row[index]])),
  );
}

const rowsFrom = (from: string) => actionRows().filter(({ From }) => From === from);
const placeOf = (from: string): number => 5 + actionRows().findIndex(({ From }) => From === from);

const service = 'A technician on site within four hours, on Saturdays too';
/** 28 November 2026, seven days before the next commitment. */
const due = 46354;
const improve = `Improve “${service}”, or agree with L. Novak and R. Castellano on another way.`;

test('N7: taken, a line is a row with its words, where it comes from, who and by when', async () => {
  const sample = await openWritten();
  await take(sample, lineOf(sample.overview, 'redFlag'));
  expect(rowsFrom(service)).toEqual([
    expect.objectContaining({ Action: improve, Owner: 'Wei', Due: due, Status: 'Open' }),
  ]);
  expect(office.embedded.numberFormats('Actions', `F${placeOf(service)}`)).toEqual([['yyyy-mm-dd']]);
});

test('N7: what is taken is under way then, and nothing is left to take', async () => {
  const sample = await openWritten();
  const before = lineOf(sample.overview, 'redFlag');
  expect(before).toMatchObject({ state: 'suggested', takes: before.id });
  const taken = await take(sample, before);
  expect(lineOf(taken, 'redFlag')).toMatchObject({ state: 'open', owner: 'Wei', takes: null });
  expect(lineOf(await newPlanner().survey(), 'redFlag')).toMatchObject({ state: 'open', takes: null });
});

test('N7: a row that is suggested of the same source is taken, and none is added', async () => {
  const sample = await openWritten();
  const [row] = rowsFrom('M. Okafor');
  const count = actionRows().length;
  const taken = await take(sample, lineOf(sample.overview, 'unmet'));
  expect(rowsFrom('M. Okafor')).toEqual([
    { ...row, Owner: 'Ines', Due: due, 'Quadrille order': expect.anything() as number },
  ]);
  expect(actionRows()).toHaveLength(count);
  expect(lineOf(taken, 'unmet')).toMatchObject({ state: 'open', takes: null });
});

test('N7: where no sheets stand yet, they are written with what is taken', async () => {
  const sample = await openSample();
  await take(sample, lineOf(sample.overview, 'redFlag'), lineOf(sample.overview, 'unmet'));
  expect(rowsFrom(service)).toEqual([expect.objectContaining({ Owner: 'Wei', Due: due })]);
  const okafor = rowsFrom('M. Okafor').filter(({ Owner }) => Owner === 'Ines');
  expect(okafor).toEqual([expect.objectContaining({ Due: due, Status: 'Open' })]);
});

test('N1: who and by when are written into blank cells only', async () => {
  const sample = await openWritten();
  await office.embedded.edit('Actions', `F${placeOf('M. Okafor')}`, '2026-12-24');
  const seen = await again(sample);
  await take(seen, lineOf(seen.overview, 'unmet'));
  expect(rowsFrom('M. Okafor')).toEqual([expect.objectContaining({ Owner: 'Ines', Due: 46380 })]);
});

test('N1: a due that is no date stays as the user wrote it', async () => {
  const sample = await openWritten();
  await office.embedded.edit('Actions', `F${placeOf('M. Okafor')}`, 'after the fair');
  const seen = await again(sample);
  const taken = await take(seen, lineOf(seen.overview, 'unmet'));
  expect(rowsFrom('M. Okafor')).toEqual([expect.objectContaining({ Owner: 'Ines', Due: 'after the fair' })]);
  expect(taken.problems.map(({ code }) => code)).toContain('dueUnreadable');
});

test('N7: what somebody has already cannot be taken, nor what was done or dropped', async () => {
  const sample = await openWritten();
  await office.embedded.edit('Actions', `E${placeOf('M. Okafor')}`, 'Kim');
  const heaviest = nextOf(sample.overview).find(
    (line) => line.kind === 'suggested' && line.params.action.from === 'Reference visit went well',
  );
  await office.embedded.edit('Actions', `G${placeOf('Reference visit went well')}`, 'Dropped');
  const { overview } = await again(sample);
  expect(lineOf(overview, 'unmet')).toMatchObject({ owner: 'Kim', state: 'open', takes: null });
  expect(nextOf(overview).find(({ id }) => id === heaviest?.id)).toMatchObject({ takes: null });
});

test('N1: one undo takes it back', async () => {
  const sample = await openWritten();
  const before = await snapshot(office);
  await take(sample, lineOf(sample.overview, 'redFlag'), lineOf(sample.overview, 'unmet'));
  expect(await snapshot(office)).not.toEqual(before);
  await office.embedded.undo();
  expect(await snapshot(office)).toEqual(before);
});

test('N7: the sheets that are written with it say the same as those of the next run', async () => {
  const sample = await openWritten();
  await take(sample, lineOf(sample.overview, 'redFlag'), lineOf(sample.overview, 'unmet'));
  const before = await snapshot(office);
  await refreshSample(await again(sample));
  expect(await snapshot(office)).toEqual(before);
});

test('N1: once no line says it any more, the row keeps its words and what the user wrote', async () => {
  const sample = await openWritten();
  await take(sample, lineOf(sample.overview, 'redFlag'));
  await office.embedded.edit('Actions', `H${placeOf(service)}`, 'asked for a quote');
  // Our own rating of the criterion: no red flag any more.
  const [headers = []] = office.embedded.values('Buying criteria', 'A4:K4');
  const column = String.fromCharCode(65 + headers.findIndex((header) => header === 'Our rating'));
  await office.embedded.edit('Buying criteria', `${column}6`, 5);
  const { analysis } = await refreshSample(sample);
  expect(nextOf({ analysis }).some(({ kind }) => kind === 'redFlag')).toBe(false);
  expect(rowsFrom(service)).toEqual([
    expect.objectContaining({ Action: improve, Owner: 'Wei', Notes: 'asked for a quote' }),
  ]);
  expect(analysis.accounts[0]!.actions).toContainEqual(
    expect.objectContaining({ rule: 'N7', from: service, advice: { rule: 'N7', words: improve } }),
  );
});

test('N1: a row that was taken follows its source when that is renamed, and is marked once it is gone', async () => {
  const sample = await openWritten();
  await take(sample, lineOf(sample.overview, 'redFlag'));
  await office.embedded.edit('Buying criteria', 'B6', 'A technician on site within a day');
  await refreshSample(sample);
  expect(rowsFrom('A technician on site within a day')).toEqual([expect.objectContaining({ Owner: 'Wei' })]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Buying criteria').getRange('6:6').delete('Up');
    await context.sync();
  });
  await refreshSample(sample);
  expect(rowsFrom('A technician on site within a day (gone)')).toEqual([
    expect.objectContaining({ Owner: 'Wei', Action: expect.stringMatching(/^Improve/) as string }),
  ]);
});

test('N7: what has to wait for room gets its row when it is taken', async () => {
  const sample = await openWritten();
  const last = nextOf(sample.overview).find(
    (line) => line.kind === 'suggested' && line.params.action.from === 'O. Berg',
  );
  expect(actionRows().filter(({ Action }) => String(Action).includes('O. Berg'))).toEqual([]);
  await take(sample, last!);
  expect(actionRows().filter(({ Action }) => String(Action).includes('O. Berg'))).toEqual([
    expect.objectContaining({ From: 'O. Berg', Owner: 'Ines', Due: due }),
  ]);
});

test('N7: columns of who and by when that the user deleted come back', async () => {
  const sample = await openWritten();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Actions').getRange('E:F').delete('Left');
    await context.sync();
  });
  const seen = await again(sample);
  await take(seen, lineOf(seen.overview, 'unmet'));
  expect(rowsFrom('M. Okafor')).toEqual([expect.objectContaining({ Owner: 'Ines', Due: due })]);
});

test('N7, R6: each condition has a line that can be taken', async () => {
  const { overview } = await openSample();
  const [account] = overview.analysis!.accounts;
  const lines = account!.going!.reasons.map((reason) => lineOfReason(reason, account!.next));
  expect(lines.map((line) => [line?.kind, line?.takes === line?.id])).toEqual([
    ['redFlag', true],
    ['condition', true],
    ['against', true],
    ['unmet', true],
  ]);
});
