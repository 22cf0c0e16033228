// A11: what a customer needs of our house beside the seller.
import type { SupportGap, SupportReason } from '../../method/strategy/support';
import type { SupportDuty } from '../../method/ground/words';
import { format } from './format';

const duties: Readonly<Record<SupportDuty, string>> = {
  coordination: 'Coordination',
  meetings: 'Meetings with an agenda',
  sponsor: 'Sponsor',
  expert: 'Technical expert',
  service: 'Service and delivery',
};

/** Where nobody does it. */
const gaps: Readonly<Record<SupportDuty, string>> = {
  coordination: 'Nobody of us keeps track yet of who does what for this customer.',
  meetings: 'Nobody of us calls regular meetings with an agenda yet.',
  sponsor: 'Nobody at the top of our house stands behind this customer yet.',
  expert: 'Nobody of us answers their technical questions yet.',
  service: 'Nobody of us looks after service and delivery yet.',
};

const gapWords = ({ duty, text, counterpart }: SupportGap): string => {
  if (duty === null) return `Nobody of us does this yet: ${text}.`;
  return counterpart === '' ? gaps[duty] : `${counterpart} has no sponsor in our house yet.`;
};

export const support = {
  heading: 'Support inside our house',
  reasons: {
    manyPeople: (people: number): string =>
      `${format.people(people)} count in this sale, more than one seller can keep up with.`,
    highExpectations: () => 'The customer’s needs are complex, or their expectations high.',
    complexDelivery: () => 'It takes deep technical knowledge, broad support or a complex delivery.',
  } satisfies Record<SupportReason, (people: number) => string>,
  duties,
  /** As in 'Still open in our house: …'. */
  dutiesInSentences: {
    coordination: 'coordination',
    meetings: 'meetings with an agenda',
    sponsor: 'sponsors',
    expert: 'a technical expert',
    service: 'service and delivery',
  } satisfies Record<SupportDuty, string>,
  /** Who does it, and for whom of the customer's people. */
  holder: (person: string, counterparts: readonly string[]): string =>
    counterparts.length === 0 ? person : `${person}, for ${format.list(counterparts)}`,
  /** A gap, and who of us could fill it. */
  gap: (gap: SupportGap): string =>
    gap.suggested === null ? gapWords(gap) : `${gapWords(gap)} Suggested: ${gap.suggested}.`,
  noGaps: 'Everything this customer needs of us is done by somebody.',
};
