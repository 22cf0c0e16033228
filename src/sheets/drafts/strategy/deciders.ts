// Who decides: owners and approvers, how they stand to us, and when one of us met them last.
import type { JudgedPerson } from '../../../method/ground/judged';
import { inOneLine, mostSaid } from '../../../telling/line';
import { attitudeSigns, contactSigns } from '../contactWords';
import type { ResultInput } from '../resultInput';
import { withRest, type Block, type Item } from './blocks';

export function decidersBlock({ analysis, asOf, text }: ResultInput): Block {
  const { roles } = text.labels;
  const deciders = (['owner', 'approver'] as const).flatMap((role) =>
    analysis.people.filter((person) => person.role === role),
  );
  const itemOf = (person: JudgedPerson): Item => {
    const { words, isAlarm } = contactSigns(person, asOf, text);
    const sign = attitudeSigns[person.attitudeKnown ? person.band : 'unknown'];
    return {
      text: `${sign} ${inOneLine(person.name, person.role && roles[person.role])}`,
      target: person.cell,
      figure: words,
      ...(isAlarm && { figureLook: 'alarm' }),
    };
  };
  return {
    heading: text.sheets.strategy.whoDecides,
    figures: text.sheets.strategy.lastContact,
    items: withRest(deciders.map(itemOf), { most: mostSaid.sheet.deciders, kind: 'deciders' }, text),
  };
}
