import './page.css';
import { showFailure } from './failure';
import { readStartParameters } from './parameters';
import { Workbench } from './workbench';

async function start(root: HTMLElement): Promise<void> {
  try {
    const parameters = await readStartParameters(window.location);
    await new Workbench(root, parameters).start();
  } catch (error) {
    showFailure(root, error, navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en');
  } finally {
    document.getElementById('loading')?.remove();
  }
}

const root = document.getElementById('workbench');
if (root !== null) void start(root);
