import { advice } from './en/advice';
import { cli } from './en/cli';
import { criteria } from './en/criteria';
import { errors, outcomes } from './en/errors';
import { findings } from './en/findings';
import { problems } from './en/problems';
import { format } from './en/format';
import { goals } from './en/goals';
import { labels } from './en/labels';
import { missing } from './en/missing';
import { nextSteps } from './en/nextSteps';
import { opinions } from './en/opinions';
import { offers } from './en/offers';
import { pane } from './en/pane';
import { sheets } from './en/sheets';
import { strategy } from './en/strategy';
import { support } from './en/support';

export const en = {
  locale: 'en' as 'en' | 'zh-CN',
  labels,
  format,
  strategy,
  findings,
  goals,
  criteria,
  nextSteps,
  missing,
  support,
  opinions,
  problems,
  errors,
  outcomes,
  advice,
  offers,
  sheets,
  pane,
  cli,
};
