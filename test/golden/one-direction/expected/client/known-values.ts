// From test/golden/one-direction/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Role } from "./types/users.ts";

export { isKnown } from "@heldsway/client-runtime";

/** Known values of {@link Role}. */
export const roleValues = ["owner", "guest"] as const satisfies readonly Role[];
