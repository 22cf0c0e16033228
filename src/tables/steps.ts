import type { StepPair } from '../method/ground/plan';
import { words } from './column';
import { describeTable } from './table';
import { accountColumn, notesColumn } from './shared';

/** S4 */
export const steps = describeTable({
  found: 'offered',
  page: 'goals',
  tableName: 'Quadrille_Steps',
  blankRows: 8,
  names: ['buyingStep', 'sellingStep'],
  // A row of notes alone is no step.
  unnamed: 'ignored',
  columns: [
    accountColumn,
    {
      key: 'buyingStep',
      labels: { en: 'Buying step', 'zh-CN': '客户采购步骤' },
      synonyms: words(
        'buying steps | buying stage | buying process step | their step | customer step | purchasing step',
        '购买步骤 | 客户购买步骤 | 采购步骤 | 购买阶段 | 采购阶段 | 客户步骤',
      ),
      width: 44,
      need: 'needed',
      help: {
        en: 'What the customer does on the way to buying. Blank: our step answers none of theirs.',
        'zh-CN': '客户在采购过程中做的一步；留空表示客户没有与我方这一步相配的步骤。',
      },
    },
    {
      key: 'sellingStep',
      labels: { en: 'Selling step', 'zh-CN': '我方销售步骤' },
      synonyms: words(
        'selling steps | sales step | sales steps | sales stage | selling stage | our step',
        '销售步骤 | 销售阶段 | 我方步骤',
      ),
      width: 44,
      need: 'needed',
      help: {
        en: 'What we do at that moment. Blank: nothing of ours serves this step yet.',
        'zh-CN': '我方在这一步做什么；留空表示还没有相配的动作。',
      },
    },
    notesColumn,
  ],
  readRow: ({ notes: _notes, ...row }): StepPair => row,
});
