import type { en } from './en';
import { advice } from './zhCN/advice';
import { cli } from './zhCN/cli';
import { criteria } from './zhCN/criteria';
import { errors, outcomes } from './zhCN/errors';
import { findings } from './zhCN/findings';
import { problems } from './zhCN/problems';
import { format } from './zhCN/format';
import { goals } from './zhCN/goals';
import { labels } from './zhCN/labels';
import { missing } from './zhCN/missing';
import { nextSteps } from './zhCN/nextSteps';
import { opinions } from './zhCN/opinions';
import { offers } from './zhCN/offers';
import { pane } from './zhCN/pane';
import { sheets } from './zhCN/sheets';
import { strategy } from './zhCN/strategy';
import { support } from './zhCN/support';

export const zhCN: typeof en = {
  locale: 'zh-CN',
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
