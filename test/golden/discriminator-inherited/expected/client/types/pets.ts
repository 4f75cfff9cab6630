// From test/golden/discriminator-inherited/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export interface Cat {
  petType: string;
  lives: number;
  name?: string;
  owner?: Owner;
}

export interface CatInput {
  petType: string;
  lives: number;
  name?: string | undefined;
  owner?: OwnerInput | undefined;
}

export interface Dog {
  petType: string;
  name?: string;
  owner?: Owner;
  bark?: string;
}

export interface DogInput {
  petType: string;
  name?: string | undefined;
  owner?: OwnerInput | undefined;
  bark?: string | undefined;
}

export interface Owner {
  favourite?: Pet | null;
}

export interface OwnerInput {
  favourite?: PetInput | null | undefined;
}

export type Pet =
  | (Cat & { petType: "Cat" })
  | (Dog & { petType: "dachshund" })
  | (Puppy & { petType: "Puppy" });

export type PetInput =
  | (CatInput & { petType: "Cat" })
  | (DogInput & { petType: "dachshund" })
  | (PuppyInput & { petType: "Puppy" });

export interface Puppy {
  petType: string;
  name?: string;
  owner?: Owner;
  bark?: string;
  age?: number;
}

export interface PuppyInput {
  petType: string;
  name?: string | undefined;
  owner?: OwnerInput | undefined;
  bark?: string | undefined;
  age?: number | undefined;
}
