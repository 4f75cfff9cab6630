/** A database that cannot be used as asked. */
export class DatabaseMismatch extends Error {
  override readonly name = "DatabaseMismatch";
}
