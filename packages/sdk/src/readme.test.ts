import { readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Affiliate, type ConversionCreate, HeldSway, logger } from "./index.ts";
import { affiliateStatusValues, isKnown } from "./known-values.ts";
import { mockHeldSway, signWebhook } from "./testing.ts";
import { verifyWebhook, WebhookError } from "./webhooks.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const here = readFileSync(import.meta.filename, "utf8");

const affiliate = { id: "aff_1", name: "Emma", status: "active" } as Affiliate;
const [email, name] = ["emma@example.com", "Emma"];
const tryLater = (key: string | undefined) => key;
const printed: unknown[][] = [];

/** Stands for the network. */
function answer({ url, method }: Request): Response {
  const { pathname } = new URL(url);
  if (pathname.endsWith("/me")) return Response.json({ workspace: "Acme" });
  if (pathname.endsWith("/export"))
    return new Response("id,amount\n", { headers: { "content-type": "text/csv" } });
  if (method === "POST" && pathname.endsWith("/affiliates"))
    return Response.json({ code: "duplicate_resource", existing_id: "aff_9" }, { status: 409 });
  if (method === "POST") return Response.json({ id: "cnv_1" }, { status: 201 });
  return Response.json({ data: [affiliate], has_more: false, next_cursor: null });
}

beforeEach(() => {
  vi.stubEnv("HELDSWAY_API_KEY", "hs_test_key");
  vi.stubGlobal("fetch", async (url: string, init: RequestInit) => answer(new Request(url, init)));
  vi.spyOn(console, "log").mockImplementation((...args: unknown[]) => printed.push(args));
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  printed.length = 0;
});

test("every snippet of the README stands in this file, and so is compiled and run", () => {
  const snippets = Array.from(readme.matchAll(/```ts\n(.*?)```/gs), ([, code = ""]) => code);
  expect(snippets.length).toBeGreaterThan(6);
  for (const snippet of snippets) {
    for (const line of snippet.split("\n").filter((each) => !each.startsWith("import ")))
      expect(here.split("\n").map((own) => own.trim())).toContain(line.trim());
  }
});

test("the start", async () => {
  const conversion = { external_id: "order-1042", amount: 12_900, currency: "USD" } as ConversionCreate;
  const heldsway = new HeldSway({ environment: "sandbox" }); // apiKey: HELDSWAY_API_KEY by default

  const me = await heldsway.me.get();

  for await (const affiliate of heldsway.affiliates.list({ status: "active" })) {
    console.log(affiliate.name); // all pages, requested as you go
  }

  const { data, meta } = await heldsway.conversions.create(conversion).withMeta();
  console.log(me.workspace, data.id, meta.requestId, meta.idempotencyKey);
  expect(printed).toEqual([["Emma"], ["Acme", "cnv_1", undefined, expect.any(String)]]);
});

test("errors by code", async () => {
  const heldsway = new HeldSway();
  const create = async () => {
    const result = await heldsway.affiliates.create({ email, name }).safe();
    if (!result.ok) {
      // biome-ignore format: as the README has it
      switch (result.error.code) { // the codes of this operation, checked by the compiler
        case "duplicate_resource":
          return result.error.body.existing_id;
        case "timeout":
          return tryLater(result.error.idempotencyKey);
        default:
          throw result.error; // a code of a newer server, or no answer at all
      }
    }
    return undefined;
  };
  expect(await create()).toBe("aff_9");
});

test("an export as a stream", async () => {
  const heldsway = new HeldSway();
  let size = 0;
  const response = await heldsway.commissions.export().asResponse();
  for await (const chunk of response.body ?? []) size += chunk.length;
  expect(size).toBe(10);
});

test("clients with other options", async () => {
  const heldsway = new HeldSway();
  const patient = heldsway.with({ timeout: 60_000, retry: { attempts: 5 } });
  const traced = heldsway.with({
    middleware: [logger(console)],
    on: { retry: ({ operation, delayMs }) => console.warn(operation, delayMs) },
  });
  expect((await patient.me.get()).workspace).toBe("Acme");
  expect((await traced.me.get()).workspace).toBe("Acme");
});

test("known values", () => {
  const labels = { pending: "waits", active: "earns", suspended: "rests", terminated: "is gone" };
  const labelOf = (affiliate: Affiliate) => {
    if (isKnown(affiliateStatusValues, affiliate.status)) return labels[affiliate.status];
    return affiliate.status;
  };
  expect(labelOf(affiliate)).toBe("earns");
  expect(labelOf({ ...affiliate, status: "new" })).toBe("new");
});

test("webhooks", async () => {
  const secret = `whsec_${btoa("a key of thirty-two bytes, no less")}`;
  const previousSecret = `whsec_${btoa("another key of thirty-two bytes..")}`;
  async function receive(request: Request): Promise<Response> {
    try {
      const event = await verifyWebhook(request, { secrets: [secret, previousSecret] });
      if (event.type === "payout.sent") console.log(event.id, event.data);
      return new Response(null, { status: 204 });
    } catch (error) {
      if (WebhookError.is(error)) return new Response(error.code, { status: 400 });
      throw error;
    }
  }
  const body = JSON.stringify({ id: "evt_1", type: "payout.sent", data: {} });
  const headers = await signWebhook(body, { secret: previousSecret });
  const deliver = (text: string) =>
    receive(new Request("https://a.example", { method: "POST", body: text, headers }));
  expect((await deliver(body)).status).toBe(204);
  expect(await (await deliver(`${body} `)).text()).toBe("signature_mismatch");
  expect(printed).toEqual([["evt_1", {}]]);
});

test("tests", async () => {
  const mock = mockHeldSway();
  mock
    .on("getAffiliate")
    .fail(429, "rate_limited", { headers: { "retry-after": "2" } })
    .reply(affiliate);
  await mock.client.affiliates.get("aff_1");
  console.log(mock.clock.waits, mock.requests("getAffiliate").length); // [2100] 2, in no time
  mock.assertPlayed();
  expect(printed).toEqual([[[2100], 2]]);
});
