// One of `accounts` of `analyse --json`: names, order and nesting are promised to scripts.
import type { AccountAnalysis, JudgedFactor, JudgedPerson, Strategy } from '../../method/analysis';
import type { StandingAction } from '../standingActions';

export function accountJson(analysis: AccountAnalysis, actions: readonly StandingAction[]) {
  const { account, people, factors, strategy, coverage, findings } = analysis;
  return {
    account,
    people: people.map(personJson),
    factors: factors.map(factorJson),
    strategy: strategyJson(strategy),
    coverage,
    findings: findings.map(({ rule, severity, cells, params }) => ({ rule, severity, cells, params })),
    actions: actions.map(actionJson),
  };
}

const borderlineKeys = ['authority', 'involvement'] as const;

function personJson(person: JudgedPerson) {
  const { name, cell, role, decider, attitude } = person;
  const borderline = borderlineKeys.filter((key) => person[key]?.borderline === true);
  return { name, cell, role, decider, attitude, borderline };
}

function factorJson(factor: JudgedFactor) {
  const { text, cell, quadrant, control, weight, weightAssumed, evidence, status } = factor;
  const borderline = control?.borderline === true;
  return { text, cell, quadrant, borderline, weight, weightAssumed, evidence, status };
}

function strategyJson(strategy: Strategy) {
  const { macro, standing, candidates, loads, counts, share, margin, runnerUp, robustness, critical } =
    strategy;
  return { macro, standing, candidates, loads, counts, share, margin, runnerUp, robustness, critical };
}

function actionJson({ suggested: { id, rule, source }, words, owner, due, status }: StandingAction) {
  return { id, rule, source, text: words, owner, due, status };
}
