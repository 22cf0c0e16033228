// A9: what a factor can be about. Of two topics the first of this list counts, so that price, complaint, deadline and form stand before
// persons and rivals, and these before what is sold.

/** A9, in the order that decides between two. */
export const topics = [
  'officialQuestion',
  'rivalTrouble',
  'complaint',
  'materialCost',
  'price',
  'deadline',
  'tender',
  'law',
  'budget',
  'freeze',
  'data',
  'approval',
  'oneContact',
  'unknown',
  'leavesOrComes',
  'rivalAbsent',
  'rivalMove',
  'internalRival',
  'noReference',
  'trial',
  'businessCase',
  'energy',
  'requirement',
  'reference',
  'warranty',
  'payment',
  'service',
  'shortage',
  'training',
  'quality',
  'safety',
  'capacity',
  'switching',
  'oldEquipment',
  'technology',
  'merger',
  'growth',
  'downturn',
  'localPresence',
  'easeOfUse',
  'slowDecision',
  'promise',
  'relation',
] as const;
export type Topic = (typeof topics)[number];

/** N7: topics that are a person. */
export const personTopics = ['oneContact', 'unknown', 'leavesOrComes'] as const satisfies readonly Topic[];

/** Topics that a 'no' before their words takes away: 'no complaints so far' is none. For others it is the very point: 'no budget'. */
export const goneWithNo = [
  'complaint',
  'rivalTrouble',
  'deadline',
  'tender',
  'law',
  'leavesOrComes',
  'rivalMove',
  'merger',
  'switching',
  'slowDecision',
  'downturn',
  'shortage',
  'safety',
] as const satisfies readonly Topic[];

/** Topics of our own way to the sale: where a rival is spoken of, the rival is what it is about. */
export const unlessRival = ['law', 'budget', 'data', 'approval'] as const satisfies readonly Topic[];
