// From test/golden/one-direction/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export type Role = "owner" | "guest";

export interface User {
  id: string;
  email: string;
  role?: Role;
}

export interface UserInput {
  email: string;
  password: string;
  role?: Role;
}
