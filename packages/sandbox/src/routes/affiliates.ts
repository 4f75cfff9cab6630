import type { CreateAffiliate, GetAffiliate, ListAffiliates, UpdateAffiliate } from "@heldsway/server";
import { sql } from "kysely";
import type { App } from "../app-types.ts";
import { timestampOf } from "../database/timestamp.ts";
import { containing, momentFrom } from "../lists/filters.ts";
import { pageOf } from "../lists/page-of.ts";
import { changesOf } from "../records/changes.ts";
import { record } from "../records/record.ts";
import { affiliateOf, findAffiliate, selectAffiliates } from "../resources/affiliates.ts";
import { insertAffiliate } from "../resources/insert-affiliate.ts";
import { payoutColumns, railRefusal } from "../resources/payout-methods.ts";
import { unknownReferences } from "../resources/references.ts";

export const listAffiliates: ListAffiliates<App> = async (context) => {
  const { query, tx, principal, reply } = context;
  let rows = selectAffiliates(tx, principal.workspaceId);
  if (query.status !== undefined) rows = rows.where("status", "=", query.status);
  if (query.parent_affiliate_id !== undefined)
    rows = rows.where("parent_affiliate_id", "=", query.parent_affiliate_id);
  if (query.email !== undefined) rows = rows.where(sql`lower(email)`, "=", sql`lower(${query.email})`);
  if (query.referral_code !== undefined) {
    rows = rows.where(sql`lower(referral_code)`, "=", sql`lower(${query.referral_code})`);
  }
  if (query.tag !== undefined) rows = rows.where(sql<boolean>`${query.tag} = any(tags)`);
  if (query.created_after !== undefined) {
    rows = rows.where("created_at", ">=", momentFrom("created_after", query.created_after));
  }
  if (query.created_before !== undefined) {
    rows = rows.where("created_at", "<", momentFrom("created_before", query.created_before));
  }
  if (query.search !== undefined) {
    const pattern = containing(query.search);
    rows = rows.where((field) =>
      field.or([
        field("name", "ilike", pattern),
        field("email", "ilike", pattern),
        field("referral_code", "ilike", pattern),
      ]),
    );
  }
  if (query.program_id !== undefined) {
    rows = rows.where(sql<boolean>`exists (
      select from program_affiliates as member
      where member.workspace_id = affiliates.workspace_id and member.affiliate_id = affiliates.id
        and member.program_id = ${query.program_id})`);
  }
  const page = await pageOf(rows, "affiliates", context);
  return reply.ok({ ...page, data: page.data.map(affiliateOf) });
};

export const getAffiliate: GetAffiliate<App> = async ({ params, tx, principal, reply }) => {
  const affiliate = await findAffiliate(tx, principal.workspaceId, params.affiliateId);
  return affiliate ? reply.ok(affiliate) : reply.notFound(noAffiliate);
};

export const createAffiliate: CreateAffiliate<App> = async (context) => {
  const { body, tx, principal, reply } = context;
  const errors = await unknownReferences(tx, principal.workspaceId, {
    programs: (body.program_ids ?? []).map((id, index) => ({ id, pointer: `/program_ids/${index}` })),
    affiliates:
      body.parent_affiliate_id === undefined
        ? []
        : [{ id: body.parent_affiliate_id, pointer: "/parent_affiliate_id" }],
  });
  if (errors.length > 0) {
    return reply.unprocessableContent({
      code: "validation_failed",
      detail: "the body names something that does not exist",
      errors,
    });
  }
  const inserted = await insertAffiliate(context, body);
  if (inserted.kind === "taken") {
    return reply.conflict({
      code: "duplicate_resource",
      detail: `another affiliate has this ${inserted.what}`,
      extensions: { existing_id: inserted.existingId },
    });
  }
  const { affiliate } = inserted;
  await record(context, {
    action: "affiliate.created",
    target: { type: "affiliate", id: affiliate.id },
    changes: [],
    events: [{ type: "affiliate.created", object: affiliate }],
  });
  return reply.created(affiliate, { headers: { location: `/v1/affiliates/${affiliate.id}` } });
};

export const updateAffiliate: UpdateAffiliate<App> = async (context) => {
  const { body, params, tx, principal, services, now, reply } = context;
  const before = await findAffiliate(tx, principal.workspaceId, params.affiliateId, "update");
  if (before === undefined) return reply.notFound(noAffiliate);
  const { payout_method: method, ...profile } = body;
  const refusal = method && railRefusal(method.type, principal.plan);
  if (refusal) return reply.forbidden(refusal);
  const { metadata, ...columns } = profile;
  const isEmpty = changesOf(before, profile).length === 0 && method === undefined;
  if (isEmpty) return reply.ok(before);
  await tx
    .updateTable("affiliates")
    .set({
      ...columns,
      ...(metadata && { metadata: JSON.stringify(metadata) }),
      ...(method && (await payoutColumns(method, before.id, services.seal))),
      updated_at: timestampOf(now),
    })
    .where("workspace_id", "=", principal.workspaceId)
    .where("id", "=", before.id)
    .execute();
  const after = (await findAffiliate(tx, principal.workspaceId, before.id)) ?? before;
  await record(context, {
    action: "affiliate.updated",
    target: { type: "affiliate", id: before.id },
    changes: changesOf(before, { ...profile, ...(method && { payout_method: after.payout_method }) }),
    events: [{ type: "affiliate.updated", object: after, previous: before }],
  });
  return reply.ok(after);
};

const noAffiliate = { code: "not_found", detail: "there is no affiliate with this id" } as const;
