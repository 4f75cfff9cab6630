// What every runtime must do with the SDK. Uses nothing but web standards.

import type { Modules, Place, SmokeResult } from "./modules.ts";

/** One test; `url` gives its own base URL, where the server behaves as asked. */
type SmokeTest = (modules: Modules, url: (behaviour: string) => string, place: Place) => Promise<void>;

const apiKey = "hs_test_key";
const conversion = { program_id: "prg_1", external_id: "order-1", amount: 100, currency: "USD" };

const tests: Readonly<Record<string, SmokeTest>> = {
  "a GET carries the credential": async ({ sdk }, url) => {
    const { meta } = await new sdk.HeldSway({ apiKey, baseUrl: url("echo") }).me.get().withMeta();
    equal(meta.requestId, "req_1");
    const { echo } = await echoOf(new sdk.HeldSway({ apiKey, baseUrl: url("echo") }).me.get());
    equal(echo.authorization, `Bearer ${apiKey}`);
    equal(echo.accept, "application/json");
  },
  "the credential comes from the environment, where there is one": async (
    { sdk },
    url,
    { hasEnvironment },
  ) => {
    const make = () => new sdk.HeldSway({ baseUrl: url("echo") });
    if (hasEnvironment) {
      const { echo } = await echoOf(make().me.get());
      equal(echo.authorization, "Bearer hs_test_environment");
      return;
    }
    try {
      make();
    } catch (error) {
      equal(sdk.ConfigError.is(error), true);
      return;
    }
    throw new Error("made a client without a credential");
  },
  "a POST is repeated with its key": async ({ sdk }, url) => {
    const call = new sdk.HeldSway({ apiKey, baseUrl: url("flaky") }).conversions.create(conversion);
    const { meta } = await call.withMeta();
    const { echo } = await echoOf(call);
    equal(meta.attempts, 2);
    equal(echo.key, meta.idempotencyKey);
    equal(echo.body, JSON.stringify(conversion));
  },
  "a list walks its pages": async ({ sdk }, url) => {
    const ids: string[] = [];
    for await (const { id } of new sdk.HeldSway({ apiKey, baseUrl: url("pages") }).affiliates.list())
      ids.push(id);
    equal(ids.join(), "one,three");
  },
  "functions of operations work without the client": async ({ operations }, url) => {
    const core = operations.createCore({ apiKey, baseUrl: url("echo") });
    equal((await operations.getMe(core)).workspace, "Acme");
  },
  "the raw client works": async ({ sdk, raw }, url) => {
    const { data } = await raw.rawClient(new sdk.HeldSway({ apiKey, baseUrl: url("echo") })).GET("/me");
    equal(data?.workspace, "Acme");
  },
  "a problem is an ApiError": async ({ sdk }, url) => {
    const { error } = await new sdk.HeldSway({ apiKey, baseUrl: url("refused") }).conversions
      .get("conv_1")
      .safe();
    equal(sdk.ApiError.is(error) && sdk.SdkError.is(error), true);
    equal(error?.code, "not_found");
    equal(error?.requestId, "req_9");
  },
  "a page of HTML is a ResponseParseError": async ({ sdk }, url) => {
    const { error } = await new sdk.HeldSway({ apiKey, baseUrl: url("html") }).me.get().safe();
    equal(sdk.ResponseParseError.is(error), true);
  },
  "a redirect is not followed": async ({ sdk }, url) => {
    const { error } = await new sdk.HeldSway({ apiKey, baseUrl: url("redirect") }).me.get().safe();
    equal(sdk.ApiError.is(error), true);
  },
  "Retry-After is kept": async ({ sdk }, url) => {
    const start = performance.now();
    await new sdk.HeldSway({ apiKey, baseUrl: url("limited") }).me.get();
    const ms = performance.now() - start;
    if (ms < 990) throw new Error(`sent again after ${ms} ms`);
  },
  "a server without an answer is a TimeoutError": async ({ sdk }, url) => {
    const heldsway = new sdk.HeldSway({ apiKey, baseUrl: url("silent"), timeout: 1000, retry: false });
    const { error } = await heldsway.me.get().safe();
    equal(sdk.TimeoutError.is(error) && error.phase, "headers");
  },
  "a body that stalls is a TimeoutError": async ({ sdk }, url) => {
    const phaseOf = async (timeout: number) => {
      const heldsway = new sdk.HeldSway({ apiKey, baseUrl: url("stalls"), timeout, retry: false });
      const { error } = await heldsway.me.get().safe();
      return sdk.TimeoutError.is(error) && error.phase;
    };
    // On a machine that is busy even the headers may take a second.
    const phase = await phaseOf(1000);
    equal(phase === "headers" ? await phaseOf(20_000) : phase, "body");
  },
  "an abort is an AbortError with its reason": async ({ sdk }, url) => {
    const controller = new AbortController();
    const reason = new Error("left");
    setTimeout(() => controller.abort(reason), 50);
    const heldsway = new sdk.HeldSway({ apiKey, baseUrl: url("silent") });
    const { error } = await heldsway.me.get({ signal: controller.signal }).safe();
    equal(sdk.AbortError.is(error) && error.cause, reason);
  },
  "nobody there is a ConnectionError": async ({ sdk }) => {
    // Port 9 is for what is thrown away; nothing listens there, and browsers refuse it by themselves.
    const heldsway = new sdk.HeldSway({ apiKey, baseUrl: "http://127.0.0.1:9/v1", retry: false });
    const { error } = await heldsway.me.get().safe();
    equal(sdk.ConnectionError.is(error), true);
  },
  "a signed webhook is an event, another is not": async ({ webhooks, testing }) => {
    const body = JSON.stringify({ id: "evt_1", type: "payout.sent" });
    const secret = `whsec_${btoa("a key of thirty-two bytes, no less")}`;
    const headers = await testing.signWebhook(body, { secret });
    const event = await webhooks.verifyWebhook({ body, headers }, { secrets: secret });
    equal(event.id, "evt_1");
    const other = `whsec_${btoa("another key, of somebody else's")}`;
    const refusal: unknown = await webhooks
      .verifyWebhook({ body, headers }, { secrets: other })
      .catch((error) => error);
    equal(webhooks.WebhookError.is(refusal), true);
  },
  "the testing kit waits in no time": async ({ testing }) => {
    const mock = testing.mockHeldSway();
    mock
      .on("getAffiliate")
      .fail(429, "rate_limited", { headers: { "retry-after": "30" } })
      .fail(404, "not_found");
    const { error } = await mock.client.affiliates.get("aff_1").safe();
    equal(error?.code, "not_found");
    equal((mock.clock.waits[0] ?? 0) >= 30_000, true);
  },
  "an answer can be read as it comes": async ({ sdk }, url) => {
    const response = await new sdk.HeldSway({ apiKey, baseUrl: url("echo") }).me.get().asResponse();
    equal((await response.text()).includes("Acme"), true);
  },
};

/** Runs all tests, side by side. */
export function runSmokeSuite(modules: Modules, place: Place): Promise<SmokeResult[]> {
  return Promise.all(
    Object.entries(tests).map(async ([title, test], index): Promise<SmokeResult> => {
      try {
        await test(modules, (behaviour) => `${place.origin}/${place.name}-${index}/${behaviour}`, place);
        return { name: title };
      } catch (error) {
        return { name: title, failure: String(error) };
      }
    }),
  );
}

/** The server's echo, which no model of the API has. */
async function echoOf(call: PromiseLike<unknown>): Promise<{ readonly echo: Record<string, unknown> }> {
  return (await call) as { echo: Record<string, unknown> };
}

function equal(actual: unknown, expected: unknown): void {
  if (actual !== expected) throw new Error(`got ${String(actual)} where ${String(expected)} was expected`);
}
