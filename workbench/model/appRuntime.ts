// The runtime that pane and ribbon share: its page runs on while the pane is closed.
import { type HostClass, hostClass, RichApiError } from '../protocol/hostObject';

/** The pane as the add-in may see and move it. */
export interface PaneVisibility {
  readonly paneShown: boolean;
  setPaneShown(shown: boolean): void;
}

/** Excel's number for the event that tells of the pane's visibility. */
export const visibilityChanged = 65539;

/** What Office.addin.showAsTaskpane and hide ask for. */
export const AppRuntimeService: HostClass<PaneVisibility, 'AppRuntimeService'> = hostClass(
  'AppRuntimeService',
  {
    methods: {
      getAppRuntimeState: ({ paneShown }) => (paneShown ? 'Visible' : 'Background'),
      setAppRuntimeState: (pane, state: string) => {
        if (state !== 'Visible' && state !== 'Background')
          throw new RichApiError('InvalidArgument', `There is no state "${state}" of a runtime.`);
        pane.setPaneShown(state === 'Visible');
      },
    },
  },
);
