// O2: the keys of rows about categories and topics of a company's own, which have a name in them: 'ownTopic.leverage.ESG audit'.
import { quadrants } from './words';

export const ownKinds = ['ownCategory', 'ownTopic'] as const;
export type OwnKind = (typeof ownKinds)[number];

/** What there is a row for: the words by which it is known come first. */
export const ownParts = {
  ownCategory: ['words', 'winControl'],
  ownTopic: ['words', ...quadrants],
} as const satisfies Readonly<Record<OwnKind, readonly string[]>>;

export interface OwnKey {
  readonly kind: OwnKind;
  readonly part: string;
  readonly name: string;
}

/** Stands in place of a name where the table shows how such a row is written. */
export const openName = '…';

export const makeOwnKey = ({ kind, part, name }: OwnKey): string => `${kind}.${part}.${name}`;

/** null: not of a category or topic of a company's own. */
export function parseOwnKey(key: string): OwnKey | null {
  const [start = '', said = '', ...rest] = key.split('.');
  const kind = ownKinds.find((each) => each === start);
  const part = kind && ownParts[kind].find((each) => each === said);
  const name = rest.join('.').trim();
  return kind === undefined || part === undefined || name === '' ? null : { kind, part, name };
}
