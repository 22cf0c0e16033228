// G5: answers that are in no table yet, as a flag in the document: others may have edited it, so it is read with care.
import * as v from 'valibot';
import { answersTo, askedKeys, type AskedKey, type RatingAnswer } from '../method/ratingQuestions';

/** Flag of Quadrille in the document; there from the first answer on. */
export const answersFlag = 'answers';

/** By the sheet's id, then by the row's name (its identity, so that sorting loses nothing), then by what was asked. */
export type KeptAnswers = Readonly<
  Record<string, Readonly<Record<string, Readonly<Partial<Record<AskedKey, RatingAnswer>>>>>>
>;

/** Excel keeps settings of up to 2 MB together; longer ones than this we would rather have written first. */
const longest = 30_000;

const ofKey = <Key extends AskedKey>(key: Key) =>
  v.fallback(v.optional(v.picklist(answersTo[key])), undefined);
const row = v.object({
  authority: ofKey('authority'),
  involvement: ofKey('involvement'),
  direction: ofKey('direction'),
  control: ofKey('control'),
  evidence: ofKey('evidence'),
} satisfies Record<AskedKey, unknown>);
const answers = v.fallback(
  v.record(
    v.string(),
    v.fallback(v.record(v.string(), row), () => ({})),
  ),
  () => ({}),
);

export const makeAnswersFlag = (kept: KeptAnswers): string => JSON.stringify(kept);

/** true where no more fit into the document. */
export const areTooMany = (kept: KeptAnswers): boolean => makeAnswersFlag(kept).length > longest;

/** What cannot be read was not answered. */
export function parseAnswersFlag(flag: string | undefined): KeptAnswers {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), answers), flag ?? '{}');
  if (!parsed.success) return {};
  return JSON.parse(JSON.stringify(parsed.output)) as KeptAnswers;
}

/** Where an answer is kept. */
export interface AnswerKey {
  readonly sheetId: string;
  readonly row: string;
  readonly key: AskedKey;
}

export const answerAt = (kept: KeptAnswers, { sheetId, row: id, key }: AnswerKey): RatingAnswer | null =>
  kept[sheetId]?.[id]?.[key] ?? null;

/** With this answer; null takes it back. Nothing is left of rows without answers. */
export function withAnswer(
  kept: KeptAnswers,
  { sheetId, row: id, key }: AnswerKey,
  answer: RatingAnswer | null,
): KeptAnswers {
  const ofRow = { ...kept[sheetId]?.[id], [key]: answer ?? undefined };
  const isEmpty = askedKeys.every((each) => ofRow[each] === undefined);
  const { [id]: _, ...otherRows } = kept[sheetId] ?? {};
  const ofSheet = isEmpty ? otherRows : { ...otherRows, [id]: ofRow };
  const { [sheetId]: __, ...otherSheets } = kept;
  return Object.keys(ofSheet).length === 0 ? otherSheets : { ...otherSheets, [sheetId]: ofSheet };
}
