// Sheets that may be ours: another program, or a copy, has blurred what says so.
import { format } from './format';

export const signs = {
  title: 'Which sheets are Quadrille’s?',
  why: 'Another program or a copy has blurred their signs. Nothing is written on them before you say it.',
  none: 'None of these',
  after: 'A sheet you name is written anew; in Actions your own words stay. All others are left alone.',
  confirm: 'That is right',
  settled: 'Noted. The next Refresh brings these sheets up to date.',
  first: 'Nothing was written: first say which sheets are Quadrille’s.',
  /** Of the command line: for each of our sheets those that may be it. */
  perhaps: (sheets: readonly (readonly string[])[]): string =>
    `Perhaps ${sheets.map((each) => each.map(format.quote).join(' or ')).join('; ')}.`,
};
