// M2: an account that has only a title is named for good.
import { format } from './format';

export const naming = {
  open: 'Name it',
  field: 'Name of the account',
  write: 'Write',
  cancel: 'Cancel',
  cell: (cell: string): string => `Goes to ${cell}. Restore can take it back.`,
  sheet: (sheet: string): string =>
    `Adds the sheet ${format.quote(sheet)} with the name in it. Restore can take it back.`,
  named: 'The account is named:',
  byHand: 'The name has no free cell in the profile. Write it there yourself:',
};
