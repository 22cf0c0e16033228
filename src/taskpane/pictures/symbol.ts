// The signs of the method as paths around (0, 0), 10 pixels high: drawn, so that they look the same in every font.

export const signs = [
  'for',
  'against',
  'neutral',
  'unknown',
  'confirmed',
  'assumed',
  'borderline',
  'heaviest',
] as const;
export type Sign = (typeof signs)[number];

interface SignShape {
  readonly path: string;
  readonly filled: boolean;
}

const disc = 'M-4,0a4,4 0 1,0 8,0a4,4 0 1,0 -8,0Z';
const ring = 'M-3.5,0a3.5,3.5 0 1,0 7,0a3.5,3.5 0 1,0 -7,0Z';

/** ▲ for us, ● neutral, ▼ against us, ○ not known; ● confirmed, ○ assumed, ◇ borderline; ◆ the two heaviest quadrants. */
export const signShapes: Readonly<Record<Sign, SignShape>> = {
  for: { path: 'M0,-4.5L5,4H-5Z', filled: true },
  against: { path: 'M0,4.5L5,-4H-5Z', filled: true },
  neutral: { path: disc, filled: true },
  unknown: { path: ring, filled: false },
  confirmed: { path: disc, filled: true },
  assumed: { path: ring, filled: false },
  heaviest: { path: 'M0,-4.5L4.5,0L0,4.5L-4.5,0Z', filled: true },
  borderline: { path: 'M0,-4.5L4.5,0L0,4.5L-4.5,0Z', filled: false },
};
