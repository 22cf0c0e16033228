// Result sheets and template. No `as const`: the type of this object is what the Chinese one must satisfy.
import { format } from './format';
import { sheetNames, textsOf } from '../tableTexts';
import { tables } from './tables';

export const sheets = {
  names: {
    ...sheetNames(tables),
    strategy: 'Strategy',
    factorMatrix: 'Factor matrix',
    roleGrid: 'Role grid',
    actions: 'Actions',
    lists: 'Lists',
  },
  /** Sentences that follow one another in one cell. */
  join: (...sentences: readonly string[]): string => sentences.filter((each) => each !== '').join(' '),
  footing: {
    heading: 'What it rests on',
    coverage: 'Coverage of the key people',
    assumed: 'Factors only assumed',
    suggested: 'Factors with a suggested rating (≈)',
    unclassified: 'Factors not classified',
    withoutRole: 'People with no role yet',
    unseen: 'Kinds of factor not covered yet',
    problems: 'Cells to check',
    outOf: (part: number, whole: number): string => `${format.number(part)} of ${format.number(whole)}`,
  },
  strategy: {
    goal: 'Goal',
    noGoal: 'Write a goal with a measure, a target and a date: it gives the strategy a direction.',
    measure: (measure: string): string => `Measure: ${measure}`,
    fromTo: (baseline: string, target: string): string => `from ${baseline} to ${target}`,
    target: (target: string): string => `target ${target}`,
    due: (date: string): string => `by ${date}`,
    /** What of the customer a goal helps with, in their words. */
    serves: (words: string): string => `Serves: ${words}`,
    theVision: 'our vision',
    nextCommitment: (words: string): string => `Next commitment: ${words}`,
    ways: 'What would change it',
    decides: 'What decides it',
    heaviest: 'The heaviest factors',
    conditions: 'Conditions',
    whoAndWhen: 'Who · by',
    whoDecides: 'Who decides',
    lastContact: 'Last contact',
    againstWhom: 'Against whom',
    standsOut: 'What stands out',
  },
  matrix: {
    legend: '● confirmed  ○ assumed  ◇ borderline  ≈ suggested  ◆ the two heaviest · numbers are weights',
    unclassified: 'Not classified',
    borderline: 'Borderline: exactly in the middle, read as low control',
    resolved: 'Resolved: no longer in the sums',
    noDirection: 'Say whether it is for us or against us.',
    noControl: 'Say whether it is in our hands.',
    noDirectionOrControl: 'Say whether it is for us or against us, and whether it is in our hands.',
    empty: 'There are no factors yet.',
  },
  roleGrid: {
    legend: '▲ for us  ● neutral  ▼ against us  ○ not known  ≈ suggested · last contact beside the name',
    never: 'never',
    noDate: 'no date',
    stale: 'stale',
    gaps: 'Gaps',
    noGaps: 'No gaps found.',
    withoutRole: 'No role yet',
    noInvolvement: 'Rate the involvement: high or low.',
    noAuthority: 'Rate the authority: high or low.',
    neither: 'Rate involvement and authority: high or low.',
    where: 'Where',
    empty: 'There are no people yet.',
  },
  actions: {
    legend:
      'The tinted columns are ours: a refresh updates them. The white columns are yours: a refresh never changes them.',
    statusTitle: 'Status',
    statusHelp:
      'Open, done or dropped. Set an action to dropped rather than deleting its row, which would come back.',
    dueTitle: 'Due',
    dueHelp: 'A date, such as 2026-12-01.',
  },
  template: {
    ...textsOf(tables, 'help'),
    /** A list offers what Excel would take for a formula when it is typed. */
    typedWithoutSign: (words: string): string =>
      `Choose from the list, or type the words alone, such as ${format.quote(words)}: Excel takes a + or - in front for a formula.`,
    typedAsText: (words: string): string =>
      `Choose from the list, or type an apostrophe in front ('${words}): Excel takes the sign for a formula.`,
    lists:
      'The values that the drop-downs offer. Quadrille reads none of them; please leave the sheet as it is.',
  },
};
