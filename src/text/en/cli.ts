// The command line. No `as const`: the type of this object is what the Chinese one must satisfy.
import type { ProblemParams, TableName } from '../../method/ground/problem';
import { cut, type Sentences } from '../sentences';
import { format } from './format';
import { labels, type Labels } from './labels';

/** Only people and factors can be chosen on the command line. */
const choosing = (table: TableName): string =>
  table === 'people' || table === 'factors'
    ? `Choose another with --${table}, or put all rows into one table.`
    : 'Put all rows into one table.';

const help = `quadrille: account planning on Excel workbooks, without Excel

  quadrille inspect FILE...           what is found in it, and what to correct
  quadrille analyse FILE...           strategy, key people, gaps, next steps
  quadrille template OUT.xlsx         a workbook to fill in and hand out

FILE is an .xlsx workbook with a table of people, of factors, or both, on any
sheet and under any headings. It is only read, and nothing leaves this computer.

Options
  --json               one JSON value instead of text, for scripts
  --write OUT.xlsx     analyse: also save FILE with the result sheets added;
                       everything else in it stays as it was (one FILE only)
  --force              overwrite OUT.xlsx where it exists; it may be FILE itself
  --with TABLES        template: with further tables, separated by commas, or
                       all: --with profile,issues
  --sample             template: filled in with a sample account
  --as-of DATE         judge as of that day, such as 2026-11-23; else today
  --locale en|zh-CN    language of the texts and sheets; else the system's
  --people RANGE       where the people are, with their headings, if another
                       table was taken for them: --people 'Sheet!B9:H30'
  --factors RANGE      the same for the factors: --factors 'My sheet'!A4:F40
  --columns COLUMNS    which column is which, if one was taken for another:
                       --columns 'name=B,authority=E'. The names are those of
                       inspect --json; people.notes or factors.notes where both
                       tables have such a column
  --ours SHEET         where another program blurred which sheets are
                       Quadrille's: that one is. May be given several times
  --not-ours SHEET     that one is not: it is left alone
  --quiet              no progress line
  --help, --version

Examples
  quadrille inspect plan.xlsx
  quadrille analyse plans/*.xlsx --json > plans.json
  quadrille analyse plan.xlsx --write plan-with-strategy.xlsx
  quadrille template --sample try-me.xlsx

Exit codes
  0  done
  1  done, but a file gave no result: no table was found in it, or (analyse)
     an account has no factors that count and so no strategy
  2  wrong use; also a range on a sheet that FILE does not have
  3  a file could not be read or written; the other files are still done
With several files, the highest code counts.
`;

