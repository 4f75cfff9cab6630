// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { operations, problems, securitySchemes } from "@heldsway/contract";
import {
  type AppTypes,
  type Authenticate,
  serveContract,
  type Server,
  type ServerOptions,
} from "@heldsway/server-runtime";
import type { AffiliatesHandlers } from "./affiliates.ts";
import type { ApiKeysHandlers } from "./api-keys.ts";
import type { CommissionsHandlers } from "./commissions.ts";
import type { ConversionsHandlers } from "./conversions.ts";
import type { MeHandlers } from "./me.ts";
import type { ProgramsHandlers } from "./programs.ts";

export type * from "./affiliates.ts";
export type * from "./api-keys.ts";
export type * from "./commissions.ts";
export type * from "./conversions.ts";
export type * from "./me.ts";
export type * from "./programs.ts";

/** A handler for every operation, by module: `import * as affiliates from "./affiliates.ts"` makes one. */
export interface Handlers<App extends AppTypes = AppTypes> {
  readonly affiliates: AffiliatesHandlers<App>;
  readonly apiKeys: ApiKeysHandlers<App>;
  readonly commissions: CommissionsHandlers<App>;
  readonly conversions: ConversionsHandlers<App>;
  readonly me: MeHandlers<App>;
  readonly programs: ProgramsHandlers<App>;
}

/** Some handlers, for a server in the making. */
export type PartialHandlers<App extends AppTypes = AppTypes> = {
  readonly [Module in keyof Handlers<App>]?: Partial<Handlers<App>[Module]>;
};

/** How the server is put together around its handlers. */
export interface CreateServerOptions<App extends AppTypes = AppTypes> extends ServerOptions<App> {
  /** One function for each security scheme of the document. */
  readonly authenticate: {
    readonly bearerAuth: Authenticate<App>;
  };
}

const contract = { operations, problems, securitySchemes };

/** Serves the API. Throws when a handler or an authenticate function is missing. */
export function createServer<App extends AppTypes>(
  handlers: Handlers<App>,
  options: CreateServerOptions<App>,
): Server {
  return serveContract(contract, handlers, { basePath: "/v1", ...options });
}

/** Serves the API as far as there are handlers; the other operations answer 501. */
export function createPartialServer<App extends AppTypes>(
  handlers: PartialHandlers<App>,
  options: CreateServerOptions<App>,
): Server {
  return serveContract(contract, handlers, { basePath: "/v1", ...options, allowMissingHandlers: true });
}
