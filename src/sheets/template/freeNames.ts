/** 'People', or 'People 2', 'People 3' … where that is taken; Excel takes names without regard to case, up to 31 characters. */
export function freeSheetName(name: string, taken: readonly string[]): string {
  return firstFree(name, taken, (number) => `${name.slice(0, 31 - ` ${number}`.length)} ${number}`);
}

/** 'Quadrille_People', or 'Quadrille_People_2' … where that is taken. */
export function freeTableName(name: string, taken: readonly string[]): string {
  return firstFree(name, taken, (number) => `${name}_${number}`);
}

/** 'Notes', or 'Notes 2' … where that is taken, in one line; Excel takes up to 255 characters. */
export function freeHeader(header: string, taken: readonly string[]): string {
  const line = header.replace(/\s+/g, ' ').trim().slice(0, 240);
  return firstFree(line, taken, (number) => `${line} ${number}`);
}

function firstFree(name: string, taken: readonly string[], numbered: (number: number) => string): string {
  const used = new Set(taken.map((each) => each.toLowerCase()));
  let free = name;
  for (let number = 2; used.has(free.toLowerCase()); number += 1) free = numbered(number);
  return free;
}
