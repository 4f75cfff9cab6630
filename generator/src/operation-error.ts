/** Something of ours broke while one operation was being worked on. */
export class OperationError extends Error {
  override readonly name = "OperationError";
  /** `GET "/pets"`. */
  readonly operation: string;

  constructor(operation: string, cause: unknown) {
    super(`failed at ${operation}`, { cause });
    this.operation = operation;
  }
}

/** Runs work on one operation, so that a failure names it. */
export function atOperation<Result>(
  { method, path }: { readonly method: string; readonly path: string },
  work: () => Result,
): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof OperationError ? error : new OperationError(`${method} "${path}"`, error);
  }
}
