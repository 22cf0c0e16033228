// A14: a decision of our own as answers to the profile's questions, in the words of its language.
import type { Computed, OwnDecision } from '../method/strategy/decided';
import { decisionItems, type ProfileItem } from '../method/ground/words';
import type { AllowedValue } from '../tables/column';
import { valuesIn, type OwnWords } from '../tables/ownWords';
import { goingValues, macroValues } from '../tables/profile/decisionQuestions';
import type { Locale } from '../text/text';
import { makeSerial } from './grid/dates';
import type { GivenAnswers, TypedAnswer } from './profileAnswers';

type DecisionItem = (typeof decisionItems)[number];

export interface ToDecide {
  /** null: what was decided is taken back. */
  readonly own: OwnDecision | null;
  /** What is computed now. */
  readonly computed: Computed;
  /** ISO date */
  readonly today: string;
}

interface Words {
  readonly locale: Locale;
  readonly ownWords: OwnWords | undefined;
}

/** A14: every question has its answer, or none any more. */
export function decisionAnswers({ own, computed, today }: ToDecide, words: Words): GivenAnswers['answers'] {
  const going = (code: string | null): string => wordOf(goingValues, code, words);
  const macro = (code: string | null): string => wordOf(macroValues, code, words);
  const then = [going(computed.decision), macro(computed.macro)].filter((word) => word !== '');
  const typed: Readonly<Record<DecisionItem, string>> =
    own === null
      ? {
          decision: '',
          decisionStrategy: '',
          decisionBy: '',
          decisionOn: '',
          decisionReason: '',
          computedThen: '',
        }
      : {
          decision: going(own.decision),
          decisionStrategy: macro(own.macro),
          decisionBy: own.by.trim(),
          decisionOn: today,
          decisionReason: own.reason.trim(),
          computedThen: then.join('; '),
        };
  return new Map(
    decisionItems.map((item): readonly [ProfileItem, TypedAnswer | null] => {
      const word = typed[item];
      if (word === '') return [item, null];
      return [item, item === 'decisionOn' ? { typed: word, serial: makeSerial(word) } : { typed: word }];
    }),
  );
}

function wordOf(values: readonly AllowedValue[], code: string | null, { locale, ownWords }: Words): string {
  return valuesIn(ownWords, values).find((value) => value.code === code)?.labels?.[locale] ?? '';
}
