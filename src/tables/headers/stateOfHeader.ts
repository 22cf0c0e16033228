// Headers that are a value of their column themselves.
import type { Column, State } from '../column';
import { commonTerms } from './commonTerms';
import { bareHeader, tokensOf } from './tokens';

const plain = (text: string): readonly string[] => tokensOf(bareHeader(text));
/** Words that make a question of it. */
const asking: ReadonlySet<string> = new Set(
  [
    ...commonTerms.free.map((term) => plain(term).join(' ')),
    'yet',
    'already',
    'now',
    '已',
    '经',
    '否',
    '为',
    '属',
    '于',
  ].filter((term) => !['open', 'our', 'u', 'us', 'we', 'internal', 'external'].includes(term)),
);

const formOf = (text: string): string => {
  const tokens = plain(text.replace(/是否|有无|能否/g, ''));
  const rest = tokens.filter((token) => !asking.has(token));
  return (rest.length === 0 ? tokens : rest).join(' ');
};

const known = new WeakMap<readonly State[], ReadonlyMap<string, State>>();

function statesOf(states: readonly State[]): ReadonlyMap<string, State> {
  const built =
    known.get(states) ??
    new Map(states.flatMap((state) => state.headers.map((header) => [formOf(header), state] as const)));
  known.set(states, built);
  return built;
}

/** 'Resolved?', 'Is it closed yet?', '是否已解决' → what yes and no mean there; null where the header is no value. */
export function stateOfHeader(column: Pick<Column, 'states'>, header: string): State | null {
  if (column.states === undefined || header.length > 60) return null;
  return statesOf(column.states).get(formOf(header)) ?? null;
}
