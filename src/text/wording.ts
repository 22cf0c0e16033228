// O2: a company's own words in place of ours: labels of the method's words, and advice. Keys are those of the settings table.
import { isOurCategory, type Category } from '../method/ground/words';
import { adviceOfLead } from '../method/people/leads';
import { fillName, fillWhen, nameMark, whenMark } from './marks';
import type { AdviceTexts, MacroAdvice, Suggestion } from './suggestion';
import type { Labels } from './en/labels';

/** Own words by key, such as 'label.role.owner' or 'advice.macro.moveFast.1'. */
export type Wording = ReadonlyMap<string, string>;

export const noWording: Wording = new Map();

/** Groups of labels that a company can change, by what stands in their keys. */
export const labelGroups = {
  role: 'roles',
  quadrant: 'quadrants',
  macro: 'macros',
  standing: 'standings',
  category: 'categories',
  individualNeed: 'individualNeeds',
  organisationalNeed: 'organisationalNeeds',
  level: 'personLevels',
  contact: 'contactDepths',
  rung: 'rungs',
  layer: 'issueLayers',
  path: 'leadershipPaths',
} as const satisfies Readonly<Record<string, keyof Labels>>;
export type LabelGroup = keyof typeof labelGroups;

/** A category of the company's own is called by its name. */
export const nameCategory = ({ categories }: Pick<Labels, 'categories'>, category: Category): string =>
  isOurCategory(category) ? categories[category] : category;

type Say = (key: string, standard: string) => string;

/** The labels with each of those words as `say` gives it. How a role stands in a sentence follows from its label. */
export function sayLabels(labels: Labels, say: Say, forms: RoleForms): Labels {
  const groups = Object.entries(labelGroups).map(([group, name]) => {
    const standard: Readonly<Record<string, string>> = labels[name];
    return [name, mapEach(standard, (word, code) => say(`label.${group}.${code}`, word))] as const;
  });
  const own: Labels = { ...labels, ...Object.fromEntries(groups) };
  const formed = (standard: Labels['roles'], form: (label: string) => string): Labels['roles'] =>
    mapEach(standard, (word, role) =>
      own.roles[role] === labels.roles[role] ? word : form(own.roles[role]),
    );
  return {
    ...own,
    rolesInSentences: formed(labels.rolesInSentences, forms.one),
    rolesPlural: formed(labels.rolesPlural, forms.many),
  };
}

/** How a company's label of a role reads in a sentence of the language. */
export interface RoleForms {
  readonly one: (label: string) => string;
  readonly many: (label: string) => string;
}

