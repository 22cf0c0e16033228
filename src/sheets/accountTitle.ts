// What a plan is called where no column names its account: a title, and nothing more than that.
import { normalise } from '../method/ground/text';
import { cellAt, cellText } from './grid/cells';
import { numbersFrom } from './grid/boxes';
import type { Grid } from './grid/grid';
import type { FoundTable } from './grid/table';

/** Titles stand so many rows above the headers at most. */
const rowsAbove = 12;
const longestTitle = 60;

const label =
  '(?:key |target )?(?:account|customer|client)(?: name)?|客户(?:名称|账户)?|大客户|重点客户|账户|公司';
/** 'Account: Halm AG', '客户：哈尔姆'. */
const labelled = new RegExp(`^(?:${label})\\s*[:：]\\s*(.+)$`, 'i');
/** The same with the name in a cell beside it. */
const labelAlone = new RegExp(`^(?:${label})\\s*[:：]?$`, 'i');

/** What a sheet or table about an account is called; the rest of its title is then the account. */
const subject =
  '(?:key )?(?:people|persons?|account|customer|stakeholders?|contacts?|decision makers?|factors?|goals?|swot|risks?|buying (?:centre|center))(?: (?:people|plan|planning|list|map|register|matrix|analysis|overview|review|management))?';
const chineseSubject =
  '(?:关键|重要|决策|项目)?(?:人物|人员|干系人|利益相关者|相关方|联系人|因素|风险|目标|客户|大客户|swot)(?:计划|规划|清单|列表|名单|一览|登记册|分析|表|图)?';
const isSubject = new RegExp(`^(?:${subject}|${chineseSubject})$`, 'i');

/** Between a subject and a name; a hyphen within a name has no blanks around it. */
const between = /\s+[-–—|·]\s+|\s*[–—|·：]\s*|:\s+/;

/** Dates, versions and states are no names. */
const noName =
  /^(?:[\d\s./年月日q季度-]+|v ?\d.*|version.*|draft|final|template|tbd|n\/a|第.*[版季]|草稿|模板|待定)$/i;

const isName = (text: string): boolean =>
  text !== '' &&
  text.length <= longestTitle &&
  /\p{L}/u.test(text) &&
  !noName.test(text) &&
  !isSubject.test(text);

/** 'Halm AG' of 'Account: Halm AG', 'Key people – Halm AG' or 'Halm AG | Account plan'; null where a text is no such title. */
export function nameInTitle(text: string): string | null {
  const [, after = ''] = labelled.exec(text.trim()) ?? [];
  if (isName(after)) return after;
  const [first = '', second = '', ...more] = text.trim().split(between);
  if (more.length > 0) return null;
  if (isSubject.test(normalise(first)) && isName(second)) return second;
  return isSubject.test(normalise(second)) && isName(first) ? first : null;
}

/** What new files are called by Excel, WPS and LibreOffice, and by us. */
const defaultName =
  /^(?:book|workbook|spreadsheet|untitled|unnamed|mappe|arbeitsmappe|classeur|libro|книга|книга|工作簿|工作表|新建.*|未命名.*|无标题.*|document)\s*[-_ (（]?\d*[)）]?$/i;

/** 'Halm AG' of 'Halm AG.xlsx'; null where nobody has named the file. */
export function nameOfFile(file: string): string | null {
  const name = file
    .replace(/^.*[\\/]/, '')
    .replace(/\.[a-z]{3,4}$/i, '')
    .trim();
  return name === '' || !/\p{L}/u.test(name) || defaultName.test(name) ? null : name;
}

export interface Titled {
  readonly grids: readonly Grid[];
  readonly tables: readonly FoundTable[];
  /** The file's name; '' where it is not known. */
  readonly file: string;
}

/**
 * A title above a table that is read, else the file's name; null where neither says one. It heads what is shown and is no account:
 * no record, no action and no identity hangs on it.
 */
export function findAccountTitle({ grids, tables, file }: Titled): string | null {
  for (const table of tables) {
    const grid = grids.find(({ sheetId }) => sheetId === table.sheetId);
    const title = grid === undefined ? null : titleAbove(grid, table.headerRows[0] - 1);
    if (title !== null) return title;
  }
  return nameOfFile(file);
}

/** The lowest that reads like one. */
function titleAbove(grid: Grid, headerRow: number): string | null {
  const width = grid.values[0]?.length ?? 0;
  const from = Math.max(grid.row, headerRow - rowsAbove);
  for (const row of [...numbersFrom(from, headerRow - from)].reverse()) {
    const texts = numbersFrom(grid.column, width)
      .map((column) => cellText(cellAt(grid, row, column)))
      .filter((text) => text !== '');
    for (const [index, text] of texts.entries()) {
      const beside = texts[index + 1] ?? '';
      if (labelAlone.test(text) && isName(beside) && !beside.endsWith(':')) return beside;
      const name = nameInTitle(text);
      if (name !== null) return name;
    }
  }
  return null;
}
