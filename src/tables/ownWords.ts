// O2: how a company calls and rates things, as far as its tables are read and made by it.
import type { Scale } from '../method/reading/ratings';
import type { AllowedValue, Column } from './column';

type Values = readonly AllowedValue[];

export interface OwnWords {
  /** The values of a column in the company's words, by those in ours. */
  readonly values: ReadonlyMap<Values, Values>;
  /** G1: by column key, where the column itself says none. */
  readonly scales: Readonly<Partial<Record<string, Scale>>>;
}

/** The values as the company calls them. */
export function valuesIn(ownWords: OwnWords | undefined, values: Values): Values {
  return ownWords?.values.get(values) ?? values;
}

/** The column with its values as the company calls them. */
export function columnIn<Key extends string>(
  ownWords: OwnWords | undefined,
  column: Column<Key>,
): Column<Key> {
  const values = valuesIn(ownWords, column.values);
  return values === column.values ? column : { ...column, values };
}
