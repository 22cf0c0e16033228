import { basename } from 'node:path';
import { shorten } from '../sheets/drafts/wording';
import { shownName } from './print/shown';
import type { Session } from './session';

export interface Progress {
  readonly show: (number: number, file: string) => void;
  readonly clear: () => void;
}

/** One line on standard error that is written over, where somebody watches and there is something to wait for. */
export function makeProgress({ showsProgress, draw }: Session, total: number): Progress {
  if (!showsProgress || total < 2) return { show: () => undefined, clear: () => undefined };
  const clear = () => draw('\r\u001b[K');
  const show = (number: number, file: string) => {
    const counted = `${number}/${total} `;
    draw(`\r${counted}${shorten(shownName(basename(file)), 78 - counted.length)}\u001b[K`);
  };
  return { show, clear };
}
