// Objects that Office.js makes by name for its own housekeeping (path type 2).
import { describeApi, HostObject } from '../protocol/hostObject';

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

export const services: { readonly [name: string]: HostObject } = {
  'Microsoft.InternalService.AddinInternalService': new AddinInternalService(),
};
