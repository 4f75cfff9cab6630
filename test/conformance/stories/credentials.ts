import { expect, test } from "vitest";
import { membersOf, newAffiliate, newOrder, refusal, unique } from "../rows.ts";
import type { Stories } from "../suite.ts";

export const credentialStories: Stories = (api) => {
  const unknown = `hs_test_${"0".repeat(38)}`;

  test.each([
    { name: "no key", headers: {} },
    { name: "another scheme", headers: { authorization: "Basic YTpi" } },
    { name: "no token", headers: { authorization: "Bearer " } },
    { name: "a malformed token", headers: { authorization: "Bearer two words" } },
    { name: "a key nobody was given", headers: { authorization: `Bearer ${unknown}` } },
    { name: "a token that is no key", headers: { authorization: "Bearer nonsense" } },
  ])("$name is a 401 that says how to authenticate", async ({ headers }) => {
    const answer = await api().send({ path: "/me", headers });
    expect(answer.status).toBe(401);
    expect(answer.body.code).toBe("unauthorized");
    expect(answer.headers.get("www-authenticate")).toMatch(/^Bearer\b/);
  });

  test.each(["revoked", "expired"] as const)("a key that is %s is a 401", async (key) => {
    expect(await refusal(api().client(key).me.get())).toMatchObject({ status: 401, code: "unauthorized" });
  });

  test("a path that does not exist is a 404 before anyone asks who is calling", async () => {
    expect(await api().send({ path: "/nothing" })).toMatchObject({
      status: 404,
      body: { code: "not_found" },
    });
  });

  test("while a key rotates, the old and the new secret open the same key", async () => {
    const [before, after] = await Promise.all([
      api().client("rotatedOld").me.get(),
      api().client("rotatedNew").me.get(),
    ]);
    expect(after.api_key.id).toBe(before.api_key.id);
  });

  test("a write scope includes reading", async () => {
    const lists = (["readOnly", "conversionWrite", "payoutWrite", "admin"] as const).map((key) =>
      api().client(key).affiliates.list({ limit: 1 }),
    );
    expect((await Promise.all(lists)).map(({ data }) => data.length)).toEqual([1, 1, 1, 1]);
  });

  test.each([
    { key: "readOnly", needs: "conversion-write" },
    { key: "payoutWrite", needs: "conversion-write" },
  ] as const)("$key cannot record a conversion, and is told what it lacks", async ({ key, needs }) => {
    const order = await newOrder(api().client("readOnly"));
    const error = await refusal(api().client(key).conversions.create(order));
    expect(error).toMatchObject({ status: 403, code: "insufficient_scope" });
    expect(membersOf(error).required_scopes).toEqual([needs]);
  });

  test.each(["readOnly", "conversionWrite", "payoutWrite"] as const)(
    "%s cannot do what needs admin",
    async (key) => {
      const client = api().client(key);
      const refused = [
        newAffiliate(client),
        client.apiKeys.list(),
        client.apiKeys.create({ name: unique("key"), scopes: ["read-only"] }),
      ];
      for (const error of await Promise.all(refused.map(refusal))) {
        expect(error).toMatchObject({ status: 403, code: "insufficient_scope" });
      }
    },
  );

  test("a plan without the API is told which plan has it", async () => {
    const error = await refusal(api().client("gated").affiliates.list());
    expect(error).toMatchObject({ status: 403, code: "plan_upgrade_required" });
    expect(membersOf(error).required_plan).toBe("standard");
  });
};
