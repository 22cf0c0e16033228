// Every case, in the order of the subjects.
import type { ContractCase } from '../contractCase';
import { eventCases } from './events';
import { fileCases } from './files';
import { formatCases } from './formats';
import { markCases } from './marks';
import { movingCases } from './moving';
import { pageCases } from './page';
import { readingCases } from './reading';
import { requestCases } from './requests';
import { ruleCases } from './rules';
import { selectionCases } from './selection';
import { sheetCases } from './sheets';
import { sortingCases } from './sorting';
import { tableCases } from './tables';
import { writingCases } from './writing';

export const allCases: readonly ContractCase[] = [
  ...readingCases,
  ...writingCases,
  ...formatCases,
  ...movingCases,
  ...tableCases,
  ...sortingCases,
  ...ruleCases,
  ...markCases,
  ...sheetCases,
  ...pageCases,
  ...selectionCases,
  ...eventCases,
  ...requestCases,
  ...fileCases,
];
