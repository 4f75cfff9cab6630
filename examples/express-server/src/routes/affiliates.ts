import type { Affiliate, AffiliateCreate } from "@heldsway/contract";
import type { CreateAffiliate, GetAffiliate, ListAffiliates } from "@heldsway/server";
import { typeid } from "typeid-js";
import { sortKey } from "../affiliate-store.ts";
import type { App } from "../app-types.ts";

export const listAffiliates: ListAffiliates<App> = async ({
  query,
  principal,
  services,
  operationId,
  reply,
}) => {
  const { limit, cursor, sort, ...filters } = query;
  const binding = { endpoint: operationId, scope: principal.workspace, filters, sort };
  const key = sortKey(query);
  let rows = services.affiliates.list(query);
  if (cursor !== undefined) {
    // Throws `InvalidCursor`, a 400, for a cursor of another list.
    const [last = ""] = await services.cursors.open(binding, cursor);
    rows = rows.filter((row) => (sort.startsWith("-") ? key(row) < last : key(row) > last));
  }
  const data = rows.slice(0, limit);
  const last = data.at(-1);
  const has_more = rows.length > limit;
  const next_cursor = has_more && last ? await services.cursors.sign(binding, [key(last)]) : null;
  return reply.ok({ data, has_more, next_cursor });
};

export const createAffiliate: CreateAffiliate<App> = ({ body, services, now, reply }) => {
  const existing = services.affiliates.byEmail(body.email);
  if (existing)
    return reply.conflict({
      code: "duplicate_resource",
      detail: "An affiliate with this e-mail address exists.",
      extensions: { existing_id: existing.id },
    });
  const affiliate = newAffiliate(body, now);
  services.affiliates.add(affiliate);
  return reply.created(affiliate, { headers: { location: `/v1/affiliates/${affiliate.id}` } });
};

export const getAffiliate: GetAffiliate<App> = ({ params, services, reply }) => {
  const affiliate = services.affiliates.get(params.affiliateId);
  return affiliate
    ? reply.ok(affiliate)
    : reply.notFound({ code: "not_found", detail: "There is no affiliate with this id." });
};

function newAffiliate({ status = "pending", ...body }: AffiliateCreate, now: Date): Affiliate {
  const id = typeid("aff").toString();
  const time = now.toISOString();
  return {
    phone: null,
    country: null,
    referral_code: id.slice(-8).toUpperCase(),
    commission_rate: null,
    program_ids: [],
    parent_affiliate_id: null,
    payout_method: null,
    tax_form: { type: null, status: "missing" },
    tags: [],
    notes: null,
    metadata: {},
    ...body,
    id,
    status,
    approved_at: status === "active" ? time : null,
    suspended_at: null,
    terminated_at: null,
    created_at: time,
    updated_at: time,
  };
}
