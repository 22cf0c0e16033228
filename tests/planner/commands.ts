// Every command of the pane, each over a small workbook: what is asked of them at every fault of Excel, and at everything that somebody
// else does meanwhile.
import type { ExcelWorkbookDeps } from '../../src/excel/excelWorkbook';
import type { RatedKind } from '../../src/method/ratingQuestions';
import { givenOf } from '../../src/planner/asking';
import { withAnswer, type KeptAnswers } from '../../src/planner/answers';
import type { Overview, Planner } from '../../src/planner/planner';
import type { BootedOffice } from '../../workbench/node/office';
import { newPlanner, refreshSample, type Sample } from './planner';

/** A workbook that stands, and what the user asks of it then. */
export interface Ready {
  readonly planner: Planner;
  /** What the pane has seen; null: it has not looked yet. */
  readonly overview: Overview | null;
  /** @param seen what the pane has seen since, in place of that */
  readonly run: (seen?: Overview) => Promise<unknown>;
}

export interface Command {
  /** The sheet of the user's that it is about; null: there is none. */
  readonly theirs: string | null;
  /** It leaves it at tables that another pane adds at the same moment. */
  readonly joins?: true;
  /** Builds the workbook in a fresh Excel. */
  readonly prepare: (deps?: ExcelWorkbookDeps) => Promise<Ready>;
}

const people = [
  ['Name', 'Authority', 'Involvement'],
  ['Ada Fenn', 'High', 'High'],
  ['Bo Lark', 'High', 'Low'],
];
const factors = [
  ['Factor', 'Direction', 'Weight'],
  ['Good service', '+', 4],
  ['New rival', '-', 5],
];
const judgedFactors = [
  ['Factor', 'Direction', 'Weight', 'Control', 'Status'],
  ['Good service', '+', 4, 'High', 'Open'],
  ['New rival', '-', 4, 'Low', 'Open'],
  ['No local office', '-', 5, 'High', 'Open'],
];

/**
 * @param booted asked at each preparing, since the tests are named before Excel is there
 * @returns every command by what a user would call it
 */
