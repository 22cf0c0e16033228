// The shapes that Office.js puts on the wire for its rich API (a "ProcessQuery" body and its answer).
// Numbers and names are Microsoft's; they were captured from office-js 1.1.110.

export const pathType = {
  global: 1,
  newService: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** Anything JSON can carry. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Path numbers beside arguments: 0 is a plain value, anything else an object. */
export type PathReferences = number | readonly PathReferences[];

export interface ArgumentInfo {
  Arguments?: readonly Json[];
  ReferencedObjectPathIds?: readonly PathReferences[];
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  Select?: readonly string[];
  Expand?: readonly string[];
  Top?: number;
  Skip?: number;
}

export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
  ObjectState?: { [key: string]: Json };
}

export interface RequestBody {
  AutoKeepReference?: boolean;
  Actions: readonly Action[];
  ObjectPaths: { readonly [id: string]: ObjectPath };
}

export interface ResponseError {
  Code: string;
  Message: string;
  Location: string;
  HttpStatusCode: number;
  ActionIndex: number;
}

export interface ResponseBody {
  Results: { ActionId: number; Value: Json }[];
  TraceIds: number[];
  Error?: ResponseError;
}
