import type { Setting, SettingValue } from '../../tables/settings/catalogue';

/** One setting that differs from what holds without it. */
export interface Change {
  readonly setting: Setting;
  readonly value: SettingValue;
  /** Of the value. */
  readonly cell: string;
}
