// Workbooks whose result sheets the program of rule version 1 wrote, through both doors.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFileWorkbook } from '../../src/files/fileWorkbook';
import type { Overview } from '../../src/planner/planner';
import { createPlanner } from '../../src/planner/createPlanner';
import { defaultSettings } from '../../src/method/ground/settings';
import { bootOffice, type BootedOffice } from '../../workbench/node/office';
import { newPlanner, openSample, refreshSample, texts } from './planner';

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice({ locale: 'en-US' });
});
afterAll(() => office.dispose());

const bytesOf = (file: string) => readFileSync(join(__dirname, '../fixtures/rules1', file));

async function inExcel(file: string): Promise<Overview> {
  const bytes = bytesOf(file);
  await office.embedded.open(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length), file);
  return newPlanner().survey();
}

async function inFile(file: string): Promise<Overview> {
  const workbook = await openFileWorkbook(bytesOf(file), file);
  return createPlanner({ workbook, today: () => '2026-11-23', settings: defaultSettings, texts }).survey();
}

const firm = {
  sheet: 'Strategy',
  title: 'Strategy',
  isRead: true,
  macro: 'moveFast',
  standing: 'firm',
  decision: 'go',
};
const thin = {
  sheet: '策略',
  title: '策略',
  isRead: true,
  macro: 'moveFast',
  standing: 'thin',
  decision: 'goWithConditions',
};

test('what a sheet of rule version 1 says is read through both doors, in both languages', async () => {
  expect((await inExcel('firm.xlsx')).earlier).toEqual(firm);
  expect((await inFile('firm.xlsx')).earlier).toEqual(firm);
  expect((await inExcel('thin-chinese.xlsx')).earlier).toEqual(thin);
  expect((await inFile('thin-chinese.xlsx')).earlier).toEqual(thin);
});

test('once a Refresh has written the sheets anew, nothing of that is left', async () => {
  const overview = await inExcel('firm.xlsx');
  const planner = newPlanner();
  const request = { locale: 'en', account: null } as const;
  const first = await planner.refresh({ ...request, overview });
  expect(first.earlier).toEqual(firm);
  const second = await planner.refresh({ ...request, overview: first });
  expect(second.earlier).toBeNull();
  expect((await planner.survey()).earlier).toBeNull();
});

test('sheets of the present rules, and a workbook without any, are none of that', async () => {
  office.embedded.reset();
  const sample = await openSample();
  expect(sample.overview.earlier).toBeNull();
  await refreshSample(sample);
  expect((await sample.planner.survey()).earlier).toBeNull();
});
