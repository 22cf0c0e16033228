// The corpus: twenty accounts with what an experienced director would decide and do first, written before anything was run on them.
// What is expected stands as it was written; where the product comes out otherwise, the score says so.
import type { DirectorAccount } from './account';
import { account as brackmoor } from './en/brackmoor-water-champion-leaves';
import { account as dunmere } from './en/dunmere-castings-own-build';
import { account as halmstow } from './en/halmstow-dairy-under-attack';
import { account as morrowgate } from './en/morrowgate-mutual-merger';
import { account as ostermoor } from './en/ostermoor-hospital-tender';
import { account as penhallow } from './en/penhallow-foods-renewal';
import { account as quillfoss } from './en/quillfoss-aero-small-order';
import { account as solbrook } from './en/solbrook-paper-won-complaint';
import { account as tarnfell } from './en/tarnfell-towers-partner';
import { account as vantry } from './en/vantry-rail-missing-certificate';
import { account as chengyan } from './zh/chengyan-optics-hearsay';
import { account as hengyao } from './zh/hengyao-cement-newcomer';
import { account as huaxian } from './zh/huaxian-foods-indifferent-approver';
import { account as jinyue } from './zh/jinyue-autoparts-no-budget';
import { account as liangu } from './zh/liangu-group-framework';
import { account as shenji } from './zh/shenji-chemical-gatekeepers';
import { account as shuoyan } from './zh/shuoyan-wind-on-hold';
import { account as tulan } from './zh/tulan-logistics-lost';
import { account as xichuan } from './zh/xichuan-pharma-hostile-owner';
import { account as yunling } from './zh/yunling-appliance-late-entrant';

export const directorAccounts: readonly DirectorAccount[] = [
  brackmoor,
  dunmere,
  halmstow,
  morrowgate,
  ostermoor,
  penhallow,
  quillfoss,
  solbrook,
  tarnfell,
  vantry,
  chengyan,
  hengyao,
  huaxian,
  jinyue,
  liangu,
  shenji,
  shuoyan,
  tulan,
  xichuan,
  yunling,
];
