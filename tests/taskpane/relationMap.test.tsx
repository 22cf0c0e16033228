import '@testing-library/jest-dom';
import { act, configure, screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { layoutInfluences, layoutMap, lanesOf } from '../../src/taskpane/pictures/mapLayout';
import { makeReportingTree, type Reporting, type TreeRow } from '../../src/taskpane/pictures/reportingTree';
import { committee } from './committee';
import { people, renderPane } from './renderPane';

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 10_000 });

beforeEach(() => window.localStorage.clear());

const person = (name: string, superior: number | null, outside = ''): Reporting => ({
  name,
  superior,
  outside,
});

/** 'depth name' a row, as the map shows them. */
const shown = (all: readonly Reporting[]): readonly string[] =>
  makeReportingTree(all).map((row) => {
    if (row.kind === 'person') return `${row.depth} ${all[row.person]?.name}${row.circle ? ' ↻' : ''}`;
    return row.kind === 'outside' ? `${row.depth} (${row.name})` : `${row.depth} loose`;
  });

test('people stand below their superior, those without superior and reports last', () => {
  const all = [person('Ann', 2), person('Bo', null), person('Cy', null), person('Di', 0)];
  expect(shown(all)).toStrictEqual(['0 Cy', '1 Ann', '2 Di', '0 loose', '1 Bo']);
});

test('a superior who is not in the table stands once, above all who name them', () => {
  const all = [person('Ann', null, 'The board'), person('Bo', null, 'the  Board')];
  expect(shown(all)).toStrictEqual(['0 (The board)', '1 Ann', '1 Bo']);
});

test('T6l: a circle begins with the first by name, who is marked', () => {
  const all = [person('Cy', 1), person('Ann', 2), person('Bo', 0), person('Di', 2)];
  expect(shown(all)).toStrictEqual(['0 Ann ↻', '1 Cy', '2 Bo', '3 Di']);
});

test('T6l: who reports to themselves is a circle of one', () => {
  expect(shown([person('Ann', 0)])).toStrictEqual(['0 Ann ↻']);
});

/** Anybody may report to anybody, also to themselves. Names differ. */
const crowd = fc
  .integer({ min: 1, max: 30 })
  .chain((count) =>
    fc.array(fc.record({ superior: fc.option(fc.nat(count - 1)), outside: fc.constantFrom('', 'Board') }), {
      minLength: count,
      maxLength: count,
    }),
  )
  .map((all) =>
    all.map(({ superior, outside }, index) =>
      person(`P${index}`, superior, superior === null ? outside : ''),
    ),
  );

const superiorOf = (rows: readonly TreeRow[], row: TreeRow, all: readonly Reporting[]): string => {
  const above = row.parent === null ? undefined : rows[row.parent];
  if (above === undefined) return '';
  return above.kind === 'person' ? (all[above.person]?.name ?? '') : above.kind;
};

test('whoever reports to whom, each person has one row, below the row it hangs on', () => {
  fc.assert(
    fc.property(crowd, (all) => {
      const rows = makeReportingTree(all);
      const found = rows.flatMap((row) => (row.kind === 'person' ? [row.person] : []));
      expect([...found].sort((one, other) => one - other)).toStrictEqual(all.map((_, index) => index));
      rows.forEach(({ parent, depth }, index) => {
        if (parent === null) expect(depth).toBe(0);
        else {
          expect(parent).toBeLessThan(index);
          expect(depth).toBe((rows[parent]?.depth ?? -9) + 1);
        }
      });
    }),
  );
});

test('P1: the order of the table changes nothing but the order of siblings', () => {
  const above = (all: readonly Reporting[]): ReadonlyMap<string, string> => {
    const rows = makeReportingTree(all);
    return new Map(
      rows.flatMap((row) =>
        row.kind === 'person' ? [[all[row.person]?.name ?? '', superiorOf(rows, row, all)]] : [],
      ),
    );
  };
  fc.assert(
    fc.property(crowd, (all) => {
      const last = all.length - 1;
      const turned = [...all]
        .reverse()
        .map((each) => ({ ...each, superior: each.superior === null ? null : last - each.superior }));
      const [one, other] = [above(all), above(turned)];
      for (const { name } of all) expect([name, other.get(name)]).toStrictEqual([name, one.get(name)]);
    }),
  );
});

