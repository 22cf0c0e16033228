// What is in the cell, how it was read, and what would mend it. The pane shows the cell's address beside the sentence.
import type { ProblemCode } from '../../method/ground/problem';
import { isChosen, param, type Params, wordParam } from '../params';
import type { Expectation } from '../settingNames';
import { labels } from './labels';
import { settings } from './settings';

const value = (params: Params): string => `“${param(params, 'value')}”`;
const setting = (params: Params, key = 'setting'): string => `“${settings.name(param(params, key))}”`;
const expectation = (params: Params): string => {
  const kind = param(params, 'expected');
  const say = Object.hasOwn(settings.expected, kind) ? settings.expected[kind as Expectation] : null;
  return say === null ? '?' : say(Number(params.least ?? 0), Number(params.most ?? 0));
};
const named = (params: Params): string => `“${param(params, 'name')}”`;
const column = (params: Params): string => param(params, 'column');
const table = (params: Params): string => wordParam(params, 'table', labels.tables);

export const problems: Readonly<Record<ProblemCode, (params: Params) => string>> = {
  unknownValue: (params) =>
    `${value(params)} is not understood in ${column(params)} and was read as blank; use one of the column’s words.`,
  offScale: (params) =>
    `${value(params)} lies outside ${column(params)}’s scale of ${param(params, 'scale')} and was left out; correct the number or the scale.`,
  missingRating: (params) => `${column(params)} is blank, so this row has no place in the grid; fill it in.`,
  errorValue: (params) =>
    `${column(params)} holds the error ${param(params, 'value')} and was not read; mend the formula or type the value.`,
  missingName: (params) =>
    `The row has content but no ${param(params, 'table') === 'people' ? 'name' : 'text'}, so it was left out; fill it in or clear the row.`,
  borderlineRating: (params) =>
    `${value(params)} is exactly the middle of ${column(params)} and was read as low; choose high or low.`,
  assumedWeight: (params) =>
    params.rows === undefined
      ? 'The weight is blank and was read as 3; enter 1 to 5 to be sure.'
      : 'No column says the weight, so every row counts 3; add one with 1 to 5.',
  roundedWeight: (params) =>
    `The weight ${param(params, 'value')} was rounded to ${param(params, 'weight')}; enter a whole number to settle it.`,
  badWeight: (params) => `${value(params)} is no weight, so its row stays out of the sums; enter 1 to 5.`,
  badRating: (params) =>
    `${value(params)} under ${column(params)} is no rating and was left out; enter 1 to 5.`,
  ambiguousScale: (params) =>
    `${column(params)} holds only 1, 2 and 3 and was read on a scale of ${param(params, 'scale')}; choose ${param(params, 'other')} in Tables if that is meant.`,
  noScale: (params) =>
    `The numbers in ${column(params)} fit no scale, so none was used; name the scale in the header, such as 1-5.`,
  assumedDirection: (params) =>
    `By its name this list is all ${param(params, 'direction') === 'positive' ? 'for us' : 'against us'}, and was read so; add a direction column if some rows are not.`,
  zeroDirection: () =>
    'The direction is 0, so the factor belongs to no quadrant; enter + for us or − against us.',
  badDate: (params) =>
    `${value(params)} is no clear date in ${column(params)} and was read as blank; enter year, month and day, such as 2026-03-15.`,
  badPeriod: (params) =>
    `${value(params)} is no period and was left out of the trend; enter a year, half, quarter or month, such as 2026 Q3.`,
  attitudeUnreadable: (params) =>
    `${value(params)} is no attitude and was read as not known; enter −3 to +3, or for, neutral or against.`,
  evidenceUnreadable: (params) =>
    `${value(params)} is not understood and was read as assumed; enter confirmed or assumed.`,
  statusUnreadable: (params) =>
    `${value(params)} is not understood and was read as open; enter open or resolved.`,
  unknownSetting: (params) =>
    `No setting is called ${value(params)}, so its value changes nothing; take a name from a new settings table.`,
  badSetting: (params) =>
    `${value(params)} does not suit ${setting(params)} and was not used; enter ${expectation(params)}.`,
  settingTwice: (params) =>
    `${setting(params)} is set already in ${param(params, 'other')}, which counts; clear one of the two.`,
  settingClash: (params) =>
    `${setting(params)} does not go together with ${setting(params, 'other')} and was not used; change one of them.`,
  duplicateName: (params) =>
    `${param(params, 'name')} is listed already in ${param(params, 'other')}, and both rows count; merge them if it is one person.`,
  nameNotFound: (params) =>
    `${named(params)} in ${column(params)} is nobody in this table and was not used; add the person or mend the name.`,
  nameUnclear: (params) =>
    `${named(params)} in ${column(params)} could be several people and was not used; write the full name.`,
  nameOfOneself: (params) =>
    `${named(params)} in ${column(params)} is the person of this row and was not used; name somebody else.`,
  duplicateHeader: (params) =>
    `“${param(params, 'header')}” says the same as the header of column ${param(params, 'used')}, which is read; ${isChosen(params) ? 'rename one, or choose in Tables' : 'rename one'}.`,
  missingColumn: (params) =>
    `${table(params)} has no column for ${column(params)}, which the method needs; ${isChosen(params) ? 'add one or choose it in Tables' : 'add one'}.`,
  emptyTable: (params) =>
    `The table ${table(params)} has headers but no rows, so nothing was read; fill in the first row.`,
  noTable: (params) =>
    `No table for ${table(params)} was found, so that part is missing; select yours or create the template.`,
  severalTables: (params) =>
    `Several tables could be ${table(params)}. Read: ${param(params, 'used')}; not read: ${param(params, 'others')}. ${isChosen(params) ? 'Choose another in Tables, or put' : 'Put'} all rows into one table.`,
  notATable: (params) =>
    `${param(params, 'range')} holds no table that can be read; select a header row with the rows under it.`,
};
