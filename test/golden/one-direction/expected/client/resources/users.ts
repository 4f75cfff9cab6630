// From test/golden/one-direction/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Call, CallOptions } from "@heldsway/client-runtime";
import type { CreateUserError } from "../operations/users.ts";
import type { User, UserInput } from "../types/users.ts";

export interface Users {
  /** @throws {@link CreateUserError} */
  create(body: UserInput, options?: CallOptions): Call<User, CreateUserError>;
}
