import { expect, test } from "vitest";
import type { SecurityScheme } from "../../ir/api.ts";
import type { Operation } from "../../ir/operation.ts";
import { findAuth } from "./find-auth.ts";

const named = (name: string) => ({ name, description: undefined });
const schemes: readonly SecurityScheme[] = [
  { ...named("token"), kind: "bearer" },
  { ...named("key"), kind: "apiKey", in: "header", parameter: "X-Key" },
  { ...named("session"), kind: "apiKey", in: "cookie", parameter: "sid" },
  { ...named("oauth"), kind: "oauth2", tokenUrl: "https://a.test/token" },
  { ...named("certificate"), kind: "mutualTls" },
];

/** An operation that accepts any of these sets; `+` joins the schemes of one. */
function asking(...sets: readonly string[]): Pick<Operation, "security"> {
  const security = sets.map((set) =>
    set === "" ? [] : set.split("+").map((scheme) => ({ scheme, scopes: [] })),
  );
  return { security };
}

test.each([
  {
    name: "the scheme most operations ask for",
    operations: [asking("token"), asking("key"), asking("key", "token")],
    want: { scheme: "token", by: "bearer", isOptional: false, reason: '"token" serves 2 of 3 operations' },
  },
  {
    name: "a key in a header",
    operations: [asking("token"), asking("key"), asking("key")],
    want: { scheme: "key", by: "header", name: "X-Key", reason: '"key" serves 2 of 3 operations' },
  },
  {
    name: "a cookie, which is a credential like others",
    operations: [asking("session")],
    want: { scheme: "session", by: "cookie", name: "sid" },
  },
  {
    name: "a token of OAuth",
    operations: [asking("oauth")],
    want: { scheme: "oauth", by: "bearer", tokenUrl: "https://a.test/token" },
  },
  {
    name: "one that may be left out where half of the operations do without",
    operations: [asking("token"), asking("token", "")],
    want: { scheme: "token", isOptional: true },
  },
  {
    name: "the first, where no operation asks for any",
    operations: [asking()],
    want: { scheme: "token", reason: '"token" is declared, though no operation asks for it' },
  },
  {
    name: "none that needs a second one beside it",
    operations: [asking("key+certificate"), asking("key+certificate"), asking("oauth")],
    want: { scheme: "oauth" },
  },
])("$name", ({ operations, want }) => {
  expect(findAuth(schemes, operations, undefined)).toMatchObject(want);
});

test("the configuration chooses a scheme, none, or says what the document does not", () => {
  const operations = [asking("token")];
  expect(findAuth(schemes, operations, "key")).toMatchObject({ scheme: "key", reason: "as configured" });
  expect(findAuth(schemes, operations, "certificate")).toBeUndefined();
  expect(findAuth(schemes, operations, false)).toBeUndefined();
  expect(findAuth([], [asking()], { by: "header", name: "X-Key" })).toEqual({
    scheme: undefined,
    by: "header",
    name: "X-Key",
    isOptional: true,
    reason: "as configured",
  });
});
