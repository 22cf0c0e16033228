import {
  sayIn,
  sayLabels,
  sayAdvice,
  listOwnTexts,
  noWording,
  type RoleForms,
  type Wording,
} from './wording';
import { cutting, inWords, sayCheck, sayFinding } from './sentences';
import { sayNext } from './nextSentences';
import { suggestFrom } from './suggestion';
import { adviceIn, adviceWords } from './en/advice';
import { beginning } from './en/beginning';
import { bringing } from './en/bringing';
import { deciding } from './en/deciding';
import { naming } from './en/naming';
import { restoring } from './en/restoring';
import { cli } from './en/cli';
import { criteriaIn } from './en/criteria';
import { earlier } from './en/earlier';
import { errors, outcomes } from './en/errors';
import { findings, withMore } from './en/findings';
import { problems } from './en/problems';
import { format } from './en/format';
import { goals } from './en/goals';
import { labels } from './en/labels';
import { missing } from './en/missing';
import { nextStepsIn } from './en/nextSteps';
import { nextIn } from './en/next';
import { rating } from './en/rating';
import { rest } from './en/rest';
import { secondOpinionsIn } from './en/secondOpinions';
import { offers } from './en/offers';
import { pane } from './en/pane';
import { promptsIn } from './en/prompts';
import { settings } from './en/settings';
import { sale } from './en/sale';
import { sheets } from './en/sheets';
import { signs } from './en/signs';
import { strategyIn } from './en/strategy';
import { suggestionsIn } from './en/suggestions';
import { support } from './en/support';

/** Labels that are no names stand small inside a sentence; plurals are made where there are letters to make them of. */
const inSentence = (label: string): string =>
  /\p{Lu}/u.test(label.slice(1)) ? label : label.charAt(0).toLowerCase() + label.slice(1);
const roleForms: RoleForms = {
  one: inSentence,
  many: (label) => `${inSentence(label)}${/[a-z]$/i.test(label) ? 's' : ''}`,
};

/** All texts in English, with a company's own words. */
export function makeEnglish(wording: Wording) {
  const say = sayIn(wording);
  const own = sayLabels(labels, say, roleForms);
  const saidFindings = inWords(findings, own);
  const advice = sayAdvice(adviceIn(own), say);
  const suggest = suggestFrom(advice, adviceWords);
  const next = nextIn(own);
  return {
    locale: 'en' as 'en' | 'zh-CN',
    labels: own,
    format,
    strategy: strategyIn(own),
    suggestions: suggestionsIn(own),
    findings: saidFindings,
    finding: sayFinding(saidFindings, withMore),
    criteria: criteriaIn(own),
    nextSteps: nextStepsIn(own, advice),
    goals: { ...goals, check: sayCheck(goals.checks, own) },
    prompts: promptsIn(own),
    missing,
    sale,
    next: { ...next, say: sayNext(next, suggest), late: cutting(next.late) },
    rating,
    bringing,
    deciding,
    naming,
    restoring,
    support,
    secondOpinions: secondOpinionsIn(own),
    problems: inWords(problems, own),
    errors,
    outcomes,
    advice: { ...advice, suggest },
    settings: { ...settings, ownTexts: () => listOwnTexts(labels, adviceIn(labels)) },
    offers,
    beginning,
    earlier,
    rest,
    sheets,
    signs,
    pane,
    cli: { ...cli, problems: inWords(cli.problems, own) },
  };
}

export const en = makeEnglish(noWording);
