// The runtime that pane and ribbon share: its page runs on while the pane is closed.
import { describeApi, HostObject, RichApiError } from '../protocol/hostObject';

/** The pane as the add-in may see and move it. */
export interface PaneVisibility {
  readonly paneShown: boolean;
  setPaneShown(shown: boolean): void;
}

/** Excel's number for the event that tells of the pane's visibility. */
export const visibilityChanged = 65539;

/** What Office.addin.showAsTaskpane and hide ask for. */
export class AppRuntimeService extends HostObject {
  readonly api = describeApi<AppRuntimeService>({
    name: 'AppRuntimeService',
    methods: ['getAppRuntimeState', 'setAppRuntimeState'],
  });

  constructor(private readonly pane: PaneVisibility) {
    super();
  }

  getAppRuntimeState(): string {
    return this.pane.paneShown ? 'Visible' : 'Background';
  }

  setAppRuntimeState(state: string): void {
    if (state !== 'Visible' && state !== 'Background')
      throw new RichApiError('InvalidArgument', `There is no state "${state}" of a runtime.`);
    this.pane.setPaneShown(state === 'Visible');
  }
}
