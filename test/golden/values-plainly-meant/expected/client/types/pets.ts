// From test/golden/values-plainly-meant/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

/** Query parameters of `sendPet`. */
export interface SendPetQuery {
  limit?: number | undefined;
  tags?: string[] | undefined;
}

/** Headers of `sendPet`. */
export interface SendPetHeaders {
  "x-note"?: string | undefined;
}

/** Body of `sendPet`. */
export interface SendPetBody {
  photo?: Blob | Uint8Array | undefined;
}
