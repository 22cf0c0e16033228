import { createContext, useContext } from 'react';
import { textOf, type Text } from '../../text/text';

const PaneTextContext = createContext<Text>(textOf('en'));

/** Every text of the pane in the language it is shown in. */
export const PaneText = PaneTextContext.Provider;
export const useText = (): Text => useContext(PaneTextContext);
