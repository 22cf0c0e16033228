import type { Problem } from '../../method/ground/problem';
import { paramsJson } from './params';

/** `problems` of interfaces' JSON: as the method has them. */
export const problemsJson = (problems: readonly Problem[]) =>
  problems.map(({ code, severity, cell, params }) => ({
    code,
    severity,
    cell,
    params: paramsJson(params, ', '),
  }));
