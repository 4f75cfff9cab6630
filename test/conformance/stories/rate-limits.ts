import { expect, test } from "vitest";
import { refusal } from "../rows.ts";
import type { Stories } from "../suite.ts";

export const rateLimitStories: Stories = (api) => {
  test("every authenticated answer tells the limit, refusals included", async () => {
    const answers = [
      await api().send({ key: "readOnly", path: "/me" }),
      await api().send({ key: "readOnly", path: "/me?colour=red" }),
      await api().send({ key: "readOnly", path: "/api-keys" }),
      await api().send({ key: "readOnly", path: "/affiliates/nobody" }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 400, 403, 404]);
    const left = answers.map(({ headers }) => {
      expect(headers.get("ratelimit-policy")).toMatch(/q=1000;w=60/);
      return Number(/r=(\d+)/.exec(headers.get("ratelimit") ?? "")?.[1]);
    });
    expect(left.map((each, index) => (left[0] ?? 0) - index >= each)).toEqual([true, true, true, true]);
  });

  test("one request too many is told how long to wait, and the client that waits gets through", async () => {
    const client = api().client("lowLimit");
    const statuses = [];
    for (let sent = 0; sent < 6; sent += 1) {
      const outcome = await client.me.get({ retry: false }).safe();
      statuses.push(outcome.ok ? outcome.meta.status : outcome.error.status);
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
    const error = await refusal(client.me.get({ retry: false }));
    expect(error).toMatchObject({ status: 429, code: "rate_limited", rateLimit: { limit: 5, remaining: 0 } });
    expect(error.retryAfterMs).toBeGreaterThan(0);
    expect(error.retryAfterMs).toBeLessThanOrEqual(3000);

    const { meta } = await api().client("lowLimit").me.get().withMeta();
    expect(meta).toMatchObject({ status: 200, attempts: 2 });
  });

  test("both secrets of a rotating key draw from one limit", async () => {
    const remaining = async (key: "rotatedOld" | "rotatedNew") =>
      (await api().client(key).me.get().withMeta()).meta.rateLimit?.remaining ?? Number.NaN;
    const before = await remaining("rotatedOld");
    await remaining("rotatedOld");
    await remaining("rotatedOld");
    expect(await remaining("rotatedNew")).toBeLessThan(before - 1);
  });
};
