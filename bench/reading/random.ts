// Chance from a seed: the same seed makes the same tables on every machine (mulberry32).
export interface Random {
  /** 0 ≤ x < 1 */
  next(): number;
  /** Both ends included. */
  int(low: number, high: number): number;
  chance(share: number): boolean;
  /** One of them, of which there has to be at least one. */
  pick<T>(items: readonly T[]): T;
  /** So many of them (all where there are fewer), in their own order. */
  some<T>(items: readonly T[], count: number): readonly T[];
  shuffle<T>(items: readonly T[]): readonly T[];
  /** A stream of its own: what is drawn from it changes nothing here. */
  fork(): Random;
}

export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const shuffle = <T>(items: readonly T[]): readonly T[] =>
    items
      .map((item) => ({ item, place: next() }))
      .sort((one, other) => one.place - other.place)
      .map(({ item }) => item);
  return {
    next,
    int,
    chance: (share) => next() < share,
    pick: (items) => {
      const item = items[int(0, items.length - 1)];
      if (item === undefined) throw new RangeError('Nothing to pick from');
      return item;
    },
    some: (items, count) => {
      const kept = new Set(shuffle(items.map((_, index) => index)).slice(0, count));
      return items.filter((_, index) => kept.has(index));
    },
    shuffle,
    fork: () => makeRandom(Math.floor(next() * 4_294_967_296)),
  };
}
