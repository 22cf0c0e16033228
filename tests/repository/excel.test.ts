// `npm run excel…`: what would be asked of office-addin-debugging on each platform, and what is said where there is no Excel.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const usage = 'npm run excel:web -- --document https://…';
const start = { app: 'excel', enableDebugging: false };

/** The plan is an ES module: Node itself runs it. */
function plan(action: string, args: readonly string[], platform: string): unknown {
  const call = `planExcel(${[action, args, platform].map((value) => JSON.stringify(value)).join()})`;
  const code = `import { planExcel, ExcelError } from './scripts/excelPlan.mjs';
    try { console.log(JSON.stringify(${call})); } catch (error) { console.log(JSON.stringify({ isOurs: error instanceof ExcelError, message: error.message })); }`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: root,
    encoding: 'utf8',
  });
  return JSON.parse(stdout);
}

test.each(['win32', 'darwin'])('excel on %s starts the desktop Excel', (platform) => {
  expect(plan('desktop', [], platform)).toStrictEqual({
    call: 'startDebugging',
    options: { ...start, appType: 'desktop' },
  });
  expect(plan('stop', [], platform)).toStrictEqual({ call: 'stopDebugging' });
});

test.each([
  ['https://contoso.sharepoint.com/x.xlsx?d=1', 'https://contoso.sharepoint.com/x.xlsx?d=1'],
  ['https://contoso.sharepoint.com/x.xlsx', 'https://contoso.sharepoint.com/x.xlsx?web=1'],
  ['https://contoso.sharepoint.com/x.xlsx?d=1#Sheet1', 'https://contoso.sharepoint.com/x.xlsx?d=1'],
])('excel:web opens %s so that the add-in can be named behind it', (document, opened) => {
  expect(plan('web', ['--document', document], 'linux')).toStrictEqual({
    call: 'startDebugging',
    options: { ...start, appType: 'web', document: opened },
  });
});

test.each<readonly [string, readonly string[], string, string]>([
  [
    'web',
    [],
    'win32',
    `Excel on the web opens Quadrille in a workbook of yours, on OneDrive or SharePoint. Copy its link, then: ${usage}`,
  ],
  [
    'web',
    ['--document', 'http://example.com/a.xlsx'],
    'win32',
    `"http://example.com/a.xlsx" is not the https address of a workbook: ${usage}`,
  ],
  ['web', ['--document', 'a.xlsx'], 'win32', `"a.xlsx" is not the https address of a workbook: ${usage}`],
  [
    'desktop',
    ['--document', 'a.xlsx'],
    'win32',
    '"--document a.xlsx" is not understood: this command has no options.',
  ],
])('%s %j on %s is refused in words', (action, args, platform, message) => {
  expect(plan(action, args, platform)).toStrictEqual({ isOurs: true, message });
});

test.each(['desktop', 'stop'])(
  '%s on Linux says that there is no Excel, and what there is instead',
  (action) => {
    expect(plan(action, [], 'linux')).toStrictEqual({
      isOurs: true,
      message: `There is no Excel for Linux. \`npm start\` shows Quadrille beside an embedded Excel, and \`${usage}\` opens it in Excel on the web.`,
    });
  },
);

test('the commands of package.json end with 1 where something is missing, and print it as an error', () => {
  const run = spawnSync(process.execPath, ['scripts/excel.mjs', 'web'], { cwd: root, encoding: 'utf8' });
  expect(run.status).toBe(1);
  expect(run.stdout).toBe('');
  expect(run.stderr).toMatch(/^Excel on the web opens Quadrille in a workbook of yours/);
});
