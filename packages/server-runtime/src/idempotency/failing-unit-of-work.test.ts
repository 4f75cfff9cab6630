import { expect, test } from "vitest";
import { readJson, type SampleApp, sampleServer } from "../testing/sample-server.ts";
import { memoryUnitOfWork } from "./memory-unit-of-work.ts";
import type { UnitOfWork } from "./unit-of-work.ts";

const units = memoryUnitOfWork<SampleApp>({ scopeOf: ({ workspace }) => workspace });
const brokenUnits: readonly { name: string; unitOfWork: UnitOfWork<SampleApp> }[] = [
  {
    name: "cannot begin",
    unitOfWork: {
      run: () => Promise.reject(new Error("no connection")),
      runOnce: () => Promise.reject(new Error("no connection")),
    },
  },
  {
    name: "cannot commit",
    unitOfWork: {
      run: async (call, effect) => {
        await units.run(call, effect);
        throw new Error("no connection");
      },
      runOnce: async (call, effect) => {
        await units.runOnce(call, effect);
        throw new Error("no connection");
      },
    },
  },
];

test.each(brokenUnits)(
  "a unit of work that $name is a 503 that may be sent again, and is observed",
  async ({ unitOfWork }) => {
    const { call, events } = sampleServer({ unitOfWork });
    for (const headers of [{}, { "idempotency-key": "k" }]) {
      const response = await call("POST /widgets", { body: { name: "x" }, headers });
      expect(response.headers.get("retry-after")).toBe("1");
      expect(await readJson(response)).toMatchObject({ status: 503, body: { code: "service_unavailable" } });
      expect(events.splice(0)).toMatchObject([
        { kind: "error", phase: "unitOfWork", error: { message: "no connection" } },
        { kind: "request", status: 503 },
      ]);
    }
  },
);

test("an error of the handler stays one, however often the unit of work tries again", async () => {
  let attempts = 0;
  const { call } = sampleServer(
    {
      unitOfWork: {
        ...units,
        run: (call, effect) => units.run(call, effect).catch(() => units.run(call, effect)),
      },
    },
    {
      getWidget: () => {
        attempts += 1;
        throw new Error("bug");
      },
    },
  );
  expect((await call("GET /widgets/w")).status).toBe(500);
  expect(attempts).toBe(2);
});
