// O2: the words and scales by which a company's tables are read and made, out of its settings.
import type { OwnCategory } from '../../method/ground/settings';
import type { LabelGroup } from '../../text/wording';
import type { AllowedValue } from '../../tables/column';
import type { OwnWords } from '../../tables/ownWords';
import { layerValues } from '../../tables/issues';
import { commitmentValues } from '../../tables/milestones';
import { macroValues } from '../../tables/profile/decisionQuestions';
import { leadershipValues, rungValues } from '../../tables/profile/profileQuestions';
import { categoryValues } from '../../tables/factors/factorValues';
import {
  contactValues,
  individualNeedValues,
  levelValues,
  organisationalNeedValues,
} from '../../tables/people/peopleValues';
import { roleValues } from '../../tables/people/roleValues';
import type { Company } from './company';

type Values = readonly AllowedValue[];

/** The groups of labels that stand in cells. */
const valuesOf: Readonly<Partial<Record<LabelGroup, Values>>> = {
  role: roleValues,
  category: categoryValues,
  individualNeed: individualNeedValues,
  organisationalNeed: organisationalNeedValues,
  level: levelValues,
  contact: contactValues,
  rung: rungValues,
  layer: layerValues,
  path: leadershipValues,
  macro: macroValues,
};

/** undefined where everything is read as ever. */
export function makeOwnWords({ wording, scales, settings }: Company): OwnWords | undefined {
  const isUsed = (group: string, code: string): boolean =>
    group !== 'category' || settings.categories.some((category) => category === code);
  const groups = Object.entries(valuesOf).map(([group, values]) => {
    const own = (code: string): string | undefined => wording.get(`label.${group}.${code}`);
    const isOurs = values.every(
      ({ code, labels }) => own(code) === undefined && (labels === null || isUsed(group, code)),
    );
    const known = isOurs ? values : inOwnWords(values, own, (code) => isUsed(group, code));
    const more = group === 'category' ? settings.ownCategories.map(asCategory) : [];
    return [values, more.length === 0 ? known : [...known, ...more]] as const;
  });
  const commitments = settings.commitments?.map(asValue) ?? commitmentValues;
  const values = new Map<Values, Values>(
    [...groups, [commitmentValues, commitments] as const].filter(([ours, own]) => ours !== own),
  );
  return values.size + Object.keys(scales).length === 0 ? undefined : { values, scales };
}

/** N2: a commitment of the company's own. */
const asValue = (text: string): AllowedValue => ({
  code: text,
  labels: { en: text, 'zh-CN': text },
  synonyms: [],
});

/** A category of the company's own; a longer phrase that says one of its words is of it too. */
const asCategory = ({ name, words }: OwnCategory): AllowedValue => ({
  code: name,
  labels: { en: name, 'zh-CN': name },
  synonyms: words,
  terms: [name, ...words],
  topic: true,
});

/** Own words are offered instead of ours; ours are understood as ever, but for a word that now means something else. */
function inOwnWords(
  values: Values,
  own: (code: string) => string | undefined,
  isUsed: (code: string) => boolean,
): Values {
  const known = values.map(({ code, labels, synonyms }): AllowedValue => {
    const word = own(code);
    const ours = labels === null ? [] : Object.values(labels);
    const offered = word === undefined ? labels : { en: word, 'zh-CN': word };
    return { code, labels: isUsed(code) ? offered : null, synonyms: [...ours, ...synonyms] };
  });
  // Of two meanings of a word the last counts.
  const again = values.flatMap(({ code }): Values => {
    const word = own(code);
    return word === undefined ? [] : [{ code, labels: null, synonyms: [word] }];
  });
  return [...known, ...again];
}
