// From test/golden/policies/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export interface Failure {
  errorCode: string;
  errorMessage: string;
}

export interface Order {
  article: string;
}
