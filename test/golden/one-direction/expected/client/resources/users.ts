// From test/golden/one-direction/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Call, CallOptions, Core } from "@heldsway/client-runtime";
import { createUser, type CreateUserError } from "../operations/users.ts";
import type { User, UserInput } from "../types/users.ts";

export class Users {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /** @throws {@link CreateUserError} */
  create(body: UserInput, options?: CallOptions): Call<User, CreateUserError> {
    return createUser(this.#core, body, options);
  }
}
