// Which Excel was asked.
export interface Environment {
  /** Such as "Excel 16.0.18025.20104 on PC". */
  readonly excel: string;
  /** Office's display language. */
  readonly language: string;
  /** The highest requirement sets, such as "ExcelApi 1.17". */
  readonly apiSets: readonly string[];
}

const newestExcelApi = 30;

export function readEnvironment(): Environment {
  const { diagnostics, displayLanguage, requirements } = Office.context;
  const { host, version, platform } = diagnostics;
  const versions = Array.from({ length: newestExcelApi }, (_, index) => `1.${newestExcelApi - index}`);
  const highest = (set: string): string[] => {
    const found = versions.find((one) => requirements.isSetSupported(set, one));
    return found === undefined ? [] : [`${set} ${found}`];
  };
  return {
    excel: `${String(host)} ${version} on ${String(platform)}`,
    language: displayLanguage,
    apiSets: ['ExcelApi', 'ExcelApiOnline', 'ExcelApiDesktop'].flatMap(highest),
  };
}
