import type { AppTypes, CursorSigner } from "@heldsway/server-runtime";
import type { AffiliateStore } from "./affiliate-store.ts";

/** What the handlers of this application are given besides the request. */
export interface App extends AppTypes {
  readonly services: { readonly affiliates: AffiliateStore; readonly cursors: CursorSigner };
  readonly principal: { readonly workspace: string; readonly scopes: readonly ("admin" | "read-only")[] };
  /** Rows live in memory: there is no transaction. */
  readonly tx: undefined;
}
