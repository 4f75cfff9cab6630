// From test/golden/discriminator-inherited/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { AppTypes, Handled, HandlerContext, Replied, ReplyInit } from "@heldsway/server-runtime";
import type { Pet, PetInput } from "../contract/index.ts";

/** Replies of `listPets`. */
export interface ListPetsReply {
  /** 200: ok */
  ok(body: Pet[], init?: ReplyInit): Replied<"listPets">;
}

/** What a handler of `listPets` is given. */
export interface ListPetsContext<App extends AppTypes = AppTypes> extends HandlerContext<App, undefined> {
  readonly reply: ListPetsReply;
}

/** `GET /pets` */
export type ListPets<App extends AppTypes = AppTypes> = (
  context: ListPetsContext<App>,
) => Handled<"listPets">;

/** Replies of `addPet`. */
export interface AddPetReply {
  /** 200: ok */
  ok(body: Pet, init?: ReplyInit): Replied<"addPet">;
}

/** What a handler of `addPet` is given. */
export interface AddPetContext<App extends AppTypes = AppTypes> extends HandlerContext<App, undefined> {
  readonly body: PetInput;
  readonly reply: AddPetReply;
}

/** `POST /pets` */
export type AddPet<App extends AppTypes = AppTypes> = (context: AddPetContext<App>) => Handled<"addPet">;

/** Handlers of this module, as a file exports them. */
export interface PetsHandlers<App extends AppTypes = AppTypes> {
  readonly listPets: ListPets<App>;
  readonly addPet: AddPet<App>;
}
