import {
  type MemoryRateLimiter,
  memoryRateLimiter,
  memoryUnitOfWork,
  type UnitOfWork,
} from "@heldsway/server-runtime";
import type { LooseContext } from "./answer.ts";
import { RowStore } from "./rows/row-store.ts";
import { type ScriptBook, scriptBook } from "./scripts.ts";

/** What calls leave behind and what is to come of the next: all that `reset` forgets. */
export interface MockState {
  readonly scripts: ScriptBook;
  /** What handlers were given, by operation. */
  readonly calls: Map<string, LooseContext[]>;
  readonly rows: RowStore;
  readonly limiter: MemoryRateLimiter;
  readonly unitOfWork: UnitOfWork<MockApp>;
}

/** All credentials are the same caller. */
export interface MockApp {
  readonly services: undefined;
  readonly principal: undefined;
  readonly tx: undefined;
}

export function newState(): MockState {
  return {
    scripts: scriptBook(),
    calls: new Map(),
    rows: new RowStore(),
    limiter: memoryRateLimiter(),
    unitOfWork: memoryUnitOfWork<MockApp>({ scopeOf: () => "" }),
  };
}
