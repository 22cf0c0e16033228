// The door: Office on one side, pane and ribbon on the other.
import { createRoot } from 'react-dom/client';
import packageJson from '../../package.json';
import { connectRibbon } from '../commands/ribbon';
import { createExcelWorkbook } from '../excel/excelWorkbook';
import { defaultSettings } from '../method/ground/settings';
import { createPlanner } from '../planner/createPlanner';
import { localeOf, textOf } from '../text/text';
import { startOffice } from './session/officeStart';
import { Pane } from './Pane';
import { createPaneSession } from './session/paneSession';
import { readPreferences } from './look/preferences';

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** Today where the user is, as an ISO date. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

function timeOfDay(): string {
  const now = new Date();
  return `${twoDigits(now.getHours())}:${twoDigits(now.getMinutes())}`;
}

/** Before Office answers, the browser's own language is the best guess. */
function displayLanguage(): string {
  const office = typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage;
  return office ?? navigator.language;
}

const session = createPaneSession({
  start: startOffice,
  createPlanner: () =>
    createPlanner({
      workbook: createExcelWorkbook(),
      today,
      settings: defaultSettings,
      texts: { en: textOf('en'), 'zh-CN': textOf('zh-CN') },
    }),
  timeOfDay,
  locale: () => readPreferences().locale ?? localeOf(displayLanguage()),
});
// At once: the page may have been loaded for the ribbon's sake, and Office calls as soon as it is ready.
connectRibbon(session);
void session.start();

const container = document.getElementById('pane');
if (container === null) throw new Error('taskpane.html has no element "pane"');
createRoot(container).render(
  <Pane
    session={session}
    version={packageJson.version}
    displayLanguage={displayLanguage}
    onReload={() => window.location.reload()}
  />,
);
