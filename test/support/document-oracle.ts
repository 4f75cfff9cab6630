import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import {
  dereference,
  type JsonObject,
  type Located,
  listOf,
  notJson,
  objectOf,
  parseJson,
  pointerTo,
  textOf,
} from "./json-tree.ts";

/** An answer as it came over the wire. */
export interface Answer {
  readonly method: string;
  /** Path with the server's prefix, without the query: `/v1/affiliates`. */
  readonly path: string;
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

export interface Judgement {
  /** `createAffiliate 409`; `undefined` for a path or method the document does not have. */
  readonly reply: string | undefined;
  /** What the document has against the answer. Empty: it is allowed. */
  readonly objections: readonly string[];
}

/**
 * Says whether an OpenAPI document allows an answer. It reads the document by itself, with Ajv,
 * and shares no code with the generator or the runtimes: that is its worth.
 */
export interface DocumentOracle {
  judge(answer: Answer): Judgement;
  /** Every declared reply, as `createAffiliate 409`, sorted. */
  readonly replies: readonly string[];
}

const methods = ["get", "post", "put", "patch", "delete", "head", "options", "trace"];

/** Makes an oracle of a parsed document. */
export function documentOracle(document: JsonObject): DocumentOracle {
  const schemas = schemaChecker(document);
  const deref = (value: unknown, pointer: string) => dereference(document, value, pointer);
  const prefixes = listOf(document.servers).map((server) => pathOf(textOf(objectOf(server).url)));
  const operations = Object.entries(objectOf(document.paths)).flatMap(([template, item]) =>
    methods.flatMap((method) => {
      const operation = objectOf(item)[method];
      if (operation === undefined) return [];
      return [{ template, method, operation: objectOf(operation), pattern: patternOf(template) }];
    }),
  );
  operations.sort((a, b) => (sortKey(a.template) < sortKey(b.template) ? -1 : 1));

  function judge(answer: Answer): Judgement {
    const prefix = prefixes.find((each) => answer.path.startsWith(`${each}/`)) ?? "";
    const path = answer.path.slice(prefix.length);
    // HEAD is answered as GET without the body (RFC 9110 section 9.3.2).
    const method = answer.method === "HEAD" ? "get" : answer.method.toLowerCase();
    const here = operations.filter(({ pattern }) => pattern.test(path));
    const template = here[0]?.template;
    const match = here.find((each) => each.template === template && each.method === method);
    if (match === undefined) return { reply: undefined, objections: judgeUnmatched(answer, here.length > 0) };

    const id = textOf(match.operation.operationId);
    const declared = objectOf(match.operation.responses);
    const status = statusKey(declared, answer.status);
    if (status === undefined) {
      return { reply: undefined, objections: [`${id} declares no status ${answer.status}`] };
    }
    const at = pointerTo("paths", match.template, match.method, "responses", status);
    const response = deref(declared[status], at);
    const objections = [
      ...judgeHeaders(answer, response),
      ...judgeBody(answer, response),
      ...judgeProblem(answer, objectOf(response.value)),
    ];
    const reply = `${id} ${status}`;
    return { reply, objections: objections.map((objection) => `${reply}: ${objection}`) };
  }

  function judgeUnmatched(answer: Answer, pathIsKnown: boolean): string[] {
    const want = pathIsKnown ? [405] : [404];
    const where = `${answer.method} ${answer.path}`;
    if (!want.includes(answer.status))
      return [`${where}: not in the document, yet it answers ${answer.status}`];
    if (answer.status === 405 && !answer.headers.has("allow")) return [`${where}: 405 without Allow`];
    return schemas.check(pointerTo("components", "schemas", "Problem"), parseJson(answer.body));
  }

  function judgeHeaders(answer: Answer, response: Located): string[] {
    return Object.entries(objectOf(objectOf(response.value).headers)).flatMap(([name, value]) => {
      const header = deref(value, `${response.pointer}/headers${pointerTo(name)}`);
      const got = answer.headers.get(name);
      if (got === null) return objectOf(header.value).required === true ? [`header ${name} is missing`] : [];
      const schema = deref(objectOf(header.value).schema, `${header.pointer}/schema`);
      const isNumber = ["integer", "number"].includes(textOf(objectOf(schema.value).type));
      return schemas
        .check(schema.pointer, isNumber ? Number(got) : got)
        .map((objection) => `header ${name} "${got}" ${objection}`);
    });
  }

  function judgeBody(answer: Answer, response: Located): string[] {
    if (answer.method === "HEAD") return answer.body.length > 0 ? ["body in an answer to HEAD"] : [];
    const contents = objectOf(objectOf(response.value).content);
    const got = (answer.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
    if (Object.keys(contents).length === 0)
      return answer.body.length > 0 ? ["body where none is declared"] : [];
    const mediaType = [got, `${got.split("/")[0]}/*`, "*/*"].find((candidate) => candidate in contents);
    if (mediaType === undefined)
      return [`content type "${got}", declared: ${Object.keys(contents).join(", ")}`];
    const schema = objectOf(contents[mediaType]).schema;
    const isJson = /[/+]json$/.test(got);
    if (schema === undefined || !(isJson || got.startsWith("text/"))) return [];
    const value = isJson ? parseJson(answer.body) : new TextDecoder().decode(answer.body);
    if (value === notJson) return ["body is not JSON"];
    return schemas.check(`${response.pointer}/content${pointerTo(mediaType)}/schema`, value);
  }

  return {
    judge,
    replies: operations
      .flatMap(({ operation }) =>
        Object.keys(objectOf(operation.responses)).map((status) => `${operation.operationId} ${status}`),
      )
      .sort(),
  };
}

/** RFC 9457 section 3.1.2 (the status of the body is that of the answer), and the codes the response lists. */
function judgeProblem(answer: Answer, response: JsonObject): string[] {
  const isProblem = answer.headers.get("content-type")?.startsWith("application/problem+json");
  if (!isProblem || answer.method === "HEAD") return [];
  const problem = objectOf(parseJson(answer.body));
  // A replayed body is that of the first answer; only the header is of this one.
  const isReplay = answer.headers.has("idempotent-replayed");
  const codes = listOf(objectOf(response["x-heldsway"]).problem_codes);
  return [
    ...(problem.status === answer.status ? [] : [`problem says status ${problem.status}`]),
    ...(codes.length === 0 || codes.includes(problem.code)
      ? []
      : [`problem code "${problem.code}", declared: ${codes.join(", ")}`]),
    ...(isReplay || problem.request_id === answer.headers.get("x-request-id")
      ? []
      : ["request_id is not X-Request-Id"]),
  ];
}

function schemaChecker(document: JsonObject) {
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false, validateFormats: true });
  formats.default(ajv);
  ajv.addSchema(document, "document", undefined, false);
  const compiled = new Map<string, ValidateFunction>();
  return {
    check(pointer: string, value: unknown): string[] {
      const known = compiled.get(pointer) ?? ajv.compile({ $ref: `document#${encodeURI(pointer)}` });
      compiled.set(pointer, known);
      if (known(value)) return [];
      return (known.errors ?? []).map((error) => `${error.instancePath || "value"} ${error.message ?? ""}`);
    },
  };
}

function statusKey(responses: JsonObject, status: number): string | undefined {
  return [String(status), `${Math.floor(status / 100)}XX`, "default"].find((key) => key in responses);
}

function patternOf(template: string): RegExp {
  const steps = template
    .split("/")
    .map((step) => (/\{.*\}/.test(step) ? "[^/]+" : step.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")));
  return new RegExp(`^${steps.join("/")}$`);
}

/** Sorts literal segments before parameters: `/payouts/stats` before `/payouts/{payout_id}`. */
function sortKey(template: string): string {
  return template.replaceAll("{", "\uffff");
}

function pathOf(url: string): string {
  return new URL(url, "http://document.invalid").pathname.replace(/\/$/, "");
}
