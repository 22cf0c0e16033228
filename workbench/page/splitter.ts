// The line between grid and pane: dragged, or moved by the arrow keys as ARIA's window splitter pattern says.
import { element } from './element';

export const PANE_WIDTH = { least: 320, initial: 350, most: 720, step: 10, largeStep: 50 } as const;

export interface Splitter {
  readonly node: HTMLElement;
  setLabel(label: string): void;
}

function clamp(width: number): number {
  const room = Math.max(PANE_WIDTH.least, Math.min(PANE_WIDTH.most, window.innerWidth - PANE_WIDTH.least));
  return Math.round(Math.min(room, Math.max(PANE_WIDTH.least, width)));
}

function keyTarget(event: KeyboardEvent, width: number): number | undefined {
  const step = event.shiftKey ? PANE_WIDTH.largeStep : PANE_WIDTH.step;
  if (event.key === 'ArrowLeft') return width + step;
  if (event.key === 'ArrowRight') return width - step;
  if (event.key === 'Home') return PANE_WIDTH.most;
  if (event.key === 'End') return PANE_WIDTH.least;
  return undefined;
}

/** Drag with pointer capture: without it the iframe would swallow the moves. */
function followPointer(node: HTMLElement, setWidth: (width: number) => void): void {
  node.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    node.focus();
    node.setPointerCapture(event.pointerId);
    document.body.classList.add('resizing');
  });
  node.addEventListener('pointermove', (event) => {
    if (node.hasPointerCapture(event.pointerId)) setWidth(window.innerWidth - event.clientX);
  });
  node.addEventListener('lostpointercapture', () => document.body.classList.remove('resizing'));
}

/** @param target whose `--pane-width` follows the splitter */
export function createSplitter(target: HTMLElement): Splitter {
  const node = element('div', {
    class: 'splitter',
    role: 'separator',
    tabindex: '0',
    'aria-orientation': 'vertical',
    'aria-valuemin': String(PANE_WIDTH.least),
    'aria-valuemax': String(PANE_WIDTH.most),
  });
  let width: number = PANE_WIDTH.initial;
  const setWidth = (wanted: number): void => {
    width = clamp(wanted);
    target.style.setProperty('--pane-width', `${width}px`);
    node.setAttribute('aria-valuenow', String(width));
  };
  setWidth(width);
  followPointer(node, setWidth);
  node.addEventListener('dblclick', () => setWidth(PANE_WIDTH.initial));
  node.addEventListener('keydown', (event) => {
    const wanted = keyTarget(event, width);
    if (wanted === undefined) return;
    event.preventDefault();
    setWidth(wanted);
  });
  return { node, setLabel: (label) => node.setAttribute('aria-label', label) };
}
