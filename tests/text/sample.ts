// What sentences are filled with: names and figures as most people have them, or as long and as large as they come.
import type { Text } from '../../src/text/text';

export interface Sample {
  readonly name: string;
  /** In the user's words. */
  readonly factor: string;
  readonly competitor: string;
  readonly account: string;
  /** Of things, people, days. */
  readonly count: number;
}

export type SampleSize = 'short' | 'long';

/** Texts that carry what to fill them with. */
export type Sampled = Text & { readonly sample: Sample };

const samples: Readonly<Record<SampleSize, Readonly<Record<Text['locale'], Sample>>>> = {
  short: {
    en: {
      name: 'M. Okafor',
      factor: 'No local service',
      competitor: 'Brennan',
      account: 'Acme',
      count: 3,
    },
    'zh-CN': { name: '欧阳文', factor: '没有本地服务', competitor: '博瑞', account: '宏达', count: 3 },
  },
  long: {
    en: {
      name: 'Maximiliane von Habsburg',
      factor: 'No service engineer within two hours of the plant',
      competitor: 'Brennan Automation Holding',
      account: 'Consolidated Paper Mills Northern Europe',
      count: 1234,
    },
    'zh-CN': {
      name: '欧阳建国总',
      factor: '厂区两小时车程内没有服务工程师',
      competitor: '博瑞自动化控股',
      account: '华北联合造纸集团有限公司',
      count: 1234,
    },
  },
};

export const sampled = (text: Text, size: SampleSize = 'short'): Sampled => ({
  ...text,
  sample: samples[size][text.locale],
});
