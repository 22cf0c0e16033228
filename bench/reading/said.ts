// What a reading says of a record, and what it complains of, in the terms of the truth.
import type { Factor, Person } from '../../src/method/ground/plan';
import type { Problem } from '../../src/method/ground/problem';
import { normalise } from '../../src/method/ground/text';
import { parseAddress } from '../../src/sheets/grid/address';
import type { Box } from '../../src/sheets/grid/grid';
import type { Key, Kind, Said } from './case';

export type PlanRecord = Person | Factor;

/** The concepts whose cells are compared; what is left out has no place of its own in the plan, or is read as names. */
const compared: Readonly<Record<Kind, readonly Key[]>> = {
  people: [
    'account',
    'name',
    'title',
    'department',
    'authority',
    'involvement',
    'attitude',
    'contact',
    'ownedBy',
    'reportsTo',
    'notes',
  ],
  factors: ['account', 'text', 'category', 'direction', 'control', 'weight', 'evidence', 'status', 'notes'],
};
export const isCompared = (kind: Kind, key: string): key is Key =>
  compared[kind].some((each) => each === key);

export const ratedKeys: readonly string[] = ['authority', 'involvement', 'control'];

/** What a blank says (R2). */
const standard: Readonly<Partial<Record<string, Said>>> = { evidence: 'assumed', status: 'open' };

/** The truth of a cell as the plan would put it. */
export function expected(key: string, says: Said): Said {
  return typeof says === 'string' ? normalise(says) : (says ?? standard[key] ?? null);
}

export function saidBy(record: PlanRecord, key: Key): Said {
  if ('attitude' in record && key === 'attitude') return record.attitudeKnown ? record.attitude : null;
  if ('weight' in record && key === 'weight') return record.weightAssumed ? null : record.weight;
  const value: unknown = record[key as keyof PlanRecord];
  if (typeof value === 'object' && value !== null && 'level' in value && 'borderline' in value)
    return value.borderline === true ? 'medium' : String(value.level);
  if (typeof value === 'string') return value === '' ? null : normalise(value);
  return typeof value === 'number' ? value : null;
}

/** A place on a sheet that a problem names. */
interface Mention {
  readonly sheet: string;
  readonly box: Box;
  readonly problem: Problem;
}

/** A table by its header. */
export interface TableAt {
  readonly kind: Kind;
  readonly sheet: string;
  readonly headerRow: number;
}

/** What makes the user look, and where. */
export interface Complaints {
  /** Something is said of a cell there. */
  at(sheet: string, box: Box): boolean;
  /** Something is said of a cell there that is more than a note: it would make the user look at the row. */
  warnsAt(sheet: string, box: Box): boolean;
  /** Of the whole column of a concept, at the head of its table. */
  ofColumn(table: TableAt, keys: readonly string[]): boolean;
  /** That no table of the kind was found. */
  none(kind: Kind): boolean;
}

/** Parameters that only say what else there is: nothing is wrong there. */
const besides: readonly string[] = ['used', 'other'];

export function listComplaints(problems: readonly Problem[]): Complaints {
  const mentions = problems.flatMap(mentionsOf);
  return {
    at: (sheet, box) => mentions.some((mention) => mention.sheet === sheet && meet(mention.box, box)),
    warnsAt: (sheet, box) =>
      mentions.some(
        ({ problem, ...mention }) =>
          problem.severity !== 'note' && mention.sheet === sheet && meet(mention.box, box),
      ),
    ofColumn: ({ kind, sheet, headerRow }, keys) =>
      mentions.some(({ sheet: named, box, problem: { params } }) => {
        if (named !== sheet) return false;
        const { column, table }: { column?: string; table?: string } = params;
        return (
          table === kind &&
          column !== undefined &&
          keys.includes(column) &&
          box.row === headerRow &&
          box.rows === 1
        );
      }),
    none: (kind) =>
      problems.some(({ code, params }) => code === 'noTable' && 'table' in params && params.table === kind),
  };
}

function mentionsOf(problem: Problem): readonly Mention[] {
  const params = Object.entries(problem.params).filter(([name]) => !besides.includes(name));
  const texts = [problem.cell, ...params.flatMap(([, value]) => value as unknown)];
  return texts.flatMap((text): readonly Mention[] => {
    const address = typeof text === 'string' && text.includes('!') ? parseAddress(text) : null;
    return address?.sheet ? [{ sheet: address.sheet, box: address.box, problem }] : [];
  });
}

const meet = (one: Box, other: Box): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;
