import { type Document, entriesOf, listOf } from "./document.ts";
import { examplesOf } from "./examples-of.ts";
import { operationsOf, type Reply, type Visit } from "./operation-rule.ts";
import { type Context, follow, type Rule } from "./rule.ts";

/**
 * Every problem reply answers `application/problem+json` and lists its codes in
 * `"x-heldsway": { "problem_codes": [...] }`. Codes come from the enum of the schema `ProblemCode`, each has one
 * status, and the examples, of which there is at least one, show only what their reply lists.
 */
export const problemCodes: Rule = () => ({
  Root(document, context) {
    const known = knownCodes(document, context);
    const statusOf = new Map<string, string>();
    for (const visit of operationsOf(document, "paths", context)) {
      for (const reply of visit.responses) {
        if (/^[123]/.test(reply.status)) continue;
        checkCodes(reply, visit, known, statusOf);
        checkExamples(reply, visit);
      }
    }
  },
});

function knownCodes(document: Document, context: Context): ReadonlySet<unknown> {
  const schema = document.components?.schemas?.ProblemCode;
  const found = schema && follow(schema, context.location.child(["components", "schemas"]), context);
  return new Set(listOf(found?.node.enum));
}

function checkCodes(reply: Reply, visit: Visit, known: ReadonlySet<unknown>, statusOf: Map<string, string>) {
  const codes = codesOf(reply);
  if (codes.length === 0) {
    const remedy = `add "x-heldsway": { "problem_codes": ["<code>"] }`;
    return visit.report(`the reply ${reply.status} lists no problem codes; ${remedy}`, reply.at);
  }
  for (const [index, code] of codes.entries()) {
    const place = reply.at.child(["x-heldsway", "problem_codes", index]);
    if (!known.has(code)) {
      visit.report(`unknown problem code "${code}"; it is not in the enum of "ProblemCode"`, place);
    }
    const status = statusOf.get(code) ?? reply.status;
    if (status !== reply.status) {
      visit.report(`problem code "${code}" has status ${status} elsewhere, here ${reply.status}`, place);
    }
    statusOf.set(code, status);
  }
}

function checkExamples(reply: Reply, visit: Visit) {
  const codes = codesOf(reply);
  const contents = entriesOf(reply.node.content);
  if (!contents.some(([type, { schema }]) => type === "application/problem+json" && schema !== undefined)) {
    visit.report(`the reply ${reply.status} answers no "application/problem+json" with a schema`, reply.at);
  }
  for (const [name, media] of contents) {
    const at = reply.at.child(["content", name]);
    const examples = examplesOf({ node: media, at }, visit.context);
    if (examples.length === 0) visit.report(`the reply ${reply.status} shows no problem; add an example`, at);
    for (const { node, at: place } of examples) {
      if (typeof node !== "object" || node === null) continue;
      if (!("code" in node && typeof node.code === "string" && codes.includes(node.code))) {
        const got = "code" in node ? `"${node.code}"` : "none";
        visit.report(`expected a problem code the reply lists (${codes.join(", ")}), got ${got}`, place);
      }
      if (/^\d+$/.test(reply.status) && "status" in node && node.status !== Number(reply.status)) {
        visit.report(`expected "status" to be ${reply.status}, got ${node.status}`, place);
      }
    }
  }
}

function codesOf({ node }: Reply): readonly string[] {
  return listOf(node["x-heldsway"]?.problem_codes);
}
