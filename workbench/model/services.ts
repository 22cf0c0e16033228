// Objects that Office.js makes by name for its own housekeeping (path type 2).
import { describeApi, HostObject } from '../protocol/hostObject';
import { AppRuntimeService, type PaneVisibility } from './appRuntime';

/** Told when the add-in's ribbon actions are ready. */
export class AddinInternalService extends HostObject {
  readonly api = describeApi<AddinInternalService>({
    name: 'AddinInternalService',
    methods: ['notifyActionHandlerReady'],
  });

  notifyActionHandlerReady(): void {
    // Commands are sent when the page has registered for them; nothing waits for this notice.
  }
}

export function createServices(pane: PaneVisibility): { readonly [name: string]: HostObject } {
  return {
    'Microsoft.InternalService.AddinInternalService': new AddinInternalService(),
    'Microsoft.AppRuntime.AppRuntimeService': new AppRuntimeService(pane),
  };
}
