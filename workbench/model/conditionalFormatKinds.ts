import { describeApi, HostObject } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import { cellValueOperators, textOperators } from './conditionalFormatRules';
import type { ConditionalFormat } from './conditionalFormats';
import { ConditionalRangeFormat } from './conditionalRangeFormat';
import { invalidArgument } from './errors';
import { oneOf } from './rangeFormat';

export class CustomConditionalFormat extends HostObject {
  readonly api = customApi;

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.owner);
  }
  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.owner);
  }
}

const customApi = describeApi<CustomConditionalFormat>({
  name: 'CustomConditionalFormat',
  navigations: ['format', 'rule'],
});

export class ConditionalFormatRule extends HostObject {
  readonly api = ruleApi;

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get formula(): string {
    return this.owner.state.record.formula;
  }
  set formula(formula: string) {
    if (typeof formula !== 'string' || !formula.startsWith('=')) throw invalidArgument();
    this.owner.change({ formula });
  }
}

const ruleApi = describeApi<ConditionalFormatRule>({
  name: 'ConditionalFormatRule',
  properties: ['formula'],
  writable: ['formula'],
});

/** Formats whose rule is one value: comparisons and texts. */
export class RuledConditionalFormat extends HostObject {
  readonly api;

  constructor(
    private readonly owner: ConditionalFormat,
    private readonly kind: 'CellValue' | 'ContainsText',
  ) {
    super();
    this.api = kind === 'CellValue' ? cellValueApi : textApi;
  }

  get rule(): Json {
    return { ...this.owner.state.record.rule };
  }
  set rule(rule: Json) {
    if (rule === null || typeof rule !== 'object' || Array.isArray(rule)) throw invalidArgument();
    const known = this.kind === 'CellValue' ? cellValueOperators : Object.keys(textOperators);
    const operator = oneOf(known, rule['operator'] ?? null);
    const needed = this.kind === 'CellValue' ? rule['formula1'] : rule['text'];
    if (typeof needed !== 'string' || needed === '') throw invalidArgument();
    this.owner.change({ rule: { ...rule, operator } });
  }
  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.owner);
  }
}

const ruled = { properties: ['rule'], writable: ['rule'], navigations: ['format'] } as const;
const cellValueApi = describeApi<RuledConditionalFormat>({ name: 'CellValueConditionalFormat', ...ruled });
const textApi = describeApi<RuledConditionalFormat>({ name: 'TextConditionalFormat', ...ruled });
