// Who stands under whom, as the rows of an indented list. Pure: indices in, rows out.
import { groupBy } from '../../method/ground/groups';
import { normalise } from '../../method/ground/text';

export interface Reporting {
  readonly name: string;
  /** Index of the superior among these people, possibly the person's own; null for none. */
  readonly superior: number | null;
  /** The superior as the table names them, where that is nobody of these people; '' for none. */
  readonly outside: string;
}

interface RowPlace {
  /** 0 for the outermost rows. */
  readonly depth: number;
  /** Index of the row this one hangs on. */
  readonly parent: number | null;
  /** 1 for the first of `siblings` rows under the same one. */
  readonly place: number;
  readonly siblings: number;
}

/** `loose` heads those without superior and reports; `outside` is a superior that the table does not hold. */
export type TreeRow = RowPlace &
  (
    | { readonly kind: 'person'; readonly person: number; readonly circle: boolean }
    | { readonly kind: 'outside'; readonly name: string }
    | { readonly kind: 'loose' }
  );

type Node =
  | { readonly kind: 'person'; readonly person: number; readonly circle: boolean }
  | { readonly kind: 'outside'; readonly name: string; readonly under: readonly number[] }
  | { readonly kind: 'loose'; readonly under: readonly number[] };

/**
 * Each person once, below their superior; siblings in the order given, those without superior and reports last, under a
 * heading of their own where others have one. A circle begins with whoever comes first by name, who is marked.
 */
export function makeReportingTree(people: readonly Reporting[]): readonly TreeRow[] {
  const opened = openedCircles(people);
  const superiorOf = (person: number): number | null => people[person]?.superior ?? null;
  const below = [...people.keys()].filter((person) => superiorOf(person) !== null && !opened.has(person));
  const under = groupBy(below, superiorOf);
  const nodeOf = (person: number): Node => ({ kind: 'person', person, circle: opened.has(person) });
  const nodesUnder = (node: Node): readonly Node[] =>
    (node.kind === 'person' ? (under.get(node.person) ?? []) : node.under).map(nodeOf);
  return listRows(outermost(people, { opened, under }), nodesUnder);
}

/** T6l: of each circle the one person whose line upwards is left out. */
function openedCircles(people: readonly Reporting[]): ReadonlySet<number> {
  const opened = new Set<number>();
  const walks = new Map<number, number>();
  people.forEach((_, start) => {
    const walk: number[] = [];
    let next: number | null | undefined = start;
    while (typeof next === 'number' && !walks.has(next)) {
      walks.set(next, start);
      walk.push(next);
      next = people[next]?.superior;
    }
    if (typeof next === 'number' && walks.get(next) === start)
      opened.add(firstByName(walk.slice(walk.indexOf(next)), people));
  });
  return opened;
}

/** The order of rows shall not decide who heads a circle. */
function firstByName(circle: readonly number[], people: readonly Reporting[]): number {
  const nameOf = (person: number): string => people[person]?.name ?? '';
  return circle.reduce((first, person) => (nameOf(person) < nameOf(first) ? person : first));
}

interface Lines {
  readonly opened: ReadonlySet<number>;
  readonly under: ReadonlyMap<number | null, readonly number[]>;
}

function outermost(people: readonly Reporting[], { opened, under }: Lines): readonly Node[] {
  const nodes: Node[] = [];
  const loose: number[] = [];
  const outside = new Map<string, number[]>();
  people.forEach(({ superior, outside: named }, person) => {
    const circle = opened.has(person);
    const known = outside.get(normalise(named));
    if (superior !== null && !circle) return;
    if (circle || (named === '' && under.has(person))) nodes.push({ kind: 'person', person, circle });
    else if (named === '') loose.push(person);
    else if (known !== undefined) known.push(person);
    else {
      const all = [person];
      outside.set(normalise(named), all);
      nodes.push({ kind: 'outside', name: named, under: all });
    }
  });
  if (nodes.length === 0) return loose.map((person) => ({ kind: 'person', person, circle: false }));
  return loose.length === 0 ? nodes : [...nodes, { kind: 'loose', under: loose }];
}

interface Waiting extends RowPlace {
  readonly node: Node;
}

/** Depth first; without recursion, since a chain may be as long as the table. */
function listRows(nodes: readonly Node[], nodesUnder: (node: Node) => readonly Node[]): readonly TreeRow[] {
  const rows: TreeRow[] = [];
  const waiting: Waiting[] = [];
  const add = (siblings: readonly Node[], depth: number, parent: number | null): void => {
    for (const [index, node] of [...siblings.entries()].reverse())
      waiting.push({ node, depth, parent, place: index + 1, siblings: siblings.length });
  };
  add(nodes, 0, null);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    rows.push(rowOf(next));
    add(nodesUnder(next.node), next.depth + 1, rows.length - 1);
  }
  return rows;
}

function rowOf({ node, ...place }: Waiting): TreeRow {
  switch (node.kind) {
    case 'person':
      return { ...place, kind: 'person', person: node.person, circle: node.circle };
    case 'outside':
      return { ...place, kind: 'outside', name: node.name };
    case 'loose':
      return { ...place, kind: 'loose' };
  }
}
