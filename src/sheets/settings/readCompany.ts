// O2: the settings table of a workbook, read before all other tables, since these are read by it.
import type { Problem } from '../../method/ground/problem';
import type { Settings } from '../../method/ground/settings';
import type { Text } from '../../text/text';
import type { Grid } from '../grid/grid';
import { makeContext } from '../read/context';
import { readSettings } from './readSettings';
import { isInput } from '../recognise/recognise';
import { findOffered } from '../recognise/offered';
import { makeSettingBook, type SettingBook } from './book';
import { makeCompany, standardCompany, type Company } from './company';

export interface Standards {
  readonly settings: Settings;
  /** Every language: settings are known by their names in each. */
  readonly texts: readonly Text[];
}

export interface CompanyReading {
  readonly company: Company;
  readonly problems: readonly Problem[];
  /** Whether a text is the name of a setting. */
  readonly isSetting: (name: string) => boolean;
}

/** Without such a table: what holds anyway, at the price of a look at the headers. */
export function readCompany(grids: readonly Grid[], { settings, texts }: Standards): CompanyReading {
  let made: SettingBook | null = null;
  const book = (): SettingBook => (made ??= makeSettingBook(texts, settings));
  const isSetting = (name: string): boolean => book().find(name) !== null;
  const [table] = findOffered(grids.filter(isInput), { kinds: ['settings'], isSetting }).tables;
  const grid = grids.find(({ sheetId }) => sheetId === table?.sheetId);
  if (table === undefined || grid === undefined) {
    return { company: standardCompany(settings), problems: [], isSetting };
  }
  const context = makeContext({ grid, table });
  const changes = readSettings(context, { book: book(), settings, texts });
  return { company: makeCompany(settings, changes), problems: context.problems, isSetting };
}
