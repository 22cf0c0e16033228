// One account for people: strategy, sureness, reasons, goals, people, gaps, next steps.
import type { AccountAnalysis } from '../../method/analysis';
import { quadrants, type Role } from '../../method/ground/words';
import { placesOf } from '../../sheets/drafts/wording';
import { tell, type Telling } from '../../telling/account';
import { severitySigns } from '../../telling/findings';
import { inOneLine, mostSaid, type Line } from '../../telling/line';
import { tellRest } from '../../telling/rest';
import { suggestionNote } from '../../telling/suggestions';
import type { Text } from '../../text/text';
import type { Session } from '../session';
import type { StandingAction } from '../standingActions';
import { firstOf, hang, labelled, padEnd, together, type Labelled } from './lines';
import {
  commitmentLines,
  criteriaLines,
  goalLines,
  opinionLines,
  outcomeLines,
  supportLines,
  wayLines,
} from './parts';

/** Those who decide first. */
const roleOrder = [
  'owner',
  'approver',
  'advocate',
  'gatekeeper',
  null,
] as const satisfies readonly (Role | null)[];

export interface AccountToPrint {
  readonly analysis: AccountAnalysis;
  readonly actions: readonly StandingAction[];
  /** The file holds this account only, which then needs no name. */
  readonly alone: boolean;
  /** What heads it where it has no name of its own; null: nothing but the file. */
  readonly title: string | null;
}

export function printAccount(
  { analysis, actions, alone, title }: AccountToPrint,
  { text, ink }: Pick<Session, 'text' | 'ink'>,
): readonly string[] {
  const { cli } = text;
  const { account, coverage } = analysis;
  const name = account ?? title ?? (alone ? null : cli.analyse.noAccount);
  const telling = tell(analysis, text);
  const contact = coverage === null ? '' : ` · ${cli.analyse.contact(text.format.percent(coverage))}`;
  const block = (heading: string, lines: readonly string[], beside = ''): readonly string[] =>
    lines.length === 0 ? [] : ['', `  ${ink.strong(heading)}${beside}`, ...lines];
  return [
    '',
    ...(name === null ? [] : [`  ${ink.strong(name)}`]),
    ...labelled([...goingRows(telling), ...verdictRows(telling, text)], '  '),
    ...block(telling.next.title, nextLines(telling)),
    ...block(text.goals.brief.goals, goalLines(telling, text)),
    ...block(cli.analyse.weights, weightLines(analysis, text)),
    ...block(text.criteria.title, criteriaLines(telling)),
    ...block(cli.analyse.ways, wayLines(telling)),
    ...block(text.secondOpinions.heading, opinionLines(telling)),
    ...block(cli.analyse.people, peopleLines(analysis, text), contact),
    ...block(text.suggestions.heading, suggestionLines(telling, text)),
    ...block(cli.analyse.gaps, gapLines(telling, analysis, text)),
    ...block(text.support.heading, supportLines(telling)),
    ...block(cli.analyse.actions, actionLines(actions, text)),
    ...block(text.nextSteps.titles.commitments, commitmentLines(telling, text)),
    ...block(telling.outcome?.title ?? '', outcomeLines(telling, text)),
  ];
}

function verdictRows({ verdict, deciding }: Telling, text: Text): readonly Labelled[] {
  const { cli } = text;
  const { title, meaning, reason, sureness } = verdict;
  if (sureness === null) return [{ label: cli.analyse.strategy, texts: [title, meaning] }];
  const most = mostSaid.page.deciding;
  const toCheck = deciding.factors
    .slice(0, most)
    .map(({ text: words, cell }) => `${words} [${together(cell)}]`);
  const cells = deciding.factors.slice(most).map(({ cell }) => cell);
  const rest = cells.length === 0 ? '' : tellRest({ kind: 'factors', count: cells.length, cells }, text);
  return [
    { label: cli.analyse.strategy, texts: [title, meaning] },
    {
      label: cli.analyse.sureness,
      texts: [
        sureness.sentence,
        ...filled(sureness.suggested),
        sureness.meaning,
        sureness.balance,
        ...sureness.ground,
      ],
    },
    { label: cli.analyse.why, texts: [reason, sureness.tie || sureness.runnerUp] },
    { label: cli.analyse.hangsOn, texts: [...toCheck, ...filled(rest)] },
  ];
}

