// An account of the corpus as a plan: people and factors are read from tables in plain English headers, all else is written down.
import type { ActionRecord, Answer, Goal, Plan } from '../../src/method/ground/plan';
import type { ProfileItem, SaleState } from '../../src/method/ground/words';
import { readPlan } from '../../src/sheets/read/read';
import { recognise } from '../../src/sheets/recognise/recognise';
import type { CellValue } from '../../src/sheets/grid/grid';
import { textOf } from '../../src/text/text';
import type { CommitmentRow, DirectorAccount } from '../directors/account';
import { sheet } from '../fixtures/sheet';
import { actionRecord, answer, criterion, milestone } from './plans';

type Cell = CellValue | undefined;
type Column<Row> = readonly [string, (row: Row) => Cell];

const signed = (attitude: number | undefined): Cell => attitude;
const listed = (names: readonly string[] | undefined): Cell => names?.join(', ');

const peopleColumns: readonly Column<DirectorAccount['people'][number]>[] = [
  ['Name', ({ name }) => name],
  ['Title', ({ title }) => title],
  ['Level', ({ level }) => level],
  ['Authority', ({ authority }) => authority],
  ['Involvement', ({ involvement }) => involvement],
  ['Attitude', ({ attitude }) => signed(attitude)],
  [
    'Contact',
    ({ contact }) =>
      contact === undefined ? undefined : contact.inContact ? (contact.depth ?? 'several') : 'none',
  ],
  ['Last contact', ({ contact }) => contact?.last],
  ['Our contact', ({ contact }) => contact?.by],
  ['Reports to', ({ reportsTo }) => reportsTo],
  ['Listens to', ({ listensTo }) => listed(listensTo)],
  ['Individual need', ({ individualNeed }) => individualNeed],
  ['Organisational need', ({ organisationalNeed }) => organisationalNeed],
  ['Leaves on', ({ lastDay }) => lastDay],
  ['Successor', ({ successor }) => successor],
  ['Notes', ({ notes }) => notes],
];

const factorColumns: readonly Column<DirectorAccount['factors'][number]>[] = [
  ['Factor', ({ text }) => text],
  [
    'Category',
    ({ category }) => (category === undefined ? undefined : textOf('en').labels.categories[category]),
  ],
  [
    'Direction',
    ({ direction }) => (direction === undefined ? undefined : direction === '+' ? 'positive' : 'negative'),
  ],
  ['Control', ({ control }) => control],
  ['Weight', ({ weight }) => weight],
  ['Evidence', ({ evidence }) => evidence],
  ['People', ({ people }) => listed(people)],
  ['Status', ({ status }) => status],
  ['Notes', ({ notes }) => notes],
];

const gridOf = <Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]) =>
  sheet(name, [
    columns.map(([header]) => header),
    ...rows.map((row) => columns.map(([, valueOf]) => valueOf(row) ?? null)),
  ]);

const stateCodes = { open: 'open', won: 'won', lost: 'lost', 'on hold': 'onHold' } as const satisfies Record<
  NonNullable<DirectorAccount['profile']['state']>,
  SaleState
>;

function answersOf({ profile }: DirectorAccount): readonly Answer[] {
  const { value, currency = '', closingDate, state, onHoldUntil, noContactBefore, ourOwner } = profile;
  const given: Readonly<Partial<Record<ProfileItem, Answer['value'] | undefined>>> = {
    value: value === undefined ? undefined : { amount: value, currency },
    closing: closingDate,
    state: state === undefined ? undefined : stateCodes[state],
    until: onHoldUntil,
    noContactBefore,
    owner: ourOwner,
    nextReview: profile.nextReview,
    leadership: profile.leadershipPath,
    vision: profile.vision,
  };
  return (Object.entries(given) as [ProfileItem, Answer['value'] | undefined][]).flatMap(([item, said]) =>
    said === undefined ? [] : [answer(item, said)],
  );
}

const goalsOf = ({ profile: { objective } }: DirectorAccount): readonly Goal[] =>
  objective === undefined
    ? []
    : [
        {
          cell: 'Goals!A2',
          account: null,
          text: objective.text ?? '',
          measure: objective.measure ?? '',
          baseline: objective.baseline ?? null,
          target: objective.target ?? null,
          due: objective.due ?? null,
          linkedTo: '',
        },
      ];

const actionsOf = ({ actions = [] }: DirectorAccount): readonly ActionRecord[] =>
  actions.map(({ text, about = '', owner = '', due = null, status = 'open' }) =>
    actionRecord(text, { from: about, owner, due, status }),
  );

const commitmentName = (which: CommitmentRow['which'], { language }: DirectorAccount): string =>
  textOf(language === 'en' ? 'en' : 'zh-CN').labels.commitments[which];

/** The plan, as somebody who filled in these tables would have it. */
export function planOf(account: DirectorAccount): Plan {
  const grids = [
    gridOf('People', peopleColumns, account.people),
    gridOf('Factors', factorColumns, account.factors),
  ];
  const { plan } = readPlan(grids, recognise(grids, {}).tables);
  const criteria = account.criteria?.map(({ text, kind, believed, weight, ours, competitors = {} }) =>
    criterion(text, {
      demand: kind ?? null,
      believed: believed ?? null,
      weight: weight ?? 3,
      ourRating: ours ?? null,
      ratings: Object.entries(competitors).map(([competitor, rating]) => ({ competitor, rating })),
    }),
  );
  const milestones = account.commitments?.map(({ which, planned = null, actual = null }) =>
    milestone(commitmentName(which, account), { commitment: which, planned, actual }),
  );
  return {
    ...plan,
    goals: goalsOf(account),
    profile: answersOf(account),
    actions: actionsOf(account),
    ...(criteria !== undefined && { criteria }),
    ...(milestones !== undefined && { milestones }),
  };
}
