// A workbook whose signs another program blurred: the command line says so, writes nothing, and takes the answer.
import { existsSync } from 'node:fs';
import { fixture, makeFolder, quadrille } from './quadrille';

const folder = makeFolder();
afterAll(() => folder.remove());
const inserted = fixture('signs/openpyxl-inserted.xlsx');
const doubled = fixture('signs/openpyxl-doubled.xlsx');
const out = (name: string): string => folder.at(name);

const ours = (sheet: string): readonly string[] => ['--ours', sheet];

test('--write asks which sheets are ours and how to say it, writes nothing, and ends with 3', async () => {
  const { code, err, out: page } = await quadrille(['analyse', inserted, '--write', out('asked.xlsx')]);
  expect(code).toBe(3);
  expect(err).toContain(
    `${inserted}: Which sheets are Quadrille’s? Perhaps “Strategy”; “Factor matrix”; “Role grid”; “Actions”. ` +
      'Answer with --ours SHEET or --not-ours SHEET, once for each.',
  );
  expect(err.match(/Which sheets/g)).toHaveLength(1);
  // The analysis stands all the same.
  expect(page).not.toBe('');
  expect(existsSync(out('asked.xlsx'))).toBe(false);
});

test('--json says why nothing was written', async () => {
  const { code, out: json } = await quadrille(['analyse', inserted, '--write', out('asked.xlsx'), '--json']);
  expect([code, (JSON.parse(json) as { error: { code: string } }[])[0]?.error.code]).toEqual([
    3,
    'sheetsInDoubt',
  ]);
});

test('without --write it is a note, and the exit code that of the analysis', async () => {
  for (const command of ['analyse', 'inspect']) {
    const { code, err } = await quadrille([command, inserted]);
    expect([command, code]).toEqual([command, 0]);
    expect(err).toContain('Which sheets are Quadrille’s?');
  }
});

test('--ours adopts them: no second set of sheets, and the next run asks nothing', async () => {
  const answers = ['Strategy', 'Factor matrix', 'ROLE GRID', 'Actions'].flatMap(ours);
  const first = await quadrille(['analyse', inserted, '--write', out('adopted.xlsx'), ...answers]);
  expect(first.code).toBe(0);
  expect(first.err).toContain(`${out('adopted.xlsx')}: Strategy, Factor matrix, Role grid, Actions\n`);
  const again = await quadrille(['analyse', out('adopted.xlsx'), '--write', out('again.xlsx')]);
  expect([again.code, again.err.includes('Which sheets')]).toEqual([0, false]);
});

test('one of two copies is named; the other is left alone', async () => {
  const asked = await quadrille(['analyse', doubled]);
  expect(asked.err).toContain('Perhaps “Actions” or “Actions Copy”.');
  const named = await quadrille(['analyse', doubled, '--write', out('named.xlsx'), ...ours('Actions')]);
  expect([named.code, named.err.includes('Which sheets')]).toEqual([0, false]);
});

test('both named ours answers nothing; both not ours adds a new sheet', async () => {
  const both = ['Actions', 'Actions Copy'];
  const unclear = await quadrille(['analyse', doubled, '--write', out('both.xlsx'), ...both.flatMap(ours)]);
  expect(unclear.code).toBe(3);
  const neither = both.flatMap((sheet) => ['--not-ours', sheet]);
  const added = await quadrille(['analyse', doubled, '--write', out('neither.xlsx'), ...neither]);
  expect(added.code).toBe(0);
  expect(added.err).toContain(`${out('neither.xlsx')}: Strategy, Factor matrix, Role grid, Actions 2\n`);
});
