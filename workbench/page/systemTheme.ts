// Runs in the pane before its own code, in development only: inside the workbench the colours that "the system
// prefers" are those of the workbench. Excel has no part in this, and neither has the shipped pane.

const DARK = '(prefers-color-scheme: dark)';

/** The workbench's root element, or null where the pane stands in real Excel or alone. */
function findWorkbench(): HTMLElement | null {
  if (window.parent === window) return null;
  try {
    const root = window.parent.document.documentElement;
    return root.dataset['theme'] === undefined ? null : root;
  } catch {
    return null; // A page of another origin: real Excel on the web.
  }
}

class WorkbenchTheme extends EventTarget {
  readonly media = DARK;
  onchange: ((event: Event) => void) | null = null;

  constructor(private readonly workbench: HTMLElement) {
    super();
    this.addEventListener('change', (event) => this.onchange?.(event));
    const observer = new MutationObserver(() => this.dispatchEvent(new Event('change')));
    observer.observe(workbench, { attributeFilter: ['data-theme'] });
  }

  get matches(): boolean {
    return this.workbench.dataset['theme'] === 'dark';
  }
}

const workbench = findWorkbench();
if (workbench !== null) {
  const theme = new WorkbenchTheme(workbench) as unknown as MediaQueryList;
  const ask = window.matchMedia.bind(window);
  window.matchMedia = (query) =>
    query.replaceAll(/\s+/g, '') === DARK.replaceAll(/\s+/g, '') ? theme : ask(query);
}
