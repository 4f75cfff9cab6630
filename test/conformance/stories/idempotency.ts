import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { newAffiliate, newOrder, refusal, unique } from "../rows.ts";
import type { Stories } from "../suite.ts";

export const idempotencyStories: Stories = (api) => {
  const countOf = async (external_id: string) =>
    (await api().client("admin").conversions.list({ external_id })).data.length;

  test("the same request with the same key gets the same bytes, marked as a replay", async () => {
    const client = api().client("conversionWrite");
    const order = await newOrder(client);
    const idempotencyKey = randomUUID();
    const first = await client.conversions.create(order, { idempotencyKey }).asResponse();
    const again = await client.conversions.create(order, { idempotencyKey }).asResponse();
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(await again.text()).toBe(await first.text());
    expect(again.headers.get("location")).toBe(first.headers.get("location"));
    expect(first.headers.has("idempotent-replayed")).toBe(false);
    expect(again.headers.get("idempotent-replayed")).toBe("true");
    expect(again.headers.get("x-request-id")).not.toBe(first.headers.get("x-request-id"));
    expect(await countOf(order.external_id)).toBe(1);
  });

  test("the key a client mints resumes its call", async () => {
    const client = api().client("conversionWrite");
    const order = await newOrder(client);
    const first = await client.conversions.create(order).withMeta();
    const { idempotencyKey } = first.meta;
    const again = await client.conversions.create(order, { idempotencyKey }).withMeta();
    expect(again).toMatchObject({ data: first.data, meta: { replayed: true, idempotencyKey } });
  });

  test("neither quotes, spaces nor the order of members make another request", async () => {
    const client = api().client("conversionWrite");
    const order = await newOrder(client);
    const idempotencyKey = randomUUID();
    const first = await client.conversions.create(order, { idempotencyKey });
    const reversed = Object.fromEntries(Object.entries(order).reverse());
    const again = await api().send({
      key: "conversionWrite",
      method: "POST",
      path: "/conversions",
      headers: { "idempotency-key": `"${idempotencyKey}"` },
      body: JSON.stringify(reversed, null, 4),
    });
    expect(again).toMatchObject({ status: 201, body: { id: first.id } });
    expect(again.headers.get("idempotent-replayed")).toBe("true");
  });

  test("another request with the same key is refused and changes nothing", async () => {
    const client = api().client("conversionWrite");
    const order = await newOrder(client);
    const idempotencyKey = randomUUID();
    const first = await client.conversions.create(order, { idempotencyKey });
    const other = { ...order, external_id: unique("order") };
    const elsewhere = client.conversions.approve(first.id, { idempotencyKey });
    for (const error of [
      await refusal(client.conversions.create(other, { idempotencyKey })),
      await refusal(elsewhere),
    ]) {
      expect(error).toMatchObject({ status: 422, code: "idempotency_key_reused" });
    }
    expect(await countOf(other.external_id)).toBe(0);
    expect(await client.conversions.get(first.id)).toEqual(first);
  });

  test("a key survives the rotation of the API key", async () => {
    const order = await newOrder(api().client("admin"));
    const idempotencyKey = randomUUID();
    const first = await api().client("rotatedOld").conversions.create(order, { idempotencyKey });
    const again = await api().client("rotatedNew").conversions.create(order, { idempotencyKey }).withMeta();
    expect(again).toMatchObject({ data: { id: first.id }, meta: { replayed: true } });
  });

  test("a key means nothing in another workspace", async () => {
    const idempotencyKey = randomUUID();
    const name = unique("Twin");
    const body = { name, email: `${name}@example.com` };
    const mine = await api().client("admin").affiliates.create(body, { idempotencyKey });
    const other = api().client("otherWorkspaceAdmin").affiliates.create(body, { idempotencyKey });
    expect(await other.withMeta()).toMatchObject({ meta: { replayed: false } });
    expect((await other).id).not.toBe(mine.id);
  });

  test("a key that may not do it is not shown that it was done", async () => {
    const order = await newOrder(api().client("admin"));
    const idempotencyKey = randomUUID();
    await api().client("admin").conversions.create(order, { idempotencyKey });
    const error = await refusal(api().client("readOnly").conversions.create(order, { idempotencyKey }));
    expect(error).toMatchObject({ status: 403, code: "insufficient_scope" });
  });

  test("a refusal of the handler is kept, one before it is not", async () => {
    const client = api().client("admin");
    const taken = await newAffiliate(client);
    const name = unique("Late");
    const body = { name, email: taken.email };
    const idempotencyKey = randomUUID();
    const post = (sent: object) =>
      api().send({
        key: "admin",
        method: "POST",
        path: "/affiliates",
        headers: { "idempotency-key": idempotencyKey },
        body: sent,
      });
    expect(await post({ ...body, email: "nowhere" })).toMatchObject({ status: 422 });
    const first = await post(body);
    const again = await post(body);
    expect([first.status, again.status]).toEqual([409, 409]);
    expect(again.text).toBe(first.text);
    expect(again.headers.get("idempotent-replayed")).toBe("true");
  });

  test("requests with one key at once have one effect", async () => {
    const order = await newOrder(api().client("conversionWrite"));
    const idempotencyKey = randomUUID();
    const send = () =>
      api().send({
        key: "conversionWrite",
        method: "POST",
        path: "/conversions",
        headers: { "idempotency-key": idempotencyKey },
        body: order,
      });
    const answers = await Promise.all(Array.from({ length: 12 }, send));
    const created = answers.filter(({ status }) => status === 201);
    expect(created.filter(({ headers }) => !headers.has("idempotent-replayed"))).toHaveLength(1);
    expect(new Set(created.map(({ text }) => text)).size).toBe(1);
    for (const { status, body, headers } of answers.filter((answer) => answer.status !== 201)) {
      expect({ status, code: body.code }).toEqual({ status: 409, code: "idempotency_in_progress" });
      expect(headers.get("retry-after")).toMatch(/^\d+$/);
    }
    expect(await countOf(order.external_id)).toBe(1);
  });

  test("clients that send one key at once all come through with the one result", async () => {
    const client = api().client("conversionWrite");
    const order = await newOrder(client);
    const idempotencyKey = randomUUID();
    // Each waits as told while another holds the key; under load that may take more turns than one client's budget has.
    const send = () =>
      api()
        .client("conversionWrite")
        .conversions.create(order, { idempotencyKey, retry: { attempts: 6 } });
    const made = await Promise.all(Array.from({ length: 6 }, send));
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    expect(await countOf(order.external_id)).toBe(1);
  });

  test("one order recorded at once under many keys is recorded once", async () => {
    const client = api().client("conversionWrite");
    const order = await newOrder(client);
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, () => client.conversions.create(order).safe()),
    );
    const [made, ...others] = outcomes.flatMap(({ data }) => data ?? []);
    expect(others).toEqual([]);
    for (const { error } of outcomes.filter(({ ok }) => !ok)) {
      expect(error).toMatchObject({ code: "duplicate_resource", body: { existing_id: made?.id } });
    }
    expect(await countOf(order.external_id)).toBe(1);
  });

  test.each(["", "key with space", '"unclosed', "ключ", "k".repeat(256)])(
    "the key %j is refused",
    async (key) => {
      const answer = await api().send({
        key: "admin",
        method: "POST",
        path: "/affiliates",
        headers: { "idempotency-key": Buffer.from(key).toString("latin1") },
        body: { name: "x", email: "x@example.com" },
      });
      expect(answer).toMatchObject({ status: 400, body: { code: "invalid_idempotency_key" } });
    },
  );
};
