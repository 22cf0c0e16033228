// The looks of our sheets by name. Drafts name a style, ports turn it into calls; a style laid over another one
// changes only what it says. Colours are those of the light pane; none of them carries meaning alone.

export const styleNames = [
  'body',
  'title',
  'caption',
  'verdict',
  'heading',
  'figureHead',
  'line',
  'wrapped',
  'oneLine',
  'right',
  'centred',
  'axis',
  'link',
  'leverage',
  'leverageHead',
  'maximise',
  'maximiseHead',
  'reduce',
  'reduceHead',
  'eliminate',
  'eliminateHead',
  'influencer',
  'influencerHead',
  'decider',
  'deciderHead',
  'forUs',
  'neutral',
  'againstUs',
  'alarm',
  'gone',
  'tableHeader',
  'ours',
  'theirs',
] as const;
export type StyleName = (typeof styleNames)[number];

export interface Border {
  /** '#rrggbb' */
  readonly colour: string;
  readonly weight: 'thin' | 'medium';
}

/** What a style changes; sizes in points, colours '#rrggbb'. */
export interface CellStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  readonly borderTop?: Border;
  readonly borderBottom?: Border;
  readonly horizontal?: 'left' | 'right' | 'centre';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
}

const ours = '#0f6a72';
const ink = '#242424';
const grey = '#616161';
const line = '#d1d5d9';
const alarm = '#a4262c';

interface Tint {
  readonly text: string;
  readonly ground: string;
}

const tints = {
  leverage: { text: '#1b5fa8', ground: '#e4effb' },
  maximise: { text: '#0e6e4e', ground: '#dff3ea' },
  reduce: { text: '#8a5200', ground: '#fdf1d8' },
  eliminate: { text: alarm, ground: '#fbe6e7' },
  influencer: { text: '#4f5b66', ground: '#eef1f4' },
  decider: { text: '#5b4b9a', ground: '#eeebf8' },
} satisfies Record<string, Tint>;

const ground = (tint: Tint): CellStyle => ({ fill: tint.ground, colour: ink });
const head = (tint: Tint): CellStyle => ({
  fill: tint.ground,
  colour: tint.text,
  bold: true,
  borderTop: { colour: tint.text, weight: 'medium' },
});

export const styles: Readonly<Record<StyleName, CellStyle>> = {
  // One level of indent keeps texts off the edges of tiles and lines; everything on a page stands on it.
  body: { size: 11, colour: ink, vertical: 'middle', horizontal: 'left', indent: 1 },
  title: { size: 16, bold: true, colour: ink },
  caption: { size: 10, colour: grey },
  verdict: { size: 20, bold: true, colour: ours },
  heading: { bold: true, borderBottom: { colour: grey, weight: 'thin' } },
  figureHead: { size: 10, bold: false, colour: grey, horizontal: 'right' },
  line: { borderBottom: { colour: line, weight: 'thin' } },
  wrapped: { wrap: true },
  oneLine: { wrap: false },
  right: { horizontal: 'right', indent: 1 },
  centred: { horizontal: 'centre', indent: 0 },
  axis: { size: 10, colour: grey },
  link: { colour: ours, underline: true },
  leverage: ground(tints.leverage),
  leverageHead: head(tints.leverage),
  maximise: ground(tints.maximise),
  maximiseHead: head(tints.maximise),
  reduce: ground(tints.reduce),
  reduceHead: head(tints.reduce),
  eliminate: ground(tints.eliminate),
  eliminateHead: head(tints.eliminate),
  influencer: ground(tints.influencer),
  influencerHead: head(tints.influencer),
  decider: ground(tints.decider),
  deciderHead: head(tints.decider),
  forUs: { colour: tints.maximise.text },
  neutral: { colour: '#555c63' },
  againstUs: { colour: alarm },
  alarm: { colour: alarm },
  gone: { colour: grey },
  tableHeader: { size: 11, fill: ours, colour: '#ffffff', bold: true, wrap: true },
  ours: { fill: '#f1f5f6', colour: ink },
  theirs: { colour: ink },
};
