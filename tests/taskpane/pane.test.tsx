import '@testing-library/jest-dom';
import { act, cleanup, configure, screen, waitFor, within } from '@testing-library/react';
import { HostError } from '../../src/planner/workbook';
import { createMemoryWorkbook } from './memoryWorkbook';
import { factors, people, renderPane, tables } from './renderPane';

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const tab = (name: string | RegExp): HTMLElement => screen.getByRole('tab', { name });
const tablesLink = (): HTMLElement => button(/^Tables/);

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 10_000 });

beforeEach(() => window.localStorage.clear());

test('first run offers three choices and says how many tables were found', async () => {
  await renderPane();
  const choices = within(screen.getByRole('group', { name: 'How to begin' }));
  expect(choices.getAllByRole('button').map((each) => each.textContent)).toStrictEqual([
    'Use my tables2 tables found in this workbook›',
    'Create the templateEmpty Goals, People and Factors tables›',
    'Try the sampleA filled-in account, on new sheets›',
  ]);
});

test('one press of Refresh writes the four sheets, names them and shows the strategy', async () => {
  const { user, workbook } = await renderPane();
  await user.click(button('Refresh'));
  expect(await screen.findByRole('heading', { name: 'Persevere' })).toBeVisible();
  expect(workbook.sheetNames()).toStrictEqual([
    'People',
    'Factors',
    'Strategy',
    'Factor matrix',
    'Role grid',
    'Actions',
  ]);
  const status = within(screen.getByRole('status'));
  await user.click(status.getByRole('button', { name: /^Role grid/ }));
  expect(workbook.visited).toStrictEqual(["'Role grid'!A1"]);
});

test('"Use my tables" shows where the tables are and leads on to the strategy', async () => {
  const { user } = await renderPane();
  await user.click(button(/Use my tables/));
  expect(await screen.findByText('People!A1:G6')).toBeVisible();
  expect(screen.getByText('Factors!A1:G7')).toBeVisible();
  await user.click(button('Continue'));
  expect(screen.getByRole('heading', { name: 'Persevere' })).toBeVisible();
  expect(screen.getByText('Read just now · not on sheets yet')).toBeVisible();
});

test('what could not be read of a sheet is said with its name', async () => {
  const workbook = createMemoryWorkbook({ ...tables, Large: [], Form: [] });
  const survey = async () => {
    const reading = await workbook.survey();
    const sheets = reading.sheets.map((each) => ({
      ...each,
      unread: each.sheet === 'Large',
      mergesUnread: each.sheet === 'Form',
    }));
    return { ...reading, sheets };
  };
  const { user } = await renderPane({ workbook: { ...workbook, survey } });
  await user.click(button(/Use my tables/));
  expect(await screen.findByText(/^Too large to be read: Large\./)).toBeVisible();
  expect(screen.getByText(/^Too many merged cells to tell what they cover: Form\./)).toBeVisible();
});

test('"Create the template" adds the template and shows its tables', async () => {
  const { user, workbook } = await renderPane({ sheets: { Sheet1: [] } });
  await user.click(button(/Create the template/));
  await waitFor(() => expect(tablesLink()).toHaveAttribute('aria-current', 'page'));
  expect(workbook.sheetNames()).toStrictEqual(['Sheet1', 'Goals', 'People', 'Factors', 'Lists']);
});

test('"Try the sample" fills a whole account and shows its strategy', async () => {
  const { user } = await renderPane({ sheets: { Sheet1: [] } });
  await user.click(button(/Try the sample/));
  await waitFor(() => expect(tab('Strategy')).toHaveAttribute('aria-selected', 'true'));
  expect(screen.getByRole('img', { name: 'Weight of the factors by direction and control' })).toBeVisible();
});

test('a workbook that has our sheets opens with the strategy, not with the first run', async () => {
  const { user, workbook } = await renderPane();
  await user.click(button('Refresh'));
  await screen.findByText('Written:');
  cleanup();
  await renderPane({ workbook });
  expect(tab('Strategy')).toHaveAttribute('aria-selected', 'true');
  expect(screen.getByRole('heading', { name: 'Persevere' })).toBeVisible();
});

