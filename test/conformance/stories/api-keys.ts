import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { newOrder, refusal, unique } from "../rows.ts";
import type { Stories } from "../suite.ts";

export const apiKeyStories: Stories = (api) => {
  const make = (more: object = {}) =>
    api()
      .client("admin")
      .apiKeys.create({ name: unique("key"), scopes: ["read-only"], ...more });

  test("a new key shows its secret once, and never again", async () => {
    const { secret, ...key } = await make();
    expect(secret.startsWith(key.prefix)).toBe(true);
    expect(secret.endsWith(key.last4)).toBe(true);
    const listed = await api().client("admin").apiKeys.list({ limit: 100 }).asResponse();
    const text = await listed.text();
    expect(text).toContain(key.id);
    expect(text).not.toContain(secret);
  });

  test("the secret works, with the scopes and the limit it was given", async () => {
    const { id, secret } = await make({ rate_limit: { limit: 7, window_seconds: 60 } });
    const { data, meta } = await api().clientOf(secret).me.get().withMeta();
    expect(data.api_key).toMatchObject({ id, scopes: ["read-only"], rate_limit: { limit: 7 } });
    expect(meta.rateLimit).toMatchObject({ limit: 7, remaining: 6 });
    const order = await newOrder(api().client("admin"));
    const error = await refusal(api().clientOf(secret).conversions.create(order));
    expect(error).toMatchObject({ status: 403, code: "insufficient_scope" });
  });

  test("a lost answer loses no key: its replay shows the same secret", async () => {
    const body = { name: unique("key"), scopes: ["read-only" as const] };
    const idempotencyKey = randomUUID();
    const create = () => api().client("admin").apiKeys.create(body, { idempotencyKey });
    const [first, again] = [await create(), await create().withMeta()];
    expect(again).toMatchObject({ data: first, meta: { replayed: true } });
    expect((await api().clientOf(first.secret).me.get()).api_key.id).toBe(first.id);
  });

  test("an end in the past is refused", async () => {
    const error = await refusal(make({ expires_at: "2020-01-01T00:00:00Z" }));
    expect(error).toMatchObject({ status: 422, errors: [{ pointer: "/expires_at" }] });
  });
};
