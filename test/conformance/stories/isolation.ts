import { expect, test } from "vitest";
import { newAffiliate, newOrder, refusal, unique } from "../rows.ts";
import type { PlainAnswer } from "../subject.ts";
import type { Stories } from "../suite.ts";

export const isolationStories: Stories = (api) => {
  /** The answer without what differs between any two. */
  const essence = ({ status, text, body }: PlainAnswer) => ({
    status,
    text: text.replace(String(body.request_id), "").replace(String(body.instance), ""),
  });

  test("an id of another workspace is answered like one that does not exist", async () => {
    const stranger = api().client("otherWorkspaceAdmin");
    const affiliate = await newAffiliate(stranger);
    const conversion = await stranger.conversions.create(await newOrder(stranger));
    const nothing = "0".repeat(26);
    const calls = [
      {
        method: "GET",
        path: (id: string) => `/affiliates/${id}`,
        foreign: affiliate.id,
        none: `aff_${nothing}`,
      },
      {
        method: "PATCH",
        path: (id: string) => `/affiliates/${id}`,
        foreign: affiliate.id,
        none: `aff_${nothing}`,
        body: { name: "Mine" },
      },
      {
        method: "GET",
        path: (id: string) => `/conversions/${id}`,
        foreign: conversion.id,
        none: `cnv_${nothing}`,
      },
      {
        method: "POST",
        path: (id: string) => `/conversions/${id}/approve`,
        foreign: conversion.id,
        none: `cnv_${nothing}`,
      },
    ];
    for (const { method, path, foreign, none, body } of calls) {
      const request = { key: "admin", method, ...(body && { body }) } as const;
      const [theirs, nobodys] = [
        await api().send({ ...request, path: path(foreign) }),
        await api().send({ ...request, path: path(none) }),
      ];
      expect(nobodys).toMatchObject({ status: 404, body: { code: "not_found" } });
      expect(essence(theirs)).toEqual(essence(nobodys));
    }
    expect(await stranger.affiliates.get(affiliate.id)).toEqual(affiliate);
    expect(await stranger.conversions.get(conversion.id)).toEqual(conversion);
  });

  test("what is not an id at all does not exist either", async () => {
    for (const id of ["42", "aff_", "aff_short", "a%2Fb", "..%2fme", "é"]) {
      const answer = await api().send({ key: "admin", path: `/affiliates/${id}` });
      expect({ id, status: answer.status }).toEqual({ id, status: 404 });
    }
  });

  test("rows of another workspace are in no list and can be named in no request", async () => {
    const stranger = api().client("otherWorkspaceAdmin");
    const tag = unique("theirs");
    const affiliate = await newAffiliate(stranger, { tags: [tag], status: "active" });
    const client = api().client("admin");
    expect(await client.affiliates.list({ tag })).toMatchObject({ data: [] });
    expect(await client.affiliates.list({ email: affiliate.email })).toMatchObject({ data: [] });
    const order = await newOrder(client, { affiliate_id: affiliate.id });
    const unknown = { ...order, affiliate_id: "aff_00000000000000000000000000" };
    const [named, none] = [
      await refusal(client.conversions.create(order)),
      await refusal(client.conversions.create(unknown)),
    ];
    expect(named).toMatchObject({ status: 422, errors: none.errors });
    const theirProgram = (await stranger.programs.list({ limit: 1 })).data[0]?.id ?? "";
    const elsewhere = await refusal(client.conversions.create({ ...unknown, program_id: theirProgram }));
    expect(elsewhere).toMatchObject({ status: 422 });
  });

  test("two workspaces may have the same e-mail address, code and order number", async () => {
    const name = unique("Twin");
    const body = { name, email: `${name}@example.com`, referral_code: name };
    const external_id = unique("order");
    for (const key of ["admin", "otherWorkspaceAdmin"] as const) {
      const client = api().client(key);
      expect(await client.affiliates.create(body)).toMatchObject(body);
      expect(await client.conversions.create(await newOrder(client, { external_id }))).toMatchObject({
        external_id,
      });
    }
  });
};
