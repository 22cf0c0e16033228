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
  'ourPeople',
  'oneContact',
  'notShown',
  'unknown',
  'comes',
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
export const personTopics = [
  'oneContact',
  'unknown',
  'comes',
  'leavesOrComes',
] as const satisfies readonly Topic[];

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

/** A9: topics that an opponent who still talks with us holds in their own hands: they are asked nevertheless. */
export const heldByOpponents = [
  'complaint',
  'price',
  'trial',
  'warranty',
  'payment',
  'requirement',
  'data',
  'approval',
  'safety',
  'quality',
  'service',
] as const satisfies readonly Topic[];

/** A9: topics about whoever is linked, met or not. */
export const whoeverItIs = ['unknown'] as const satisfies readonly Topic[];

/** A9: for us, these are known to those who are linked: with their help it goes before those who decide. */
export const shownByThem = [
  'trial',
  'reference',
  'quality',
  'technology',
  'rivalMove',
  'energy',
] as const satisfies readonly Topic[];

/** A9: topics whose texts quote the factor, since the day that they speak of stands in it. */
export const quotingTopics = ['deadline'] as const satisfies readonly Topic[];

/** S9: topics of what can be asked and answered on paper, while nobody may talk with the customer's people. */
export const onPaper = [
  'officialQuestion',
  'tender',
  'requirement',
  'law',
  'data',
  'approval',
] as const satisfies readonly Topic[];

/** Topics of our own way to the sale: where a rival is spoken of, the rival is what it is about. */
export const unlessRival = ['law', 'budget', 'data', 'approval'] as const satisfies readonly Topic[];
