import type { Affiliate } from "@heldsway/contract";
import type { CreateAffiliate, GetAffiliate, ListAffiliates, UpdateAffiliate } from "@heldsway/server";
import type { App } from "./app.ts";
import { listPage } from "./list-page.ts";
import { newId, type Workspace } from "./workspace.ts";

export const listAffiliates: ListAffiliates<App> = async ({ reply, ...call }) => {
  const { query } = call;
  const rows = call.principal.workspace.affiliates.filter(
    (row) =>
      isEqual(query.status, row.status) &&
      isEqual(query.parent_affiliate_id, row.parent_affiliate_id) &&
      isEqual(query.email?.toLowerCase(), row.email.toLowerCase()) &&
      isEqual(query.referral_code?.toLowerCase(), row.referral_code.toLowerCase()) &&
      (query.program_id === undefined || row.program_ids.includes(query.program_id)) &&
      (query.tag === undefined || row.tags.includes(query.tag)) &&
      [row.name, row.email, row.referral_code].some((text) =>
        text.toLowerCase().includes((query.search ?? "").toLowerCase()),
      ) &&
      Date.parse(row.created_at) >= Date.parse(query.created_after ?? "1970-01-01") &&
      Date.parse(row.created_at) < Date.parse(query.created_before ?? "9999-01-01"),
  );
  const fieldOf = (row: Affiliate, field: string) =>
    field === "referral_code" ? row.referral_code : row.created_at;
  return reply.ok(await listPage(rows, fieldOf, call));
};

function isEqual(wanted: string | undefined, value: string | null): boolean {
  return wanted === undefined || wanted === value;
}

export const createAffiliate: CreateAffiliate<App> = ({ body, now, principal: { workspace }, reply }) => {
  const code = body.referral_code ?? body.name.replace(/\W/g, "").toUpperCase().padEnd(3, "X").slice(0, 32);
  const taken = workspace.affiliates.find(
    (other) =>
      other.email.toLowerCase() === body.email.toLowerCase() ||
      (body.referral_code !== undefined && other.referral_code.toLowerCase() === code.toLowerCase()),
  );
  if (taken) {
    return reply.conflict({
      code: "duplicate_resource",
      detail: "the e-mail address or the referral code is taken",
      extensions: { existing_id: taken.id },
    });
  }
  const unknown = unknownReference(body, workspace);
  if (unknown !== undefined) {
    return reply.unprocessableContent({
      code: "validation_failed",
      detail: "1 field is invalid",
      errors: [{ pointer: unknown, code: "unknown_reference", detail: "names nothing of this workspace" }],
    });
  }
  const time = now.toISOString();
  const affiliate: Affiliate = {
    id: newId("aff"),
    name: body.name,
    email: body.email,
    phone: body.phone ?? null,
    country: body.country ?? null,
    referral_code: workspace.affiliates.some((other) => other.referral_code === code) ? newId("REF") : code,
    status: body.status ?? "pending",
    commission_rate: body.commission_rate ?? null,
    program_ids: body.program_ids ?? [],
    parent_affiliate_id: body.parent_affiliate_id ?? null,
    payout_method: null,
    tax_form: { type: null, status: "missing" },
    tags: body.tags ?? [],
    notes: body.notes ?? null,
    metadata: body.metadata ?? {},
    approved_at: body.status === "active" ? time : null,
    suspended_at: null,
    terminated_at: null,
    created_at: time,
    updated_at: time,
  };
  workspace.affiliates.push(affiliate);
  return reply.created(affiliate, { headers: { location: `/v1/affiliates/${affiliate.id}` } });
};

function unknownReference(
  body: { readonly program_ids?: readonly string[]; readonly parent_affiliate_id?: string },
  { affiliates, programs }: Workspace,
): string | undefined {
  const known = new Set(programs.map(({ id }) => id));
  const program = (body.program_ids ?? []).findIndex((id) => !known.has(id));
  if (program !== -1) return `/program_ids/${program}`;
  const parent = body.parent_affiliate_id;
  const isUnknown = parent !== undefined && !affiliates.some((one) => one.id === parent);
  return isUnknown ? "/parent_affiliate_id" : undefined;
}

export const getAffiliate: GetAffiliate<App> = ({ params, principal: { workspace }, reply }) => {
  const affiliate = workspace.affiliates.find(({ id }) => id === params.affiliateId);
  if (!affiliate) return reply.notFound({ code: "not_found", detail: "nothing here has this id" });
  return reply.ok(affiliate);
};

export const updateAffiliate: UpdateAffiliate<App> = ({
  body,
  now,
  params,
  principal: { workspace },
  reply,
}) => {
  const affiliate = workspace.affiliates.find(({ id }) => id === params.affiliateId);
  if (!affiliate) return reply.notFound({ code: "not_found", detail: "nothing here has this id" });
  const { payout_method, ...fields } = body;
  Object.assign(affiliate, fields, { updated_at: now.toISOString() });
  if (payout_method) affiliate.payout_method = { type: payout_method.type, masked: "***" };
  return reply.ok(affiliate);
};
