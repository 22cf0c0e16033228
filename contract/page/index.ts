// The page's start: theme, language, and a word where there is no Excel.
import './page.css';
import { textFor } from '../text/text';
import { createContractPage } from './contractPage';
import { element } from './element';
import { startOffice } from './officeStart';

const root = document.querySelector<HTMLElement>('#contract');
if (root === null) throw new Error('the page has no #contract');

const dark = matchMedia('(prefers-color-scheme: dark)');
const applyTheme = () => (document.documentElement.dataset.theme = dark.matches ? 'dark' : 'light');
dark.addEventListener('change', applyTheme);
applyTheme();

async function start(page: HTMLElement): Promise<void> {
  const first = textFor(navigator.language);
  page.replaceChildren(element('p', {}, first.starting));
  const reason = await startOffice();
  const language = reason === 'noExcel' ? navigator.language : Office.context.displayLanguage;
  const text = textFor(language);
  document.documentElement.lang = language;
  document.title = text.title;
  if (reason === null) createContractPage(page, language);
  else page.replaceChildren(element('h1', {}, text.title), element('p', {}, text[reason]));
}

void start(root);
