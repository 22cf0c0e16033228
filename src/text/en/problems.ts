// What is in the cell, how it was read, and what would mend it. The pane shows the cell's address beside the sentence.
import type { ProblemParams } from '../../method/ground/problem';
import { cut, isChosen, type Sentences } from '../sentences';
import { format } from './format';
import { labels, type Labels } from './labels';
import { settings } from './settings';

const expectation = ({ expected, least = 0, most = 0 }: ProblemParams['badSetting']): string =>
  settings.expected[expected](least, most);

/** The words that would be understood, in the language of the table. */
const listed = (known: readonly string[] | undefined): string =>
  known === undefined ? '' : `, such as ${cut(known.map((word) => `“${word}”`).join(', '))}`;

export const problems: Sentences<ProblemParams, Labels> = {
  unknownValue: ({ value, column, known }) =>
    `“${value}” is not understood in ${column} and was read as blank; use one of the column’s words${listed(known)}.`,
  offScale: ({ value, column, scale }) =>
    `“${value}” lies outside ${column}’s scale of ${scale} and was left out; correct the number or the scale.`,
  missingRating: ({ column }) => `${column} is blank, so this row has no place in the grid; fill it in.`,
  errorValue: ({ column, value }) =>
    `${column} holds the error ${value} and was not read; correct the formula or type the value.`,
  missingName: ({ table }) =>
    `The row has content but no ${table === 'people' ? 'name' : 'text'}, so it was left out; fill it in or clear the row.`,
  mergedDown: ({ rows }) => `Merged cells hold for all rows that they cover; read so: ${format.rows(rows)}.`,
  accountCarried: ({ rows }) =>
    `Rows without an account belong to the one above; read so: ${format.rows(rows)}. Fill in the account where that is wrong.`,
  borderlineRating: ({ value, column }) =>
    `“${value}” is exactly the middle of ${column} and was read as low; choose high or low.`,
  assumedWeight: ({ rows }) =>
    rows === undefined
      ? 'The weight is blank and was read as 3; enter 1 to 5 to be sure.'
      : 'No column says the weight, so every row counts 3; add one with 1 to 5.',
  roundedWeight: ({ value, weight }) =>
    `The weight ${value} was rounded to ${weight}; enter a whole number to settle it.`,
  weightShares: () =>
    'The weights are shares of a whole: the greatest counts 5, the others in proportion; enter 1 to 5 if not meant so.',
  weightSigned: ({ cells }) =>
    cells.length === 0
      ? 'The weights have signs that repeat the direction, so only their size counts; nothing is to be done.'
      : `Beside the direction only the size of the weights counts; in ${cut(cells.join(', '))} the sign says otherwise, so check which is right.`,
  badWeight: ({ value }) => `“${value}” is no weight, so its row stays out of the sums; enter 1 to 5.`,
  badRating: ({ value, column }) => `“${value}” under ${column} is no rating and was left out; enter 1 to 5.`,
  ambiguousScale: ({ column, scale, other }) =>
    `${column} holds only 1, 2 and 3 and was read on a scale of ${scale}; choose ${other} in Tables if that is meant.`,
  turnedScale: ({ column, scale }) =>
    `${column} was turned: of ${scale}, ${scale.split('-')[0] ?? ''} is the highest; undo that in Tables if it is not.`,
  noScale: ({ column }) =>
    `The numbers in ${column} fit no scale, so none was used; name the scale in the header, such as 1-5.`,
  assumedDirection: ({ direction }) =>
    `By its name this list is all ${direction === 'positive' ? 'for us' : 'against us'}, and was read so; add a direction column if some rows are not.`,
  zeroDirection: () =>
    'The direction is 0, so the factor belongs to no quadrant; enter + for us or − against us.',
  badDate: ({ value, column }) =>
    `“${value}” is no clear date in ${column} and was read as blank; enter year, month and day, such as 2026-03-15.`,
  ambiguousDate: ({ value, column, dayFirst, monthFirst }) =>
    `“${value}” in ${column} could be ${dayFirst} or ${monthFirst}, so it was read as blank; enter year, month and day.`,
  dueUnreadable: ({ value }) =>
    `The due date “${value}” is no clear day, so the action counts as without one; enter year, month and day, such as 2026-12-01.`,
  badPeriod: ({ value }) =>
    `“${value}” is no period and was left out of the trend; enter a year, half, quarter or month, such as 2026 Q3.`,
  attitudeUnreadable: ({ value, known }) =>
    `“${value}” is no attitude and was read as not known; enter −3 to +3, or for, neutral or against${listed(known)}.`,
  evidenceUnreadable: ({ value, known }) =>
    `“${value}” is not understood and was read as assumed; enter ${known?.join(' or ') ?? 'confirmed or assumed'}.`,
  statusUnreadable: ({ value, known }) =>
    `“${value}” is not understood and was read as open; enter ${known?.join(' or ') ?? 'open or resolved'}.`,
  unknownSetting: ({ value }) =>
    `No setting is called “${value}”, so its value changes nothing; take a name from a new settings table.`,
  badSetting: (params) =>
    `“${params.value}” does not suit “${settings.name(params.setting)}” and was not used; enter ${expectation(params)}.`,
  settingTwice: ({ setting, other }) =>
    `“${settings.name(setting)}” is set already in ${other}, which counts; clear one of the two.`,
  settingClash: ({ setting, other }) =>
    `“${settings.name(setting)}” does not go together with “${settings.name(other)}” and was not used; change one of them.`,
  ownUnnamed: ({ setting }) =>
    `“${settings.name(setting)}” was not used, since it has no name; write one in place of “…”.`,
  ownIncomplete: ({ setting, lacks }) =>
    `“${settings.name(setting)}” was not used, since “${settings.name(lacks)}” has no value; add that row.`,
  duplicateName: ({ name, other }) =>
    `${name} is listed already in ${other}, and both rows count; merge them if it is one person.`,
  nameNotFound: ({ name, column }) =>
    `“${name}” in ${column} is nobody in this table and was not used; add the person or correct the name.`,
  nameUnclear: ({ name, column }) =>
    `“${name}” in ${column} could be several people and was not used; write the full name.`,
  nameOfOneself: ({ name, column }) =>
    `“${name}” in ${column} is the person of this row and was not used; name somebody else.`,
  duplicateHeader: ({ header, used, table }) =>
    `“${header}” says the same as the header of column ${used}, which is read; ${isChosen(table) ? 'rename one, or choose in Tables' : 'rename one'}.`,
  missingColumn: ({ table, column }) =>
    `${labels.tables[table]} has no column for ${column}, which the method needs; ${isChosen(table) ? 'add one or choose it in Tables' : 'add one'}.`,
  columnNotRead: ({ table, column, header, because }) =>
    because === 'values'
      ? `“${header}” looks like ${column}, but what stands below it does not, so it was not read; ${isChosen(table) ? 'choose it in Tables if it is' : 'correct its values if it is'}.`
      : `What stands below “${header}” could be ${column}, but its header does not say so; ${isChosen(table) ? 'choose it in Tables, or rename it, if it is' : 'rename it if it is'}.`,
  assumedColumn: ({ table, column, header }) =>
    `“${header}” was taken for ${column} by what stands below it; ${isChosen(table) ? 'rename it, or choose another in Tables, if that is wrong' : 'rename it if that is wrong'}.`,
  emptyTable: ({ table }) =>
    `The table ${labels.tables[table]} has headers and no rows yet; begin in the first one.`,
  noTable: ({ table }) =>
    `No table for ${labels.tables[table]} was found, so that part is missing; select yours or create the template.`,
  severalTables: ({ table, used, others }) =>
    `Several tables could be ${labels.tables[table]}. Read: ${used}; not read: ${cut(others.join(', '))}. ${isChosen(table) ? 'Choose another in Tables, or put' : 'Put'} all rows into one table.`,
  readTogether: ({ table, parts }) =>
    `${cut(parts.join(', '))} are read together as ${labels.tables[table]}.${isChosen(table) ? ' In Tables you can leave each of them out.' : ''}`,
  rowsLeft: ({ table, rows }) =>
    `You left ${rows === 1 ? '1 row' : `${format.number(rows)} rows`} of ${labels.tables[table]} out; take them in again in Tables.`,
  rowsNotRead: ({ table, range, rows }) =>
    `${range} was not read (${format.rows(rows)}): it does not look like the rows of ${labels.tables[table]}. ${isChosen(table) ? 'If it belongs to them, set the range in Tables.' : 'If it belongs to them, move it up.'}`,
  notATable: ({ range }) =>
    `Nothing stands in ${range}, so there is no table to read; select a header row with the rows under it.`,
};
