import { expect, test } from "vitest";
import { membersOf, newAffiliate, newOrder, refusal, unique } from "../rows.ts";
import type { Stories } from "../suite.ts";

export const conversionStories: Stories = (api) => {
  const attributed = async (more: { readonly amount?: number; readonly tax_amount?: number } = {}) => {
    const client = api().client("admin");
    const { id, name, referral_code } = await newAffiliate(client, {
      status: "active",
      commission_rate: "12.50",
    });
    const order = await newOrder(client, { affiliate_id: id, ...more });
    const conversion = await client.conversions.create(order);
    return { client, order, conversion, referral_code, affiliateName: name };
  };

  test("a conversion earns its affiliate their rate of the amount without tax, rounded half to even", async () => {
    const { client, conversion } = await attributed({ amount: 10_100, tax_amount: 20 });
    expect(conversion).toMatchObject({ status: "pending", commissionable_amount: 10_080 });
    const { data } = await client.commissions.list({ conversion_id: conversion.id });
    expect(data.map(({ id }) => id)).toEqual(conversion.commission_ids);
    expect(data).toMatchObject([
      {
        amount: 1260,
        net_amount: 1260,
        base_amount: 10_080,
        affiliate_id: conversion.affiliate_id,
        rate: { type: "percentage", value: "12.50" },
        status: "pending",
      },
    ]);
    const half = await attributed({ amount: 20 });
    const rounded = await client.commissions.list({ conversion_id: half.conversion.id });
    expect(rounded.data.map(({ amount }) => amount)).toEqual([2]);
  });

  test("it is where Location says, as it was answered", async () => {
    const client = api().client("conversionWrite");
    const { data, meta } = await client.conversions.create(await newOrder(client)).withMeta();
    expect(meta.headers.get("location")).toMatch(new RegExp(`/conversions/${data.id}$`));
    expect(await client.conversions.get(data.id)).toEqual(data);
  });

  test("a referral code attributes as well as an id, whatever its case", async () => {
    const { client, conversion, order, referral_code } = await attributed();
    const { affiliate_id: _, ...rest } = order;
    const again = { ...rest, external_id: unique("order"), referral_code: referral_code.toLowerCase() };
    expect(await client.conversions.create(again)).toMatchObject({ affiliate_id: conversion.affiliate_id });
  });

  test("nobody named, or somebody not active, leaves it unattributed and earns nobody anything", async () => {
    const client = api().client("admin");
    const pending = await newAffiliate(client);
    for (const who of [{}, { affiliate_id: pending.id }]) {
      const made = await client.conversions.create(await newOrder(client, who));
      expect(made).toMatchObject({ affiliate_id: null, commission_ids: [], attribution: null });
      expect(await client.commissions.list({ conversion_id: made.id })).toMatchObject({ data: [] });
    }
  });

  test.each([
    ["click_id", "clk_00000000000000000000000000"],
    ["link_id", "lnk_00000000000000000000000000"],
    ["coupon_code", "NO-SUCH-COUPON"],
  ])("a %s that names nothing of the workspace is pointed at", async (name, value) => {
    const client = api().client("admin");
    const error = await refusal(client.conversions.create(await newOrder(client, { [name]: value })));
    expect(error).toMatchObject({
      status: 422,
      code: "validation_failed",
      errors: [{ pointer: `/${name}` }],
    });
  });

  test("approving it approves its commissions", async () => {
    const { client, conversion } = await attributed();
    const approved = await client.conversions.approve(conversion.id);
    expect(approved.status).toBe("approved");
    expect(approved.approved_at).not.toBeNull();
    expect(await client.conversions.get(conversion.id)).toEqual(approved);
    const { data } = await client.commissions.list({ conversion_id: conversion.id });
    expect(data.map(({ status }) => status)).toEqual(["approved"]);
    expect(await client.commissions.list({ conversion_id: conversion.id, status: "pending" })).toMatchObject({
      data: [],
    });
  });

  test("approving it twice is a conflict that says where it stands", async () => {
    const { client, conversion } = await attributed();
    await client.conversions.approve(conversion.id);
    const error = await refusal(client.conversions.approve(conversion.id));
    expect(error).toMatchObject({ status: 409, code: "invalid_state_transition" });
    expect(membersOf(error)).toMatchObject({ current_status: "approved", allowed: expect.any(Array) });
  });

  test("an amount that ends in 13 is held by the fraud check", async () => {
    const { client, conversion } = await attributed({ amount: 10_013 });
    expect(conversion.fraud).toMatchObject({ decision: "held", score: 90 });
    const error = await refusal(client.conversions.approve(conversion.id));
    expect(error).toMatchObject({ status: 409, code: "fraud_hold_active" });
    expect(
      await client.conversions.list({ fraud_decision: "held", external_id: conversion.external_id }),
    ).toMatchObject({
      data: [{ id: conversion.id }],
    });
  });

  test("the same order again names the first", async () => {
    const { client, conversion, order } = await attributed();
    const error = await refusal(client.conversions.create({ ...order, amount: 1 }));
    expect(error).toMatchObject({ status: 409, code: "duplicate_resource" });
    expect(membersOf(error).existing_id).toBe(conversion.id);
  });

  test("filters find it, and only it", async () => {
    const { affiliateName, client, conversion, order } = await attributed({ amount: 4321 });
    const own = { affiliate_id: conversion.affiliate_id ?? "" };
    const hits = [
      own,
      { external_id: order.external_id },
      { ...own, program_id: order.program_id, status: "pending", source: "api", currency: "USD" },
      { ...own, amount_min: 4321, amount_max: 4321 },
      { ...own, from: conversion.converted_at, to: "2100-01-01T00:00:00Z" },
      { search: order.external_id.slice(0, -1).toUpperCase() },
      { search: affiliateName.toUpperCase() },
    ] as const;
    for (const filter of hits) {
      const { data } = await client.conversions.list(filter);
      expect({ filter, ids: data.map(({ id }) => id) }).toEqual({ filter, ids: [conversion.id] });
    }
    const misses = [
      { ...own, amount_min: 4322 },
      { ...own, amount_max: 4320 },
      { ...own, currency: "EUR" },
      { ...own, link_id: "lnk_00000000000000000000000000" },
      { ...own, status: "approved" },
      { ...own, source: "shopify" },
      { ...own, to: conversion.converted_at },
    ] as const;
    for (const filter of misses) {
      expect({ filter, ...(await client.conversions.list(filter)) }).toMatchObject({ filter, data: [] });
    }
  });
};
