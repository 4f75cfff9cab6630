import type { PartialHandlers } from "@heldsway/server";
import type { App } from "./app-types.ts";
import * as affiliates from "./routes/affiliates.ts";
import * as apiKeys from "./routes/api-keys.ts";
import * as commissions from "./routes/commissions.ts";
import * as conversions from "./routes/conversions.ts";
import * as me from "./routes/me.ts";
import * as openapi from "./routes/openapi.ts";
import * as programs from "./routes/programs.ts";

/** Every operation built so far; the others answer 501. */
export const handlers = {
  affiliates,
  apiKeys,
  commissions,
  conversions,
  me,
  openapi,
  programs,
} satisfies PartialHandlers<App>;
