import type { Refusal } from "../options.ts";
import { issueLimit } from "../validation/issues.ts";
import { pipelineProblems } from "./pipeline-problems.ts";
import type { ProblemDefinition, ProblemIssue } from "./problem.ts";

/** RFC 9457 problem details. */
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly code: string;
  readonly request_id: string;
  readonly errors?: readonly ProblemIssue[];
}

/** Where a problem came up. */
export interface ProblemOccurrence {
  readonly requestId: string;
  /** Path of the request, percent-encoding untouched. */
  readonly path: string;
  /** Status of the reply that carries the problem. Default: that of the code. */
  readonly status?: number;
}

/** The problems of one server. `statusOf` and `bodyOf` throw when nobody has defined the code. */
export interface Problems {
  readonly isDefined: (code: string) => boolean;
  readonly codesOf: (status: number) => readonly string[];
  readonly statusOf: (code: string) => number;
  readonly bodyOf: (problem: Refusal, occurrence: ProblemOccurrence) => ProblemBody;
}

interface ProblemTable {
  readonly [code: string]: ProblemDefinition;
}

/**
 * Knows the codes of the pipeline, of the document (which may retitle the pipeline's) and of the
 * application (which may redefine both).
 */
export function problemsOf(options: {
  readonly document: ProblemTable;
  readonly application?: ProblemTable | undefined;
  readonly typeBase?: string | undefined;
}): Problems {
  const { typeBase } = options;
  const definitions = new Map<string, ProblemDefinition>([
    ...Object.entries(options.document),
    ...Object.entries(pipelineProblems).map(
      ([code, own]) => [code, { ...own, title: options.document[code]?.title ?? own.title }] as const,
    ),
    ...Object.entries(options.application ?? {}),
  ]);
  const definitionOf = (code: string): ProblemDefinition => {
    const definition = definitions.get(code);
    if (definition) return definition;
    throw new Error(`unknown problem code "${code}"; list it in the document or in the server's "problems"`);
  };
  return {
    isDefined: (code) => definitions.has(code),
    codesOf: (status) => [...definitions].flatMap(([code, known]) => (known.status === status ? code : [])),
    statusOf: (code) => definitionOf(code).status,
    bodyOf: ({ code, detail, errors = [], extensions }, { path, requestId, status }) => ({
      type: typeBase === undefined ? "about:blank" : typeBase + code,
      title: definitionOf(code).title,
      status: status ?? definitionOf(code).status,
      detail,
      instance: uriReference(path),
      code,
      request_id: requestId,
      ...(errors.length > 0 && { errors: errors.slice(0, issueLimit).map(clipped) }),
      ...extensions,
    }),
  };
}

/** A pointer names properties that the caller chose, and may have chosen at any length. */
function clipped(issue: ProblemIssue): ProblemIssue {
  if (!("pointer" in issue) || issue.pointer.length <= longestPointer) return issue;
  return { ...issue, pointer: `${issue.pointer.slice(0, longestPointer - 3)}...` };
}

const longestPointer = 500;

/** A request's path may hold characters that a URI reference (RFC 3986) may not. */
function uriReference(path: string): string {
  return path.slice(0, longestPath).replace(illegal, (text) => encodeURIComponent(text.toWellFormed()));
}

/** A caller may send any length; encoded, this is below 8 KiB. */
const longestPath = 900;
const illegal = /%(?![0-9A-Fa-f]{2})|[^\w\-.~!$&'()*+,;=:@/%]+/gu;
