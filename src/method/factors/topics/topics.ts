// A9: what a factor can be about. Of two topics the first of this list counts, so that price, complaint, deadline and form stand before
// persons and rivals, and these before what is sold.

/** A9, in the order that decides between two. */
export const topics = [
  'officialQuestion',
  'rivalTrouble',
  'complaint',
  'failedTest',
  'materialCost',
  'scoring',
  'price',
  'rivalContract',
  'window',
  'slot',
  'visit',
  'deadline',
  'lateInvite',
  'specForRival',
  'framework',
  'tender',
  'law',
  'amountLimit',
  'creditRisk',
  'budget',
  'freeze',
  'data',
  'paperwork',
  'approval',
  'refusesUs',
  'standIn',
  'onlyOneOfUs',
  'ourPeople',
  'oneContact',
  'notShown',
  'neverInside',
  'unknown',
  'comes',
  'leavesOrComes',
  'partnerMargin',
  'secondSource',
  'favoursRival',
  'quotes',
  'rivalAbsent',
  'rivalMove',
  'internalRival',
  'doNothing',
  'noReference',
  'trial',
  'businessCase',
  'standard',
  'energy',
  'requirement',
  'reference',
  'volume',
  'warranty',
  'payment',
  'service',
  'jobFear',
  'noTime',
  'shortage',
  'training',
  'language',
  'quality',
  'safety',
  'capacity',
  'lockIn',
  'switching',
  'oldEquipment',
  'pain',
  'technology',
  'merger',
  'growth',
  'downturn',
  'parentDecides',
  'localPresence',
  'easeOfUse',
  'conflict',
  'noOwner',
  'slowDecision',
  'promise',
  'doubt',
  'wish',
  'support',
  'incumbent',
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
  'conflict',
  'doubt',
  'jobFear',
] as const satisfies readonly Topic[];

/** A9: topics that an opponent who still talks with us holds in their own hands: they are asked nevertheless. */
export const heldByOpponents = [
  'complaint',
  'price',
  'deadline',
  'trial',
  'warranty',
  'payment',
  'requirement',
  'data',
  'approval',
  'safety',
  'quality',
  'service',
  'rivalContract',
  'favoursRival',
  'quotes',
  'doubt',
  'failedTest',
  'doNothing',
] as const satisfies readonly Topic[];

/** A9: topics about whoever is linked, met or not. */
export const whoeverItIs = ['unknown', 'refusesUs'] as const satisfies readonly Topic[];

/** A9: for us, these are known to those who are linked: with their help it goes before those who decide. */
export const shownByThem = [
  'rivalTrouble',
  'complaint',
  'failedTest',
  'trial',
  'reference',
  'quality',
  'technology',
  'rivalMove',
  'energy',
  'lockIn',
  'switching',
  'oldEquipment',
  'pain',
  'support',
  'relation',
] as const satisfies readonly Topic[];

/** A9: of these the figures are of technique, and say little to whoever needs money or a name. */
export const technical = [
  'trial',
  'reference',
  'quality',
  'technology',
  'rivalMove',
] as const satisfies readonly Topic[];

/** A9: what it is worth is for whoever decides, not for whoever keeps the gate. */
export const ofValue = ['price', 'businessCase'] as const satisfies readonly Topic[];

/** A9: terms that are bargained over. */
export const ofTerms = ['price', 'payment', 'materialCost'] as const satisfies readonly Topic[];

/** A9: for us, these say that somebody wants away from a rival. */
export const awayFromRival = ['secondSource', 'rivalTrouble'] as const satisfies readonly Topic[];

/** A9: where nobody is linked, whoever decides is asked by name. */
export const ofDeciders = [
  'price',
  'window',
  'deadline',
  'budget',
  'businessCase',
  'doNothing',
  'requirement',
  'rivalMove',
] as const satisfies readonly Topic[];

/** A9: where nobody is linked, our best contact is asked by name. */
export const ofContacts = [
  'onlyOneOfUs',
  'neverInside',
  'merger',
  'parentDecides',
  'noOwner',
] as const satisfies readonly Topic[];

/** A9: only they can say whether it is so, though it be about our product. */
export const theirsToSay = ['requirement', 'wish', 'data', 'standard'] as const satisfies readonly Topic[];

/** A9: where none of those linked can be asked, a friend brings us to them. */
export const broughtByFriend = ['refusesUs', 'unknown', 'comes', 'wish'] as const satisfies readonly Topic[];

/** A9: what goes on in somebody's head, or is their own affair: asked for openly, and never put to whoever is linked. */
export const ofTheirMind = [
  'rivalTrouble',
  'refusesUs',
  'comes',
  'leavesOrComes',
  'secondSource',
  'favoursRival',
  'internalRival',
  'doNothing',
  'creditRisk',
  'jobFear',
  'conflict',
  'downturn',
  'doubt',
  'wish',
  'support',
] as const satisfies readonly Topic[];

/** A9: a chance that passes: what matters is whether there is still room for us. */
export const toBeMissed = ['window', 'slot', 'visit'] as const satisfies readonly Topic[];

/** A9: what others hold, where the advice is a question or does no harm, be it so or not: nothing is confirmed first. */
export const goodEitherWay = [
  'comes',
  'leavesOrComes',
  'doNothing',
  'downturn',
  'doubt',
  'wish',
  'incumbent',
] as const satisfies readonly Topic[];

/** A9: topics whose texts quote the factor, since the day, the limit or the point that they speak of stands in it. */
export const quotingTopics = [
  'deadline',
  'rivalContract',
  'window',
  'amountLimit',
  'requirement',
  'reference',
  'promise',
  'technology',
] as const satisfies readonly Topic[];

/** N7: topics whose texts of all quadrants are one act in other words. */
export const oneActInAll = [
  'officialQuestion',
  'framework',
  'standIn',
  'onlyOneOfUs',
  'ourPeople',
] as const satisfies readonly Topic[];

/** S9: topics of what can be asked and answered on paper, while nobody may talk with the customer's people. */
export const onPaper = [
  'officialQuestion',
  'scoring',
  'tender',
  'requirement',
  'law',
  'data',
  'approval',
  'specForRival',
] as const satisfies readonly Topic[];

/** Topics of our own way to the sale: where a rival is spoken of, the rival is what it is about. */
export const unlessRival = ['law', 'budget', 'data', 'approval'] as const satisfies readonly Topic[];
