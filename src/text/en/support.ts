// A11: what a customer needs of us beside the seller.
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
  coordination: 'None of us keeps track yet of who does what for this customer.',
  meetings: 'None of us calls regular meetings with an agenda yet.',
  sponsor: 'None of our executives stands behind this customer yet.',
  expert: 'None of us answers their technical questions yet.',
  service: 'None of us looks after service and delivery yet.',
};

const gapWords = ({ duty, text, counterpart }: SupportGap): string => {
  if (duty === null) return `None of us does this yet: ${text}.`;
  return counterpart === '' ? gaps[duty] : `${counterpart} has no sponsor among us yet.`;
};

export const support = {
  heading: 'Internal support',
  reasons: {
    manyPeople: (people: number): string =>
      people === 1
        ? 'There is 1 key person here: too many for one seller, by your settings.'
        : `There are ${format.number(people)} key people here: too many for one seller.`,
    highExpectations: () => 'The customer’s needs are complex, or their expectations high.',
    complexDelivery: () => 'It takes deep technical knowledge, broad support or a complex delivery.',
  } satisfies Record<SupportReason, (people: number) => string>,
  duties,
  /** As in 'Not assigned yet: …'. */
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
