// From test/golden/all-of-merged/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export interface Animal {
  id: string;
  name: string;
  age?: number;
}

/** An animal that purrs. */
export interface Cat {
  id: string;
  name: string;
  age: number;
  purrs?: boolean;
}

export type Same = Animal;
