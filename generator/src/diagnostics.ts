import type { Document, DocumentFile, Place } from "./load/document.ts";

export type Severity = "error" | "warning";

/**
 * Every kind of problem, with its severity. Codes are stable: people grep for them and fixtures hold them.
 * `error`: no truthful output exists, nothing is written. `warning`: repaired by a documented rule, or
 * left out of the output; `--strict` makes it an error.
 */
export const severities = {
  // The file as a whole.
  "missing-file": "error",
  "unreadable-file": "error",
  "malformed-json": "error",
  "malformed-yaml": "error",
  "not-openapi": "error",
  "swagger-2": "error",
  "unsupported-version": "error",
  "remote-ref": "error",
  "missing-info": "warning",
  // Any object.
  "dangling-ref": "error",
  "circular-ref": "error",
  "malformed-keyword": "error",
  "missing-field": "error",
  "mistyped-value": "warning",
  "swagger-2-leftover": "warning",
  // Schemas.
  "unknown-type": "error",
  "endless-schema": "error",
  "misspelt-keyword": "warning",
  "unsupported-keyword": "warning",
  "unsupported-pattern": "warning",
  "slow-pattern": "warning",
  "costly-union": "warning",
  "ignored-ref-sibling": "warning",
  "nullable-in-3.1": "warning",
  "empty-enum": "warning",
  "enum-type-mismatch": "warning",
  "draft-4-tuple": "warning",
  "closed-all-of": "warning",
  "circular-all-of": "warning",
  "excluded-null": "warning",
  "contradictory-all-of": "warning",
  "read-and-write-only": "warning",
  "bad-discriminator": "warning",
  // Operations.
  "missing-schema": "warning",
  "missing-operation-id": "warning",
  "duplicate-operation-id": "warning",
  "undeclared-path-parameter": "warning",
  "unused-path-parameter": "warning",
  "optional-path-parameter": "warning",
  "duplicate-parameter": "warning",
  "bad-style": "warning",
  "missing-responses": "warning",
  "bad-status": "warning",
  "unknown-security-scheme": "warning",
  "unknown-problem-code": "error",
  "unsupported-media-type": "warning",
  "unsupported-feature": "warning",
  "ambiguous-path": "warning",
  "relative-path": "warning",
  "query-in-path": "warning",
  // Names.
  "name-clash": "warning",
  "bad-name": "error",
  // Configuration.
  "unknown-option": "error",
  "bad-output": "error",
  // Servers.
  "bad-server": "warning",
  "bad-paging": "warning",
} as const satisfies Record<string, Severity>;

export type DiagnosticCode = keyof typeof severities;

/** One problem of a document. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** Where: a pointer in a file, or an offset in one that did not parse, or a file as a whole. */
  readonly at: DiagnosticPlace;
  /** What is wrong, then `; ` and what to do. Lower-case fragment, user text in double quotes. */
  readonly message: string;
}

export type DiagnosticPlace =
  | (Place & {
      /** Whether the key or its value is meant. */
      readonly on: "key" | "value";
    })
  | { readonly file: Pick<DocumentFile, "shown" | "text">; readonly offset: number }
  | { readonly path: string };

export interface ReportOptions {
  /** Warnings count as errors. */
  readonly isStrict: boolean;
}

/** Collects the problems of one run; the one value all stages share. */
export class Report {
  readonly #isStrict: boolean;
  readonly #refused = new Set<DiagnosticCode>();
  readonly #diagnostics = new Map<string, Diagnostic>();
  #document: Document | undefined;

  constructor(options: ReportOptions = { isStrict: false }) {
    this.#isStrict = options.isStrict;
  }

  /** Adds a problem with the value at a place. The same problem of the same place counts once. */
  add(code: DiagnosticCode, at: Place, message: string): void {
    this.#add(code, { file: at.file, pointer: at.pointer, on: "value" }, message);
  }

  /** Adds a problem with a key, shown at the key instead of its value. */
  addAtKey(code: DiagnosticCode, at: Place, message: string): void {
    this.#add(code, { file: at.file, pointer: at.pointer, on: "key" }, message);
  }

  /** Adds a problem of a file that has no pointers yet. */
  addAtOffset(
    code: DiagnosticCode,
    file: Pick<DocumentFile, "shown" | "text">,
    offset: number,
    message: string,
  ) {
    this.#add(code, { file, offset }, message);
  }

  /** Adds a problem of a file as a whole. */
  addForFile(code: DiagnosticCode, path: string, message: string): void {
    this.#add(code, { path }, message);
  }

  /** A report for work that may have to be done again; `adopt` keeps what it found. */
  fork(): Report {
    const fork = new Report({ isStrict: this.#isStrict });
    for (const code of this.#refused) fork.refuse(code);
    fork.#document = this.#document;
    return fork;
  }

  adopt(other: Report): void {
    for (const { code, at, message } of other.diagnostics) this.#add(code, at, message);
  }

  /** Counts problems of this code as errors from here on: what is made in this run cannot be true with them. */
  refuse(code: DiagnosticCode): void {
    this.#refused.add(code);
  }

  /** The document the problems are of, for the way that leads to them. */
  get document(): Document | undefined {
    return this.#document;
  }

  /** Set by `load`. */
  describes(document: Document): void {
    this.#document = document;
  }

  get hasErrors(): boolean {
    return this.diagnostics.some(({ severity }) => severity === "error");
  }

  /** In the order found; `printDiagnostics` sorts by place. */
  get diagnostics(): readonly Diagnostic[] {
    return [...this.#diagnostics.values()];
  }

  #add(code: DiagnosticCode, at: DiagnosticPlace, message: string): void {
    const key = [code, placeKey(at), message].join("\n");
    if (this.#diagnostics.has(key)) return;
    const severity = this.#isStrict || this.#refused.has(code) ? "error" : severities[code];
    this.#diagnostics.set(key, { code, severity, at, message });
  }
}

function placeKey(at: DiagnosticPlace): string {
  if ("path" in at) return at.path;
  return "pointer" in at ? `${at.file.path}#${at.pointer}` : `${at.file.shown}@${at.offset}`;
}
