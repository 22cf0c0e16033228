// The text for an issue, to be copied by a button or by hand.
import type { Text } from '../text/en';
import { element } from './element';

export function createReportBox(report: string, text: Text): HTMLElement {
  const area = element('textarea', {
    value: report,
    readOnly: true,
    rows: 10,
    spellcheck: false,
    id: 'report',
  });
  const status = element('span', { className: 'status' });
  status.setAttribute('role', 'status');
  const copy = element('button', { type: 'button' }, text.copy);
  copy.addEventListener('click', () => {
    void copyFrom(area).then((isCopied) => (status.textContent = isCopied ? text.copied : text.notCopied));
  });
  return element(
    'section',
    {},
    element('h2', {}, element('label', { htmlFor: 'report' }, text.report)),
    element('p', { className: 'hint' }, text.reportHint),
    area,
    element('p', {}, copy, ' ', status),
  );
}

/** A pane may have no right to the clipboard: then the text is selected, so that a key copies it. */
async function copyFrom(area: HTMLTextAreaElement): Promise<boolean> {
  area.focus();
  area.select();
  try {
    await navigator.clipboard.writeText(area.value);
    return true;
  } catch {
    return false;
  }
}
