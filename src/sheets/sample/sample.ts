// A filled-in account to try Quadrille with, one in each language; dates are counted from the day it is made.
import type { Locale } from '../../text/text';
import { columnOf, type ColumnKey } from '../../tables/columns';
import { makeSerial, parseSerial } from '../grid/dates';
import type { DraftValue } from '../draft';
import { tableKinds, type TableKind } from '../../tables/kinds';
import { halden } from './halden';
import { haideng } from './haideng';
import type { Sample } from './sampleRow';
import type { Story } from './story';
import { tellStory } from './storyRows';

const stories: Readonly<Record<Locale, Story>> = { en: halden, 'zh-CN': haideng };

/** The tables that the sample fills, in the order of their sheets. */
export const sampleKinds = (sample: Sample): readonly TableKind[] =>
  tableKinds.filter((kind) => sample[kind] !== undefined);

/** The sample account of that language as of that day (ISO). */
export function makeSample(locale: Locale, asOf: string): Sample {
  return tellStory(stories[locale], {
    locale,
    year: Number(asOf.slice(0, 4)),
    day: (days) => shiftDay(asOf, days),
    label: (kind, key, code) => labelOf({ kind, key, locale }, code),
  });
}

function shiftDay(asOf: string, days: number): DraftValue {
  const serial = makeSerial(asOf);
  const date = serial === null ? null : parseSerial(serial + days);
  return date === null ? null : makeSerial(date);
}

function labelOf(
  { kind, key, locale }: { kind: TableKind; key: ColumnKey; locale: Locale },
  code: string | number | null,
): DraftValue {
  if (code === null) return null;
  const value = columnOf(kind, key)?.values.find((each) => each.code === String(code));
  return value?.labels?.[locale] ?? code;
}
