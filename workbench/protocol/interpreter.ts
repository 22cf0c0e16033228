// Carries out one ProcessQuery: object paths and actions onto host objects. It knows nothing about Excel.
// Wire names are PascalCase ("GetRange", "Values"), members of host objects camelCase.
import { HostObject, RichApiError } from './hostObject';
import { ObjectPaths, wireLocation } from './objectPaths';
import { answerQuery, toCamelCase } from './query';
import { References } from './references';
import {
  actionType,
  type Action,
  type Json,
  type RequestBody,
  type ResponseBody,
  type ResponseError,
} from './wire';

export interface RichApiHost {
  /** The object that path type 1 stands for. */
  readonly root: HostObject;
  /** Objects made by `newObject` on the client, by service name. */
  readonly services: { readonly [name: string]: HostObject };
  /** Brings calculated values up to date; undefined when they are. */
  settle(): Promise<void> | undefined;
}

/** Answers the request with `code` after `after` of its actions, whatever they did stays done. */
export interface Fault {
  readonly code: string;
  readonly after: number;
}

export class Interpreter {
  private readonly references = new References();

  constructor(private readonly host: RichApiHost) {}

  /** One request in, one answer out. Stops at the first error; what earlier actions did persists, as in Excel. */
  async process(body: RequestBody, fault?: Fault): Promise<ResponseBody> {
    const paths = new ObjectPaths(this.host, this.references, body.ObjectPaths);
    const answer: ResponseBody = { Results: [], TraceIds: [] };
    for (const [index, action] of body.Actions.entries()) {
      if (fault !== undefined && index >= fault.after) return { ...answer, Error: faultError(fault) };
      try {
        if (action.ActionType === actionType.query || action.ActionType === actionType.method)
          await this.host.settle();
        answer.Results.push({ ActionId: action.Id, Value: this.carryOut(paths, action) });
        if (action.ActionType === actionType.trace) answer.TraceIds.push(action.Id);
      } catch (error) {
        return { ...answer, Error: describeError(error, paths.location, index) };
      }
    }
    if (fault !== undefined) return { ...answer, Error: faultError(fault) };
    return answer;
  }

  private carryOut(paths: ObjectPaths, action: Action): Json {
    switch (action.ActionType) {
      case actionType.trace:
      case actionType.ensureUnchanged:
        return null;
      case actionType.instantiate:
        return paths.identity(paths.resolve(action.ObjectPathId));
      case actionType.query:
        return answerQuery(paths, paths.resolve(action.ObjectPathId), action.QueryInfo ?? {});
      case actionType.queryAsJson:
        return toCamelCase(answerQuery(paths, paths.resolve(action.ObjectPathId), action.QueryInfo ?? {}));
      case actionType.method:
        return this.callMethod(paths, action);
      case actionType.setProperty:
        return this.setProperty(paths, action);
      case actionType.update:
        return this.update(paths, action);
      default:
        throw new RichApiError(
          'NotImplemented',
          `The embedded Excel has no action type ${action.ActionType}.`,
          '',
          501,
        );
    }
  }

  private callMethod(paths: ObjectPaths, action: Action): Json {
    if (action.Name === '_RemoveReference') {
      const [id] = action.ArgumentInfo?.Arguments ?? [];
      if (typeof id === 'string') this.references.remove(id);
      return null;
    }
    const target = paths.resolve(action.ObjectPathId);
    if (target === null) return null;
    if (action.Name === '_KeepReference') {
      this.references.keep(target);
      return null;
    }
    const result = paths.call(target, action.Name, paths.arguments(action.ArgumentInfo));
    if (result instanceof HostObject) return paths.identity(result);
    return result === undefined ? null : (result as Json);
  }

  private setProperty(paths: ObjectPaths, action: Action): null {
    const target = paths.resolve(action.ObjectPathId);
    if (target !== null) paths.set(target, action.Name, paths.arguments(action.ArgumentInfo)[0]);
    return null;
  }

  private update(paths: ObjectPaths, action: Action): null {
    const target = paths.resolve(action.ObjectPathId);
    if (target === null) return null;
    for (const [name, value] of Object.entries(action.ObjectState ?? {})) paths.set(target, name, value);
    return null;
  }
}

/** At no action: Office.js fails itself when it is to print one without a statement, such as the first. */
function faultError({ code }: Fault): ResponseError {
  return describeError(new RichApiError(code, `Injected: ${code}.`), '', -1);
}

function describeError(error: unknown, location: string, index: number): ResponseError {
  const told = error instanceof RichApiError ? error : defect(error, location);
  return {
    Code: told.code,
    Message: told.message,
    Location: told.location ?? location,
    HttpStatusCode: told.httpStatusCode,
    ActionIndex: index,
  };
}

function defect(error: unknown, location: string): RichApiError {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const message = `A defect of the embedded Excel at ${wireLocation(location)}: ${text}`;
  return new RichApiError('GeneralException', message, location, 500);
}
