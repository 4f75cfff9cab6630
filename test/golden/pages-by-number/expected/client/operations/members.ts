// From test/golden/pages-by-number/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import {
  type CallError,
  type Core,
  list,
  type ListOptions,
  numberedPages,
  type PageCall,
} from "@heldsway/client-runtime";
import type { ListMembersQuery } from "../types/members.ts";
import type { Thing, Things } from "../types/shared.ts";

/** What `listMembers` can fail with. */
export type ListMembersError = CallError;

/** @throws {@link ListMembersError} */
export function listMembers(
  core: Core,
  query?: ListMembersQuery,
  options?: ListOptions,
): PageCall<Thing, Things, ListMembersError> {
  return list(
    core,
    { id: "listMembers", method: "GET", path: "/members", paging: numberedPages({ parameter: "page" }) },
    { query },
    options,
  );
}
