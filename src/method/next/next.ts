// N7: all that could be done, as one ranking. What a line above speaks of is not said again.
import type { ConfirmFirst } from '../factors/confirmer';
import { groupBy } from '../ground/groups';
import type { JudgedFactor, JudgedPerson } from '../ground/judged';
import { isDecidingRole } from '../ground/roles';
import { isResting } from '../ground/sale';
import { isConfirmed } from '../strategy/confirmed';
import { afterSaleKinds, restDrafts } from './closed';
import { otherConditions, widensContact } from './conditions';
import { confirmDrafts, confirmedBySomebody, hearsayDrafts, verifyDraft } from './drafts/assumptions';
import { staleDrafts } from './drafts/contact';
import { suggestedDraft, type Draft } from './drafts/draft';
import { fewContactsDrafts, rolesDrafts } from './drafts/fewContacts';
import { redFlagDrafts, unsureMustDrafts } from './drafts/musts';
import { againstDrafts } from './drafts/opponents';
import { confidantDrafts, unmetDrafts, withAWay } from './drafts/unmet';
import { wayDrafts } from './drafts/ways';
import { forcedByDates } from './forced';
import { foldedIn } from './ranking/foldedIn';
import { byWeight, groundOf, type NextGround, type NextSources } from './ground';
import type { NextLine } from './nextLine';
import { inOneTalk } from './ranking/oneTalk';
import { goOrNotDrafts, ownWorkDrafts } from './ownWork';
import { inTurn } from './ranking/inTurn';
import { judgePlanned, putOffDrafts, type PutOff } from './putOff';
import { makeSayer } from './ranking/sayer';

/** N7: everything that could be done, the first three first. */
export function rankNext(sources: NextSources): readonly NextLine[] {
  const ground = groundOf(sources);
  const putOff = judgePlanned(ground);
  const { say, sayFirst, withTwins } = makeSayer(ground, putOff);
  /** Of each kind its first; one that a line above speaks of has had its turn. */
  const sayFirsts = (kinds: readonly (readonly Draft[])[]): readonly NextLine[] =>
    say(kinds.flatMap((drafts) => drafts.slice(0, 1)));
  if (isResting(ground.sale)) return foldedIn(say(restDrafts(ground, putOff)));
  if (ground.sale.state === 'won') {
    const [complaints = [], planned = [], ...kinds] = afterSaleKinds(ground, putOff);
    return withTwins([...say([...complaints, ...planned]), ...sayFirsts(kinds), ...say(kinds.flat())]);
  }
  const forced = forcedByDates(ground);
  const isAsked = forced.some(({ said }) => said.kind === 'officialQuestion');
  const kinds = conditionKinds(ground, isAsked);
  const [against, inFavour] = heaviestOf(ground);
  const lines = [
    ...say(forced),
    ...say(ground.isStop ? [decideDraft(ground, putOff)] : []),
    ...sayFirsts(kinds),
    ...say(goOrNotDrafts(ground)),
    ...say(putOffDrafts(putOff, ground)),
    ...say(ownWorkDrafts(ground)),
    ...say(wayDrafts(ground).filter(({ cells: [cell = ''] }) => !isPriceHeld({ cell }, ground))),
    ...sayFirst(against),
    ...(ground.isStop ? [] : sayFirst(inFavour)),
    ...sayFirst(staleDrafts(ground)),
    ...say([...kinds.flat(), ...staleDrafts(ground)]),
    ...say(missingRoles(ground)),
    ...say(rest(ground)),
    ...say(inFavour),
  ];
  // Tables to be filled and figures to be settled are nothing that anybody does at the customer: they come behind.
  const books = say(bookkeeping(ground, lines));
  const all = [...lines, ...books, ...say(otherConditions(ground, [...lines, ...books]))];
  return foldedIn(inTurn(inOneTalk(withTwins(all)), ground, putOff));
}

