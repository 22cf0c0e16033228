// R5: what is not known, as the question to ask, and what the answer could change.
import type { MissingEffect, MissingItem } from '../../method/missingInformation';
import { format } from './format';

/** Of a row, in the user's words; '' stands for all rows. */
const factor = (name: string): string => (name === '' ? 'each factor' : format.quote(name));
const person = (name: string): string => (name === '' ? 'each person' : name);
const goal = (name: string): string => (name === '' ? 'each goal' : format.quote(name));
const criterion = (name: string): string => (name === '' ? 'each buying criterion' : format.quote(name));
const issue = (name: string): string => (name === '' ? 'each business issue' : format.quote(name));

const questions: Readonly<Record<MissingItem, (name: string) => string>> = {
  direction: (name) => `Does ${factor(name)} work for us or against us?`,
  control: (name) => `Could we change ${factor(name)} ourselves?`,
  weight: (name) => `How strongly does ${factor(name)} pull on this sale?`,
  evidence: (name) => `Who at the customer can confirm ${factor(name)}?`,
  lastSeen: (name) => `Is ${factor(name)} still true? It was last checked long ago.`,
  category: (name) => `What is ${factor(name)} about: price, people, timing?`,
  authority: (name) => `Can ${person(name)} decide, sign or stop it?`,
  involvement: (name) => `How closely does ${person(name)} take part?`,
  attitude: (name) => `Is ${person(name)} for us or against us?`,
  contact: (name) => `How well do we know ${person(name)}?`,
  influencedBy: (name) =>
    name === '' ? 'Whom do those who sign listen to?' : `Whom does ${name} listen to?`,
  individualNeed: (name) => `What does ${person(name)} want personally?`,
  organisationalNeed: (name) => `What does ${person(name)} need for the organisation?`,
  measure: (name) => `How is ${goal(name)} measured?`,
  baseline: (name) => `Where does ${goal(name)} start from?`,
  target: (name) => `Which figure is ${goal(name)} to reach?`,
  due: (name) => `By when is ${goal(name)} to be reached?`,
  layer: (name) => `Is ${issue(name)} a change outside, the customer’s response, or a challenge inside?`,
  because: (name) => `What lies behind ${issue(name)}?`,
  belief: (name) => `Will ${criterion(name)} really decide?`,
  demand: (name) => `Is ${criterion(name)} a must, or nice to have?`,
  ourRating: (name) => `How well do we meet ${criterion(name)}, from 1 to 5?`,
};

export const missing = {
  /** `name` '' where no row of the table says it. */
  question: (what: MissingItem, name: string): string => questions[what](name),
  effects: {
    verdict: 'could change the strategy',
    going: 'could change whether to go on',
    role: 'decides the role',
    gaps: 'may open or close a gap',
    coverage: 'shows how far our contacts reach',
    sums: 'brings it into the sums',
    comparison: 'shows how we compare with others',
    confidence: 'makes the strategy surer',
    goal: 'makes the goal one that can be checked',
    advice: 'sharpens the advice',
  } satisfies Record<MissingEffect, string>,
};
