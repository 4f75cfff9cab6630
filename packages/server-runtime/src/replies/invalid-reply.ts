import type { Issue } from "../validation/check.ts";

/** A handler's reply is not what the document promises. The caller gets a 500 that says nothing of it. */
export class InvalidReply extends Error {
  override readonly name = "InvalidReply";
  readonly issues: readonly Issue[];

  constructor(
    made: { readonly operationId: string; readonly status?: number },
    problem: readonly Issue[] | string,
    options?: ErrorOptions,
  ) {
    const issues = typeof problem === "string" ? [] : problem;
    const what = typeof problem === "string" ? problem : problem.map(describe).join("; ");
    super(
      `"${made.operationId}"${made.status === undefined ? "" : ` reply ${made.status}`}: ${what}`,
      options,
    );
    this.issues = issues;
  }
}

function describe({ pointer, detail }: Issue): string {
  return pointer === "" ? detail : `${pointer} ${detail}`;
}
