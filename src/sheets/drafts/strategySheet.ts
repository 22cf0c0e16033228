// The strategy on one landscape page, for somebody who never saw the pane: what, what next, why, and all that a manager asks for.
import type { SheetDraft } from '../draft';
import { tell, type Telling } from '../../telling/account';
import { footing } from '../../telling/footing';
import { inOneLine } from '../../telling/line';
import { tellSale } from '../../telling/sale';
import type { Text } from '../../text/text';
import { startPage } from './page';
import type { ResultInput } from './resultInput';
import { putBlocks } from './strategy/blocks';
import { groundBlocks } from './strategy/grounds';
import { columns, footWidth, last, left, leftSide, pageWidth, rightSide } from './strategy/page';
import { planBlocks } from './strategy/plan';
import { putVerdict } from './strategy/verdict';
import { footerOf, placesOf, shorten, titleOf } from './wording';

/** Below title and caption. */
const firstRow = 2;

/** The strategy sheet of one account. */
export function draftStrategy(input: ResultInput): SheetDraft {
  const { analysis, asOf, text } = input;
  const page = startPage(columns);
  const telling = tell(analysis, text);
  const title = titleOf(text.sheets.names.strategy, input.title ?? analysis.account);
  const sale = tellSale(analysis, text);
  page.put(0, left, title, 'title');
  page.put(0, last, inOneLine(sale.owner, text.format.date(asOf), sale.nextReview), 'caption', 'right');
  page.put(1, left, shorten(inOneLine(sale.figures, goalOf(telling, text)), pageWidth), 'caption');
  const start = putVerdict(page, firstRow, telling, input) + 1;
  const afterLeft = putBlocks(page, leftSide, start, planBlocks(input, telling));
  const afterRight = putBlocks(page, rightSide, start, groundBlocks(input, telling));
  const foot = Math.max(afterLeft, afterRight) + 1;
  footnoteOf(input).forEach((line, index) => page.put(foot + index, left, line, 'caption'));
  return page.finish({
    kind: 'strategy',
    name: text.sheets.names.strategy,
    freezeRows: 0,
    tabColour: '#0f6a72',
    onePage: true,
    footer: footerOf(title, asOf, text),
    titleRows: '',
  });
}

/** What the sale is for, in one line; whole, and with its measure, below. */
const goalOf = ({ goals: { first } }: Telling, { format, sheets }: Text): string =>
  first === '' ? '' : `${sheets.strategy.goal}${format.colon}${first}`;

/** How complete its ground is, and by which rules it was judged, in lines of whole parts. */
function footnoteOf(input: ResultInput): readonly string[] {
  const { analysis, ruleVersion, changedSettings, text } = input;
  const counted = analysis.factors.filter((factor) => factor.counted).length;
  const parts = [
    text.format.factorsAndPeople(counted, analysis.people.length),
    ...footing(input).map(({ label, value }) => `${label}${text.format.colon}${value}`),
    text.format.rules(ruleVersion, changedSettings),
  ];
  return parts.reduce<readonly string[]>((lines, part) => {
    const longer = inOneLine(lines.at(-1), part);
    return placesOf(longer) > footWidth ? [...lines, part] : [...lines.slice(0, -1), longer];
  }, []);
}
