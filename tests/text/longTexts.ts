// The functions of the texts that everyText.ts does not ask, each with what makes its sentence longest, one way and the other.
import { restKinds } from '../../src/text/rest';
import { putOffUntils } from '../../src/method/next/nextLine';
import { goingDecisions, macroStrategies, quadrants, roles } from '../../src/method/ground/words';
import type { SuggestedAction } from '../../src/method/actions/suggestedAction';
import { saidTexts } from './everyText';
import type { Sampled } from './sample';

const both = [true, false] as const;
const decidingRoles = ['owner', 'approver'] as const;
const day = '2026-09-30';
const ratios = [0, 0.04, 0.2, 0.745, 1];

export function formatTexts({ format, sample: { count, factor, name } }: Sampled): void {
  for (const iso of [day, '2026-02-31', '']) [format.date, format.shortDate].forEach((say) => say(iso));
  for (const ratio of ratios)
    [format.percent, format.percentDown, format.casesOfTen].forEach((say) => say(ratio));
  format.score(3.666);
  ['€', 'EUR', ''].forEach((currency) => format.amount({ amount: 1_234_567.5, currency }));
  for (const number of [0, 1, count]) {
    const { factors, people, rows, actions, problems, findings } = format;
    const { days, accounts, issues, points, companySettings, number: figure } = format;
    [factors, people, rows, actions, problems, findings].forEach((say) => say(number));
    [days, accounts, issues, points, companySettings, figure].forEach((say) => say(number));
    format.factorsAndPeople(number, number);
    format.rules('2', number);
  }
  format.list([name, name, name]);
  format.aside(factor, name);
  format.quote(factor);
}

export function verdictTexts(text: Sampled): void {
  const { strategy, suggestions, finding, nextSteps, deciding, labels, sale, sample } = text;
  const { count } = sample;
  for (const complaints of [0, 1, count])
    for (const touches of [0, 1, count]) sale.won.left({ complaints, touches, overdue: touches });
  [null, day].forEach((until) => sale.onHold.title(until));
  both.forEach((isDue) => sale.onHold.left(isDue));
  for (const macro of [...macroStrategies, null]) {
    deciding.asComputed(macro === null ? '' : labels.macros[macro]);
    for (const decision of goingDecisions) {
      strategy.going.own({ decision, macro });
      strategy.going.computed({ decision, macro });
      for (const [by, on, reason] of [
        [sample.name, day, sample.factor],
        ['', null, ''],
      ] as const)
        strategy.going.ownWhy({ decision, macro, by, on, reason, lapsed: false });
    }
  }
  for (const ratio of ratios) [strategy.holds, strategy.evidence, strategy.hold].forEach((say) => say(ratio));
  strategy.evidence(null);
  strategy.balance({ for: count, against: count });
  macroStrategies.forEach((macro) => strategy.going.stopFirst(macro));
  suggestions.reason({ source: 'title', words: sample.factor });
  const person = { role: 'approver', name: sample.name } as const;
  finding({ rule: 'T6g', params: person, more: count });
  finding({ rule: 'T6f', params: person });
  [1, count].forEach((each) => nextSteps.reached(each));
}

