// R1: a direction that no column says, told by what the list is called.
import type { Direction } from '../../method/ground/words';
import { normalise } from '../../method/ground/text';

const against =
  /\b(risks?|threats?|weakness(es)?|barriers?|obstacles?|restraining forces?|risques?|menaces?|faiblesses|tehditler)\b|风险|威胁|劣势|弱点|障碍|риск|угроз|заплах/;
const forUs =
  /\b(strengths?|opportunit(y|ies)|advantages?|driving forces?|opportunités|fırsatlar)\b|优势|机会|机遇|возможност/;

/** As far as it tells what a list is about. */
interface FoundFactors {
  readonly kind: string;
  readonly sheet: string;
  readonly tableName: string | null;
  readonly title: string;
  readonly headers: { readonly text?: string };
  readonly columns: { readonly direction?: string };
}

/**
 * The direction of every row of a factor table without such a column: a list of risks (or of strengths) by the header of its text, its
 * own name, the title above it or its sheet's name; null where neither or both are named.
 */
export function assumedDirection(table: FoundFactors): Direction | null {
  if (table.kind !== 'factors' || table.columns.direction !== undefined) return null;
  const named = [
    table.headers.text ?? '',
    table.tableName?.replaceAll('_', ' ') ?? '',
    table.title,
    table.sheet,
  ];
  for (const words of named) {
    const text = normalise(words);
    if (against.test(text) !== forUs.test(text)) return against.test(text) ? 'negative' : 'positive';
  }
  return null;
}
