import { expect, test } from "vitest";
import type { PendingReply } from "./handler.ts";
import { memoryUnitOfWork } from "./idempotency/memory-unit-of-work.ts";
import type { ServerOptions } from "./options.ts";
import { ProblemError } from "./problems/problem-error.ts";
import { memoryRateLimiter } from "./rate-limit/memory-limiter.ts";
import { readJson, reply, type SampleApp, sampleServer } from "./testing/sample-server.ts";
import type { Phase, PhaseEvent } from "./trace.ts";

type Around = NonNullable<ServerOptions<SampleApp>["around"]>;

function tracedServer(
  options: Partial<ServerOptions<SampleApp>> = {},
  handlers?: Parameters<typeof sampleServer>[1],
) {
  const phases: PhaseEvent[] = [];
  return { phases, ...sampleServer({ observePhase: (event) => phases.push(event), ...options }, handlers) };
}

test("every phase is told in order, with its operation once that is known", async () => {
  const { call, phases } = tracedServer();
  const response = await call("POST /widgets", { body: { name: "x" } });
  expect(phases.map(({ phase, operationId }) => `${phase} ${operationId}`)).toEqual([
    "guard undefined",
    "match createWidget",
    "authenticate createWidget",
    "rateLimit createWidget",
    "authorize createWidget",
    "decode createWidget",
    "unitOfWork createWidget",
    "handle createWidget",
    "reply createWidget",
    "unitOfWork createWidget",
  ]);
  expect(new Set(phases.map(({ requestId }) => requestId))).toEqual(
    new Set([response.headers.get("x-request-id")]),
  );
  for (const { durationMs } of phases) expect(durationMs).toBeGreaterThanOrEqual(0);
});

test("the phases follow one another without gaps", async () => {
  const { call, phases } = tracedServer();
  await call("GET /widgets");
  for (const [index, { startedAt, durationMs }] of phases.slice(0, -1).entries())
    expect(phases[index + 1]?.startedAt).toBeCloseTo(startedAt + durationMs, 6);
});

test.each([
  { given: "GET /nothing", want: "match" },
  { given: "GET /me", as: null, want: "authenticate" },
  { given: "DELETE /widgets/wid_1", as: "reader", want: "authorize" },
  { given: "GET /widgets?limit=x", want: "decode" },
])("a request refused at $want ends there", async ({ given, as = "writer", want }) => {
  const { call, phases, events } = tracedServer();
  await call(given, { as });
  expect(phases.at(-1)?.phase).toBe(want);
  expect(events).toMatchObject([{ kind: "request", phase: want }]);
});

test("an error tells its phase, its operation and where in the reply it is", async () => {
  const { call, events } = sampleServer(
    {},
    { getWidget: (context) => reply(context, "ok", { id: 7, name: "x" }) },
  );
  await call("GET /widgets/wid_1");
  expect(events[0]).toMatchObject({
    kind: "error",
    phase: "reply",
    operationId: "getWidget",
    pointer: "/id",
  });
});

const broken = () => {
  throw new Error("broken");
};
const unit = memoryUnitOfWork<SampleApp>({ scopeOf: ({ workspace }) => workspace });
const fails: readonly {
  phase: Phase;
  options?: Partial<ServerOptions<SampleApp>>;
  createWidget?: (context: Parameters<typeof reply>[0]) => unknown;
  status?: number;
}[] = [
  { phase: "guard", options: { guard: broken } },
  { phase: "authenticate", options: { authenticate: { bearerAuth: async () => broken() } } },
  { phase: "rateLimit", options: { rateLimit: { limiter: memoryRateLimiter(), policyOf: broken } } },
  { phase: "authorize", options: { admit: broken } },
  { phase: "unitOfWork", options: { unitOfWork: { ...unit, run: async () => broken() } }, status: 503 },
  { phase: "handle", createWidget: broken },
  { phase: "handle", options: { around: broken } },
  { phase: "handle", createWidget: () => new Date() },
  { phase: "reply", createWidget: (context) => reply(context, "created", {}) },
];

test.each(fails)(
  "an error of $phase is told with its phase and its operation",
  async ({ phase, options, createWidget, status = 500 }) => {
    const { call, events, phases } = tracedServer(options, createWidget && { createWidget });
    const response = await call("POST /widgets", { body: { name: "x" } });
    const told = {
      phase,
      operationId: phase === "guard" ? undefined : "createWidget",
      requestId: response.headers.get("x-request-id"),
    };
    expect(events).toMatchObject([
      { kind: "error", ...told, error: expect.any(Error) },
      { kind: "request", ...told, status },
    ]);
    expect(phases.at(-1)).toMatchObject(told);
  },
);

test("an observer that throws costs nobody the answer", async () => {
  const fail = () => {
    throw new Error("the disk is full");
  };
  const { call } = sampleServer({ observe: fail, observePhase: fail });
  expect((await call("GET /me")).status).toBe(200);
  expect((await call("GET /nothing")).status).toBe(404);
});

const aroundCases: readonly { name: string; around: Around; want: object }[] = [
  {
    name: "adds a header",
    around: async (_, next) => (await next()).with({ headers: { Sunset: "tomorrow" } }),
    want: { status: 200, body: { id: "wid_1" }, sunset: "tomorrow" },
  },
  {
    name: "changes the body",
    around: async (_, next) => {
      const made = await next();
      return made.with({ body: { ...Object(made.body), name: "Two" } });
    },
    want: { status: 200, body: { name: "Two" } },
  },
  {
    name: "refuses",
    around: () => {
      throw new ProblemError({ code: "gone_fishing", detail: "not today" });
    },
    want: { status: 403, body: { code: "gone_fishing" } },
  },
  {
    name: "breaks the reply",
    around: async (_, next) => (await next()).with({ body: { id: 7 } }),
    want: { status: 500 },
  },
];

test.each(aroundCases)("what goes around a handler $name", async ({ around, want }) => {
  const response = await sampleServer({ around }).call("GET /widgets/wid_1");
  expect({ ...(await readJson(response)), sunset: response.headers.get("sunset") }).toMatchObject(want);
});

test("what goes around a handler sees the call, and errors the handler throws", async () => {
  const seen: unknown[] = [];
  const around = async (
    context: Parameters<Around>[0],
    next: () => Promise<PendingReply>,
  ): Promise<PendingReply> => {
    try {
      return await next();
    } catch (error) {
      seen.push([context.operationId, context.params, String(error)]);
      throw error;
    }
  };
  const { call } = sampleServer(
    { around, mapError: [[RangeError, "not_found"]] },
    {
      getWidget: () => {
        throw new RangeError("too far");
      },
    },
  );
  expect(await readJson(await call("GET /widgets/w"))).toMatchObject({
    status: 404,
    body: { detail: "too far" },
  });
  expect(seen).toEqual([["getWidget", { widgetId: "w" }, "RangeError: too far"]]);
});

test("every finished request is observed, with its path and never its query", async () => {
  const { call, events } = sampleServer();
  const response = await call("GET /widgets?cursor=secret");
  expect(events).toEqual([
    {
      kind: "request",
      operationId: "listWidgets",
      method: "GET",
      path: "/v1/widgets",
      status: 200,
      durationMs: expect.any(Number),
      requestId: response.headers.get("x-request-id"),
      phase: "unitOfWork",
    },
  ]);
});
