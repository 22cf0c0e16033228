import { styleNames, styles, type CellStyle, type StyleName } from '../../src/sheets/styles';

const channel = (value: number): number =>
  value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    channel(parseInt(colour.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(text: string, ground: string): number {
  const [dark = 0, light = 0] = [luminance(text), luminance(ground)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

test('contrast is computed as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test.each(styleNames)('text in the style %s has a contrast of 4.5 at least', (name) => {
  const { colour, fill }: CellStyle = styles[name];
  expect(contrast(colour ?? '#242424', fill ?? '#ffffff')).toBeGreaterThanOrEqual(4.5);
});

const laidOver: readonly (readonly [StyleName, readonly StyleName[]])[] = [
  ['forUs', ['influencer', 'decider']],
  ['againstUs', ['influencer', 'decider']],
  ['alarm', ['influencer', 'decider']],
  ['gone', ['ours']],
  ['caption', ['leverage', 'maximise', 'reduce', 'eliminate']],
];

test.each(laidOver)('%s can be read on the grounds it is laid over', (name, grounds) => {
  for (const ground of grounds) {
    expect(contrast(styles[name].colour ?? '', styles[ground].fill ?? '')).toBeGreaterThanOrEqual(4.5);
  }
});
