// One command, and something that somebody else does between two of its requests: how it has to end.
import type { BootedOffice } from '../../../workbench/node/office';
import { watchSyncs } from '../../excel/syncs';
import type { Command, Ready } from '../commands';
import { completes, differences, endingOf, leavesAll } from '../endings';
import { everythingMeanwhile, type Meanwhile, type Place } from './meanwhile';
import { snapshot } from '../planner';

export interface Found {
  readonly count: number;
  /** What is not as it should be, in words. */
  readonly faults: readonly string[];
}

/**
 * What is not seen, and how many requests before the write it has to come for that: `docs/architecture.md`, the moment that is left. A test
 * that finds one of them seen fails too.
 */
export type Unseen = Readonly<Record<string, number>>;

/** Every meanwhile before each request of the command that may tell it from the others. */
export async function interleave(office: BootedOffice, command: Command, unseen: Unseen): Promise<Found> {
  const bench = { office, command };
  const { syncs, write } = await undisturbed(bench);
  const faults: string[] = [];
  let count = 0;
  for (const [name, meanwhile] of Object.entries(everythingMeanwhile)) {
    const orders = await serialOrders(bench, meanwhile);
    if (orders === null) continue;
    for (const sync of placesOf({ syncs, write })) {
      const met = sync === 1 ? orders.met : await meet(bench, meanwhile, sync);
      if (met === null) continue;
      count += 1;
      const wrong = await judge({ bench, meanwhile, orders, met });
      const isMoment = sync <= write && write - sync < (unseen[name] ?? 0);
      if (isMoment && wrong.length === 0)
        faults.push(`${name}, before request ${sync}: it is seen after all`);
      if (isMoment || wrong.length === 0) continue;
      faults.push(`${name}, before request ${sync} (${write} writes), ${met.ended}: ${wrong.join('; ')}`);
    }
  }
  return { count, faults };
}

interface Requests {
  readonly syncs: number;
  /** The first that changes anything; 0: none. */
  readonly write: number;
}

/**
 * Before everything, before the last reading and the write, and after it. What comes between two earlier readings meets the same look
 * as what comes before the last one, and after the write there is nothing but another reading.
 */
const placesOf = ({ syncs, write }: Requests): readonly number[] =>
  Array.from({ length: syncs }, (_, index) => index + 1).filter(
    (sync) => write === 0 || sync === 1 || Math.abs(sync - write) <= 1,
  );

interface Bench {
  readonly office: BootedOffice;
  readonly command: Command;
}

const placeOf = ({ office, command: { theirs } }: Bench): Place => ({ office, theirs });

async function freshly({ office, command }: Bench, deps?: Parameters<Command['prepare']>[0]): Promise<Ready> {
  office.embedded.reset();
  return command.prepare(deps);
}

async function undisturbed(bench: Bench): Promise<Requests> {
  const watched = watchSyncs();
  const { run } = await freshly(bench, watched);
  const before = await snapshot(bench.office);
  const same: number[] = [];
  watched.before(0, () => undefined);
  for (let sync = 1; sync <= 20; sync += 1)
    watched.alsoBefore(sync, async () => {
      if ((await snapshot(bench.office)) === before) same.push(sync);
    });
  await run();
  const syncs = watched.count();
  const isChanged = (await snapshot(bench.office)) !== before;
  return { syncs, write: isChanged ? Math.max(...same) : 0 };
}

/** What may stand there in the end: one after the other, as if the two had never met. */
interface Orders {
  /** The meanwhile alone. */
  readonly alone: string;
  /** The command after it; null where it says that it did nothing. */
  readonly after: string | null;
  /** How that ended. */
  readonly met: Met;
  /** Other orders, made when they are asked for: the command before it, and after it and a new look. */
  readonly others: () => Promise<readonly string[]>;
}

/** null where the workbook holds nothing that it could be done to. */
async function serialOrders(bench: Bench, { act, stands }: Meanwhile): Promise<Orders | null> {
  const ready = await freshly(bench);
  const doing = act(placeOf(bench));
  if (doing === null) return null;
  await doing();
  const alone = await snapshot(bench.office);
  const ended = await endingOf(ready.run());
  const state = await snapshot(bench.office);
  const met = { ready, ended, state, stands: stands?.(placeOf(bench)) ?? true };
  const after = completes.includes(ended) ? state : null;
  let others: readonly string[] | null = null;
  const makeOthers = async (): Promise<readonly string[]> => {
    const first = await freshly(bench);
    await first.run();
    await act(placeOf(bench))?.();
    const commandFirst = await snapshot(bench.office);
    const later = await freshly(bench);
    await act(placeOf(bench))?.();
    const isDone = completes.includes(await endingOf(later.run(await later.planner.survey())));
    return [commandFirst, ...(isDone ? [await snapshot(bench.office)] : [])];
  };
  return { alone, after, met, others: async () => (others ??= await makeOthers()) };
}

interface Met {
  readonly ready: Ready;
  readonly ended: string;
  readonly state: string;
  readonly stands: boolean;
}

/** null where there is nothing any more that it could be done to. */
async function meet(bench: Bench, { act, stands }: Meanwhile, sync: number): Promise<Met | null> {
  const watched = watchSyncs();
  const ready = await freshly(bench, watched);
  let isDone = false;
  watched.before(sync, async () => {
    const doing = act(placeOf(bench));
    isDone = doing !== null;
    await doing?.();
  });
  const ended = await endingOf(ready.run());
  if (!isDone) return null;
  const state = await snapshot(bench.office);
  return { ready, ended, state, stands: stands?.(placeOf(bench)) ?? true };
}

