import { createContext, useContext } from 'react';

type OnGoTo = (address: string) => void;

const GoToContext = createContext<OnGoTo>(() => undefined);

/** The way to a cell, a range or a sheet of the workbook (`Sheet!A1`), for all that names one. */
export const GoTo = GoToContext.Provider;
export const useGoTo = (): OnGoTo => useContext(GoToContext);
