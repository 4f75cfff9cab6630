// From test/golden/discriminator-inherited/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export interface Cat {
  petType: string;
  lives: number;
  name?: string;
  owner?: Owner;
}

/** `Cat` as it is sent to the server. */
export type CatInput = Cat;

export interface Dog {
  petType: string;
  name?: string;
  owner?: Owner;
  bark?: string;
}

/** `Dog` as it is sent to the server. */
export type DogInput = Dog;

export interface Owner {
  favourite?: Pet | null;
}

/** `Owner` as it is sent to the server. */
export type OwnerInput = Owner;

export type Pet =
  | (Cat & { petType: "Cat" })
  | (Dog & { petType: "dachshund" })
  | (Puppy & { petType: "Puppy" });

/** `Pet` as it is sent to the server. */
export type PetInput = Pet;

export interface Puppy {
  petType: string;
  name?: string;
  owner?: Owner;
  bark?: string;
  age?: number;
}

/** `Puppy` as it is sent to the server. */
export type PuppyInput = Puppy;
