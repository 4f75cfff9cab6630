import { operationRule } from "./operation-rule.ts";
import { listOption } from "./rule.ts";

const verbAndNoun = /^[a-z][a-z0-9]*(?:[A-Z][a-z0-9]*)+$/;

/** Verbs by method. POST takes any other: what it does has as many names as there are actions. */
const verbs: { readonly [method: string]: readonly string[] } = {
  get: ["get", "list", "export", "check", "verify"],
  put: ["replace"],
  patch: ["update"],
  delete: ["delete", "remove", "revoke", "disconnect"],
};
const kebabCase = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const snakeCase = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/;
const headerCase = /^[A-Z][A-Za-z0-9]*(?:-[A-Z][A-Za-z0-9]*)*$/;

/**
 * `operationId` is lowerCamel verb and noun, the verb one of the method's; path segments are kebab-case, collections
 * plural, parameters snake_case and headers `Header-Case`. Options: `singular`, collections that are no plural, as `audit-log`;
 * `files`, segments that are file names, as `openapi.json`.
 */
export const naming = operationRule(({ operation, path, method, name, at, parameters, report }, options) => {
  const id = operation.operationId;
  if (id === undefined || !verbAndNoun.test(id)) {
    const place = id === undefined ? at : at.child(["operationId"]);
    report(`expected an operationId of verb and noun like "listAffiliates", got "${id ?? ""}"`, place);
  } else if (!fits(verbOf(id), method)) {
    const wanted = verbs[method]?.join(", ") ?? "a verb that no other method has";
    report(`expected a verb of ${method.toUpperCase()} (${wanted}), got "${id}"`, at.child(["operationId"]));
  }

  const segments = path.split("/").slice(1);
  for (const [index, segment] of segments.entries()) {
    if (isParameter(segment)) continue;
    if (!kebabCase.test(segment) && !listOption(options, "files").includes(segment)) {
      report(`expected a kebab-case path segment like "api-keys", got "${segment}"`);
    }
    const isCollection =
      isParameter(segments[index + 1]) || (index === segments.length - 1 && isListName(name));
    if (isCollection && !segment.endsWith("s") && !listOption(options, "singular").includes(segment)) {
      report(`expected the collection to be a plural noun, got "${segment}"`);
    }
  }

  for (const { node, at: place } of parameters) {
    const { wanted, like } =
      node.in === "header"
        ? { wanted: headerCase, like: "Idempotency-Key" }
        : { wanted: snakeCase, like: "affiliate_id" };
    if (!wanted.test(node.name ?? "")) {
      report(`expected a parameter name like "${like}", got "${node.name ?? ""}"`, place);
    }
  }
});

function fits(verb: string, method: string): boolean {
  const own = verbs[method];
  return own ? own.includes(verb) : !Object.values(verbs).flat().includes(verb);
}

function verbOf(operationId: string): string {
  return /^[a-z0-9]+/.exec(operationId)?.[0] ?? "";
}

function isParameter(segment = ""): boolean {
  return segment.startsWith("{");
}

function isListName(name: string): boolean {
  return /^list[A-Z]/.test(name);
}
