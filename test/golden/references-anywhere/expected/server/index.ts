// From test/golden/references-anywhere/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { type AppTypes, serveContract, type Server, type ServerOptions } from "@heldsway/server-runtime";
import { operations, problems, securitySchemes } from "../contract/index.ts";
import type { PetsHandlers } from "./pets.ts";

export type * from "./pets.ts";

/** A handler for every operation, by module: `import * as affiliates from "./affiliates.ts"` makes one. */
export interface Handlers<App extends AppTypes = AppTypes> {
  readonly pets: PetsHandlers<App>;
}

/** Some handlers, for a server in the making. */
export type PartialHandlers<App extends AppTypes = AppTypes> = {
  readonly [Module in keyof Handlers<App>]?: Partial<Handlers<App>[Module]>;
};

/** How the server is put together around its handlers. */
export type CreateServerOptions<App extends AppTypes = AppTypes> = ServerOptions<App>;

const contract = { operations, problems, securitySchemes };

/** Serves the API. Throws when a handler or an authenticate function is missing. */
export function createServer<App extends AppTypes>(
  handlers: Handlers<App>,
  options: CreateServerOptions<App>,
): Server {
  return serveContract(contract, handlers, options);
}

/** Serves the API as far as there are handlers; the other operations answer 501. */
export function createPartialServer<App extends AppTypes>(
  handlers: PartialHandlers<App>,
  options: CreateServerOptions<App>,
): Server {
  return serveContract(contract, handlers, { ...options, allowMissingHandlers: true });
}
