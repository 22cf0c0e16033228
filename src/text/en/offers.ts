// Tables that can be added, offered at the end of the view they belong to.
import { textsOf } from '../tableTexts';
import { tables } from './tables';

export const offers = {
  heading: 'More you can bring in',
  add: 'Add table',
  gives: textsOf(tables, 'gives'),
};