/** The advice with each text as `say` gives it. */
export function sayAdvice(advice: AdviceTexts, say: Say): AdviceTexts {
  const suggestion = (key: string, { action, why }: Suggestion): Suggestion => ({
    action: say(`advice.${key}`, action),
    why: say(`advice.${key}.why`, why),
  });
  const each = <Key extends string>(key: string, texts: Readonly<Record<Key, Suggestion>>) =>
    mapEach(texts, (text, name) => suggestion(`${key}.${name}`, text));
  const own: Omit<AdviceTexts, 'leads'> = {
    topics: mapEach(advice.topics, (texts, topic) =>
      Object.fromEntries(
        Object.entries(texts).map(([quadrant, text]) => [
          quadrant,
          say(`advice.topic.${topic}.${quadrant}`, text),
        ]),
      ),
    ),
    unasked: Object.fromEntries(
      Object.entries(advice.unasked).map(([topic, texts]) => [
        topic,
        Object.fromEntries(
          Object.entries(texts).map(([quadrant, text]) => [
            quadrant,
            say(`advice.unasked.${topic}.${quadrant}`, text),
          ]),
        ),
      ]),
    ),
    anyFactor: each('factor.any', advice.anyFactor),
    anyUnasked: mapEach(advice.anyUnasked, (text, quadrant) =>
      say(`advice.factor.unasked.${quadrant}`, text),
    ),
    anyFactorOnPaper: each('factor.onPaper', advice.anyFactorOnPaper),
    forNeed: mapEach(advice.forNeed, (text, need) => say(`advice.factor.need.${need}`, text)),
    forOthers: say('advice.factor.others', advice.forOthers),
    owed: say('advice.factor.owed', advice.owed),
    accepted: suggestion('factor.accepted', advice.accepted),
    unclear: suggestion('factor.unclear', advice.unclear),
    unclearOfInterest: suggestion('factor.unclearOfInterest', advice.unclearOfInterest),
    confirmFirst: each('factor.confirm', advice.confirmFirst),
    sameNeeds: mapEach(advice.sameNeeds, (text, need) => say(`advice.sameNeed.${need}`, text)),
    clashingNeeds: mapEach(advice.clashingNeeds, (text, need) => say(`advice.clashingNeed.${need}`, text)),
    touch: mapEach(advice.touch, (text, role) => {
      const said = suggestion(`touch.${role}`, text(nameMark, whenMark));
      return (name, when) => mapEach(said, (words) => fillName(fillWhen(words, when), name));
    }),
    touchTime: advice.touchTime,
    rest: advice.rest,
    rungs: each('rung', advice.rungs),
    people: mapEach(advice.people, (bands, role) =>
      mapEach(bands, (text, band) => {
        const said = suggestion(`person.${role}.${band}`, text(nameMark));
        return (name) => mapEach(said, (words) => fillName(words, name));
      }),
    ),
    needs: mapEach(advice.needs, (text, need) => say(`advice.need.${need}`, text)),
    proofs: mapEach(advice.proofs, (text, need) => say(`advice.proof.${need}`, text)),
    pathProofs: mapEach(advice.pathProofs, (text, path) => say(`advice.pathProof.${path}`, text)),
    macros: mapEach(advice.macros, (texts, macro) => sayMacro(`macro.${macro}`, texts, { say, suggestion })),
    moves: each('move', advice.moves),
  };
  return { ...own, leads: leadsBeside(advice, own.people) };
}

/** T7: where a company has its own text for role and attitude, that stands in place of who leads to whom. */
function leadsBeside({ people, leads }: AdviceTexts, own: AdviceTexts['people']): AdviceTexts['leads'] {
  return mapEach(leads, (text, lead) => {
    const { role, band } = adviceOfLead[lead];
    const isOurs = own[role][band](nameMark).action === people[role][band](nameMark).action;
    return isOurs ? text : (name) => own[role][band](name).action;
  });
}

function sayMacro(
  key: string,
  { meaning, moves, avoid }: MacroAdvice,
  { say, suggestion }: { say: Say; suggestion: (key: string, text: Suggestion) => Suggestion },
): MacroAdvice {
  return {
    meaning: say(`advice.${key}.meaning`, meaning),
    moves: moves.map((text, index) => ({ ...text, ...suggestion(`${key}.${index + 1}`, text) })),
    avoid: avoid.map((text, index) => say(`advice.${key}.avoid.${index + 1}`, text)),
  };
}

/** The same keys, each with another value. */
function mapEach<Key extends string, Value, Other>(
  record: Readonly<Record<Key, Value>>,
  change: (value: Value, key: Key) => Other,
): Record<Key, Other> {
  const entries = Object.entries(record) as [Key, Value][];
  return Object.fromEntries(entries.map(([key, value]) => [key, change(value, key)])) as Record<Key, Other>;
}

/** A text that a company can change. */
export interface OwnText {
  readonly key: string;
  readonly standard: string;
}

/** Every label and every piece of advice that can be changed, in order. */
export function listOwnTexts(labels: Labels, advice: AdviceTexts): readonly OwnText[] {
  const found: OwnText[] = [];
  const say: Say = (key, standard) => {
    found.push({ key, standard });
    return standard;
  };
  sayLabels(labels, say, { one: String, many: String });
  sayAdvice(advice, say);
  return found;
}

/** Our words, or the company's where it has some. */
export const sayIn =
  (wording: Wording): Say =>
  (key, standard) =>
    wording.get(key) ?? standard;
