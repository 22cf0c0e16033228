// Every text and page that speaks of Undo or Restore is named in docs/architecture.md, beside what holds it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** In Chinese, taking the protection of a sheet away is called the same. */
const speaks = (line: string): boolean =>
  /\bUndo\b|\bRestore\b|撤销|撤消|还原/.test(line.replace(/撤[销消]工作[表簿]/g, ''));

/** `// …` and ` * …` are read by nobody but us. */
const isComment = (line: string): boolean => /^\s*(\/\/|\/?\*)/.test(line);

/** The keys of a language's texts that speak of it, as `file.key`. */
function keysOf(language: string): readonly string[] {
  const folder = join('src/text', language);
  const files = readdirSync(join(root, folder)).filter((file) => file.endsWith('.ts'));
  return files.flatMap((file) => {
    let key = '';
    return read(join(folder, file))
      .split('\n')
      .flatMap((line) => {
        key = /^\s+(\w+):/.exec(line)?.[1] ?? key;
        return speaks(line) && !isComment(line) ? [`${file.replace('.ts', '')}.${key}`] : [];
      });
  });
}

const [, section = ''] = read('docs/architecture.md').split('## Undo and Restore');
const [table = ''] = section.split('\n## ');

test.each(['en', 'zhCN'])('every text of %s that speaks of Undo or Restore is in the table', (language) => {
  const keys = [...new Set(keysOf(language))];
  expect(keys.length).toBeGreaterThan(8);
  expect(keys.filter((key) => !table.includes(`\`${key}\``))).toEqual([]);
});

test('every page that does is in the table', () => {
  const docs = readdirSync(join(root, 'docs')).filter(
    (file) => file.endsWith('.md') && file !== 'architecture.md',
  );
  const assets = readdirSync(join(root, 'assets')).filter((file) => file.endsWith('.html'));
  const pages = [
    'README.md',
    'CHANGELOG.md',
    ...docs.map((file) => `docs/${file}`),
    ...assets.map((file) => `assets/${file}`),
  ];
  const speaking = pages.filter((page) => read(page).split('\n').some(speaks));
  expect(speaking.length).toBeGreaterThan(3);
  expect(speaking.filter((page) => !table.includes(page))).toEqual([]);
});

test('what the table names is there', () => {
  const named = [...table.matchAll(/^\| (`\w+\.\w+`(?:, `\w+\.\w+`)*) \|/gm)].flatMap(([, keys = '']) =>
    keys.replaceAll('`', '').split(', '),
  );
  expect(named.length).toBeGreaterThan(8);
  const spoken = [...keysOf('en'), ...keysOf('zhCN')];
  expect(named.filter((key) => !spoken.includes(key))).toEqual([]);
});

test('no text promises what Undo takes back', () => {
  const promises = ['en', 'zhCN'].flatMap((language) =>
    keysOf(language).filter((key) => !key.startsWith('restoring.')),
  );
  const lines = promises.flatMap((key) => {
    const file = key.split('.')[0] ?? '';
    return ['en', 'zhCN'].flatMap((language) => read(`src/text/${language}/${file}.ts`).split('\n'));
  });
  expect(lines.filter((line) => !isComment(line) && /\bUndo\b|撤[销消]一次|一次撤[销消]/.test(line))).toEqual(
    [],
  );
});