/** N7 */
export function nextTexts({ next, sample: { name, factor, competitor, count } }: Sampled): void {
  const names = [name, name, name];
  const lists = [[], [name], names];
  const unsure = { reason: 'unsure', params: { standing: 'fragile', suggested: 0.64 } } as const;
  next.condition({ reason: { ...unsure, decision: 'goWithConditions', cells: [] } });
  for (const until of [day, null])
    // Two at most, together.
    for (const subjects of [[], ['offering', 'terms'], ['culture', 'timing']] as const)
      next.officialQuestion({ about: [], subjects, until });
  for (const one of ['offering', 'terms', 'culture', 'timing'] as const)
    next.officialQuestion({ about: [factor], subjects: [one], until: day });
  next.officialQuestion({ about: [factor, factor], subjects: [], until: day });
  for (const isStop of both)
    for (const days of [-count, 3])
      for (const waits of both)
        for (const open of ['', factor])
          lists.forEach((each) => {
            const ahead = { present: each, show: open, shownBy: each, then: open, clear: open };
            for (const which of ['requestProposal', 'attendDemo', null] as const)
              for (const frozen of which === 'requestProposal' ? ['', open] : ['']) {
                const params = { text: factor, which, day, days, names: each, isStop, waits, open };
                next.commitment({ ...params, ...ahead, frozen });
              }
          });
  for (const until of putOffUntils)
    for (const refused of ['', name])
      [day, null].forEach((planned) =>
        next.putOff({ text: factor, planned, until, name, about: factor, day: planned, refused }),
      );
  for (const on of ['answer', 'must', 'late'] as const)
    ['', factor].forEach((offer) => next.goOrNot({ on, text: factor, offer, day }));
  ['', factor].forEach((promise) => next.review({ name, day, promise }));
  lists.forEach((each) => next.keepProof({ text: factor, names: each }));
  next.thank({ name });
  ['', name].forEach((each) => next.comeBackAfter({ name: each, text: factor, day }));
  for (const successor of ['', name])
    for (const isMet of both) lists.forEach((to) => next.leaver({ name, day, successor, to, isMet }));
  for (const flags of [[], [factor], [factor, factor, factor]])
    [competitor, ''].forEach((each) =>
      both.forEach((isOurs) =>
        lists.forEach((waiting) => next.decide({ flags, competitor: each, isOurs, waiting })),
      ),
    );
  for (const waits of both)
    lists.forEach((each) => next.redFlag({ text: factor, rating: 2, names: each, waits }));
  for (const through of ['', name]) {
    for (const about of ['', factor])
      [...roles, null].forEach((role) =>
        both.forEach((isTheirOwn) =>
          ['', name].forEach((tell) =>
            next.against({ name, names, role, attitude: -2, through, about, isTheirOwn, tell }),
          ),
        ),
      );
    for (const role of decidingRoles)
      for (const tell of ['', name])
        for (const after of ['', name])
          for (const isHeard of both)
            lists.forEach((heard) =>
              next.unmet({
                ...{ name, role, through, heard, names: [name, name, name], about: factor },
                ...{ isHeard, tell, after },
              }),
            );
    for (const turns of both) next.verify({ text: factor, confirm: null, hold: 0.74, turns });
    next.confidant({ name, of: name, through });
    for (const how of ['whether', 'openly', 'stillOpen'] as const) {
      const asked = how === 'whether' ? {} : { how };
      next.there({ text: factor, confirm: { by: 'them', who: name, ...asked }, hold: null, turns: false });
    }
  }
  for (const texts of [[factor], [factor, factor, factor]])
    for (const waits of both)
      lists.forEach((each) => next.confirm({ texts, names: each, evidence: 0.2, waits }));
  for (const isGatekeepers of both)
    ['', name].forEach((to) => next.fewContacts({ names, to, about: '', after: '', isGatekeepers }));
  for (const after of ['', name])
    next.fewContacts({ names, to: name, about: factor, after, isGatekeepers: true });
  for (const to of macroStrategies)
    for (const isNamed of both)
      for (const steps of [1, 2]) {
        const action = { from: factor } as SuggestedAction;
        next.whyWay({ action, to, steps }, isNamed);
      }
  const tooOf = (said: object): string => next.too({ ...said, cells: [] } as never);
  for (const kind of [
    'unmet',
    'confidant',
    'against',
    'fewContacts',
    'verify',
    'confirm',
    'stale',
    'coverage',
  ])
    for (const other of ['', name]) {
      const params = { name, to: other, through: other, text: factor, texts: [factor] };
      next.sameTalk([tooOf({ kind, params }) || name, name, name]);
    }
  next.inTurn('One.', 'Two.');
  next.andThen('Two.');
  const twin = { action: { from: factor, advice: { rule: 'A9' } } };
  next.too({ kind: 'suggested', params: twin, cells: [], twin: true } as never);
  next.too({ kind: 'suggested', params: twin, cells: [], twin: true, follows: true } as never);
  next.settled({ kind: 'suggested', params: twin, cells: [], inMoney: true } as never);
  for (const offer of ['', factor]) next.settled({ kind: 'goOrNot', params: { offer }, cells: [] } as never);
  for (const until of putOffUntils)
    next.settled({ kind: 'putOff', params: { text: factor, planned: day, until }, cells: [] } as never);
  next.coverage({ coverage: null, lacksRoles: true, name });
  next.coverage({ coverage: null, lacksRoles: true });
  ['', factor].forEach((text) => next.late({ text, since: day }));
  for (const role of roles) next.stale({ name, role, days: count });
  for (const role of decidingRoles) next.missingRole({ role });
  [0.4, null].forEach((coverage) => next.coverage({ coverage }));
  [1, count].forEach((open) => next.goals({ open }));
  for (const quadrant of quadrants) {
    const advice = { rule: 'A9', topic: null, quadrant, people: names } as const;
    const action = { advice, from: factor } as unknown as SuggestedAction;
    for (const isNamed of both)
      for (const isCounted of both) {
        next.whySuggested({ action, weight: 5, isCounted, role: 'approver', day: null }, isNamed);
        next.whySuggested({ action, weight: 5, isCounted, role: null, day }, isNamed);
      }
    const params = { action, weight: 5, role: 'approver', day: null };
    next.say({ kind: 'suggested', params, also: [] } as never);
  }
  next.condition({
    reason: { reason: 'noOwner', params: {}, decision: 'goWithConditions', cells: [] } as never,
  });
  next.by(day);
  next.more(count);
}

