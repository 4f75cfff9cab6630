import type { CursorSigner, InMemoryAppTypes } from "@heldsway/server-runtime";
import type { Key, Workspace } from "./workspace.ts";

/** What handlers of the memory host are given. */
export interface App extends InMemoryAppTypes {
  readonly services: { readonly cursors: CursorSigner; readonly keys: Map<string, Key> };
  readonly principal: Key;
}

/** What every list handler needs besides its rows. */
export interface ListCall {
  readonly operationId: string;
  readonly services: App["services"];
  readonly principal: { readonly workspace: Workspace };
  readonly query: { readonly limit: number; readonly cursor?: string; readonly sort: string };
}
