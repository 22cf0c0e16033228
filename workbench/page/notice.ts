// What went wrong, or what is going on, in one line under the top bar; it never covers the grid.
import { element } from './element';

export interface Notice {
  readonly node: HTMLElement;
  /** Something is under way; it goes when something else is said. */
  progress(text: string): void;
  problem(text: string, dismissLabel: string): void;
  clear(): void;
}

export function createNotice(): Notice {
  // Two live regions that are there from the start: screen readers announce only changes of known ones.
  const status = element('div', { class: 'notice-progress', role: 'status' });
  const alert = element('div', { class: 'notice-problem', role: 'alert' });
  const clear = (): void => {
    status.replaceChildren();
    alert.replaceChildren();
  };
  return {
    node: element('div', { class: 'notice' }, [status, alert]),
    progress(text) {
      clear();
      status.append(text);
    },
    problem(text, dismissLabel) {
      clear();
      const dismiss = element('button', { type: 'button' }, [dismissLabel]);
      dismiss.addEventListener('click', clear);
      alert.append(element('span', {}, [text]), dismiss);
    },
    clear,
  };
}