/** G5 */
export function askingTexts({
  rating,
  bringing,
  beginning,
  sample: { factor, account, count },
}: Sampled): void {
  for (const each of [1, count]) {
    [rating.count, rating.row, rating.resting, rating.waiting, bringing.answers].forEach((say) => say(each));
    rating.progress(each, count);
    rating.rolesSoFar(each, count);
    rating.write(each, account);
    [bringing.added, bringing.filled].forEach((say) => say(account, each));
    bringing.press(each, account);
  }
  rating.suggested(factor, factor);
  rating.strategySoFar(factor);
  Object.values(rating.target).forEach((say) => say(factor));
  rating.targetNote(`${account}!B2:B99`);
  [0, count].forEach((skipped) => rating.doneHelp(count, skipped));
  bringing.column(factor, factor);
  [[factor], [factor, factor, factor]].forEach((headers) => bringing.extras(headers));
  bringing.theirs([account, account]);
  bringing.extraColumns.column('AB');
  const waiting = (['people', 'factors'] as const).map((kind) => ({
    kind,
    sheet: account,
    cell: 'B5',
    address: `${account}!B5`,
  }));
  waiting.forEach((each) => beginning.title(each));
  [[], waiting].forEach((each) => beginning.help(each));
  both.forEach((untouched) => beginning.line(waiting, untouched));
}

export function sheetTexts(text: Sampled): void {
  const { sheets, settings, prompts, sale, naming, restoring, signs, labels, rest, earlier } = text;
  const { factor, account, count } = text.sample;
  Object.values(labels.issueLayers).forEach((layer) => prompts.headings.layer(layer));
  [sale.closes, sale.nextReview].forEach((say) => say(text.format.date(day)));
  naming.cell(`${account}!B5`);
  naming.sheet(account);
  // As long as our own names of sheets, and one that the user gave.
  for (const written of [
    [],
    [sheets.names.strategy],
    [...Object.values(sheets.names).slice(0, 4), account.slice(0, 31)],
  ]) {
    if (written.length > 0) restoring.takesBack(written);
    restoring.notRestored(written);
  }
  signs.perhaps([[account], [account, sheets.names.actions]]);
  sheets.join(`${factor}.`, '', `${factor}.`);
  const places = [
    { sheet: account, rows: [987] },
    { sheet: account, rows: [8, 9, 987] },
    { sheet: account, rows: [7, 8, 9, 987] },
  ];
  for (const kind of restKinds) {
    rest.of(kind, 1, []);
    places.forEach((place) => rest.of(kind, count, [place]));
  }
  for (const each of [1, count]) rest.findings(each, account, 987);
  [earlier.title, earlier.same, earlier.unread].forEach((say) => say(account));
  const { takeARisk, rethink } = labels.macros;
  [earlier.newStrategy, earlier.noStrategy, earlier.noDecision, earlier.leads].forEach((say) =>
    say(takeARisk),
  );
  [earlier.strategy, earlier.standing, earlier.decision].forEach((say) => say(takeARisk, rethink));
  for (const each of [1, count]) earlier.suggested(each);
  sheets.footing.outOf(count, count);
  const { measure, fromTo, target, due, serves, nextCommitment } = sheets.strategy;
  [measure, target, due, serves, nextCommitment].forEach((say) => say(factor));
  fromTo('1,200,000', '2,400,000');
  [sheets.template.typedWithoutSign, sheets.template.typedAsText].forEach((say) => say('for us'));
  ['fewestFactors', 'label.level.senior', 'commitments'].forEach((key) => settings.formerName(key));
}

