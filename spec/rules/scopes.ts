import { listOf } from "./document.ts";
import { isPublic, operationRule } from "./operation-rule.ts";
import { listOption } from "./rule.ts";

const known = ["read-only", "conversion-write", "payout-write", "admin"];

/**
 * Every operation says which scopes it needs: `security: [{ "bearerAuth": ["admin"] }]`.
 * What is no GET needs more than `read-only`. Options: `anyScope`, the operations that any valid key may call, which
 * list none; `public`, those that take no key, which say `security: []`; `harmless`, those that change nothing
 * though they are no GET.
 */
export const scopes = operationRule(({ operation, method, name, at, report }, options) => {
  const security = listOf(operation.security);
  const mayBePublic = listOption(options, "public").includes(name);
  if (isPublic(operation) && mayBePublic) return;
  if (mayBePublic) return report(`"${name}" takes no key; expected "security": []`);
  if (security.length === 0) {
    return report(`"${name}" lacks its scopes; add "security": [{ "bearerAuth": ["<scope>"] }]`);
  }
  const takesAny = listOption(options, "anyScope").includes(name);
  const mayRead = method === "get" || listOption(options, "harmless").includes(name);
  for (const [index, requirement] of security.entries()) {
    const place = at.child(["security", index]);
    const needed = requirement?.bearerAuth;
    if (!Array.isArray(needed)) {
      report(`expected the scheme "bearerAuth", got "${Object.keys(requirement ?? {}).join(", ")}"`, place);
      continue;
    }
    if (takesAny && needed.length > 0) {
      report(`"${name}" answers any key; expected no scopes, got "${needed.join(", ")}"`, place);
    }
    if (!takesAny && needed.length === 0) {
      report(`"${name}" needs at least one scope of ${known.join(", ")}`, place);
    }
    if (!mayRead && needed.includes("read-only")) {
      report(`"${name}" changes something; expected another scope than "read-only"`, place);
    }
    for (const scope of needed.filter((word) => !known.includes(word))) {
      report(`unknown scope "${scope}"; expected one of ${known.join(", ")}`, place);
    }
  }
});
