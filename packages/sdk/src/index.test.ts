import { expect, test, vi } from "vitest";
import { type Affiliate, HeldSway, SdkError } from "./index.ts";
import { createCore, getMe, listAffiliates } from "./operations.ts";
import { rawClient } from "./raw.ts";

const affiliate: Partial<Affiliate> = { id: "aff_1", name: "Emma", status: "active" };

/** Answers each request in turn and notes it. */
function scripted(...answers: readonly (() => Response)[]) {
  const requests: Request[] = [];
  const fetch = async (url: string | Request, init?: RequestInit) => {
    requests.push(new Request(url, init));
    const answer = answers[Math.min(requests.length, answers.length) - 1];
    return answer ? answer() : new Response("", { status: 500 });
  };
  return { requests, fetch };
}

function page(next: string | null) {
  return () => Response.json({ data: [affiliate], has_more: next !== null, next_cursor: next });
}

test("the key comes from the environment, the base URL from the environment's name", async () => {
  vi.stubEnv("HELDSWAY_API_KEY", "hs_test_from_environment");
  const { requests, fetch } = scripted(() => Response.json({ workspace: "Acme" }));
  await new HeldSway({ fetch, environment: "sandbox" }).me.get();
  expect(requests[0]?.url).toBe("https://sandbox.heldsway.com/v1/me");
  expect(requests[0]?.headers.get("authorization")).toBe("Bearer hs_test_from_environment");
  vi.stubEnv("HELDSWAY_API_KEY", "");
  expect(() => new HeldSway()).toThrow('HeldSway needs a credential: pass "apiKey" or set HELDSWAY_API_KEY');
  vi.unstubAllEnvs();
});

test("lists iterate, writes carry a key, failures tell their code", async () => {
  const problem = { code: "duplicate_resource", detail: "taken", existing_id: "aff_9", status: 409 };
  const { requests, fetch } = scripted(page("c1"), page(null), () =>
    Response.json(problem, {
      status: 409,
      headers: { "content-type": "application/problem+json", "x-request-id": "req_1" },
    }),
  );
  const heldsway = new HeldSway({ apiKey: "hs_test_key", fetch });
  expect(await heldsway.affiliates.list().toArray({ limit: 10 })).toEqual([affiliate, affiliate]);
  const { error } = await heldsway.affiliates.create({ email: "emma@example.com", name: "Emma" }).safe();
  if (error?.code !== "duplicate_resource") throw new Error("expected a duplicate");
  expect(error.body.existing_id).toBe("aff_9");
  expect(error).toMatchObject({ status: 409, requestId: "req_1", operation: "createAffiliate" });
  expect(error.idempotencyKey).toBe(requests[2]?.headers.get("idempotency-key"));
  expect(SdkError.is(error)).toBe(true);
});

test("functions of operations do the same on a core of their own, or on the client's", async () => {
  const { requests, fetch } = scripted(() => Response.json({ workspace: "Acme" }), page(null));
  const core = createCore({ apiKey: "hs_test_key", fetch });
  expect((await getMe(core)).workspace).toBe("Acme");
  const { core: shared } = new HeldSway({ apiKey: "hs_test_key", fetch });
  for await (const { id } of listAffiliates(shared, { status: "active" })) expect(id).toBe("aff_1");
  expect(requests.map(({ url }) => new URL(url).pathname)).toEqual(["/v1/me", "/v1/affiliates"]);
});

test("the raw client shares transport and credential", async () => {
  const { requests, fetch } = scripted(page(null));
  const heldsway = new HeldSway({ apiKey: "hs_test_key", fetch });
  const { data } = await rawClient(heldsway).GET("/affiliates", { params: { query: { limit: 10 } } });
  expect(data?.data[0]?.id).toBe("aff_1");
  expect(requests[0]?.headers.get("authorization")).toBe("Bearer hs_test_key");
});

test("a printed client does not show its key", async () => {
  const { inspect } = await import("node:util");
  const heldsway = new HeldSway({ apiKey: "hs_test_very_secret" });
  expect(inspect(heldsway, { depth: 10 })).not.toContain("very_secret");
  expect(JSON.stringify(heldsway)).not.toContain("very_secret");
});
