import { expect, test } from "vitest";
import type { AppTypes } from "../handler.ts";
import { memoryUnitOfWork } from "./memory-unit-of-work.ts";
import { scopeOfCall } from "./scope.ts";

interface App extends AppTypes {
  readonly principal: { readonly workspace: string };
  readonly tx: undefined;
}

const scopeOf = ({ workspace }: App["principal"]) => workspace;

test.each([
  { caller: "a known caller", principal: { workspace: "north" }, want: "north" },
  { caller: "an anonymous caller", principal: undefined, want: "" },
])("the scope of $caller", ({ principal, want }) => {
  expect(scopeOfCall<App>({ principal }, scopeOf)).toBe(want);
});

test("an anonymous call with a key is answered once", async () => {
  const units = memoryUnitOfWork<App>({ scopeOf });
  const call = {
    principal: undefined,
    operationId: "signUp",
    requestId: "req_1",
    now: new Date(0),
    isReadOnly: false,
    key: "k",
    fingerprint: "f",
  };
  const reply = { status: 201, headers: [], body: undefined, holdsSecret: false, undoEffects: false };
  expect((await units.runOnce(call, async () => reply)).kind).toBe("executed");
  expect((await units.runOnce(call, async () => reply)).kind).toBe("replayed");
});