test('a chain as long as the table leaves room for names, also at 200 % zoom', () => {
  const rows = makeReportingTree(
    Array.from({ length: 30 }, (_, index) => person(`P${index}`, index === 0 ? null : index - 1)),
  );
  for (const width of [288, 128]) {
    const layout = layoutMap({ width, rows, influences: [], hasInfluence: true });
    expect(Math.max(...layout.rows.map(({ x }) => x)) + layout.room).toBeLessThan(width / 2);
  }
});

test('lines that pass the same row have lanes of their own, the shortest nearest to the rows', () => {
  const lanes = lanesOf([
    { from: [0], to: [9] },
    { from: [1, 3], to: [2] },
    { from: [5], to: [6] },
  ]);
  expect(lanes).toStrictEqual([1, 0, 0]);
});

test('influence lines stay in their room, and a narrow pane has none', () => {
  const rows = makeReportingTree([person('Ann', null), person('Bo', 0)]);
  const influences = [{ from: [0], to: [1] }];
  const wide = layoutMap({ width: 288, rows, influences, hasInfluence: true });
  expect(layoutInfluences(influences, wide)[0]?.arrows).toMatch(/^M265,38l/);
  const narrow = layoutMap({ width: 128, rows, influences, hasInfluence: true });
  expect(narrow.room).toBe(0);
  expect(layoutInfluences(influences, narrow)).toStrictEqual([]);
});

async function openMap(locale: 'en' | 'zh-CN') {
  const pane = await renderPane({ sheets: { People: committee[locale] }, displayLanguage: locale });
  await pane.user.click(screen.getByRole('button', { name: /^(Refresh|刷新)$/ }));
  await pane.user.click(await screen.findByRole('tab', { name: /^(People|人物)/ }));
  await pane.user.click(screen.getByRole('button', { name: /^(Map|关系图)$/ }));
  return pane;
}

test('the map is a tree that says of each person role, attitude, contact and influence', async () => {
  await openMap('en');
  const tree = within(screen.getByRole('tree', { name: 'Who reports to whom, and who listens to whom' }));
  const sommer = tree.getByRole('treeitem', { name: /^Katja Sommer/ });
  expect(sommer).toHaveAccessibleName(
    'Katja Sommer, Head of purchasing · Owner · against us · Contact: brief · last 30 Sep, ' +
      "Reports to Patrick O'Donnell, Listens to Lucie Novak and Ulla Brandt, Heard by Patrick O'Donnell",
  );
  expect(sommer).toHaveAttribute('aria-level', '4');
});

test('in Chinese too', async () => {
  await openMap('zh-CN');
  const tree = within(screen.getByRole('tree', { name: '谁向谁汇报，谁听取谁的意见' }));
  const name = /^宋佳, 采购负责人 · 拥有者 · 反对 .*, 向潘东汇报, 听取罗薇和白兰的意见, 潘东听他的意见$/;
  expect(tree.getByRole('treeitem', { name })).toHaveAttribute('aria-level', '4');
});

test('arrows lead through the map, and Enter to the cell', async () => {
  const { user, workbook } = await openMap('en');
  act(() => screen.getByRole('treeitem', { name: /^Marguerite/ }).focus());
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
  expect(screen.getByRole('treeitem', { selected: true })).toHaveAccessibleName(/^Patrick O'Donnell/);
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole('treeitem', { selected: true })).toHaveAccessibleName(/^Ulla Brandt/);
  await user.keyboard('{Enter}');
  expect(workbook.visited).toStrictEqual(['People!A9']);
});

test('without reporting lines and influence one line says what filling them in gives', async () => {
  const { user } = await renderPane({ sheets: { People: people } });
  await user.click(screen.getByRole('button', { name: 'Refresh' }));
  await user.click(await screen.findByRole('tab', { name: /^People/ }));
  expect(screen.getByText(/^Fill in “Reports to” and “Listens to”/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Map' })).not.toBeInTheDocument();
});
