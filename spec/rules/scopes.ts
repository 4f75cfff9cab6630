import { listOf } from "./document.ts";
import { operationRule } from "./operation-rule.ts";
import { listOption } from "./rule.ts";

const known = ["read-only", "conversion-write", "payout-write", "admin"];

/**
 * Every operation says which scopes it needs: `security: [{ "bearerAuth": ["admin"] }]`.
 * Option `anyScope`: the operations that any valid key may call; these list none.
 */
export const scopes = operationRule(({ operation, name, at, report }, options) => {
  const security = listOf(operation.security);
  if (security.length === 0) {
    return report(`"${name}" lacks its scopes; add "security": [{ "bearerAuth": ["<scope>"] }]`);
  }
  const takesAny = listOption(options, "anyScope").includes(name);
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
    for (const scope of needed.filter((word) => !known.includes(word))) {
      report(`unknown scope "${scope}"; expected one of ${known.join(", ")}`, place);
    }
  }
});
