// G5: which ratings to ask for, row by row, and what an answer to each of them would be.
import type { SuggestedRating } from './ground/clues';
import { groupBy } from './ground/groups';
import type { JudgedFactor, JudgedPerson } from './ground/judged';
import type { Rating } from './ground/plan';
import { ranking } from './ground/ranking';
import { rateWord } from './reading/ratings';
import { compareGaps, missingOfPerson } from './missing';
import type { MissingEffect } from './missingInformation';
import { missingOfFactors, type Gap, type JudgedSums } from './missingOfFactors';
import type { Edit } from './strategy/scenario';

/** In the order in which one row is asked. */
export const askedOfPeople = ['authority', 'involvement'] as const;
export const askedOfFactors = ['direction', 'control', 'evidence'] as const;
export const askedKeys = [...askedOfPeople, ...askedOfFactors] as const;
export type AskedKey = (typeof askedKeys)[number];

const ratingWords = ['high', 'low', 'medium'] as const;

/** G5: what can be answered, in the order in which it is offered. */
export const answersTo = {
  authority: ratingWords,
  involvement: ratingWords,
  direction: ['positive', 'negative'],
  control: ratingWords,
  evidence: ['confirmed', 'assumed'],
} as const satisfies Readonly<Record<AskedKey, readonly string[]>>;
export type RatingAnswer = (typeof answersTo)[AskedKey][number];

/** The words for the answers to each of them. */
export type AnswerWords = {
  readonly [Key in AskedKey]: Readonly<Record<(typeof answersTo)[Key][number], string>>;
};

export const ratedKinds = ['people', 'factors'] as const;
export type RatedKind = (typeof ratedKinds)[number];

/** Why answers cannot be written into a table: of the whole table, of a new column, of the column that is there. */
export type PlaceObstacle =
  'protected' | 'filtered' | 'sharedRows' | 'totals' | 'noFreeColumn' | 'severalColumns' | 'sharedColumn';

/** Why a table is not brought into the template's: that one holds rows already, or they would be read otherwise there. */
export type BringObstacle = 'filled' | 'otherwise';

export interface RatingQuestion {
  readonly kind: RatedKind;
  /** The row's first cell. */
  readonly cell: string;
  readonly key: AskedKey;
  /** R5: what knowing it could change. */
  readonly effect: MissingEffect;
  /** G6: what the row's own words say; null where nothing speaks. */
  readonly suggestion: SuggestedRating | null;
}

export interface Askable {
  readonly people: readonly JudgedPerson[];
  readonly factors: readonly JudgedFactor[];
  readonly strategy: JudgedSums;
  /** Whether the row's table has a place where that rating of it is blank: what is filled, even wrongly, is no question of ours. */
  readonly isBlank: (cell: string, key: AskedKey) => boolean;
}

const compareKeys = ranking(askedKeys);

/**
 * G5: one question for each rating that is missing or only suggested. Rows in R5's order (by the most that any of their answers could
 * change), the questions of one row together.
 */
export function askRatings(askable: Askable): readonly RatingQuestion[] {
  const { people, factors, strategy, isBlank } = askable;
  const asked = [
    ...missingOfFactors(factors, strategy).map((gap) => ({ kind: 'factors' as const, gap })),
    ...people.flatMap(missingOfPerson).map((gap) => ({ kind: 'people' as const, gap })),
  ].flatMap(({ kind, gap }): readonly Asked[] => {
    const key = askedKeys.find((each) => each === gap.what);
    return key !== undefined && isBlank(gap.cell, key) ? [{ kind, key, gap }] : [];
  });
  const ranked = asked.sort((one, other) => compareGaps(one.gap, other.gap));
  return [...groupBy(ranked, ({ gap }) => gap.cell).values()].flatMap((row) =>
    [...row]
      .sort((one, other) => compareKeys(one.key, other.key))
      .map(({ kind, key, gap: { cell, effect, suggestions } }) => ({
        kind,
        cell,
        key,
        effect,
        suggestion: suggestions[0] ?? null,
      })),
  );
}

interface Asked {
  readonly kind: RatedKind;
  readonly key: AskedKey;
  readonly gap: Gap;
}

export interface GivenAnswer extends Pick<RatingQuestion, 'kind' | 'cell' | 'key'> {
  readonly answer: RatingAnswer;
}

/** A8: an answer as an edit of the plan; one that does not fit its question changes nothing. */
export function editOfAnswer({ kind, cell, key, answer }: GivenAnswer): Edit {
  const rating = ratingOf(answer);
  if (kind === 'people') return { kind: 'person', cell, change: rating === null ? {} : { [key]: rating } };
  if (key === 'control') return { kind: 'factor', cell, change: rating === null ? {} : { control: rating } };
  const change =
    key === 'direction' && (answer === 'positive' || answer === 'negative')
      ? { direction: answer }
      : key === 'evidence' && (answer === 'confirmed' || answer === 'assumed')
        ? { evidence: answer, evidenceKnown: true }
        : {};
  return { kind: 'factor', cell, change };
}

/** G2: 'partly' is low and borderline. */
function ratingOf(answer: RatingAnswer): Rating | null {
  return answer === 'high' || answer === 'medium' || answer === 'low' ? rateWord(answer) : null;
}
