import { element } from './element';

/** Lets a person drop a file on `target`; while it hovers, `target` has the class `dropping`. */
export function acceptDrops(target: HTMLElement, onFile: (file: File) => void): void {
  const carriesFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  target.addEventListener(
    'dragover',
    (event) => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      target.classList.add('dropping');
    },
    true,
  );
  target.addEventListener('dragleave', (event) => {
    if (!target.contains(event.relatedTarget as Node | null)) target.classList.remove('dropping');
  });
  target.addEventListener(
    'drop',
    (event) => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      event.stopPropagation();
      target.classList.remove('dropping');
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) onFile(file);
    },
    true,
  );
}

/** Asks for a file by the browser's own dialog; nothing happens where the person cancels. */
export function chooseFile(onFile: (file: File) => void): void {
  const input = element('input', { type: 'file', accept: '.xlsx,.xlsm' });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file !== undefined) onFile(file);
  });
  input.click();
}