export function paneTexts({ pane, labels, sample: { name, factor, account, count } }: Sampled): void {
  const { firstRun, freshness, message, menu, strategy, whatIf, people, actions, tables, problems } = pane;
  for (const each of [0, 1, count]) firstRun.tablesFound(each);
  [freshness.current, freshness.changed, people.contact.last, actions.due].forEach((say) => say(day));
  message.noTableThere(labels.tables.people);
  both.forEach((changed) => message.accepted(`“${labels.macros.takeARisk}”`, changed));
  for (const owner of ['', name]) ['', day].forEach((by) => message.taken(owner, by));
  menu.version('12.34.56');
  for (const each of [1, count]) {
    const { moveCount, moreWays } = strategy;
    [message.answersWritten, moveCount, moreWays, actions.count, tables.unused].forEach((say) => say(each));
    [whatIf.scenario, actions.waitingHint, problems.showAll, problems.more].forEach((say) => say(each));
    [pane.moreInPicture, strategy.standsOut, strategy.findOut].forEach((say) => say(each));
  }
  whatIf.weight(5);
  people.map.contact(labels.contactDepths.several);
  [people.map.reportsTo, people.map.listensTo, people.map.heardBy, actions.owner].forEach((say) => say(name));
  actions.done(factor);
  actions.set(factor, factor);
  Object.values(actions.byHand).forEach((say) => say(factor));
  Object.values(labels.rungs).forEach((rung) => actions.nextRung(rung));
  [tables.of, tables.scaleOf, tables.needed, tables.scaleFound].forEach((say) => say(factor));
  ['', factor].forEach((header) => tables.column('AB', header));
  tables.turned('1');
  tables.turnedOf(factor, '1');
  [tables.unread, tables.mergesUnread].forEach((say) => say(account));
  pane.goTo(`${account}!B5`);
}

export function cliTexts(text: Sampled): void {
  const { cli, sample } = text;
  const { account, count, name, factor } = sample;
  const { usage, notes, inspect, analyse } = cli;
  const { noCommand, noFile, noOut, writeOne } = usage;
  [noCommand, noFile, noOut, writeOne].forEach((say) => say());
  const { unknownCommand, unknownOption, foreignOption, needsValue, takesNoValue } = usage;
  [unknownCommand, unknownOption, foreignOption, needsValue, takesNoValue].forEach((say) => say('--as-of'));
  const { notXlsx, badDate, badLocale, unknownTable, badRange, badColumn } = usage;
  [notXlsx, badDate, badLocale, unknownTable, badRange, badColumn].forEach((say) => say('plan.xlsm'));
  usage.unknownColumn('boss', 'name, title, authority');
  cli.unknownSheet(account, account);
  cli.whichSheet('B2:F9', account);
  ['', account].forEach((tables) => cli.whichTable('people', tables));
  [1, count].forEach((each) => notes.uncalculated(each));
  notes.unread(account);
  cli.asOf(day);
  inspect.rows(text.format.rows(count), '93 %');
  inspect.scale('D', '1-5');
  inspect.unused('H, I, J');
  analyse.contact('45 %');
  [1, count].forEach((each) => analyse.waiting(each));
  analyse.person(name, factor);
  cli.list([name, name]);
  for (const each of [1, count]) cli.analyse.moreActions(each);
  saidTexts(cli.problems, 'cli.problems', text);
}
