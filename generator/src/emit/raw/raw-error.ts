/** openapi-typescript cannot read a document that we can. */
export class RawError extends Error {
  override readonly name = "RawError";
}
