import { describeApi, HostObject } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import { accessDenied, invalidArgument, invalidOperation } from './errors';
import type { Excel } from './excel';

interface ProtectionRecord {
  readonly options: Json;
  readonly password: string | null;
}

export class WorksheetProtection extends HostObject {
  readonly api = api;

  constructor(
    private readonly excel: Excel,
    private readonly sheetId: string,
  ) {
    super();
  }

  private get record(): ProtectionRecord | null {
    this.excel.sheet(this.sheetId);
    return this.excel.record(this.sheetId, 'protection') as unknown as ProtectionRecord | null;
  }

  get protected(): boolean {
    return this.record !== null;
  }
  get options(): Json {
    return this.record?.options ?? null;
  }
  /** @throws InvalidOperation where the sheet is protected already */
  protect(options?: Json, password?: string): void {
    if (this.protected) throw invalidOperation();
    if (password !== undefined && typeof password !== 'string') throw invalidArgument();
    this.excel.setRecord(this.sheetId, 'protection', { options: options ?? {}, password: password ?? null });
  }
  /** @throws AccessDenied for a wrong password */
  unprotect(password?: string): void {
    const { record } = this;
    if (record === null) return;
    if (record.password !== null && record.password !== password) throw accessDenied();
    this.excel.setRecord(this.sheetId, 'protection', null);
  }
}

const api = describeApi<WorksheetProtection>({
  name: 'WorksheetProtection',
  properties: ['options', 'protected'],
  methods: ['protect', 'unprotect'],
});
