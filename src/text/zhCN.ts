import type { makeEnglish } from './en';
import { sayIn, sayLabels, sayAdvice, listOwnTexts, noWording } from './wording';
import { cutting, inWords, sayCheck, sayFinding } from './sentences';
import { sayNext } from './nextSentences';
import { suggestFrom } from './suggestion';
import { adviceIn, adviceWords } from './zhCN/advice';
import { beginning } from './zhCN/beginning';
import { bringing } from './zhCN/bringing';
import { deciding } from './zhCN/deciding';
import { naming } from './zhCN/naming';
import { restoring } from './zhCN/restoring';
import { cli } from './zhCN/cli';
import { criteriaIn } from './zhCN/criteria';
import { earlier } from './zhCN/earlier';
import { errors, outcomes } from './zhCN/errors';
import { findings, withMore } from './zhCN/findings';
import { problems } from './zhCN/problems';
import { format } from './zhCN/format';
import { goals } from './zhCN/goals';
import { labels } from './zhCN/labels';
import { missing } from './zhCN/missing';
import { nextStepsIn } from './zhCN/nextSteps';
import { nextIn } from './zhCN/next';
import { rating } from './zhCN/rating';
import { rest } from './zhCN/rest';
import { secondOpinionsIn } from './zhCN/secondOpinions';
import { offers } from './zhCN/offers';
import { pane } from './zhCN/pane';
import { promptsIn } from './zhCN/prompts';
import { settings } from './zhCN/settings';
import { sale } from './zhCN/sale';
import { sheets } from './zhCN/sheets';
import { signs } from './zhCN/signs';
import { strategyIn } from './zhCN/strategy';
import { suggestionsIn } from './zhCN/suggestions';
import { support } from './zhCN/support';

/** All texts in Chinese, with a company's own words. */
export const makeChinese: typeof makeEnglish = (wording) => {
  const say = sayIn(wording);
  const own = sayLabels(labels, say, { one: String, many: String });
  const saidFindings = inWords(findings, own);
  const advice = sayAdvice(adviceIn(own), say);
  const suggest = suggestFrom(advice, adviceWords);
  const next = nextIn(own);
  return {
    locale: 'zh-CN',
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
};

export const zhCN = makeChinese(noWording);
