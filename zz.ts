import { writeFileSync } from 'node:fs';
import { analyse } from './src/method/analyse';
import { defaultSettings } from './src/method/ground/settings';
import { directorAccounts } from './tests/directors/accounts';
import { planOf } from './tests/method/directorPlan';
import { printAccount } from './src/cli/print/account';
import { tell } from './src/telling/account';
import { sayAction } from './src/sheets/actions/actionTexts';
import { textOf } from './src/text/text';
const ink: any = new Proxy({}, { get: () => (s: string) => s });
for (const account of directorAccounts) {
  const text: any = textOf(account.language === 'zh' ? 'zh-CN' : 'en');
  const analysis = analyse(planOf(account), { asOf: account.today, settings: defaultSettings }).accounts[0]!;
  const { id, today, story, profile, people, factors, criteria, commitments, actions, expected } = account;
  const page = printAccount({ analysis, actions: [], alone: true, title: id }, { text, ink });
  const next = (tell(analysis, text) as any).next;
  const lines = [...next.first, ...(next.more ?? next.rest ?? [])].slice(0, 8);
  const forFactors = (analysis.actions as any[]).flatMap((a) => {
    const f = analysis.factors.find((x: any) => (a.cells?.[0] ?? a.cell ?? a.from) === x.cell || a.from === x.text || a.from?.cell === x.cell);
    return f === undefined ? [] : ['- [' + f.text + '] ' + (sayAction(a, analysis.next as any, text) as any).action];
  });
  const doc = (withExpected: boolean) => ['# ' + id, '## Facts (what the rep wrote; today is ' + today + ')', '```json', JSON.stringify({ story, profile, people, factors, criteria, commitments, actions }, null, 1), '```',
    ...(withExpected ? ['## What a director wrote before', '```json', JSON.stringify(expected, null, 1), '```'] : []),
    '## The page', '```', ...page, '```', '## Next lines, in order', ...lines.map((l: any, i: number) => `L${i + 1}. ${l.words}\n    ${l.why} ${l.plan}`),
    '## What is suggested of each factor', ...forFactors].join('\n');
  writeFileSync(`/tmp/judge/${id}.md`, doc(true));
}
