import { expect, test } from "vitest";
import { dollarProgram, membersOf, newAffiliate, refusal, unique } from "../rows.ts";
import type { Stories } from "../suite.ts";

export const affiliateStories: Stories = (api) => {
  test("a new affiliate is where Location says, as it was answered", async () => {
    const client = api().client("admin");
    const { data, meta } = await newAffiliate(client, { tags: ["vip"], metadata: { crm: "1" } }).withMeta();
    expect(data).toMatchObject({ status: "pending", tags: ["vip"], metadata: { crm: "1" }, phone: null });
    expect(meta.headers.get("location")).toMatch(new RegExp(`/affiliates/${data.id}$`));
    expect(await client.affiliates.get(data.id)).toEqual(data);
  });

  test("without a referral code one is made from the name", async () => {
    const name = unique("Nameless");
    const made = await api()
      .client("admin")
      .affiliates.create({ name, email: `${name}@example.com` });
    expect(made.referral_code).not.toBe("");
  });

  test("an update changes what is sent and leaves the rest", async () => {
    const client = api().client("admin");
    const before = await newAffiliate(client, { phone: "+46701740615", metadata: { a: "1", b: "2" } });
    const after = await client.affiliates.update(before.id, { phone: null, metadata: { a: "3" } });
    expect(after).toEqual({ ...before, phone: null, metadata: { a: "3" }, updated_at: after.updated_at });
    expect(Date.parse(after.updated_at)).toBeGreaterThanOrEqual(Date.parse(before.updated_at));
    expect(await client.affiliates.get(before.id)).toEqual(after);
  });

  test("where payouts go is shown masked", async () => {
    const client = api().client("admin");
    const { id } = await newAffiliate(client);
    const destination = `${unique("secret")}@example.com`;
    const { payout_method } = await client.affiliates.update(id, {
      payout_method: { type: "paypal", destination },
    });
    expect(payout_method?.type).toBe("paypal");
    expect(JSON.stringify(payout_method)).not.toContain(destination);
  });

  test.each(["email", "referral_code"] as const)(
    "a taken %s names who has it, whatever the case",
    async (field) => {
      const client = api().client("admin");
      const first = await newAffiliate(client);
      const error = await refusal(newAffiliate(client, { [field]: first[field].toUpperCase() }));
      expect(error).toMatchObject({ status: 409, code: "duplicate_resource" });
      expect(membersOf(error).existing_id).toBe(first.id);
    },
  );

  test("filters combine, each holds, and case does not matter where the document says so", async () => {
    const client = api().client("admin");
    const program = await dollarProgram(client);
    const parent = await newAffiliate(client);
    const tag = unique("tag");
    const row = await newAffiliate(client, {
      tags: [tag, "second"],
      status: "active",
      parent_affiliate_id: parent.id,
      program_ids: [program.id],
    });
    const all = { tag, status: "active", parent_affiliate_id: parent.id, program_id: program.id } as const;
    const hits = [
      all,
      { email: row.email.toUpperCase() },
      { referral_code: row.referral_code },
      { search: row.name.toUpperCase() },
      { search: row.email.slice(2, -2) },
      { tag, created_after: row.created_at },
    ];
    for (const filter of hits) {
      const { data } = await client.affiliates.list(filter);
      expect({ filter, ids: data.map(({ id }) => id) }).toEqual({ filter, ids: [row.id] });
    }
    const misses = [
      { ...all, status: "pending" as const },
      { ...all, parent_affiliate_id: row.id },
      { ...all, search: unique("nobody") },
      { tag, created_before: row.created_at },
    ];
    for (const filter of misses) {
      expect({ filter, ...(await client.affiliates.list(filter)) }).toMatchObject({ filter, data: [] });
    }
  });
};
