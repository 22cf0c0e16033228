import { allCases } from '../../contract/cases/allCases';
import { membersUsedIn } from './usedMembers';

const named = new Set(allCases.flatMap(({ members }) => members));

test('every member of Office.js that src/excel uses is named by a case', () => {
  const used = new Set([...membersUsedIn('src/excel').values()].flatMap((members) => [...members]));
  expect(used.size).toBeGreaterThan(100);
  expect([...used].filter((member) => !named.has(member))).toStrictEqual([]);
});

test('every member that a case names is used by it, or by what its file shares', () => {
  const used = membersUsedIn('contract');
  const shared = [...used].flatMap(([key, members]) => (key.startsWith('contract/') ? [...members] : []));
  const unused = allCases.flatMap(({ id, members }) =>
    members
      .filter((member) => !used.get(id)?.has(member) && !shared.includes(member))
      .map((member) => `${id}: ${member}`),
  );
  expect(unused).toStrictEqual([]);
});

test('members are found where they are read, written, taken apart and handed over', () => {
  const found = membersUsedIn('src/excel');
  expect(found.get('src/excel/write/rules.ts')).toContain('ListDataValidation.inCellDropDown');
  expect(found.get('src/excel/write/rules.ts')).toContain('ConditionalFormat.custom');
  expect(found.get('src/excel/write/cosmetics.ts')).toContain('PageLayout.zoom');
  expect(found.get('src/excel/changes.ts')).toContain('WorksheetChangedEventArgs.triggerSource');
});