export const cli = {
  help,
  usage: {
    hint: 'See quadrille --help.',
    noCommand: () => 'Say what to do: inspect, analyse or template.',
    unknownCommand: (word: string) => `There is no command ${word}: use inspect, analyse or template.`,
    unknownOption: (option: string) => `There is no option ${option}.`,
    foreignOption: (option: string) => `The option ${option} is not for this command.`,
    needsValue: (option: string) => `The option ${option} needs a value after it.`,
    takesNoValue: (option: string) => `The option ${option} takes no value.`,
    noFile: () => 'Name the workbook to read.',
    noOut: () => 'Name one workbook to write, such as plan.xlsx.',
    writeOne: () => 'With --write, name exactly one workbook to read.',
    notXlsx: (path: string) => `${path} cannot be written: the name of the new workbook must end on .xlsx.`,
    badDate: (value: string) => `${value} is no day of the calendar: write it as 2026-11-23.`,
    badLocale: (value: string) => `There are no texts in ${value}: use en or zh-CN.`,
    unknownTable: (words: string) =>
      `There is a table in ${words} that is not known. Use all, or some of these: profile, issues, sales, steps, criteria, team, assessments, milestones, settings.`,
    badRange: (value: string) =>
      `${value} is no range: write it as Sheet!B9:H30, headings included, in quotes for the shell.`,
    unknownColumn: (word: string, known: string) => `There is no column ${word}. There are: ${known}.`,
    badColumn: (word: string) => `${word} is no column: write its name and letter, as in authority=E.`,
  },
  /** Why a file is not read or written, behind its name. The keys hold those of FileError. */
  files: {
    notFound: 'There is no such file.',
    unreadable: 'The file cannot be read: it may be locked by another program, or not be yours to read.',
    empty: 'The file is empty: its download or copy may have been cut short.',
    notWorkbook: 'This is no Excel workbook. Open it in Excel and save it as .xlsx.',
    oldFormat: 'This is a workbook of an older format. Open it in Excel and save it as .xlsx.',
    encrypted: 'The workbook has a password. Open it in Excel, remove the password and save it.',
    damaged: 'The workbook is damaged. Open it in Excel, let Excel repair it and save it again.',
    macroEnabled: 'The workbook holds macros. Save it in Excel as .xlsx without them.',
    tooLarge: 'The workbook is too large to be read.',
    notWritable:
      'The file cannot be written: check that its folder exists, is yours and has room, and that the file is not write-protected.',
    exists: 'The file exists already. Choose another name, or add --force to overwrite it.',
    noOutput: 'The answer could not be written: check that there is room where it goes.',
    folder: 'This is a folder. Name the workbooks in it, as in folder/*.xlsx.',
    harmful:
      'The sheets cannot be added without changing something else in the workbook, so nothing was written. Please report what is named here',
    unexpected: 'Something in Quadrille went wrong. Please report the line below.',
  },
  unknownSheet: (sheet: string, sheets: string): string =>
    `There is no sheet ${sheet} in this workbook. It has: ${sheets}.`,
  whichSheet: (range: string, sheets: string): string =>
    `On which sheet is ${range}? Put its name before it. The workbook has: ${sheets}.`,
  /** `kind` is people or factors. */
  whichTable: (kind: string, tables: string): string =>
    tables === ''
      ? `There is no table that --columns could be about: say where it is with --${kind}.`
      : `Several tables are read together: ${tables}. Say with --${kind} which of them --columns is about.`,
  notes: {
    answerDoubts: 'Answer with --ours SHEET or --not-ours SHEET, once for each.',
    lockFile: 'skipped: Excel keeps this file while the workbook is open.',
    written: 'The sheets are in',
    uncalculated: (count: number) =>
      `${count === 1 ? '1 formula has' : `${format.number(count)} formulas have`} no saved result and counted as blank: open the workbook in Excel and save it.`,
    unread: (sheets: string) =>
      `Too large to be read: ${sheets}. Move the table to a sheet of its own, or clear unused cells.`,
    notWritten: 'Nothing was written: there is no table of people or factors in it.',
    template: 'The template is in',
    sample: 'The sample is in',
  },
  asOf: (date: string): string => `as of ${date}`,
  inspect: {
    notFound: 'not found',
    rows: (rows: string, sureness: string): string => `${rows} · ${sureness} sure`,
    scale: (letters: string, scale: string): string => `${letters} (${scale})`,
    wordScale: 'words',
    shareScale: 'shares of a whole',
    unused: (columns: string): string => `Not read: ${columns}`,
    others: 'Seen, but not read:',
    actions: 'Actions',
    noProblems: 'Nothing to check.',
  },
  analyse: {
    noAccount: 'No account named',
    noTables: 'No table of people or factors was found, so there is nothing to judge.',
    strategy: 'Strategy',
    sureness: 'How sure',
    why: 'Why',
    hangsOn: 'It hangs on',
    weights: 'Weight of the factors',
    ways: 'What would change it',
    people: 'Key people',
    contact: (coverage: string): string => `we reach ${coverage} of them, weighted by role`,
    gaps: 'Gaps',
    noGaps: 'None.',
    actions: 'Actions',
    /** R8 */
    moreActions: (count: number): string =>
      `and ${format.number(count)} more ${count === 1 ? 'action' : 'actions'}: with --json all are listed`,
    /** N1 */
    waiting: (count: number): string =>
      `${format.number(count)} of them wait until there is room in the action table; with --json all are listed.`,
    withoutRole: 'No role yet',
    person: (name: string, title: string): string => `${name}, ${title}`,
  },
  summary: {
    file: 'File',
    account: 'Account',
    strategy: 'Strategy',
    sureness: 'How sure',
    balance: '+ : −',
    evidence: 'Known',
    hold: 'Holds',
    nothing: 'No table found',
  },
  list: (items: readonly string[]): string => items.join(', '),
  /** Instead of the pane's sentences, where those speak of the pane. */
  problems: {
    ambiguousScale: ({ column, scale, other }) =>
      `${column} holds only 1, 2 and 3 and was read on a scale of ${scale}; write ${other} into its heading if that is meant.`,
    duplicateHeader: ({ header, used }) =>
      `“${header}” says the same as the header of column ${used}, which is read; rename one of them.`,
    missingColumn: ({ table, column }) =>
      `${labels.tables[table]} has no column for ${column}, which the method needs; add one.`,
    columnNotRead: ({ column, header, because }) =>
      because === 'values'
        ? `“${header}” looks like ${column}, but what stands below it does not, so it was not read; correct its values if it is.`
        : `What stands below “${header}” could be ${column}, but its header does not say so; rename it if it is.`,
    assumedColumn: ({ column, header }) =>
      `“${header}” was taken for ${column} by what stands below it; rename it if that is wrong.`,
    noTable: ({ table }) =>
      `No table for ${labels.tables[table]} was found, so that part is missing; say where it is with --${table}, or start from a template.`,
    readTogether: ({ table, parts }) =>
      `${cut(parts.join(', '))} are read together as ${labels.tables[table]}. To read one of them alone, name it with --${table}.`,
    rowsNotRead: ({ table, range, rows }) =>
      `${range} was not read (${format.rows(rows)}): it does not look like the rows of ${labels.tables[table]}. If it belongs to them, name the range with --${table}.`,
    severalTables: ({ table, used, others }) =>
      `Several tables could be ${labels.tables[table]}. Read: ${used}; not read: ${cut(others.join(', '))}. ${choosing(table)}`,
    turnedScale: ({ column, scale }) =>
      `${column} was turned in the workbook’s choices: of ${scale}, ${scale.split('-')[0] ?? ''} is the highest.`,
    rowsLeft: ({ table, rows }) =>
      `By the workbook’s choices ${rows === 1 ? '1 row is' : `${format.number(rows)} rows are`} left out of ${labels.tables[table]}.`,
    notATable: ({ range }) =>
      `Nothing stands in ${range}, so there is no table to read; give the heading row with the rows under it.`,
  } satisfies Partial<Sentences<ProblemParams, Labels>>,
};
