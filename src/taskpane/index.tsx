// The door: Office on one side, the pane on the other.
import { createRoot } from 'react-dom/client';
import packageJson from '../../package.json';
import { createExcelWorkbook } from '../excel/excelWorkbook';
import { defaultSettings } from '../method/settings';
import { createPlanner } from '../planner/createPlanner';
import { textOf } from '../text/text';
import { startOffice } from './officeStart';
import { Pane } from './Pane';
import type { PaneDeps } from './usePane';

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

const deps: PaneDeps = {
  start: startOffice,
  createPlanner: () =>
    createPlanner({
      workbook: createExcelWorkbook(),
      today,
      settings: defaultSettings,
      texts: { en: textOf('en'), 'zh-CN': textOf('zh-CN') },
    }),
  timeOfDay,
};

/** Before Office answers, the browser's own language is the best guess. */
function displayLanguage(): string {
  const office = typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage;
  return office ?? navigator.language;
}

const container = document.getElementById('pane');
if (container === null) throw new Error('taskpane.html has no element "pane"');
createRoot(container).render(
  <Pane
    deps={deps}
    version={packageJson.version}
    displayLanguage={displayLanguage}
    onReload={() => window.location.reload()}
  />,
);
