import { posix, sep } from "node:path";
import type { ApiSettings, OutputName } from "../../config/settings.ts";
import { didYouMean } from "../../did-you-mean.ts";
import type { SecurityScheme, Server } from "../../ir/api.ts";
import type { Content, Operation } from "../../ir/operation.ts";
import type { Imports, Policy } from "../../ir/policy.ts";
import type { Type } from "../../ir/type.ts";
import type { Node } from "../../load/document.ts";
import type { Context } from "../context.ts";
import { constantCase, pascalCase } from "../names/case.ts";
import { defaultUrl } from "../read-servers.ts";
import type { Resolve } from "../settle/intersect.ts";
import { decisionsOf } from "./decisions.ts";
import { findAuth } from "./find-auth.ts";
import { findErrorShape } from "./find-error-shape.ts";

export interface PolicyOptions {
  readonly context: Context;
  readonly settings: ApiSettings;
  readonly root: Node;
  readonly clientName: string;
  readonly servers: readonly Server[];
  readonly securitySchemes: readonly SecurityScheme[];
  readonly operations: readonly Operation[];
  /** Lists whose pages nothing makes clear, by id. */
  readonly unclear: readonly string[];
  readonly resolve: Resolve;
}

export function readPolicy(options: PolicyOptions): Policy {
  const { settings, clientName, servers, securitySchemes, operations, resolve } = options;
  const wishes = settings.policy ?? {};
  const problemCodes = findProblemCodes(options);
  const replyHeaders = operations.flatMap(({ replies }) =>
    replies.flatMap(({ headers }) => headers.map(({ name }) => name)),
  );
  const auth = findAuth(securitySchemes, operations, wishes.auth);
  if (typeof wishes.auth === "string" && auth === undefined) reportScheme(options, wishes.auth);
  const errorShape = wishes.errors
    ? { ...wishes.errors, reason: "as configured" }
    : findErrorShape(operations, resolve);
  const decided = { auth, errorShape, retryStatuses: wishes.retry };
  return {
    ...decided,
    decisions: decisionsOf(operations, { ...decided, unclear: options.unclear }),
    clientName,
    credentialVariable: settings.client.credentialVariable ?? `${constantCase(clientName)}_API_KEY`,
    environments: findEnvironments(options, servers),
    idempotencyHeader: operations.find(({ idempotency }) => idempotency)?.idempotency?.header,
    replayedHeader: findHeader(replyHeaders, /^idempoten(t|cy)-replayed$/i),
    requestIdHeader: findHeader(replyHeaders, /^(x-)?request-id$/i),
    inProgressCode: problemCodes.find(({ code }) => /^idempotency_.*in_progress$/.test(code))?.code,
    problemCodes,
    problemSchema: findProblemContent(operations)?.schema,
    imports: findImports(settings),
  };
}

function reportScheme({ context, root, securitySchemes }: PolicyOptions, scheme: string): void {
  const names = securitySchemes.map(({ name }) => name);
  const message = names.includes(scheme)
    ? `the configuration wants the security scheme "${scheme}", which no client can serve with one credential`
    : `the configuration wants a security scheme "${scheme}", which the document has not${didYouMean(scheme, names)}`;
  context.report.add("unknown-security-scheme", root, message);
}

/** `HeldSway API` -> `HeldSway`. */
export function clientNameOf(title: string): string {
  const name = pascalCase(title.replace(/\b(rest|http|web)?\s*api\b.*$/i, ""));
  return name === "_" ? "Client" : name;
}

export function isIdempotencyHeader(name: string): boolean {
  return /^(x-)?idempotency-key$/i.test(name);
}

/** The name as most operations spell it. */
function findHeader(names: readonly string[], pattern: RegExp): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) if (pattern.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0];
}

function findEnvironments({ settings, context, root }: PolicyOptions, servers: readonly Server[]) {
  const given = settings.client.environments;
  if (given === undefined) return nameServers(servers);
  return Object.entries(given).flatMap(([name, target]) => {
    if (typeof target === "string") return [{ name, url: target, description: undefined }];
    const server = servers[target];
    if (server) return [{ name, url: defaultUrl(server), description: server.description }];
    const message = `environment "${name}" is server ${target}, but the document has ${servers.length}`;
    context.report.add("bad-server", root, message);
    return [];
  });
}

