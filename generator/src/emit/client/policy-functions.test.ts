import { expect, test } from "vitest";
import type { Policy } from "../../ir/policy.ts";
import { printFile } from "../shared/print-file.ts";
import * as ir from "../shared/sample-api.ts";
import { emitClient } from "./emit-client.ts";

function policyWith(wish: Partial<Policy>): string {
  const sample = ir.api({});
  const files = emitClient({ ...sample, policy: { ...sample.policy, ...wish } });
  const policy = files.find(({ path }) => path === "policy.ts");
  return policy ? printFile(policy, { importSuffix: ".ts", header: "// Generated." }) : "";
}

const sent = { scheme: "key", isOptional: false, reason: "" };

test.each<{ readonly auth: Policy["auth"]; readonly want: string }>([
  { auth: { ...sent, by: "bearer" }, want: "  authenticate: bearer,\n}" },
  { auth: { ...sent, by: "basic", isOptional: true }, want: "authenticate: basic,\n  isPublic: true,\n" },
  { auth: { ...sent, by: "header", name: "X-Key" }, want: 'authenticate: headerKey("X-Key"),' },
  { auth: { ...sent, by: "query", name: "key" }, want: 'authenticate: queryKey("key"),' },
  { auth: { ...sent, by: "cookie", name: "sid" }, want: 'authenticate: cookieKey("sid"),' },
])("a credential: $want", ({ auth, want }) => {
  expect(policyWith({ auth })).toContain(want);
});

test.each([
  { code: ["errorCode"], message: ["message"], want: 'errorsAt({ code: "errorCode", message: "message" })' },
  { code: undefined, message: ["msg"], want: 'errorsAt({ message: "msg" })' },
  {
    code: ["errors", "0", "code"],
    message: ["errors", "0", "message"],
    want: 'errorsAt({ code: ["errors", "0", "code"], message: ["errors", "0", "message"] })',
  },
])("errors the runtime does not understand by itself: $want", ({ code, message, want }) => {
  expect(policyWith({ errorShape: { code, message, reason: "" } })).toContain(`readError: ${want},`);
});

test.each([
  { code: ["code"], message: ["detail"] },
  { code: ["code"], message: ["message"] },
  { code: ["error", "code"], message: ["error", "message"] },
  { code: undefined, message: ["title"] },
  { code: undefined, message: ["error"] },
])("errors as usual need nothing: $message", ({ code, message }) => {
  expect(policyWith({ errorShape: { code, message, reason: "" } })).not.toContain("readError");
});

test("statuses to try again after, where they are not the usual ones", () => {
  expect(policyWith({ retryStatuses: [429, 503] })).toContain("retryStatuses: [429, 503],");
  expect(policyWith({})).not.toContain("retryStatuses");
});
