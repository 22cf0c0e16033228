// How the parts of a file lead to each other: the types they have and their relationships.
import type { Parts } from './parts';
import { XmlReader } from '../xml/xmlReader';

export interface Relation {
  readonly id: string;
  /** Last word of the type's address, which transitional and strict files share: 'worksheet', 'table' … */
  readonly type: string;
  /** The part it leads to. */
  readonly target: string;
}

/** Relations of a part to parts of this file; '' for those of the file itself. */
export function readRelations(parts: Parts, part: string): readonly Relation[] {
  const slash = part.lastIndexOf('/') + 1;
  const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  const xml = parts.text(name);
  if (xml === null) return [];
  const relations: Relation[] = [];
  const reader = new XmlReader(xml, name);
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    if (token !== 'open' || reader.name !== 'Relationship') continue;
    if (reader.attribute('TargetMode') === 'External') continue;
    const type = reader.attribute('Type') ?? '';
    relations.push({
      id: reader.attribute('Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: resolveTarget(part.slice(0, slash), reader.attribute('Target') ?? ''),
    });
  }
  return relations;
}

function resolveTarget(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : folder + target;
  const steps: string[] = [];
  for (const step of path.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** Content types that the file gives to single parts: type by part, in lower case without a leading slash. */
export function readContentTypes(parts: Parts): ReadonlyMap<string, string> | null {
  const name = '[Content_Types].xml';
  const xml = parts.text(name);
  if (xml === null) return null;
  const types = new Map<string, string>();
  const reader = new XmlReader(xml, name);
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    if (token !== 'open' || reader.name !== 'Override') continue;
    const part = (reader.attribute('PartName') ?? '').replace(/^\//, '').toLowerCase();
    types.set(part, reader.attribute('ContentType') ?? '');
  }
  return types;
}
