// What the entries of both commands say of a file.
import type { Problem } from '../../method/ground/problem';
import type { Failure } from '../failure';
import { params } from './params';
import { same, shape } from './shape';

export const error = shape<Pick<Failure, 'code' | 'message'>>()(same('code', 'message'));

/** Of the entry of `file`; where it is about another one (the one to write), it names that. */
export function tellError(failure: Failure | null, file: string): Pick<Failure, 'code' | 'message'> | null {
  if (failure === null) return null;
  const { code, message, path } = failure;
  return { code, message: path === file ? message : `${path}: ${message}` };
}

export const problem = shape<Problem>()({ ...same('code', 'severity', 'cell'), ...params(', ') });