test('the picture of the loads has a table for those who hear it', async () => {
  const { user } = await renderPane();
  await user.click(button('Refresh'));
  const table = await screen.findByRole('table', { name: 'Weight of the factors by direction and control' });
  expect(within(table).getByRole('cell', { name: 'Maximise, 9, 2 factors, heaviest' })).toBeInTheDocument();
  expect(within(table).getByRole('cell', { name: 'Reduce, 2, 1 factor' })).toBeInTheDocument();
});

test('each condition leads to its cell', async () => {
  const { user, workbook } = await renderPane();
  await user.click(button('Refresh'));
  await user.click(await screen.findByRole('button', { name: /Go with conditions/ }));
  const part = within(screen.getByRole('region', { name: /Go with conditions/ }));
  await user.click(part.getAllByRole('button', { name: 'Go to People!A3' })[0]!);
  expect(workbook.visited).toStrictEqual(['People!A3']);
});

test('a rating that was not understood is listed with its cell', async () => {
  const { user, workbook } = await renderPane();
  await user.click(button(/Use my tables/));
  const problems = within(await screen.findByRole('region', { name: 'Problems in the tables' }));
  expect(problems.getByText(/“perhaps” is not understood in Authority/)).toBeVisible();
  await user.click(problems.getByRole('button', { name: 'Go to People!C6' }));
  expect(workbook.visited).toStrictEqual(['People!C6']);
});

test('people are shown by role, and those without one are named', async () => {
  const { user } = await renderPane();
  await user.click(button('Refresh'));
  await user.click(tab(/People/));
  const grid = screen.getByRole('table', { name: 'People by involvement and authority' });
  expect(within(grid).getByRole('cell', { name: 'Owner, 1; Sophie Moreau, for us' })).toBeInTheDocument();
  const without = within(screen.getByRole('region', { name: 'No role yet' }));
  expect(without.getByText('Olav Berg')).toBeVisible();
});

test('factors are shown by quadrant, the heaviest first', async () => {
  const { user } = await renderPane();
  await user.click(button('Refresh'));
  await user.click(tab(/Factors/));
  const matrix = screen.getByRole('table', { name: 'Factors by direction and control' });
  const eliminate =
    'Eliminate, 7, heaviest; No local service, 4, Confirmed; Samples came late twice, 3, Confirmed';
  expect(within(matrix).getByRole('cell', { name: eliminate })).toBeInTheDocument();
});

test('actions are listed with where they come from', async () => {
  const { user, workbook } = await renderPane();
  await user.click(button('Refresh'));
  await user.click(tab('Actions'));
  expect(screen.getAllByText('No local service')[0]).toBeVisible();
  await user.click(button(/^Go to the sheet/));
  expect(workbook.visited).toStrictEqual(['Actions!A1']);
});

test('the steps stand in the method’s order, the tables beside them', async () => {
  const { user } = await renderPane();
  await user.click(button('Refresh'));
  const tabs = await screen.findAllByRole('tab');
  const steps = [/^Goals$/, /^People ?, to look at$/, /^Factors$/, /^Strategy$/, /^Actions$/];
  expect(steps.map((name) => tabs.indexOf(tab(name)))).toStrictEqual([0, 1, 2, 3, 4]);
  await user.click(tablesLink());
  expect(screen.getByText('What Quadrille reads, and how')).toBeVisible();
  expect(screen.getByRole('region', { name: /^Tables ?, to look at$/ })).toBeVisible();
  expect(screen.queryByRole('tab', { selected: true })).not.toBeInTheDocument();
});

test('a step whose table has rows that are left out is marked, and so are the tables', async () => {
  const unrated = factors.map((row, index) => (index === 4 ? [...row.slice(0, 3), 'perhaps', 4] : row));
  const { user } = await renderPane({ sheets: { Factors: unrated } });
  await user.click(button('Refresh'));
  expect(await screen.findByRole('tab', { name: /^Factors ?, to look at$/ })).toBeVisible();
  expect(tablesLink()).toHaveAccessibleName(/^Tables ?, to look at$/);
});

