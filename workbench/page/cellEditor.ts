// The editor that is open over a cell while a person types into it.
import { ICommandService, type Univer } from '@univerjs/core';
import { DeviceInputEventType } from '@univerjs/engine-render';
import { IEditorBridgeService, SetCellEditVisibleOperation } from '@univerjs/sheets-ui';

/** Ends typing as a click beside the cell does: what was typed stands in the cell when this resolves. */
export async function endCellEditing(univer: Univer, unitId: string): Promise<void> {
  const injector = univer.__getInjector();
  if (!injector.get(IEditorBridgeService).isVisible().visible) return;
  injector.get(ICommandService).syncExecuteCommand(SetCellEditVisibleOperation.id, {
    visible: false,
    eventType: DeviceInputEventType.PointerDown,
    unitId,
  });
  // Univer reads what was typed asynchronously, and tells nobody when it has.
  await new Promise((resolve) => window.setTimeout(resolve, 50));
}
