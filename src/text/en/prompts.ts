// S8, S5, T4: what is asked and explained where somebody types or chooses.
import type { Prompt } from '../../method/goals/prompts';
import type { IndividualNeed, OrganisationalNeed, Rung } from '../../method/ground/words';
import type { Labels } from './labels';

/** A need, and how one tells it. */
export interface Explained {
  readonly meaning: string;
  readonly signs: readonly [string, string];
}

/** S8: explained once, where goals begin. */
const begin = {
  goal: 'Goal: the result we want to reach with this customer.',
  strategy: 'Strategy: the whole plan to reach it.',
  tools: 'Tools: what the plan needs, such as people, money, references, a trial.',
};

/** S8 */
const issues: Readonly<Record<Prompt, string>> = {
  rivals: 'How do their rivals usually act: on price, on new products, on service?',
  money: 'How do inflation, interest or exchange rates touch them?',
  economy: 'How does the economy move in their region, their country and the world?',
  buyers: 'What do their own customers want now, and how do they buy?',
  law: 'Which law or regulation is new, or about to come?',
  materials: 'What becomes dearer or scarcer among their materials?',
  labour: 'Do they find enough skilled people, and what do the unions ask for?',
  targets: 'Which targets for profit, productivity or sales have they set?',
  structure: 'Are they reorganising, cutting, merging or buying?',
  centre: 'Do decisions move to the centre, or out to the sites?',
  outsourcing: 'What do they hand to outside suppliers, or take back?',
  teams: 'Which teams or projects have they set up?',
  newFields: 'Which new products or fields do they go into?',
  customerService: 'Customer service: what makes it harder to serve their customers?',
  sales: 'Sales: what makes it harder for them to sell?',
  leadership: 'Leadership: what do they find hard to steer or to explain?',
  marketing: 'Marketing: whom do they fail to reach, or what do they not know of their market?',
  production: 'Production: where do output, quality or delivery dates fall short?',
  information: 'Information: which figures or systems do they lack to decide?',
};

/** S5 */
const rungs: Readonly<Record<Rung, readonly [string, string]>> = {
  visitor: [
    'Do they receive us when we ask, yet rarely call us?',
    'Do our talks end without a next step for either side?',
  ],
  priceSeller: [
    'Do they call us when they need another quote to compare?',
    'Is their first question always the price?',
  ],
  productSeller: [
    'Do they choose us for what the product does?',
    'Do their specialists ask ours about technical details?',
  ],
  needSeller: [
    'Do they tell us what they need before they know what to buy?',
    'Do we meet the people who answer for the result?',
  ],
  adviser: [
    'Do they ask for our view before their plan is fixed?',
    'Do they ask us about matters in which we sell nothing?',
  ],
};

/** T4: what this person wants most. */
const individualNeeds: Readonly<Record<IndividualNeed, Explained>> = {
  power: {
    meaning: 'to decide and have influence',
    signs: ['Takes the last word in a meeting.', 'Speaks of who reports to whom.'],
  },
  achievement: {
    meaning: 'to reach results and improve',
    signs: ['Asks for figures and dates.', 'Tells what was reached last year.'],
  },
  recognition: {
    meaning: 'to be seen and valued',
    signs: ['Shows awards, articles or pictures.', 'Likes to present in person.'],
  },
  belonging: {
    meaning: 'to be one of the group',
    signs: ['Asks first what the others think.', 'Says “we” more often than “I”.'],
  },
  order: {
    meaning: 'to have plans that hold',
    signs: ['Sends an agenda, and keeps to it.', 'Wants every detail in writing.'],
  },
  safety: {
    meaning: 'to run no risk',
    signs: ['Asks who else has done it.', 'Asks for guarantees, or puts decisions off.'],
  },
};

/** T4: what this person has to bring about for the organisation. */
const organisationalNeeds: Readonly<Record<OrganisationalNeed, Explained>> = {
  financial: {
    meaning: 'to earn more or spend less',
    signs: ['Speaks of budget, return and payback.', 'Compares costs over several years.'],
  },
  performance: {
    meaning: 'to work faster, better or more reliably',
    signs: ['Speaks of output, faults and downtime.', 'Asks for specifications and delivery dates.'],
  },
  image: {
    meaning: 'to stand well with others',
    signs: ['Speaks of brand, prizes and standards.', 'Asks which known names we work for.'],
  },
};

/** In the words of these labels. */
export const promptsIn = (labels: Labels) => {
  const {
    individualNeeds: ofPerson,
    organisationalNeeds: ofOrganisation,
    leadershipPaths,
    rungs: ladder,
  } = labels;
  const listed = <Code extends string>(
    names: Readonly<Record<Code, string>>,
    needs: Readonly<Record<Code, Explained>>,
  ): string =>
    (Object.keys(needs) as Code[]).map((code) => `${names[code]}: ${needs[code].meaning}.`).join(' ');
  const rungSigns = [
    `${ladder.visitor}: receive us.`,
    `${ladder.priceSeller}: compare our price.`,
    `${ladder.productSeller}: choose our product.`,
    `${ladder.needSeller}: tell us their needs.`,
    `${ladder.adviser}: ask us before they plan.`,
  ].join(' ');
  return {
    begin,
    issues,
    rungs,
    individualNeeds,
    organisationalNeeds,
    headings: {
      begin: 'Goal, strategy, tools',
      layer: (layer: string): string => `What to ask: ${layer.toLowerCase()}`,
      rungs: 'How to tell where you stand',
      nextRung: 'You are there when you can say yes:',
      individual: 'How to tell what somebody wants personally',
      organisational: 'How to tell what somebody needs for the organisation',
    },
    /** Where it is typed in the template: as much as Excel shows beside a cell. */
    typed: {
      goal: `${begin.goal} ${begin.strategy} ${begin.tools}`,
      issue:
        'In their words. Outside: rivals, money, economy, buyers, law, materials, labour. Response: targets, structure, outsourcing, teams, new fields. Inside: service, sales, leadership, marketing, production, information.',
      individualNeed: listed(ofPerson, individualNeeds),
      organisationalNeed: listed(ofOrganisation, organisationalNeeds),
      rung: `What they do. ${rungSigns}`,
      leadership: `They want proof. ${leadershipPaths.operations}: cost, time, reliability. ${leadershipPaths.product}: what is new and what it makes possible. ${leadershipPaths.customer}: fit and service.`,
    },
  };
};
