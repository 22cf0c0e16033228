// One of `accounts` of `analyse --json`: names, order and nesting are promised to scripts.
import type { AccountAnalysis } from '../../method/analysis';
import type { ConfirmedOnly, Strategy } from '../../method/strategy/assembled';
import type { JudgedFactor, JudgedPerson } from '../../method/ground/judged';
import type { Loads } from '../../method/ground/quadrants';
import { quadrants } from '../../method/ground/words';
import { criteriaJson, goingJson } from './criteria';
import { goalsJson } from './goals';
import { needMatchesJson, nextStepsJson } from './nextSteps';
import { paramsJson } from './params';
import { assessorJson, supportJson } from './opinions';
import type { StandingAction } from '../standingActions';

export function accountJson(analysis: AccountAnalysis, actions: readonly StandingAction[]) {
  const { account, people, factors, strategy, coverage, criteria, going, findings, missing } = analysis;
  return {
    account,
    people: people.map(personJson),
    factors: factors.map(factorJson),
    strategy: strategyJson(strategy),
    coverage,
    goals: goalsJson(analysis),
    findings: findings.map(({ rule, severity, cells, params }) => ({
      rule,
      severity,
      cells,
      params: paramsJson(params),
    })),
    actions: actions.map(actionJson),
    missing: missing.map(({ what, cell, name, effect }) => ({ what, cell, name, effect })),
    going: goingJson(going),
    criteria: criteriaJson(criteria),
    nextSteps: nextStepsJson(analysis),
    needMatches: needMatchesJson(analysis),
    support: supportJson(analysis.support),
    assessors: analysis.assessors.map(assessorJson),
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
  const { paths, setbacks } = strategy;
  return {
    macro: strategy.macro,
    standing: strategy.standing,
    candidates: strategy.candidates,
    loads: loadsJson(strategy.loads),
    counts: loadsJson(strategy.counts),
    share: strategy.share,
    margin: strategy.margin,
    runnerUp: strategy.runnerUp,
    robustness: strategy.robustness,
    critical: strategy.critical,
    paths: paths.map(({ to, moves }) => ({ to, moves: moves === null ? null : moves.map(moveJson) })),
    setbacks: setbacks === null ? null : { to: setbacks.to, moves: setbacks.moves.map(moveJson) },
    confirmedOnly: confirmedOnlyJson(strategy.confirmedOnly),
  };
}

const loadsJson = (loads: Loads) => Object.fromEntries(quadrants.map((each) => [each, loads[each]]));

const moveJson = ({ move, factor }: { readonly move: string; readonly factor: string }) => ({ move, factor });

const confirmedOnlyJson = ({ macro, standing, differsBecauseOf }: ConfirmedOnly) => ({
  macro,
  standing,
  differsBecauseOf,
});

function actionJson({ suggested: { id, rule, source }, words, owner, due, status }: StandingAction) {
  return { id, rule, source, text: words, owner, due, status };
}
