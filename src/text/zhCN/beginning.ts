import type { beginning as english } from '../en/beginning';

const firsts = { people: '第一个人物', factors: '第一个因素' } as const;

const helps = {
  people: (sheet: string) => `在工作表“${sheet}”上，这单取决于谁，就每人写一行；先写姓名即可。`,
  factors: (sheet: string) => `在工作表“${sheet}”上，对这单有利或不利的事各写一行。`,
} as const;

export const beginning: typeof english = {
  title: ({ kind, cell }) => `在 ${cell} 输入${firsts[kind]}`,
  help: (waiting) => {
    const [next, ...later] = waiting;
    const then = later.map(({ kind, address }) => `然后在 ${address} 输入${firsts[kind]}。`);
    return [
      ...(next === undefined ? [] : [helps[next.kind](next.sheet)]),
      ...then,
      '点“刷新”即可读取。',
    ].join('');
  },
  line: (waiting, untouched) => {
    const wanted = waiting.map(({ kind, address }) => `在 ${address} 输入${firsts[kind]}`);
    return `${untouched ? '表格还是空的：' : ''}请${wanted.join('。再')}。`;
  },
};