const environmentWords = ["sandbox", "staging", "test", "dev", "local", "demo", "preview"];

/** Servers by the word that tells them apart in their URL or description. */
function nameServers(servers: readonly Server[]) {
  const taken = new Set<string>();
  return servers.map((server) => {
    const text = `${server.url} ${server.description ?? ""}`.toLowerCase();
    // A word of its own: "latest" is no test.
    const isSaid = (word: string) => new RegExp(`(^|[^a-z])${word}(host)?([^a-z]|$)`).test(text);
    const wish = environmentWords.find(isSaid) ?? "production";
    let name = wish;
    for (let count = 2; taken.has(name); count += 1) name = `${wish}${count}`;
    taken.add(name);
    return { name, url: defaultUrl(server), description: server.description };
  });
}

/** The named schema of `application/problem+json` replies with its codes. */
function findProblemContent(operations: readonly Operation[]) {
  for (const { replies } of operations)
    for (const { contents } of replies)
      for (const { mediaType, type } of contents)
        if (isProblem(mediaType) && type.kind === "ref") return type;
  return undefined;
}

function isProblem(mediaType: Content["mediaType"]): boolean {
  return mediaType.split(";")[0]?.trim().toLowerCase() === "application/problem+json";
}

/** Codes of the problem schema's `code` enum and those that replies list, with their statuses. */
function findProblemCodes({ context, operations, resolve }: PolicyOptions): Policy["problemCodes"] {
  const statuses = new Map<string, Set<number>>();
  const problem = findProblemContent(operations);
  const known = problem ? codesOf(problem, resolve) : [];
  for (const code of known) statuses.set(code, new Set());
  for (const { replies, pointer } of operations)
    for (const { status, problemCodes } of replies)
      for (const code of problemCodes) {
        if (known.length > 0 && !known.includes(code)) {
          const message = `problem code "${code}" is not in the enum of "code"${didYouMean(code, known)}`;
          const at = { file: context.document.main, pointer: `${pointer}/responses/${status}` };
          context.report.addAtKey("unknown-problem-code", at, message);
        }
        const seen = statuses.get(code) ?? new Set();
        if (/^\d+$/.test(status)) seen.add(Number(status));
        statuses.set(code, seen);
      }
  return [...statuses]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, seen]) => ({ code, statuses: [...seen].sort((a, b) => a - b), description: undefined }));
}

function codesOf(problem: Type, resolve: Resolve): string[] {
  const plain = resolve(problem);
  const property =
    plain?.kind === "object" ? plain.properties.find(({ name }) => name === "code") : undefined;
  const type = property && resolve(property.type);
  if (type?.kind === "literal") return [String(type.value)];
  return type?.kind === "enum" ? type.values.filter((value) => typeof value === "string") : [];
}

function findImports({ outputs }: ApiSettings): Imports {
  return {
    clientRuntime: "@heldsway/client-runtime",
    serverRuntime: "@heldsway/server-runtime",
    mockRuntime: "@heldsway/mock-runtime",
    conformanceRuntime: "@heldsway/conformance-runtime",
    contract: importOf("contract", outputs),
    server: importOf("server", outputs),
    forConformance: {
      contract: importOf("contract", outputs, "conformance"),
      mocks: outputs.some(({ name }) => name === "mocks")
        ? importOf("mocks", outputs, "conformance")
        : undefined,
    },
  };
}

/** The package of an output if one is given, else its folder as seen from another one's: server or mocks by default. */
function importOf(
  name: OutputName,
  outputs: ApiSettings["outputs"],
  ...from: readonly OutputName[]
): Imports["contract"] {
  const target = outputs.find((output) => output.name === name);
  if (target?.import !== undefined) return target.import;
  const places: readonly OutputName[] = from.length > 0 ? from : ["server", "mocks"];
  const neighbour = outputs.find((output) => output.name !== name && places.includes(output.name));
  if (target === undefined || neighbour === undefined) return { file: `../${name}/index.ts` };
  return { file: `${posix.relative(toPosix(neighbour.dir), toPosix(target.dir))}/index.ts` };
}

function toPosix(path: string): string {
  return path.split(sep).join("/");
}
