// From test/golden/one-direction/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { type Call, call, type CallError, type CallOptions, type Core } from "@heldsway/client-runtime";
import type { User, UserInput } from "../types/users.ts";

/** What `createUser` can fail with. */
export type CreateUserError = CallError;

/** @throws {@link CreateUserError} */
export function createUser(core: Core, body: UserInput, options?: CallOptions): Call<User, CreateUserError> {
  return call(core, { id: "createUser", method: "POST", path: "/users" }, { body }, options);
}
