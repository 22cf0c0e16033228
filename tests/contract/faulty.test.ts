import { bootOffice, type BootedOffice } from '../../workbench/node/office';
import { allCases } from '../../contract/cases/allCases';
import type { ContractCase } from '../../contract/contractCase';
import { runSuite } from '../../contract/runSuite';
import { faultyHosts, tamperWith, type FaultyHost } from './faultyHosts';

jest.setTimeout(300_000);

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice();
});
afterAll(() => office.dispose());
beforeEach(() => office.embedded.reset());

/** Outcomes by id on an Excel that does so; only the cases, since such an Excel cannot be brought back either. */
async function outcomesOn(host: FaultyHost, cases = allCases) {
  const end = tamperWith(office, faultyHosts[host]);
  try {
    const results = await runSuite({ cases, prefix: 'Contract_test_' });
    return new Map(
      results.map(({ contractCase, outcome, detail }) => [contractCase.id, { outcome, detail }]),
    );
  } finally {
    end();
  }
}

/** About names, which the faulty hosts leave alone so that the suite can tidy up, or about Office.js itself. */
const beyondTheseHosts = [
  'marks.none-in-one-load',
  'sheets.workbook-has-a-name',
  'sheets.found-by-name-in-any-case',
  'sheets.name-of-31-characters',
  'requests.waiting-for-the-end-of-an-edit',
  'requests.platform-and-requirement-sets',
  'requests.own-errors-pass-through',
];

test('every case fails on one faulty Excel or another', async () => {
  const needed = allCases.filter(({ optional }) => !optional);
  const failed = new Set<string>();
  for (const host of Object.keys(faultyHosts) as FaultyHost[]) {
    office.embedded.reset();
    for (const [id, { outcome }] of await outcomesOn(host, needed)) if (outcome === 'failed') failed.add(id);
  }
  expect(needed.map(({ id }) => id).filter((id) => !failed.has(id))).toStrictEqual(beyondTheseHosts);
});

const caseOf = (id: string): ContractCase => {
  const found = allCases.find((one) => one.id === id);
  if (found === undefined) throw new Error(`there is no case ${id}`);
  return found;
};

test('a difference is told by what was expected and what came', async () => {
  const cases = [caseOf('formats.null-where-cells-differ'), caseOf('requests.no-address')];
  const lying = await outcomesOn('forgetful', cases);
  expect(lying.get('formats.null-where-cells-differ')).toStrictEqual({
    outcome: 'failed',
    detail: 'bold, size, colour: expected [null,null,null], got [false,11,"#000000"]',
  });
  const flattering = await outcomesOn('flattering', cases);
  expect(flattering.get('requests.no-address')).toStrictEqual({
    outcome: 'failed',
    detail: 'ZZZZ1: expected InvalidArgument, got none',
  });
});

test('an Excel that has not what the add-in needs has failed, by its own words', async () => {
  const broken: ContractCase = {
    ...caseOf('reading.dates-are-serials'),
    run: async ({ onSheet }) => {
      office.embedded.failNext({ code: 'NotImplemented' });
      await onSheet((sheet) => void sheet.getRange('A1').load('values'));
    },
  };
  office.embedded.reset();
  const results = await runSuite({
    cases: [broken, { ...broken, optional: true }],
    prefix: 'Contract_test_',
  });
  expect(results.map(({ outcome }) => outcome)).toStrictEqual(['failed', 'notApplicable', 'passed']);
  expect(results[0]?.detail).toMatch(/^NotImplemented/);
});

test('a case that stops midway leaves nothing behind', async () => {
  const stopping: ContractCase = {
    ...caseOf('reading.dates-are-serials'),
    run: async ({ onSheet, own }) => {
      await onSheet(async (sheet, context) => {
        const { worksheets, settings, names } = context.workbook;
        worksheets.add(own('b')).visibility = 'VeryHidden';
        sheet.tables.add('A1:B3', true).name = own('People');
        sheet.activate();
        sheet.protection.protect();
        settings.add(own('live'), 'on');
        names.add(own('Rate'), '=1');
        await context.sync();
      });
      throw new Error('stopped');
    },
  };
  const results = await runSuite({ cases: [stopping], prefix: 'Contract_test_' });
  expect(results.map(({ outcome, detail }) => [outcome, detail])).toStrictEqual([
    ['failed', 'stopped'],
    ['passed', ''],
  ]);
  expect(office.embedded.sheets()).toStrictEqual(['Sheet1']);
});

test('what is left behind is told, without the names of anything', async () => {
  const careless: ContractCase = {
    ...caseOf('reading.dates-are-serials'),
    run: async ({ onSheet }) => {
      await onSheet((_sheet, context) => {
        context.workbook.worksheets.add('Secret plan');
        context.workbook.settings.add('secret', 1);
      });
    },
  };
  const results = await runSuite({ cases: [careless], prefix: 'Contract_test_' });
  expect(results.at(-1)).toMatchObject({
    outcome: 'failed',
    detail:
      'workbook: expected nothing left behind, got sheets (1) differ from before (2); settings (0) differ from before (1)',
  });
});