test('a column can be corrected, and the strategy follows at once', async () => {
  const { user } = await renderPane();
  await user.click(button(/Use my tables/));
  await user.click(await screen.findByRole('button', { name: 'Correct columns: Factors' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Direction' }), 'Not there');
  expect(screen.getByText('Your choice is not on the sheets yet')).toBeVisible();
  await user.click(tab(/Strategy/));
  expect(screen.getByRole('heading', { name: 'No strategy yet' })).toBeVisible();
});

test('G1: the scale found can be overruled', async () => {
  const rated = [
    ['Name', 'Authority', 'Involvement'],
    ['Ann', 3, 5],
    ['Bo', 1, 2],
    ['Cy', 2, 4],
  ];
  const { user } = await renderPane({ sheets: { People: rated, Factors: factors } });
  await user.click(button(/Use my tables/));
  await user.click(await screen.findByRole('button', { name: 'Correct columns: People' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Scale of Authority' }), '1–3');
  await user.click(tab(/People/));
  const grid = screen.getByRole('table', { name: 'People by involvement and authority' });
  expect(within(grid).getByRole('cell', { name: 'Owner, 1; Ann, not known' })).toBeInTheDocument();
});

const registers = {
  'My list': [
    ['Qqq', 'Www', 'Eee', 'Rrr'],
    ['Ada Fenn', 1, 5, 'tall'],
    ['Bo Lark', 5, 4, 'short'],
    ['Cy Moor', 4, 2, 'tall'],
  ],
};

async function pointAtMyList() {
  const rendered = await renderPane({ sheets: { ...registers, Factors: factors } });
  await rendered.user.click(button(/Use my tables/));
  rendered.workbook.select("'My list'!A1:D4");
  await rendered.user.click(await screen.findByRole('button', { name: 'Use my selection: People' }));
  return {
    ...rendered,
    editor: within(await screen.findByRole('group', { name: 'Correct columns: People' })),
  };
}

test('the selection becomes the table, and Correct columns opens at once with the keyboard in it', async () => {
  const { editor } = await pointAtMyList();
  expect(screen.getByText("'My list'!A1:D4")).toBeVisible();
  const name = editor.getByRole('combobox', { name: 'Name' });
  expect(name).toHaveFocus();
  expect(name).toHaveDisplayValue('A · Qqq · Ada Fenn');
  // Every column is there with its first values, whatever was understood.
  expect(editor.getByText('Ada Fenn · Bo Lark · Cy Moor')).toBeVisible();
  expect(editor.getByText('B · Www · 1 · 5 · 4')).toBeVisible();
  expect(editor.getByText('D · Rrr · tall · short · tall')).toBeVisible();
});

test('columns are set, a scale is turned, rows are left out, and the workbook remembers it', async () => {
  const { editor, user, workbook } = await pointAtMyList();
  await user.selectOptions(editor.getByRole('combobox', { name: 'Authority' }), 'B · Www · 1');
  await user.selectOptions(editor.getByRole('combobox', { name: 'Involvement' }), 'C · Eee · 5');
  await user.click(editor.getByRole('checkbox', { name: 'Authority: 1 is the highest' }));
  await user.click(editor.getByRole('checkbox', { name: 'Cy Moor' }));
  expect(screen.getByText('2 rows')).toBeVisible();
  await user.click(button('Refresh'));
  await screen.findByText('Written:');
  // A new session, after a column was inserted and the rows were sorted.
  workbook.replace('My list', [
    ['New', 'Qqq', 'Www', 'Eee', 'Rrr'],
    ['x', 'Cy Moor', 4, 2, 'tall'],
    ['y', 'Bo Lark', 5, 4, 'short'],
    ['z', 'Ada Fenn', 1, 5, 'tall'],
  ]);
  cleanup();
  const again = await renderPane({ workbook });
  await again.user.click(await screen.findByRole('tab', { name: /People/ }));
  const grid = screen.getByRole('table', { name: 'People by involvement and authority' });
  expect(within(grid).getByRole('cell', { name: 'Owner, 1; Ada Fenn, not known' })).toBeInTheDocument();
  expect(within(grid).getByRole('cell', { name: 'Advocate, 1; Bo Lark, not known' })).toBeInTheDocument();
  expect(screen.queryByText(/Cy Moor/)).not.toBeInTheDocument();
});

test('a selection with nothing in it is said plainly', async () => {
  const { user, workbook } = await renderPane({ sheets: { ...tables, Empty: [] } });
  await user.click(button(/Use my tables/));
  workbook.select('Empty!A1');
  await user.click(await screen.findByRole('button', { name: 'Use my selection: People' }));
  expect(await screen.findByText(/There is nothing in the selection/)).toBeVisible();
});

const others = [
  ['Name', 'Authority', 'Involvement'],
  ['Zoe Quill', 'High', 'High'],
];

test('each table of a kind is a card; one that is left out can be taken in again', async () => {
  const { user } = await renderPane({ sheets: { ...tables, Others: others } });
  await user.click(button(/Use my tables/));
  expect(await screen.findAllByRole('region', { name: 'People' })).toHaveLength(2);
  await user.click(button('Leave out: People Others!A1:C2'));
  expect(screen.getAllByRole('region', { name: 'People' })).toHaveLength(1);
  const seen = screen.getByRole('region', { name: 'Seen, but not read' });
  expect(within(seen).getByText('People · 1 row · left out')).toBeVisible();
  await user.click(button('Read it too: Others!A1:C2'));
  expect(screen.getAllByRole('region', { name: 'People' })).toHaveLength(2);
  expect(screen.queryByRole('region', { name: 'Seen, but not read' })).not.toBeInTheDocument();
});

test('of two versions the other is read instead, and what was left out is kept in the workbook', async () => {
  const rendered = await renderPane({ sheets: { ...tables, 'People old': people } });
  await rendered.user.click(button(/Use my tables/));
  const seen = await screen.findByRole('region', { name: 'Seen, but not read' });
  expect(within(seen).getByText('People · 5 rows · the same names as in one that is read')).toBeVisible();
  await rendered.user.click(button("Read it instead: 'People old'!A1:G6"));
  expect(screen.getByRole('region', { name: 'People' })).toHaveTextContent("'People old'!A1:G6");
  await rendered.user.click(button('Refresh'));
  await screen.findByText('Written:');
  cleanup();
  const again = await renderPane({ workbook: rendered.workbook });
  await again.user.click(tablesLink());
  expect(screen.getByRole('region', { name: 'People' })).toHaveTextContent("'People old'!A1:G6");
});

test('Continue stays whatever is chosen, and says why where there is nothing to judge', async () => {
  const { user } = await renderPane();
  await user.click(button(/Use my tables/));
  await user.click(await screen.findByRole('button', { name: 'Leave out: Factors' }));
  expect(button('Continue')).toBeEnabled();
  await user.click(button('Leave out: People'));
  expect(button('Continue')).toHaveAttribute('aria-disabled', 'true');
  expect(button('Continue')).toHaveAccessibleDescription(/nothing to judge yet/);
  await user.click(button('Read it: People!A1:G6'));
  await user.click(button('Continue'));
  expect(tab(/Strategy/)).toHaveAttribute('aria-selected', 'true');
});

test('without tables every view says what to do', async () => {
  const { user } = await renderPane({ sheets: { Sheet1: [] } });
  await user.click(button('Refresh'));
  expect(await screen.findByText(/There is no table of people or factors yet/)).toBeVisible();
});

test('a change in a table that is read makes the results old, with the time', async () => {
  const { user, workbook } = await renderPane();
  await user.click(button('Refresh'));
  expect(await screen.findByText('Up to date · 23 Nov 2026')).toBeVisible();
  act(() => workbook.change('Factors'));
  expect(screen.getByText('Tables changed since 10:42')).toBeVisible();
});

test('a change elsewhere does not', async () => {
  const { user, workbook } = await renderPane({ sheets: { ...tables, Other: [['x']] } });
  await user.click(button('Refresh'));
  await screen.findByText('Up to date · 23 Nov 2026');
  act(() => workbook.change('Other'));
  expect(screen.getByText('Up to date · 23 Nov 2026')).toBeVisible();
});

test('an error of the host says what happened, what became of the sheets, and can be tried again', async () => {
  const { user, workbook } = await renderPane();
  workbook.failNext(new HostError('protectedSheet', 'Strategy', 'restored'));
  await user.click(button('Refresh'));
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('A sheet is protected');
  expect(alert).toHaveTextContent('The sheets are as they were before.');
  await user.click(within(alert).getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Written:')).toBeVisible();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('a first look that fails can be tried again', async () => {
  const { user, workbook } = await renderPane();
  workbook.failNext(new HostError('busy', ''));
  await user.click(button(/Use my tables/));
  await user.click(within(await screen.findByRole('alert')).getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('People!A1:G6')).toBeVisible();
});

test('after a second of waiting it says how to leave a cell being edited', async () => {
  const { user, workbook } = await renderPane();
  const release = workbook.hold();
  await user.click(button('Refresh'));
  expect(await screen.findByText(/press Enter to finish/)).toBeVisible();
  expect(screen.getByRole('progressbar', { name: 'Reading the tables' })).toBeVisible();
  await act(async () => release());
  expect(await screen.findByText('Written:')).toBeVisible();
});

test('M2: several accounts can be chosen, each with its own strategy', async () => {
  const header = ['Account', 'Factor', 'Direction', 'Control', 'Weight'];
  const sheet = [header, ['Acme', 'Good test', '+', 'High', 5], ['Borg', 'Late samples', '-', 'High', 5]];
  const { user } = await renderPane({ sheets: { People: people, Factors: sheet } });
  await user.click(button('Refresh'));
  const account = await screen.findByRole('combobox', { name: 'Account' });
  await user.selectOptions(account, 'Borg');
  expect(screen.getByRole('heading', { name: 'Rethink the situation' })).toBeVisible();
  await user.selectOptions(account, 'Acme');
  expect(screen.getByRole('heading', { name: 'Move fast' })).toBeVisible();
});

test('the pane speaks Chinese where Office does', async () => {
  const { user } = await renderPane({ displayLanguage: 'zh-CN' });
  await user.click(button('刷新'));
  expect(await screen.findByRole('heading', { name: '坚韧不拔' })).toBeVisible();
  expect(document.documentElement.lang).toBe('zh-CN');
});

test('the language can be switched and is kept', async () => {
  const { user } = await renderPane();
  await user.click(button('Language, theme and help'));
  await user.click(await screen.findByRole('menuitemradio', { name: '简体中文' }));
  expect(button('刷新')).toBeVisible();
  expect(window.localStorage.getItem('quadrille.preferences')).toBe('{"locale":"zh-CN","appearance":"auto"}');
});

test.each([
  ['timeout', 'Excel does not answer'],
  ['notExcel', 'This page belongs in Excel'],
  ['tooOld', 'This Excel is too old'],
] as const)('without Excel (%s) it says so and offers a retry', async (noHost, title) => {
  const { user, reload } = await renderPane({ noHost });
  expect(screen.getByRole('heading', { name: title })).toBeVisible();
  await user.click(button('Try again'));
  expect(reload).toHaveBeenCalledTimes(1);
});

test('the keyboard stays in the pane when what had the focus goes away', async () => {
  const { user } = await renderPane();
  const choice = button(/Use my tables/);
  choice.focus();
  await user.keyboard('{Enter}');
  await screen.findByText('People!A1:G6');
  await waitFor(() => expect(document.activeElement).toBe(tablesLink()));
});
