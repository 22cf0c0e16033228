// S8: what to ask where the chain of S2 has a blank.
import type { Person } from '../ground/plan';
import { issueLayers, type IssueLayer } from '../ground/words';
import { departments, departmentsNamed, type Department } from './departments';
import { layerBehind, type ChainLink } from './issues';

/** S8: the lists of the field, one question each, in the order in which they are asked. */
export const promptsOfLayer = {
  external: ['rivals', 'money', 'economy', 'buyers', 'law', 'materials', 'labour'],
  response: ['targets', 'structure', 'centre', 'outsourcing', 'teams', 'newFields'],
  challenge: departments,
} as const satisfies Readonly<Record<IssueLayer, readonly string[]>>;
export type Prompt<Layer extends IssueLayer = IssueLayer> = (typeof promptsOfLayer)[Layer][number];

export interface LayerPrompts {
  readonly layer: IssueLayer;
  readonly prompts: readonly Prompt[];
}

/** S8: the questions of each layer that is blank, in S2's order; of departments those first that the people table names. */
export function promptsFor(
  chain: readonly ChainLink[],
  people: readonly Pick<Person, 'department'>[],
): readonly LayerPrompts[] {
  const blank = blankLayers(chain);
  return issueLayers
    .filter((layer) => blank.has(layer))
    .map((layer) => ({
      layer,
      prompts: layer === 'challenge' ? byDepartment(people) : promptsOfLayer[layer],
    }));
}

/** A layer without an issue, and one that lacks behind an issue. */
function blankLayers(chain: readonly ChainLink[]): ReadonlySet<IssueLayer> {
  const held = new Set(chain.map(({ issue }) => issue.layer));
  const behind = chain.flatMap(({ issue: { layer }, gap }): readonly IssueLayer[] => {
    const wanted = layer === null || gap === null ? null : layerBehind[layer];
    return wanted === null ? [] : [wanted];
  });
  return new Set([...issueLayers.filter((layer) => !held.has(layer)), ...behind]);
}

function byDepartment(people: readonly Pick<Person, 'department'>[]): readonly Department[] {
  const named = departmentsNamed(people.map(({ department }) => department));
  return [
    ...departments.filter((each) => named.has(each)),
    ...departments.filter((each) => !named.has(each)),
  ];
}
