// O2: how a company calls and rates things, as far as its tables are read and made by it.
import type { Scale } from '../method/reading/ratings';
import type { LabelGroup } from '../text/wording';
import type { AllowedValue, Column } from '../tables/column';
import { layerValues } from '../tables/issues';
import { commitmentValues } from '../tables/milestones';
import { leadershipValues, rungValues } from '../tables/profileQuestions';
import { categoryValues } from '../tables/values/factorValues';
import {
  contactValues,
  individualNeedValues,
  levelValues,
  organisationalNeedValues,
} from '../tables/values/peopleValues';
import { roleValues } from '../tables/values/roleValues';
import type { Grid } from './grid/grid';
import type { Company } from './settings/company';

type Values = readonly AllowedValue[];

export interface House {
  /** The values of a column in the company's words, by those in ours. */
  readonly values: ReadonlyMap<Values, Values>;
  /** G1: by column key, where the column itself says none. */
  readonly scales: Readonly<Partial<Record<string, Scale>>>;
}

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
};

/** undefined where everything is read as ever. */
export function makeHouse({ wording, scales, settings }: Company): House | undefined {
  const isUsed = (group: string, code: string): boolean =>
    group !== 'category' || settings.categories.some((category) => category === code);
  const groups = Object.entries(valuesOf).map(([group, values]) => {
    const own = (code: string): string | undefined => wording.get(`label.${group}.${code}`);
    const isOurs = values.every(({ code }) => own(code) === undefined && isUsed(group, code));
    return [values, isOurs ? values : inOwnWords(values, own, (code) => isUsed(group, code))] as const;
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

/** The sheets as the company has them read; the very same where it changes nothing of that. */
export function gridsIn(company: Company, grids: readonly Grid[]): readonly Grid[] {
  const house = makeHouse(company);
  return house === undefined ? grids : grids.map((grid) => ({ ...grid, house }));
}

/** The values as the company calls them. */
export function valuesIn(house: House | undefined, values: Values): Values {
  return house?.values.get(values) ?? values;
}

/** The column with its values as the company calls them. */
export function columnIn<Key extends string>(house: House | undefined, column: Column<Key>): Column<Key> {
  const values = valuesIn(house, column.values);
  return values === column.values ? column : { ...column, values };
}