function decideDraft({ criteria, going }: NextGround, putOff: readonly PutOff[]): Draft {
  const flags = criteria?.redFlags ?? [];
  const comparison = criteria?.comparison;
  const competitor = comparison?.position === 'behind' ? comparison.competitor : '';
  const isOurs = going?.decision !== 'stopAndRethink';
  const waiting = putOff.filter(({ until }) => until === 'decided').map(({ record }) => record.text);
  const params = { flags: flags.map(({ text }) => text), competitor, isOurs, waiting };
  return {
    said: { kind: 'decide', params },
    rule: 'R6',
    cells: flags.map(({ cell }) => cell),
    people: [],
    day: null,
  };
}

/** R6's conditions that are about somebody or something, kind by kind. */
function conditionKinds(ground: NextGround, isAsked: boolean): readonly (readonly Draft[])[] {
  const few = fewContactsDrafts(ground);
  const unmet = unmetDrafts(ground);
  const opens = few.some(({ said }) => said.kind === 'fewContacts' && said.params.about !== '');
  const roles = rolesDrafts(ground);
  // A door to which nobody has a key waits behind the one that opens.
  const doors = opens ? [withAWay(unmet, true), roles, few, withAWay(unmet, false)] : [unmet, roles, few];
  return [
    redFlagDrafts(ground),
    // What is asked officially is asked of that must.
    ground.waits && isAsked ? [] : unsureMustDrafts(ground),
    againstDrafts(ground),
    confirmDrafts(ground),
    confidantDrafts(ground),
    ...doors,
    hearsayDrafts(ground),
  ];
}

/** A9: the factors against us, then those for us, the heaviest first; one that is assumed is to be verified. */
function heaviestOf(ground: NextGround): readonly [readonly Draft[], readonly Draft[]] {
  const draftsOf = (direction: 'positive' | 'negative'): readonly Draft[] =>
    bySubstance(
      ground.counted.filter((factor) => factor.direction === direction),
      ground,
    ).flatMap((factor) => {
      if (isPriceHeld(factor, ground)) return [];
      const isHearsay = direction === 'positive' && factor.evidenceKnown && !isConfirmed(factor);
      const advice = ground.actionOf(factor.cell)?.advice;
      const isEitherWay = advice?.rule === 'A9' && advice.eitherWay === true;
      if (isHearsay && !isEitherWay && !confirmedBySomebody(factor, ground)) return [];
      const draft =
        isHearsay && !isEitherWay ? verifyDraft(factor, ground, null) : suggestedDraft(ground, factor);
      return draft ?? [];
    });
  return [draftsOf('negative'), draftsOf('positive')];
}

/** R6: nothing is given or asked for in price before it is decided whether to go on. */
const isPriceHeld = ({ cell }: Pick<JudgedFactor, 'cell'>, { actionOf, isStop }: NextGround): boolean => {
  const advice = actionOf(cell)?.advice;
  return isStop && advice?.rule === 'A9' && advice.topic === 'price' && advice.ownTopic === undefined;
};

/** A9: nobody can be asked yet. */
const isUnasked = ({ by, who }: ConfirmFirst): boolean => by === 'them' && who === '';

/** A suggestion in the quadrant's own words, or to look for a second source, says less than one that knows what the factor is about: it stands behind one a weight lighter. */
const withoutTopic = 1.5;

const bySubstance = <Factor extends JudgedFactor>(
  factors: readonly Factor[],
  ground: NextGround,
): readonly Factor[] =>
  [...factors].sort((one, other) => substanceOf(other, ground) - substanceOf(one, ground));

function substanceOf({ weight, cell }: JudgedFactor, { actionOf }: NextGround): number {
  const advice = actionOf(cell)?.advice;
  const isGeneral =
    advice?.rule === 'A9' &&
    advice.ownTopic === undefined &&
    (advice.confirm === undefined ? advice.topic === null : isUnasked(advice.confirm));
  return (weight ?? 0) - (isGeneral ? withoutTopic : 0);
}

/** A9: a second source is still to be found. */
const isWithoutSource = ({ cell }: JudgedFactor, { actionOf }: NextGround): boolean => {
  const advice = actionOf(cell)?.advice;
  return advice?.rule === 'A9' && advice.confirm !== undefined && isUnasked(advice.confirm);
};