const filled = (sentence: string): readonly string[] => (sentence === '' ? [] : [sentence]);

/** R6 */
const goingRows = ({ going }: Telling): readonly Labelled[] => {
  const { title, decided, decision, noContact, reasons } = going;
  const texts = [
    ...(decided === null ? [] : [decided.words]),
    ...filled(decision),
    ...reasons.map(({ words }) => words),
    ...(noContact === null ? [] : [noContact.words]),
  ];
  return texts.length === 0 ? [] : [{ label: title, texts }];
};

/** N7 */
const nextLines = ({ next: { first } }: Telling): readonly string[] =>
  first.flatMap(({ words, why, plan }, index) => [
    ...hang(`  ${index + 1}. `, words),
    ...hang('     ', inOneLine(why, plan)),
  ]);

/** Loads (A1), the heaviest first. */
function weightLines({ strategy: { loads, macro } }: AccountAnalysis, { labels }: Text): readonly string[] {
  if (macro === null) return [];
  const ordered = [...quadrants].sort((one, other) => loads[other] - loads[one]);
  const names = Math.max(...ordered.map((each) => placesOf(labels.quadrants[each])));
  const width = Math.max(...ordered.map((each) => String(loads[each]).length));
  return ordered.flatMap((each) => {
    const name = padEnd(labels.quadrants[each], names + 2);
    const meaning = loads[each] === 0 ? '' : labels.quadrantMeanings[each];
    return hang(`  ${name}${String(loads[each]).padStart(width)}  `, meaning);
  });
}

function peopleLines({ people }: AccountAnalysis, text: Text): readonly string[] {
  const { labels, cli } = text;
  const inOrder = roleOrder.flatMap((role) => people.filter((person) => person.role === role));
  const { shown, more } = firstOf(inOrder, { most: 'people', cellsOf: ({ cell }) => [cell] }, text);
  const rows = shown.map((person): Labelled => {
    const { role, name, title, band, attitudeKnown } = person;
    const attitude = attitudeKnown ? labels.attitudes[band] : labels.attitudeUnknown;
    const who = title === '' ? name : cli.analyse.person(name, title);
    return {
      label: role === null ? cli.analyse.withoutRole : labels.roles[role],
      texts: [inOneLine(who, attitude, suggestionNote(person, text))],
    };
  });
  return [...labelled(rows, '  '), ...more];
}

/** G6: what to confirm, with its reason and cell. */
function suggestionLines({ suggestions }: Telling, text: Text): readonly string[] {
  if (suggestions.length === 0) return [];
  const { shown, more } = firstOf(suggestions, { most: 'suggestions', cellsOf: ({ cells }) => cells }, text);
  const line = ({ words, note = '', cells: [cell = ''] }: Line): readonly string[] =>
    hang('  - ', `${inOneLine(words, note)} [${together(cell)}]`);
  return [...hang('  ', text.suggestions.hint), ...shown.flatMap(line), ...more];
}

function gapLines({ findings }: Telling, { people }: AccountAnalysis, text: Text): readonly string[] {
  if (people.length === 0) return [];
  if (findings.length === 0) return [`  ${text.cli.analyse.noGaps}`];
  const line = ({ severity = 'low', words }: Line): readonly string[] =>
    hang(`  ${padEnd(severitySigns[severity], 3)}`, words);
  return findings.flatMap(line);
}

/** What is left to do; what is done or dropped is not. */
function actionLines(actions: readonly StandingAction[], text: Text): readonly string[] {
  const open = actions.filter(({ status }) => status === 'open');
  const shown = open.slice(0, mostSaid.page.actions);
  const rest = open.length - shown.length;
  const waiting = open.filter(({ waits }) => waits).length;
  return [
    ...shown.flatMap((action, index) => hang(`  ${index + 1}. `, worded(action, text))),
    ...(rest === 0 ? [] : hang('  ', text.cli.analyse.moreActions(rest))),
    ...(waiting === 0 ? [] : hang('  ', text.cli.analyse.waiting(waiting))),
  ];
}

function worded({ suggested, words, owner, due }: StandingAction, text: Text): string {
  const from = suggested.from === '' ? '' : `[${suggested.from}]`;
  const promised = [owner, due === null ? '' : text.format.date(due)].filter((each) => each !== '');
  return text.sheets.join(words, from, promised.length === 0 ? '' : `(${promised.join(', ')})`);
}