interface Judging {
  readonly bench: Bench;
  readonly meanwhile: Meanwhile;
  readonly orders: Orders;
  readonly met: Met;
}

async function judge({
  bench,
  bench: { command },
  meanwhile,
  orders,
  met,
}: Judging): Promise<readonly string[]> {
  const { ended, state, stands } = met;
  const facts = [
    ...(stands ? [] : ['what somebody did is gone']),
    ...factsAgainst(parse(orders.alone), parse(state)),
  ];
  if (leavesAll.includes(ended)) return [...facts, ...differences(orders.alone, state)];
  if (completes.includes(ended)) {
    if (state === orders.after) return facts;
    if (meanwhile.joins === true && command.joins === true && state === orders.alone) return facts;
    const others = await orders.others();
    return others.includes(state) ? facts : [...facts, ...nearest(state, [orders.after, ...others])];
  }
  if (ended === 'failed: partial') {
    const { planner, overview } = met.ready;
    if (planner.restorable() === null || overview === null) return [...facts, 'in part without Restore'];
    const { embedded } = bench.office;
    const refused = await endingOf(planner.restore(overview));
    // Protection that stands in the way is said, and is the user's to take off.
    const isBarred = refused === 'failed: untouched' && orders.alone.includes(locked);
    if (isBarred) for (const sheet of embedded.sheets()) await embedded.setProtected(sheet, false);
    const restored = isBarred ? await endingOf(planner.restore(overview)) : refused;
    const wanted = isBarred ? orders.alone.replaceAll(locked, unlocked) : orders.alone;
    const now = await snapshot(bench.office);
    return restored === 'restored' ? differences(wanted, now) : [`in part, then Restore: ${restored}`];
  }
  return [ended];
}

const [locked, unlocked] = ['"sheetLocked": true', '"sheetLocked": false'] as const;

const nearest = (state: string, orders: readonly (string | null)[]): readonly string[] =>
  orders
    .map((order) => (order === null ? ['it says that it did nothing then'] : differences(order, state)))
    .reduce((best, each) => (each.length < best.length ? each : best));

interface Seen {
  readonly sheets: readonly {
    readonly sheet: string;
    readonly kind: string | null;
    readonly used: readonly [row: number, column: number, values: readonly (readonly unknown[])[]];
  }[];
  readonly tables: readonly { readonly sheet: string; readonly headers: readonly string[] }[];
}

const parse = (state: string): Seen => JSON.parse(state) as Seen;

/** What no order of the two explains, whatever the command: a sheet or a row twice, an owner by another action, somebody's cell gone. */
function factsAgainst(alone: Seen, state: Seen): readonly string[] {
  const had = standing(alone).flat();
  const has = standing(state);
  const owners = new Set(had.map(({ owner }) => owner));
  /** A factor that is called anew keeps its owner. */
  const isOthers = (from: string, cell: string, words: string): boolean =>
    cell.startsWith(words) && cell !== `${words} ${from}` && owners.has(`Owner of ${from}`);
  const twice = has.flatMap((rows) =>
    rows.filter(({ row }, index) => rows.findIndex((each) => each.row === row) !== index),
  );
  const elsewhere = has
    .flat()
    .filter(
      ({ from, owner, notes }) => isOthers(from, owner, 'Owner of') || isOthers(from, notes, 'A note about'),
    );
  const gone = [...owners].filter(
    (owner) => owner !== '' && has.length > 0 && !has.flat().some((each) => each.owner === owner),
  );
  return [
    ...kindsTwice(alone, state).map((kind) => `${kind} stands there twice`),
    ...twice.map(({ row }) => `twice: ${row}`),
    ...elsewhere.map(({ from, owner, notes }) => `by ${from}: ${owner}, ${notes}`),
    ...gone.map((owner) => `gone: ${owner}`),
  ];
}

function kindsTwice(alone: Seen, state: Seen): readonly string[] {
  const countOf = ({ sheets }: Seen, kind: string): number =>
    sheets.filter((sheet) => sheet.kind === kind).length;
  const kinds = new Set(state.sheets.flatMap(({ kind }) => kind ?? []));
  return [...kinds].filter((kind) => countOf(state, kind) > Math.max(1, countOf(alone, kind)));
}

interface Standing {
  readonly row: string;
  readonly from: string;
  readonly owner: string;
  readonly notes: string;
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The actions of each sheet that is one of actions, wherever its headers stand. */
function standing({ sheets }: Seen): readonly (readonly Standing[])[] {
  return sheets
    .filter(({ kind }) => kind === 'actions')
    .map(({ used: [, , values] }) => {
      const top = values.findIndex((row) => row.includes('Owner'));
      const headers = values[top] ?? [];
      const at = (row: readonly unknown[], header: string): string => textIn(row[headers.indexOf(header)]);
      return values
        .slice(top + 1)
        .map((row) => ({
          row: [at(row, 'From'), at(row, 'Action')].join(' · '),
          from: at(row, 'From').replace(/ \(gone\)$/, ''),
          owner: at(row, 'Owner'),
          notes: at(row, 'Notes'),
        }))
        .filter(({ row }) => row !== ' · ');
    });
}
