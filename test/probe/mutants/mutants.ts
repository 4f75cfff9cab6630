/** Our client without one of its behaviours. */
export interface Mutant {
  /** Row of the probe that is about it. */
  readonly row: string;
  /** What it does no more. */
  readonly what: string;
  readonly edits: readonly Edit[];
}

export interface Edit {
  /** In the sources of the runtime. */
  readonly file: string;
  /** Code that is there once. */
  readonly replace: string;
  readonly by: string;
}

export const mutants: readonly Mutant[] = [
  mutant("A", "reads no Retry-After in seconds", "server-timing.ts", "decimal.test(after)", "false"),
  mutant("B", "reads no Retry-After as a date", "server-timing.ts", "date !== undefined", "false"),
  {
    row: "C",
    what: "waits as long as it is told",
    edits: [
      edit("retry.ts", 'if (!isBearable) return "maxRetryAfter";', ""),
      edit("retry.ts", 'if (wait >= call.deadlineAt - clock.now()) return "deadline";', ""),
    ],
  },
  mutant(
    "D",
    "does not hear an abort while it waits",
    "transport.ts",
    "sleep(clock, plan, call)",
    "sleep(clock, plan, { ...call, signal: undefined })",
  ),
  mutant(
    "E",
    "sets no time limit",
    "time-limit.ts",
    'clock.after(ms, () => reject(expired()), "limit")',
    "() => {}",
  ),
  mutant(
    "F",
    "takes a broken connection for the end",
    "retry.ts",
    "if (ConnectionError.is(failure)) return",
    "if (ConnectionError.is(failure)) return false &&",
  ),
  mutant("G", "takes a 500 for the end", "retry.ts", "429, 500,", "429,"),
  mutant(
    "H",
    "gives what is no JSON as it is",
    "answer.ts",
    "if (json) return json.value;",
    "return json ? json.value : text;",
  ),
  mutant(
    "Z",
    "leaves its listener on the signal",
    "time-limit.ts",
    'signal?.removeEventListener("abort", abort);',
    "",
  ),
  mutant("K", "makes no key", "send.ts", "spec.isKeyed && header", "false"),
  mutant(
    "P1",
    "requests the next page unasked",
    "page-walk.ts",
    "options.prefetch && next !== undefined",
    "next !== undefined",
  ),
  mutant(
    "P2",
    "ends on an empty page",
    "page-walk.ts",
    "next: next(page, mark, before)",
    "next: items.length > 0 ? next(page, mark, before) : undefined",
  ),
  mutant("P3", "follows any cursor", "page-walk.ts", "seen.has(next)", "false"),
  mutant(
    "P4",
    "forgets the cursor that failed",
    "page-walk.ts",
    "Object.assign(error, { resumeCursor: mark })",
    "error",
  ),
  mutant("I", "takes every 409 for the end", "retry.ts", "failure.status === 409", "false"),
  mutant("I", "retries every 409", "retry.ts", "failure.code === policy.inProgressCode", "true"),
  mutant(
    "I1",
    "makes a key for each attempt",
    "attempt.ts",
    "const headers = { ...common };",
    'const headers = { ...common, "idempotency-key": crypto.randomUUID() };',
  ),
  mutant(
    "I2",
    "prefers a key of its own",
    "idempotency.ts",
    "given ?? crypto.randomUUID()",
    "crypto.randomUUID()",
  ),
  mutant(
    "I3",
    "keeps the key in the caller's options",
    "send.ts",
    "call.facts.idempotencyKey =",
    "options.idempotencyKey = call.facts.idempotencyKey =",
  ),
  mutant("S1", "logs headers as they are", "redact.ts", "secretHeader.test(name) ? mask : value", "value"),
  mutant(
    "S2",
    "prints the headers of an answer",
    "errors.ts",
    "super(message, facts);",
    "super(message, { ...facts, answered: headers });",
  ),
  mutant("S3", "repeats what a server repeats", "redact.ts", "text.replaceAll(secret, mask)", "text"),
  mutant(
    "S4",
    "keeps the credential among its options",
    "core.ts",
    "this.options = options;",
    "this.options = { ...options, apiKey };",
  ),
];

function mutant(row: string, what: string, file: string, replace: string, by: string): Mutant {
  return { row, what, edits: [edit(file, replace, by)] };
}

function edit(file: string, replace: string, by: string): Edit {
  return { file, replace, by };
}
