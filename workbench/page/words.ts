// The workbench's own words; the pane has its own. English is the type, Chinese must satisfy it.
import type { OpenProblem } from '../open/openError';

export const LANGUAGES = ['en', 'zh-CN'] as const;
export type Language = (typeof LANGUAGES)[number];

const en = {
  workbench: 'Quadrille workbench',
  commands: 'Workbook',
  newWorkbook: 'New',
  open: 'Open…',
  undo: 'Undo',
  language: 'Language',
  dark: 'Dark',
  light: 'Light',
  theme: 'Dark theme',
  pane: 'Quadrille pane',
  grid: 'Spreadsheet',
  splitter: 'Width of the pane',
  untitled: 'New workbook',
  loading: 'Opening {name} …',
  dropHere: 'Drop an .xlsx workbook to open it',
  nothingToUndo: 'There is nothing to undo.',
  lastRequest: '{actions} actions · {ms} ms',
  losses: 'Opened, but without some parts. {parts}',
  dismiss: 'Dismiss',
  tryAgain: 'Try again',
  failed: 'The workbench could not start',
  problems: {
    empty: '{name} is empty: it has no bytes.',
    notWorkbook: '{name} is not an .xlsx workbook.',
    encrypted: '{name} is protected by a password. Save a copy without it in Excel, then open that.',
    damaged: '{name} cannot be read: it is incomplete or damaged.',
    tooLarge: '{name} is too large for the workbench.',
  } satisfies Record<OpenProblem, string>,
};

export type Words = typeof en;

const zhCN: Words = {
  workbench: 'Quadrille 工作台',
  commands: '工作簿',
  newWorkbook: '新建',
  open: '打开…',
  undo: '撤消',
  language: '语言',
  dark: '深色',
  light: '浅色',
  theme: '深色主题',
  pane: 'Quadrille 窗格',
  grid: '电子表格',
  splitter: '窗格宽度',
  untitled: '新工作簿',
  loading: '正在打开 {name}…',
  dropHere: '将 .xlsx 工作簿拖放到此处即可打开',
  nothingToUndo: '没有可撤消的操作。',
  lastRequest: '{actions} 个操作 · {ms} 毫秒',
  losses: '已打开，但缺少部分内容。{parts}',
  dismiss: '关闭',
  tryAgain: '重试',
  failed: '工作台无法启动',
  problems: {
    empty: '{name} 是空文件，没有任何内容。',
    notWorkbook: '{name} 不是 .xlsx 工作簿。',
    encrypted: '{name} 受密码保护。请先在 Excel 中另存一份不带密码的副本，再打开它。',
    damaged: '{name} 无法读取：文件不完整或已损坏。',
    tooLarge: '{name} 太大，工作台无法打开。',
  },
};

export const WORDS: Readonly<Record<Language, Words>> = { en, 'zh-CN': zhCN };

/** Puts parameters into a sentence: fill('Opening {name}', { name: 'a.xlsx' }). */
export function fill(sentence: string, parameters: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, key: string) => String(parameters[key] ?? whole));
}