export function commandsOf(booted: () => BootedOffice): Readonly<Record<string, Command>> {
  async function ownLists(deps?: ExcelWorkbookDeps, rows: typeof factors = factors): Promise<Sample> {
    await booted().embedded.addSheet('People', people);
    await booted().embedded.addSheet('Factors', rows);
    await Excel.run(async ({ workbook }) => {
      const table = workbook.worksheets
        .getItem('Factors')
        .tables.add(`A1:${widthOf(rows)}${rows.length}`, true);
      table.name = 'Risks';
    });
    const planner = newPlanner(undefined, deps);
    return { planner, overview: await planner.survey() };
  }

  /** Refreshed, with an owner and a note beside every action. */
  async function refreshed(deps?: ExcelWorkbookDeps): Promise<Sample> {
    const own = await ownLists(deps, judgedFactors);
    await refreshSample(own);
    const { sheet, first, last, letter } = actionTable(booted());
    const actions = booted().embedded.values(sheet, `${letter('From')}${first + 1}:${letter('From')}${last}`);
    for (const [header, words] of [
      ['Owner', 'Owner of'],
      ['Notes', 'A note about'],
    ] as const) {
      const cells = `${letter(header)}${first + 1}:${letter(header)}${last}`;
      await booted().embedded.edit(
        sheet,
        cells,
        actions.map(([from]) => [`${words} ${from}`]),
      );
    }
    return { ...own, overview: await own.planner.survey() };
  }

  /** The control of every factor, answered and not yet written. */
  async function answered(deps?: ExcelWorkbookDeps) {
    const { planner, overview } = await ownLists(deps);
    const { questions } = planner.askAbout(overview, 0, 'factors');
    const kept = questions.reduce<KeptAnswers>(
      (all, question) => withAnswer(all, question, question.key === 'control' ? 'high' : null),
      {},
    );
    return { planner, overview, kept, given: givenOf(questions, kept) };
  }

  /** An action is done, so that its factor may be settled. */
  async function proposed(deps?: ExcelWorkbookDeps) {
    const { planner } = await refreshed(deps);
    const { sheet, letter, rowOf } = actionTable(booted());
    await booted().embedded.edit(sheet, `${letter('Status')}${rowOf('No local office')}`, 'Done');
    const overview = await planner.survey();
    const [proposal] = overview.analysis?.accounts[0]?.proposals ?? [];
    if (proposal === undefined) throw new Error('nothing is proposed');
    return { planner, overview, proposal };
  }

  return {
    'a look': {
      theirs: 'Factors',
      prepare: async (deps) => {
        const { planner, overview } = await ownLists(deps);
        return { planner, overview, run: () => planner.survey() };
      },
    },
    'the first Refresh': {
      theirs: 'Factors',
      prepare: async (deps) => {
        const own = await ownLists(deps, judgedFactors);
        return { ...own, run: (overview = own.overview) => refreshSample({ ...own, overview }) };
      },
    },
    'a Refresh that inserts, writes and sorts': {
      theirs: 'Factors',
      prepare: async (deps) => {
        const own = await refreshed(deps);
        await booted().embedded.edit('Factors', 'C2', 1);
        await booted().embedded.edit('Factors', 'C3', 5);
        await booted().embedded.edit('Factors', 'C4', 2);
        await booted().embedded.edit('People', 'A4:C4', [['Cy Moss', 'High', 'High']]);
        return { ...own, run: (overview = own.overview) => refreshSample({ ...own, overview }) };
      },
    },
    'a line that is taken': {
      theirs: 'Factors',
      prepare: async (deps) => {
        const { planner, overview } = await refreshed(deps);
        const [line] = overview.analysis?.accounts[0]?.next ?? [];
        const taking = [line?.id ?? ''];
        const run = (seen = overview) =>
          planner.refresh({ overview: seen, locale: 'en', account: null, taking });
        return { planner, overview, run };
      },
    },
    'the template': {
      theirs: 'People',
      joins: true,
      prepare: async (deps) => {
        const { planner, overview } = await ownLists(deps);
        const run = (held = overview) => planner.createTemplate({ locale: 'en', sample: false, held });
        return { planner, overview, run };
      },
    },
    'the sample': {
      theirs: null,
      joins: true,
      prepare: async (deps) => {
        const planner = newPlanner(undefined, deps);
        const overview = await planner.survey();
        const run = (held = overview) => planner.createTemplate({ locale: 'en', sample: true, held });
        return { planner, overview, run };
      },
    },
    'a name, and a profile for it': {
      theirs: 'Factors',
      prepare: async (deps) => {
        const { planner, overview } = await ownLists(deps);
        return {
          planner,
          overview,
          run: (seen = overview) => planner.nameAccount(seen, { name: 'Halm', locale: 'en' }),
        };
      },
    },
    'a name in the profile': {
      theirs: 'Profile',
      prepare: async (deps) => {
        const { planner } = await ownLists(deps);
        const overview = await planner.createTemplate({ locale: 'en', sample: false, kinds: ['profile'] });
        return {
          planner,
          overview,
          run: (seen = overview) => planner.nameAccount(seen, { name: 'Halm', locale: 'en' }),
        };
      },
    },
    'a decision of our own': {
      theirs: 'Factors',
      prepare: async (deps) => {
        const { planner, overview } = await ownLists(deps);
        const own = {
          decision: 'stopAndRethink',
          macro: 'rethink',
          by: 'R. Boss',
          reason: 'no budget',
        } as const;
        return {
          planner,
          overview,
          run: (seen = overview) => planner.decide(seen, { account: 0, own, locale: 'en' }),
        };
      },
    },
    'answers that are kept': {
      theirs: 'Factors',
      prepare: async (deps) => {
        const { planner, overview, kept } = await answered(deps);
        return { planner, overview, run: () => planner.keepAnswers(kept) };
      },
    },
    'answers that are written': {
      theirs: 'Factors',
      prepare: async (deps) => {
        const { planner, overview, given, kept } = await answered(deps);
        return { planner, overview, run: (seen = overview) => planner.writeAnswers(seen, { given, kept }) };
      },
    },
    'a list that is brought': {
      theirs: 'People',
      prepare: async (deps) => {
        const { planner, overview } = await ownLists(deps);
        const kind: RatedKind = 'people';
        return {
          planner,
          overview,
          run: (seen = overview) => planner.bring(seen, { kind, locale: 'en', kept: {} }),
        };
      },
    },
    'a yes to a proposal': {
      theirs: 'Factors',
      prepare: async (deps) => {
        const { planner, overview, proposal } = await proposed(deps);
        return { planner, overview, run: (seen = overview) => planner.accept(seen, proposal) };
      },
    },
    'a Refresh that is taken back': {
      theirs: 'Factors',
      prepare: async (deps) => {
        const own = await ownLists(deps, judgedFactors);
        const overview = await refreshSample(own);
        return { ...own, overview, run: (seen = overview) => own.planner.restore(seen) };
      },
    },
    'a no to a proposal': {
      theirs: 'Factors',
      prepare: async (deps) => {
        const { planner, overview, proposal } = await proposed(deps);
        return { planner, overview, run: (seen = overview) => planner.decline(seen, proposal) };
      },
    },
  };
}

const widthOf = ([first = []]: readonly (readonly unknown[])[]): string =>
  String.fromCharCode(64 + first.length);

export interface ActionTable {
  readonly sheet: string;
  readonly name: string;
  readonly headers: readonly string[];
  /** Of the headers, and of the last action; from 1. */
  readonly first: number;
  readonly last: number;
  readonly letter: (header: string) => string;
  /** The row of the action that comes from this. */
  readonly rowOf: (from: string) => number;
}

/** Where the action table stands now. @throws where there is none */
export function actionTable({ embedded }: BootedOffice): ActionTable {
  const table = embedded.tables().find(({ headers }) => headers.includes('Owner'));
  if (table === undefined) throw new Error('there is no action table');
  const { sheet, name, headers, address } = table;
  const [first = 0, last = 0] = address.split(':').map((cell) => Number(/\d+$/.exec(cell)?.[0]));
  const letter = (header: string): string =>
    String.fromCharCode(address.charCodeAt(0) + headers.indexOf(header));
  const rowOf = (from: string): number => {
    const cells = embedded.values(sheet, `${letter('From')}${first}:${letter('From')}${last}`);
    return first + cells.findIndex(([each]) => each === from);
  };
  return { sheet, name, headers, first, last, letter, rowOf };
}
