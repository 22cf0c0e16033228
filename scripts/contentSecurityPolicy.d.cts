interface Cloud {
  readonly officeScript: string;
  readonly excelPages: readonly string[];
}
export const CLOUDS: Readonly<Record<'worldwide' | 'china' | 'gcc' | 'gcc-high' | 'dod', Cloud>>;
export const LOCAL_OFFICE_SCRIPT: string;
export function contentSecurityPolicy(officeScript: string): string;
export function headerPolicy(cloud: Cloud): string;
