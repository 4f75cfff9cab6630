import { type Document, entriesOf, listOf, type MediaType } from "./document.ts";
import { operationsOf, type Reply, type Visit } from "./operation-rule.ts";
import { type Context, type Found, follow, type Rule } from "./rule.ts";

/**
 * Every problem reply lists its codes in `"x-heldsway": { "problem_codes": [...] }`. Codes come from the
 * enum of the schema `ProblemCode`, each has one status, and examples show only what their reply lists.
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
  for (const [name, media] of entriesOf(reply.node.content)) {
    const at = reply.at.child(["content", name]);
    for (const { node, at: place } of examplesOf({ node: media, at }, visit.context)) {
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

function examplesOf({ node, at }: Found<MediaType>, context: Context): Found<unknown>[] {
  const named = entriesOf(node.examples).flatMap(([name, example]) => {
    const found = follow(example, at.child(["examples", name]), context);
    return found ? [{ node: found.node.value, at: found.at.child(["value"]) }] : [];
  });
  return node.example === undefined ? named : [{ node: node.example, at: at.child(["example"]) }, ...named];
}
