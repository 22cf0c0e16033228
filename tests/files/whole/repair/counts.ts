// What many checks count: doubles, wrong counts, areas that lie over each other.
import { overlap, type Box } from './addresses';
import type { Element } from '../xml';

export const repeated = (list: readonly string[]): readonly string[] => [
  ...new Set(list.filter((each, at) => list.indexOf(each) !== at)),
];

export function countReasons(list: Element | null, count: number): readonly string[] {
  if (!list) return [];
  const said = list.attributes.get('count');
  const wrong = said !== undefined && Number(said) !== count;
  return [
    ...(wrong ? [`<${list.name}> says ${said} and has ${count}`] : []),
    ...(count === 0 && !/^(numFmts|dxfs|sst|sheetData)$/.test(list.name) ? [`<${list.name}> is empty`] : []),
  ];
}

export const overlaps = (boxes: readonly Box[]): readonly number[] =>
  boxes.flatMap((box, at) => (boxes.slice(0, at).some((other) => overlap(box, other)) ? [at] : []));
