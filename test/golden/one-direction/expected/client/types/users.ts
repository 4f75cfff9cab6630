// From test/golden/one-direction/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Open } from "@heldsway/client-runtime";

export type Role = "owner" | "guest";

export interface User {
  id: string;
  email: string;
  role?: Open<Role>;
}

export interface UserInput {
  email: string;
  password: string;
  role?: Role | undefined;
}
