export const OFFICE_SCRIPTS: Readonly<Record<'worldwide' | 'china' | 'gcc' | 'gcc-high' | 'dod', string>>;
export const LOCAL_OFFICE_SCRIPT: string;
export function contentSecurityPolicy(officeScript: string): string;
export function headerPolicy(officeScript: string, excelPages?: readonly string[]): string;
