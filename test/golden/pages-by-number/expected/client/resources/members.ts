// From test/golden/pages-by-number/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { ListOptions, PageCall } from "@heldsway/client-runtime";
import type { ListMembersError } from "../operations/members.ts";
import type { ListMembersQuery } from "../types/members.ts";
import type { Thing, Things } from "../types/shared.ts";

export interface Members {
  /** @throws {@link ListMembersError} */
  list(query?: ListMembersQuery, options?: ListOptions): PageCall<Thing, Things, ListMembersError>;
}
