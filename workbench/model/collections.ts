// What collections have in common, as members for their tables.
import type { HostObject } from '../protocol/hostObject';
import { itemNotFound } from './errors';

type Find<Self> = (self: Self, ...args: never[]) => HostObject | null;

/** @returns the same where there is something; it throws ItemNotFound where there is nothing */
export function required<Self>(find: Find<Self>, missing = itemNotFound) {
  return (self: Self, ...args: never[]): HostObject => {
    const found = find(self, ...args);
    if (found === null) throw missing();
    return found;
  };
}

/** A method that fails where there is nothing, and its sister that gives a null object then. */
export function lookup<Self, Name extends string>(name: Name, find: Find<Self>) {
  return { [name]: required(find), [`${name}OrNullObject`]: find } as {
    readonly [Key in Name | `${Name}OrNullObject`]: Find<Self>;
  };
}

export function itemAt<Self>(items: (self: Self) => readonly HostObject[], missing = itemNotFound) {
  return required((self: Self, index: number) => items(self)[index] ?? null, missing);
}

/** Whether two names are the same to Excel. */
export function isSameName(one: string, other: unknown): boolean {
  return one.toLowerCase() === String(other).toLowerCase();
}
