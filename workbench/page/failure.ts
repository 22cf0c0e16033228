import { element } from './element';
import { WORDS, type Language } from './words';

/** Replaces the whole page where nothing can be shown: what happened, and a way on. Never a blank page. */
export function showFailure(root: HTMLElement, error: unknown, language: Language): void {
  const words = WORDS[language];
  const retry = element('button', { type: 'button' }, [words.tryAgain]);
  retry.addEventListener('click', () => window.location.reload());
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const children = [element('h1', {}, [words.failed]), element('pre', {}, [detail]), retry];
  root.className = '';
  root.replaceChildren(element('main', { class: 'failure', role: 'alert' }, children));
}
