// Objects that Office.js makes by name for its own housekeeping (path type 2).
import { type HostClass, hostClass, type HostObject } from '../protocol/hostObject';
import { AppRuntimeService, type PaneVisibility } from './appRuntime';

/** Told when the add-in's ribbon actions are ready. */
const AddinInternalService: HostClass<null, 'AddinInternalService'> = hostClass('AddinInternalService', {
  /** Commands are sent when the page has registered for them; nothing waits for this notice. */
  methods: { notifyActionHandlerReady: () => undefined },
});

export function createServices(pane: PaneVisibility): { readonly [name: string]: HostObject } {
  return {
    'Microsoft.InternalService.AddinInternalService': new AddinInternalService(null),
    'Microsoft.AppRuntime.AppRuntimeService': new AppRuntimeService(pane),
  };
}
