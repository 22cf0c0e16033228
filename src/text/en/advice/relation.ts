// N5: what keeps the relation going once the sale is won.
import type { AdviceTexts } from '../../suggestion';
import { format } from '../format';
import type { Labels } from '../labels';
import { capitalise } from './people';

export const touchIn = ({ rolesPlural }: Labels): AdviceTexts['touch'] => ({
  owner: (name, when) => ({
    action: `See ${name} ${when}: ask what it has brought to their own results.`,
    why: `${capitalise(rolesPlural.owner)} answer for what was bought, and decide again next time.`,
  }),
  approver: (name, when) => ({
    action: `Tell ${name} ${when}, on one page, what was promised and what came of it.`,
    why: `${capitalise(rolesPlural.approver)} hear of suppliers mostly when something fails: let them hear of the rest.`,
  }),
  advocate: (name, when) => ({
    action: `Ask ${name} ${when} how it runs day by day, and mend what does not.`,
    why: `${capitalise(rolesPlural.advocate)} notice first what others will complain of later.`,
  }),
  gatekeeper: (name, when) => ({
    action: `Ask ${name} ${when} whether everything is as agreed.`,
    why: `${capitalise(rolesPlural.gatekeeper)} stand at the door of the next sale, too.`,
  }),
  noRole: (name, when) => ({
    action: `Be in touch with ${name} ${when}.`,
    why: 'A relation that rests between two sales has to be begun anew.',
  }),
});

export const touchTime: AdviceTexts['touchTime'] = (due) => (due === null ? 'now' : `by ${format.date(due)}`);

export const rungs: AdviceTexts['rungs'] = {
  visitor: {
    action: 'Have a reason for every visit that is worth the customer’s time.',
    why: 'Without one, nobody remembers that we were there.',
  },
  priceSeller: {
    action: 'Get onto the list of those who are asked for offers.',
    why: 'Whoever is asked learns what they buy, when, and what they compare.',
  },
  productSeller: {
    action: 'Show on the customer’s own work what others cannot do.',
    why: 'Whoever is chosen for what a product does need not be the cheapest.',
  },
  needSeller: {
    action: 'Ask those who decide what troubles them, before offering anything.',
    why: 'Whoever knows the need before the order is written helps to write it.',
  },
  adviser: {
    action: 'Bring an idea on the customer’s own business, also where we sell nothing.',
    why: 'Advice that earns us nothing is believed, and asked for again.',
  },
};
