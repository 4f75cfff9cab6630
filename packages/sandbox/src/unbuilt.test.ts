import { operations, type Problem } from "@heldsway/contract";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { handlers } from "./handlers.ts";
import { sandboxKeys } from "./seed/key-ring.ts";
import { embedded } from "./testing/hosts.ts";
import { openTestApi, type TestApi } from "./testing/test-api.ts";

describe("an operation that is not built yet", () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi(embedded);
  });
  afterAll(() => api.close());

  const built = new Set(Object.values(handlers).flatMap((module) => Object.keys(module)));
  const unbuilt = Object.entries(operations)
    .filter(([name]) => !built.has(name))
    .map(([, operation]) => operation);
  /** The first that is left, whichever is built next. */
  const one = (method: string, scope: string) => {
    const found = unbuilt.find(
      (each) => each.method === method && each.security.flat().some(({ scopes }) => String(scopes) === scope),
    );
    if (found === undefined) throw new Error(`every ${method} for "${scope}" is built; test another one`);
    return { method, path: found.path.replace(/\{.*?\}/g, "x") };
  };
  const write = one("POST", "admin");
  const read = one("GET", "read-only");
  const call = (key: string, body?: unknown) =>
    api.call<Problem>(write.method, write.path, { key, ...(body !== undefined && { body }) });

  test("is a 501 problem with a request id and the limits of the key", async () => {
    const { status, headers, body } = await call(sandboxKeys.admin);
    expect({ status, body }).toMatchObject({ status: 501, body: { status: 501, code: "not_implemented" } });
    expect(headers.get("content-type")).toBe("application/problem+json");
    expect(headers.get("x-request-id")).toBe(body.request_id);
    expect(headers.get("ratelimit-policy")).toContain("q=1000");
    expect(api.errors).toEqual([]);
  });

  test("says so before it looks at the body", async () => {
    expect(await call(sandboxKeys.admin, "nonsense")).toMatchObject({ status: 501 });
  });

  test("asks for a key first, then for its scope, then for the plan", async () => {
    expect(await call("nobody")).toMatchObject({ status: 401, body: { code: "unauthorized" } });
    expect(await call(sandboxKeys.readOnly)).toMatchObject({
      status: 403,
      body: { code: "insufficient_scope", required_scopes: ["admin"] },
    });
    expect(await call(sandboxKeys.gated)).toMatchObject({
      status: 403,
      body: { code: "plan_upgrade_required" },
    });
  });

  test("counts against the limit of the key", async () => {
    const statuses = [];
    for (let sent = 0; sent < 6; sent += 1) {
      statuses.push((await api.get(read.path, sandboxKeys.lowLimit)).status);
    }
    expect(statuses).toEqual([501, 501, 501, 501, 501, 429]);
  });
});
