// The use cases over the Workbook port. Types only: createPlanner is in createPlanner.ts.
import type { Analysis } from '../method/analysis';
import type { Strategy } from '../method/strategy/assembled';
import type { OwnDecision } from '../method/strategy/decided';
import type { EarlierSheet } from '../method/ground/earlier';
import type { Person, Plan } from '../method/ground/plan';
import type { JudgedPerson } from '../method/ground/judged';
import type { RatedKind } from '../method/ratingQuestions';
import type { Problem } from '../method/ground/problem';
import type { Proposal } from '../method/actions/proposals';
import type { Edit, ReadFactor } from '../method/strategy/scenario';
import type { Settings } from '../method/ground/settings';
import type { ActionsOnSheet } from '../sheets/actions/readActions';
import type { ResultKind, SheetKind } from '../sheets/draft';
import type { FactorEdit } from '../sheets/factorEdit';
import type { Recognition } from '../sheets/recognise/recognise';
import type { SignDoubt } from '../sheets/signs/judgeSigns';
import type { Company } from '../sheets/settings/company';
import type { TableKind } from '../tables/tables';
import type { TableChoices } from '../sheets/grid/choice';
import type { Locale, Text } from '../text/text';
import type { KeptAnswers } from './answers';
import type { BringOutlook, BringRequest } from './outlook';
import type { AnswersToWrite, AnswerTarget, Asking, GivenRating } from './asking';
import type { Restorable, SheetChange, UndoBreaker, Workbook, WorkbookReading } from './workbook';

/** What the tables say now, judged. */
export interface Overview {
  readonly reading: WorkbookReading;
  /** Sheets that may be our result sheets: until the user has said it, no result sheet is written. */
  readonly doubts: readonly SignDoubt[];
  /** What the user decided so far; kept in the document by the next write. */
  readonly choices: TableChoices;
  readonly recognition: Recognition;
  /** O2: what the workbook's settings make of ours. */
  readonly company: Company;
  /** N1: the action table that stands in the workbook; null where there is none. */
  readonly actions: ActionsOnSheet | null;
  readonly plan: Plan;
  /** Of recognition and of reading together: errors first, then in sheet order. */
  readonly problems: readonly Problem[];
  /** null where neither a people nor a factor table was found. */
  readonly analysis: Analysis | null;
  /** M2: there is one account, and nothing names it. */
  readonly isUnnamed: boolean;
  /** What heads the plan where it has no account's name: a title above a table, or the file's name; else null. */
  readonly title: string | null;
  /** A Strategy sheet of ours that was written under earlier rules; null once it is written anew. */
  readonly earlier: EarlierSheet | null;
}

export interface Refreshed extends Overview {
  readonly analysis: Analysis;
  /** The result sheets as they are called now, in the order of the tabs we made. Unchanged ones are named too. */
  readonly written: readonly WrittenSheet[];
}

export interface WrittenSheet {
  readonly kind: SheetKind;
  readonly sheet: string;
}

export const progressSteps = ['reading', 'judging', 'writing'] as const;
export type ProgressStep = (typeof progressSteps)[number];

export interface RefreshRequest {
  /** The last overview: which sheets to read, and the choices. */
  readonly overview: Overview;
  /** Language of the sheets. */
  readonly locale: Locale;
  /** Several accounts (M2): the one that Strategy, Factor matrix and Role grid show; null: the first. */
  readonly account: string | null;
  /** N1: identities of moves (A6) that become actions by this run; one that is an action already is not doubled. */
  readonly adding?: readonly string[];
  /** N7: identities of lines that are taken by this run: each is an action then, with who and by when where nothing stands yet. */
  readonly taking?: readonly string[];
  /** The user has chosen another language, and was told what renaming our tabs may cost: they follow it, wherever that is. */
  readonly renames?: boolean;
  readonly onProgress?: (step: ProgressStep) => void;
}

export interface TemplateRequest {
  readonly locale: Locale;
  /** true: filled with the sample account, and all tables that it fills; the kinds do not count then. */
  readonly sample: boolean;
  /** What the user saw when they asked: tables that somebody has added since then are not added once more. */
  readonly held?: Overview;
  /** The tables to add; absent: goals, people and factors. */
  readonly kinds?: readonly TableKind[];
}

/** N4: what became of a yes to a proposal; in any case with a new look at the tables. */
export type Accepted =
  | { readonly kind: 'accepted'; readonly overview: Overview }
  /** The sheet had changed since it was read: nothing was written. */
  | { readonly kind: 'changed'; readonly overview: Overview }
  /** A formula stands there, or the cell would not be read as meant: nothing was written. */
  | { readonly kind: 'byHand'; readonly overview: Overview; readonly cell: string };

/** G5: what became of the answers; in any case with a new look at the tables. */
export interface WrittenAnswers {
  readonly outcome: 'written' | 'changed' | 'byHand';
  readonly overview: Overview;
  /** Those that are in no table yet. */
  readonly kept: KeptAnswers;
}

/** G5: what became of the list; in any case with a new look at the tables. */
export interface BroughtTables {
  readonly outcome: 'written' | 'changed';
  readonly overview: Overview;
  readonly kept: KeptAnswers;
  /** Where the list is now; '' where nothing was written. */
  readonly sheet: string;
}

/** M2: where the name of the account would be written; null where a table names it, or there are several. */
export type NamingPreview =
  /** A blank cell of the profile, or a new row of it. */
  | { readonly kind: 'cell'; readonly cell: string }
  /** The sheet of a profile that is added. */
  | { readonly kind: 'sheet'; readonly sheet: string }
  /** Something stands there: the user writes it themselves. */
  | { readonly kind: 'byHand'; readonly cell: string };

export interface NamingRequest {
  readonly name: string;
  /** Language of a profile that is added. */
  readonly locale: Locale;
}

