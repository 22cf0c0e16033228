// Reasons to repair that stand in rows and cells.
import type { SheetFacts } from './facts';
import { parseBox } from './addresses';
import { textReasons } from './strings';
import { attribute, child, children, type Element } from '../xml';

const errors =
  /^#(N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!)$/;
const number = /^-?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

export function cellReasons(facts: SheetFacts): readonly string[] {
  const reasons: string[] = [];
  let lastRow = 0;
  for (const row of children(child(facts.root, 'sheetData'), 'row')) {
    const at = row.attributes.has('r') ? Number(attribute(row, 'r')) : lastRow + 1;
    if (!(at > lastRow && at <= 1_048_576)) reasons.push(`row ${at} after row ${lastRow}`);
    if (Number(attribute(row, 'ht') || '0') > 409.5)
      reasons.push(`row ${at} is ${attribute(row, 'ht')} high`);
    if (Number(attribute(row, 's') || '0') >= facts.formats)
      reasons.push(`row ${at} has the format ${attribute(row, 's')}`);
    let lastColumn = 0;
    for (const cell of children(row, 'c')) {
      const box = parseBox(attribute(cell, 'r'));
      if (box?.top !== at || box.left <= lastColumn)
        reasons.push(`the cell ${attribute(cell, 'r')} in row ${at} after column ${lastColumn}`);
      lastColumn = box?.left ?? lastColumn;
      reasons.push(...oneCellReasons(cell, facts).map((reason) => `${attribute(cell, 'r')} ${reason}`));
    }
    lastRow = at;
  }
  return reasons;
}

function oneCellReasons(cell: Element, { formats, strings }: SheetFacts): readonly string[] {
  const [type, value, formula] = [
    attribute(cell, 't') || 'n',
    child(cell, 'v')?.text ?? null,
    child(cell, 'f'),
  ];
  const reasons: string[] = [];
  if (!(Number(attribute(cell, 's') || '0') < formats))
    reasons.push(`has the format ${attribute(cell, 's')} of ${formats}`);
  if (formula && (formula.text.startsWith('=') || formula.text.length > 8192))
    reasons.push(`has the formula ${formula.text.slice(0, 30)}`);
  if (type === 'inlineStr') {
    const text = child(cell, 'is');
    if (!text) reasons.push('has no inline text');
    else reasons.push(...textReasons(text));
    if (value !== null) reasons.push('has an inline text and a value');
  } else if (child(cell, 'is')) reasons.push(`is ${type} and has an inline text`);
  return [...reasons, ...valueReasons(type, value, { strings, hasFormula: formula !== null })];
}

function valueReasons(
  type: string,
  value: string | null,
  { strings, hasFormula }: { readonly strings: number; readonly hasFormula: boolean },
): readonly string[] {
  if (value === null || (value === '' && hasFormula))
    return type === 's' || type === 'b' ? [`is ${type} without a value`] : [];
  const isRight =
    (type === 's' && /^\d+$/.test(value) && Number(value) < strings) ||
    (type === 'b' && /^[01]$/.test(value)) ||
    (type === 'e' && errors.test(value)) ||
    (type === 'n' && number.test(value) && Number.isFinite(Number(value))) ||
    (type === 'str' && value.length <= 32_767) ||
    (type === 'd' && /^\d{4}-/.test(value)) ||
    type === 'inlineStr';
  return isRight ? [] : [`is ${type} and has the value ${value.slice(0, 30)}`];
}
