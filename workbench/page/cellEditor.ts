// The editor that is open over a cell while a person types into it.
import { ICommandService, type Univer } from '@univerjs/core';
import { DeviceInputEventType } from '@univerjs/engine-render';
import { IEditorBridgeService, SetCellEditVisibleOperation } from '@univerjs/sheets-ui';
import { KeyCode } from '@univerjs/ui';

/** Leaves an open cell as Escape does. True where that took back something typed. */
export function leaveCellEditor(univer: Univer, unitId: string): boolean {
  const injector = univer.__getInjector();
  const editor = injector.get(IEditorBridgeService);
  if (!editor.isVisible().visible) return false;
  const typed = editor.getEditorDirty();
  injector.get(ICommandService).syncExecuteCommand(SetCellEditVisibleOperation.id, {
    visible: false,
    eventType: DeviceInputEventType.Keyboard,
    keycode: KeyCode.ESC,
    unitId,
  });
  return typed;
}
