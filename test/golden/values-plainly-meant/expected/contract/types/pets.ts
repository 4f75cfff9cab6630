// From test/golden/values-plainly-meant/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

/** Query parameters of `sendPet`. */
export interface SendPetQuery {
  limit?: number;
  tags?: string[];
}

/** Headers of `sendPet`. */
export interface SendPetHeaders {
  "x-note"?: string;
}

/** Body of `sendPet`. */
export interface SendPetBody {
  photo?: Blob;
}
