import type { Report } from "../diagnostics.ts";
import { child, isObject, items, type Node } from "../load/document.ts";
import { oneOf, pathAt, readRules } from "../normalize/paging/wish.ts";
import { malformed, objectAt, stringAt, stringsAt } from "../normalize/read.ts";
import { checkKeys } from "./check-keys.ts";
import type { PolicySettings } from "./settings.ts";

/** Reads what the configuration says about how the API behaves. */
export function readPolicySettings(report: Report, root: Node): PolicySettings | undefined {
  const node = objectAt(report, root, "policy");
  if (node === undefined) return undefined;
  checkKeys(report, node, ["paging", "idempotency", "auth", "retry", "errors"]);
  const paging = readRules(report, node);
  return {
    ...(paging === undefined ? {} : { paging }),
    ...readAuth(report, node),
    ...readIdempotency(report, node),
    ...readRetry(report, node),
    ...readErrors(report, node),
  };
}

function readAuth(report: Report, holder: Node): Pick<PolicySettings, "auth"> {
  const node = child(holder, "auth");
  if (node === undefined) return {};
  if (node.value === false || typeof node.value === "string") return { auth: node.value };
  if (!isObject(node.value)) {
    malformed(report, node, "auth", "the name of a security scheme, an object, or false");
    return {};
  }
  checkKeys(report, node, ["by", "name"]);
  const by = oneOf(report, node, "by", ["bearer", "basic", "header", "query", "cookie"]);
  const name = stringAt(report, node, "name");
  const isNamed = by === "header" || by === "query" || by === "cookie";
  if (by === undefined || isNamed !== (name !== undefined)) {
    const message = '"auth" needs "by", and for a "header", "query" or "cookie" its "name"';
    report.add("missing-field", node, message);
    return {};
  }
  return { auth: name === undefined ? { by } : { by, name } };
}

function readIdempotency(report: Report, holder: Node): Pick<PolicySettings, "idempotency"> {
  if (child(holder, "idempotency")?.value === false) return { idempotency: false };
  const node = objectAt(report, holder, "idempotency");
  if (node === undefined) return {};
  checkKeys(report, node, ["header", "methods"]);
  const header = stringAt(report, node, "header");
  if (header === undefined) {
    report.add("missing-field", node, '"idempotency" has no "header"; name the header of the key');
    return {};
  }
  const methods = stringsAt(report, node, "methods").map((method) => method.toUpperCase());
  return { idempotency: { header, methods } };
}

function readRetry(report: Report, holder: Node): Pick<PolicySettings, "retry"> {
  const node = child(holder, "retry");
  if (node === undefined) return {};
  const statuses = items(node).map(({ value }) => value);
  const numbers = statuses.filter((status) => typeof status === "number" && status >= 400 && status < 600);
  if (Array.isArray(node.value) && numbers.length === statuses.length)
    return { retry: numbers.filter((status) => typeof status === "number") };
  malformed(report, node, "retry", "an array of statuses from 400 to 599");
  return {};
}

function readErrors(report: Report, holder: Node): Pick<PolicySettings, "errors"> {
  const node = objectAt(report, holder, "errors");
  if (node === undefined) return {};
  checkKeys(report, node, ["code", "message"]);
  const message = pathAt(report, node, "message");
  if (message !== undefined) return { errors: { code: pathAt(report, node, "code"), message } };
  report.add("missing-field", node, '"errors" has no "message"; name the property of the message');
  return {};
}
