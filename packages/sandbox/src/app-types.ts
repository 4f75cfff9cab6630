import type { AppTypes } from "@heldsway/server-runtime";
import type { Principal } from "./auth/principal.ts";
import type { Tx } from "./database/transact.ts";
import type { Services } from "./services.ts";

/** What handlers of the sandbox are given besides the request. */
export interface App extends AppTypes {
  readonly services: Services;
  readonly principal: Principal;
  readonly tx: Tx;
}
