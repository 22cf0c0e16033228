import fc from 'fast-check';
import { layoutQuadrants, type QuadrantInput } from '../../src/taskpane/pictures/quadrantLayout';
import type { TileInput } from '../../src/taskpane/pictures/tileLayout';
import { cutText, textWidth, wrapText } from '../../src/taskpane/pictures/textWidth';

const tile = (texts: readonly string[]): TileInput => ({
  title: 'Leverage',
  value: '9',
  caption: '',
  entries: texts.map((text) => ({ text, value: '3' })),
});

const input = (change: Partial<QuadrantInput>): QuadrantInput => ({
  width: 288,
  columns: ['low control', 'high control'],
  rows: ['for us', 'against us'],
  upright: false,
  tiles: [tile([]), tile([]), tile([]), tile([])],
  limit: 5,
  lines: 2,
  slips: true,
  ...change,
});

test('two tiles stand beside each other on a pane of 320 px', () => {
  const { tiles, axis } = layoutQuadrants(input({}));
  expect(tiles.map(({ box }) => [box.x, box.y])).toStrictEqual([
    [20, 20],
    [156, 20],
    [20, 86],
    [156, 86],
  ]);
  expect(axis.map(({ text }) => text)).toStrictEqual(['low control', 'high control', 'for us', 'against us']);
});

test('at 200 % zoom the four tiles stand below each other and say their axes themselves', () => {
  const { tiles, axis } = layoutQuadrants(input({ width: 128 }));
  expect(new Set(tiles.map(({ box }) => box.x))).toStrictEqual(new Set([0]));
  expect(axis).toStrictEqual([]);
  expect(tiles[1]?.captions.map(({ text }) => text).join(' ')).toBe('for us · high control');
});

test('Chinese row names stand upright, one character below the other', () => {
  const { axis } = layoutQuadrants(input({ upright: true, rows: ['正面', '负面'] }));
  expect(axis.slice(2).map(({ text }) => text)).toStrictEqual(['正', '面', '负', '面']);
});

test.each([
  [false, ['high involvement', 'low involvement']],
  [true, ['参与度很高很高', '参与度低']],
] as const)('the names of both rows have room beside their tiles (upright: %s)', (upright, rows) => {
  const { tiles, axis, height } = layoutQuadrants(input({ upright, rows }));
  const [upper, lower] = [tiles[0]?.box, tiles[2]?.box];
  if (upper === undefined || lower === undefined) throw new Error('no tiles');
  const names = axis.slice(2);
  const ends = (part: typeof names) =>
    upright
      ? [Math.min(...part.map(({ y }) => y)) - 12, Math.max(...part.map(({ y }) => y))]
      : part.flatMap(({ y, text }) => [y - textWidth(text, 12) / 2, y + textWidth(text, 12) / 2]);
  const ofUpper = upright ? [...rows[0]].length : 1;
  const [first = 0, firstEnd = 0] = ends(names.slice(0, ofUpper));
  const [second = 0, secondEnd = 0] = ends(names.slice(ofUpper));
  expect(first).toBeGreaterThanOrEqual(upper.y);
  expect(firstEnd).toBeLessThanOrEqual(upper.y + upper.height);
  expect(second).toBeGreaterThanOrEqual(lower.y);
  expect(secondEnd).toBeLessThanOrEqual(height);
});

test('both tiles of a row are as high as the fuller one', () => {
  const tiles = [tile(['One', 'Two', 'Three']), tile([]), tile([]), tile([])] as const;
  const { tiles: laidOut } = layoutQuadrants(input({ tiles }));
  expect(laidOut[1]?.box.height).toBe(laidOut[0]?.box.height);
  expect(laidOut[2]?.box.y).toBe(20 + (laidOut[0]?.box.height ?? 0) + 4);
});

test('what does not fit is counted', () => {
  const tiles = [tile(['1', '2', '3', '4', '5', '6', '7']), tile([]), tile([]), tile([])] as const;
  const { tiles: laidOut } = layoutQuadrants(input({ tiles, limit: 5 }));
  expect(laidOut[0]?.entries).toHaveLength(5);
  expect(laidOut[0]?.more?.count).toBe(2);
});

test('whatever the texts and the width, entries stay inside their tile and below each other', () => {
  const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 9 });
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 900 }), texts, fc.boolean(), (width, names, slips) => {
      const tiles = [tile(names), tile([]), tile(names), tile(names)] as const;
      for (const { box, entries, more } of layoutQuadrants(input({ width, tiles, slips })).tiles) {
        let y = box.y;
        for (const entry of entries) {
          expect(entry.box.x).toBeGreaterThanOrEqual(box.x);
          expect(entry.box.x + entry.box.width).toBeLessThanOrEqual(box.x + box.width);
          expect(entry.box.y).toBeGreaterThanOrEqual(y);
          y = entry.box.y + entry.box.height;
        }
        expect(Math.max(y, more?.y ?? 0)).toBeLessThanOrEqual(box.y + box.height);
      }
    }),
  );
});

test('a full-width character is twice as wide as a Latin one', () => {
  expect(textWidth('策略', 12)).toBe(24);
  expect(textWidth('ab', 10)).toBeCloseTo(11);
});

test('a text that is too wide is cut with an ellipsis', () => {
  expect(cutText('Purchasing desk', 200, 12)).toBe('Purchasing desk');
  expect(cutText('Purchasing desk', 50, 12)).toBe('Purcha…');
});

test('lines break between words, and between Chinese characters', () => {
  expect(wrapText('No local service', { width: 60, size: 12, lines: 2 })).toStrictEqual([
    'No local',
    'service',
  ]);
  expect(wrapText('没有本地服务', { width: 40, size: 12, lines: 3 })).toStrictEqual(['没有本', '地服务']);
});

test('no line is wider than it may be, and nothing is lost where it fits', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 8 }), fc.integer({ min: 60, max: 300 }), (text, width) => {
      const lines = wrapText(text, { width, size: 12, lines: 40 });
      for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
      if (lines.every((line) => !line.endsWith('…'))) expect(lines.join(' ')).toBe(text);
    }),
  );
});
