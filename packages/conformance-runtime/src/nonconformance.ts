/** What a target does otherwise than the document says. */
export class Nonconformance extends Error {
  override readonly name = "Nonconformance";
}
