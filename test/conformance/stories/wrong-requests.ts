import { expect, test } from "vitest";
import { newAffiliate, newOrder, unique } from "../rows.ts";
import type { Stories } from "../suite.ts";

export const wrongRequestStories: Stories = (api) => {
  const post = (path: string, body: object | string, headers = {}) =>
    api().send({ key: "admin", method: "POST", path, body, headers });

  test("every wrong field is pointed at", async () => {
    const answer = await post("/conversions", {
      program_id: "",
      external_id: 7,
      amount: -1,
      currency: "usd",
      line_items: [{ product_id: "p", name: "n", quantity: 0, price: 1.5 }],
      surprise: true,
    });
    expect(answer).toMatchObject({ status: 422, body: { code: "validation_failed" } });
    const errors: readonly { pointer: string; code: string }[] = Object(answer.body.errors);
    expect(errors.map(({ pointer }) => pointer).toSorted()).toEqual([
      "/amount",
      "/currency",
      "/external_id",
      "/line_items/0/price",
      "/line_items/0/quantity",
      "/program_id",
      "/surprise",
    ]);
  });

  test("missing fields are pointed at where they belong", async () => {
    const { body } = await post("/affiliates", {});
    const errors: readonly { pointer: string }[] = Object(body.errors);
    expect(errors.map(({ pointer }) => pointer).toSorted()).toEqual(["/email", "/name"]);
  });

  test("an update of nothing is refused", async () => {
    const { id } = await newAffiliate(api().client("admin"));
    const answer = await api().send({ key: "admin", method: "PATCH", path: `/affiliates/${id}`, body: {} });
    expect(answer).toMatchObject({ status: 422, body: { code: "validation_failed" } });
  });

  test.each([
    { field: "program_id", value: "prg_00000000000000000000000000" },
    { field: "affiliate_id", value: "aff_00000000000000000000000000" },
    { field: "referral_code", value: "nobody-at-all" },
    { field: "currency", value: "JPY" },
  ])("a conversion with a wrong $field points at it", async ({ field, value }) => {
    const order = await newOrder(api().client("admin"));
    const answer = await post("/conversions", { ...order, [field]: value });
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: `/${field}` }] } });
  });

  test.each([
    { field: "program_ids", value: ["prg_00000000000000000000000000"], pointer: "/program_ids/0" },
    {
      field: "parent_affiliate_id",
      value: "aff_00000000000000000000000000",
      pointer: "/parent_affiliate_id",
    },
  ])("an affiliate with an unknown $field points at it", async ({ field, value, pointer }) => {
    const name = unique("Lost");
    const answer = await post("/affiliates", { name, email: `${name}@example.com`, [field]: value });
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer }] } });
  });

  test.each(["{", "[1,]", '{"name": "a" "email": 1}', "nope", "{}{}"])("%j is not JSON", async (body) => {
    const answer = await post("/affiliates", body);
    expect(answer).toMatchObject({ status: 400, body: { code: "invalid_json" } });
  });

  test.each(["null", "1", '"text"', "[]", "true"])("%s is JSON of the wrong kind", async (body) => {
    const answer = await post("/affiliates", body);
    expect(answer).toMatchObject({ status: 422, body: { code: "validation_failed" } });
  });

  test("no body where one is needed is refused", async () => {
    const answer = await api().send({ key: "admin", method: "POST", path: "/affiliates" });
    expect(answer).toMatchObject({ status: 400, body: { code: "bad_request" } });
  });

  test.each(["%00", "%zz", "%C3"])("a path with %s in it is malformed", async (text) => {
    const answer = await api().send({ key: "admin", path: `/affiliates/aff_${text}` });
    expect(answer).toMatchObject({ status: 400 });
  });

  test("an unknown query parameter is named", async () => {
    const answer = await api().send({ key: "admin", path: "/affiliates?limit=1&colour=red" });
    expect(answer).toMatchObject({
      status: 400,
      body: { code: "invalid_parameter", errors: [{ parameter: "colour" }] },
    });
  });

  test.each([
    "limit=ten",
    "limit=1.5",
    "limit=",
    "status=happy",
    "sort=name",
    "created_after=yesterday",
    "limit=1&limit=2",
  ])("?%s is refused", async (query) => {
    const answer = await api().send({ key: "admin", path: `/affiliates?${query}` });
    const [parameter] = query.split("=");
    expect(answer).toMatchObject({
      status: 400,
      body: { code: "invalid_parameter", errors: [{ parameter }] },
    });
  });

  test("a method the path does not take names those it does", async () => {
    const answer = await api().send({ key: "admin", method: "DELETE", path: "/affiliates" });
    expect(answer.status).toBe(405);
    expect(answer.headers.get("allow")).toContain("GET");
    expect(answer.headers.get("allow")).toContain("POST");
  });

  test("HEAD is GET without the body", async () => {
    const answer = await api().send({ key: "admin", method: "HEAD", path: "/me" });
    expect(answer).toMatchObject({ status: 200, text: "" });
  });
};