/** M2: what became of the name, and where it stands or should; in any case with a new look at the tables. */
export interface NamedAccount {
  readonly outcome: 'written' | 'changed' | 'byHand';
  readonly overview: Overview;
  readonly cell: string;
}

export interface DecideRequest {
  /** M2: its index in the analysis. */
  readonly account: number;
  /** A14: null takes back what was decided. */
  readonly own: OwnDecision | null;
  /** Language of a profile that is added. */
  readonly locale: Locale;
}

/** A14: what became of a decision, and where it stands or should; in any case with a new look at the tables. */
export interface Decided {
  readonly outcome: 'written' | 'changed' | 'byHand';
  readonly overview: Overview;
  readonly cell: string;
}

/** What became of *Restore*; in any case with a new look at the workbook. */
export interface Restored {
  readonly outcome: 'restored' | 'changed';
  /** Where somebody changed something since, by name: nothing was touched. */
  readonly sheets: readonly string[];
  readonly overview: Overview;
}

/** Methods that ask the host reject with a HostError; chooseTable is pure. */
export interface Planner {
  survey(): Promise<Overview>;
  /** Recognises and reads again what is held already, with other choices. */
  chooseTable(overview: Overview, choices: TableChoices): Overview;
  /** A8: the strategy of these factors of one account after the edits, with its standing and without ways; pure. */
  tryOut(overview: Overview, factors: readonly ReadFactor[], edits: readonly Edit[]): Strategy;
  /**
   * One read sync and one write sync; where actions are made (N1, N7), one more look at what stands there then. Rejects with NothingToRefresh where no table is left to judge
   * (the overview that says so is in it), and with SheetsInDoubt where it has to be said first which sheets are ours.
   */
  refresh(request: RefreshRequest): Promise<Refreshed>;
  /**
   * What the user said of sheets in doubt goes into their signs, in one sync that touches no cell; looks again. Sheets of which
   * nothing was said stay in doubt.
   */
  settle(overview: Overview, said: readonly SaidOfDoubt[]): Promise<Overview>;
  /** N4: where each of these proposals would be written and as what, or why it has to be done by hand; pure. */
  editsOf(overview: Overview, proposals: readonly Proposal[]): readonly FactorEdit[];
  /** N4: writes the proposal's one cell in one sync, remembers the yes, and looks again. */
  accept(overview: Overview, proposal: Proposal): Promise<Accepted>;
  /** N4: remembers the no; no cell is touched. */
  decline(overview: Overview, proposal: Proposal): Promise<Overview>;
  /** G5: the questions about the people or the factors of one account (its index in the analysis); pure. */
  askAbout(overview: Overview, account: number, kind: RatedKind): Asking;
  /** G5: where these answers would be written; pure. */
  targetsOf(overview: Overview, given: readonly GivenRating[]): readonly AnswerTarget[];
  /** T1: these people of one account, as they would stand after the edits; pure. */
  tryPeople(overview: Overview, people: readonly Person[], edits: readonly Edit[]): readonly JudgedPerson[];
  /** G5: keeps answers that are in no table yet in the document. */
  keepAnswers(kept: KeptAnswers): Promise<void>;
  /** G5: writes answers into blank cells of their tables in one sync, forgets them, and looks again. */
  writeAnswers(overview: Overview, answers: AnswersToWrite): Promise<WrittenAnswers>;
  /** G5: what bringing the tables of this kind into the template would do; null where none of them is the user's own; pure. */
  previewBringing(overview: Overview, request: BringRequest): BringOutlook | null;
  /** G5: brings them in one sync, and looks again. */
  bring(overview: Overview, request: BringRequest): Promise<BroughtTables>;
  /** M2: where the name of the account would be written; pure. */
  previewNaming(overview: Overview, locale: Locale): NamingPreview | null;
  /** M2: names the account for good in one sync, and looks again. */
  nameAccount(overview: Overview, request: NamingRequest): Promise<NamedAccount>;
  /** A14: writes what we decided and what is computed now, or takes it back in one sync, and looks again. */
  decide(overview: Overview, request: DecideRequest): Promise<Decided>;
  /** Adds the template's sheets beside what is there and surveys again. */
  createTemplate(request: TemplateRequest): Promise<Overview>;
  /** What *Restore* would take back: our last run that wrote to sheets, as long as this page lives; null: nothing. */
  restorable(): Restorable | null;
  /** Takes it back from what was read before it, unless somebody changed it since, and looks again. */
  restore(overview: Overview): Promise<Restored>;
  /** What empties Excel's own list of Undo here. */
  undoEndsAt(): readonly UndoBreaker[];
  goTo(address: string): Promise<void>;
  selection(): Promise<string>;
  onChange(listener: (change: SheetChange) => void): Promise<() => void>;
}

/** The tables are gone or empty of headers since the last look: not the host's fault, and not a bug. */
export class NothingToRefresh extends Error {
  constructor(readonly overview: Overview) {
    super('no people or factor table');
    this.name = 'NothingToRefresh';
  }
}

/** It has to be said first which sheets are ours: nothing is written. */
export class SheetsInDoubt extends Error {
  constructor(readonly overview: Overview) {
    super('which sheets are ours?');
    this.name = 'SheetsInDoubt';
  }
}

/** The sheet that is our result sheet of that kind; null: none of those in doubt is. */
export interface SaidOfDoubt {
  readonly kind: ResultKind;
  readonly sheetId: string | null;
}

export interface PlannerDeps {
  readonly workbook: Workbook;
  /** Today as an ISO date; the only clock. */
  readonly today: () => string;
  readonly settings: Settings;
  /** Every language: the sheets' own names are known in all of them. */
  readonly texts: Readonly<Record<Locale, Text>>;
}
