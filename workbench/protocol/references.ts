import type { HostObject } from './hostObject';

/** Objects that the client asked to keep (`_KeepReference`), so that later requests may name them by id. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private next = 1;

  keep(object: HostObject): void {
    if (this.ids.has(object)) return;
    const id = `reference-${this.next++}`;
    this.ids.set(object, id);
    this.objects.set(id, object);
  }

  remove(id: string): void {
    const object = this.objects.get(id);
    if (object === undefined) return;
    this.objects.delete(id);
    this.ids.delete(object);
  }

  find(id: string): HostObject | undefined {
    return this.objects.get(id);
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }
}