/** A9: the name of the one who is asked about a factor of which more is known than its quadrant; null for nobody, or several. */
const askedAlone = ({ cell }: JudgedFactor, { actionOf, isStop }: NextGround): string | null => {
  const advice = actionOf(cell)?.advice;
  if (advice?.rule !== 'A9' || advice.topic === null || isStop) return null;
  const { people, ask = people } = advice;
  return ask.length === 1 ? (ask[0] ?? null) : null;
};

/** R6: of a role that nobody has yet. */
function missingRoles({ going }: NextGround): readonly Draft[] {
  const reasons = new Set(going?.reasons.map(({ reason }) => reason));
  const noRole = (role: 'owner' | 'approver'): Draft => ({
    said: { kind: 'missingRole', params: { role } },
    ...bare,
  });
  return [
    ...(reasons.has('noOwner') ? [noRole('owner')] : []),
    ...(reasons.has('noApprover') ? [noRole('approver')] : []),
  ];
}

const bare = { rule: 'R6', cells: [], people: [], day: null };

/** R6's conditions that name nobody and nothing. */
function bookkeeping(ground: NextGround, above: readonly NextLine[]): readonly Draft[] {
  const { going, coverage, gate } = ground;
  const reasons = new Set(going?.reasons.map(({ reason }) => reason));
  const lacksRoles = (going?.reasons ?? []).some(
    (each) => each.reason === 'coverageUnknown' && each.params.lacksRoles === true,
  );
  const params = {
    coverage: reasons.has('coverageLow') ? coverage : null,
    ...(lacksRoles ? { lacksRoles } : {}),
  } as const;
  // Whoever is to be met is named already.
  const isOpened = above.some((line) => [line, ...line.also].some(widensContact));
  const isOfCoverage = (reasons.has('coverageLow') && !isOpened) || reasons.has('coverageUnknown');
  return [
    ...(isOfCoverage && rolesDrafts(ground).length === 0
      ? [{ said: { kind: 'coverage', params }, ...bare } as const]
      : []),
    ...(reasons.has('gateOpen') && gate !== null
      ? [{ said: { kind: 'goals', params: { open: gate.open } }, ...bare } as const]
      : []),
  ];
}

/** Factors against us that weigh much, those who decide, then what is left by weight of factor or role. */
function rest(ground: NextGround): readonly Draft[] {
  const { factors, people, settings, isStop } = ground;
  const ofFactor = (factor: JudgedFactor): Draft | null => suggestedDraft(ground, factor);
  const ofPerson = (person: JudgedPerson): Draft | null => suggestedDraft(ground, person);
  const isWon = ({ inContact, band }: JudgedPerson): boolean => inContact && band === 'for';
  // A factor that lacks a rating counts nowhere, and what is suggested of it is said all the same.
  const open = bySubstance(
    factors.filter((each) => each.status !== 'resolved' && !isPriceHeld(each, ground)),
    ground,
  );
  const isHeavy = ({ weight }: JudgedFactor): boolean => (weight ?? 0) >= settings.heavyFrom;
  const heavy = open.filter((each) => each.direction === 'negative' && isHeavy(each));
  const deciding = people.filter(({ role }) => isDecidingRole(role));
  const aloneWith = groupBy(open, (factor) => askedAlone(factor, ground));
  const left = [
    ...open
      .filter(({ direction }) => !(isStop && direction === 'positive'))
      .map((factor) => ({
        weight: isWithoutSource(factor, ground) ? substanceOf(factor, ground) : factor.weight,
        draft: ofFactor(factor),
      })),
    ...people.map((person) => ({
      weight: person.role === null || isWon(person) ? 0 : settings.coverageWeights[person.role],
      draft: ofPerson(person),
    })),
  ];
  return [
    ...heavy.map(ofFactor),
    // With whoever is for us there is nothing to win: what is to be done with them is said of the factor, where it knows more.
    ...deciding.flatMap((person) =>
      isWon(person) ? (aloneWith.get(person.name) ?? []).map(ofFactor) : [ofPerson(person)],
    ),
    ...byWeight(left).map(({ draft }) => draft),
  ].filter((draft) => draft !== null);
}
