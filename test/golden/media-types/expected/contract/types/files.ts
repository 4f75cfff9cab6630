// From test/golden/media-types/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export interface UploadOk {
  id: string;
}

export interface UploadOkEvent {
  done?: boolean;
}

/** Body of `upload`. */
export interface UploadBody {
  file: Blob;
  note?: string;
}
