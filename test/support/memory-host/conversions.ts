import type { Affiliate, Conversion } from "@heldsway/contract";
import type { ApproveConversion, CreateConversion, GetConversion, ListConversions } from "@heldsway/server";
import { accrue } from "./accrue.ts";
import type { App } from "./app.ts";
import { listPage } from "./list-page.ts";
import { newId } from "./workspace.ts";

export const listConversions: ListConversions<App> = async ({ reply, ...call }) => {
  const { query } = call;
  const same = [
    "status",
    "affiliate_id",
    "program_id",
    "link_id",
    "external_id",
    "source",
    "currency",
  ] as const;
  const { affiliates, conversions } = call.principal.workspace;
  const names = new Map(affiliates.map(({ id, name }) => [id, name]));
  const rows = conversions.filter(
    (row) =>
      same.every((name) => query[name] === undefined || query[name] === row[name]) &&
      (query.fraud_decision === undefined || query.fraud_decision === row.fraud.decision) &&
      row.amount >= (query.amount_min ?? 0) &&
      row.amount <= (query.amount_max ?? Number.POSITIVE_INFINITY) &&
      [row.external_id, names.get(row.affiliate_id ?? "") ?? ""].some((text) =>
        text.toLowerCase().includes((query.search ?? "").toLowerCase()),
      ) &&
      Date.parse(row.converted_at) >= Date.parse(query.from ?? "1970-01-01") &&
      Date.parse(row.converted_at) < Date.parse(query.to ?? "9999-01-01"),
  );
  return reply.ok(await listPage(rows, fieldOf, call));
};

function fieldOf(row: Conversion, field: string): string | number {
  switch (field) {
    case "amount":
      return row.amount;
    case "created_at":
      return row.created_at;
    case "external_id":
      return row.external_id;
    default:
      return row.converted_at;
  }
}

export const createConversion: CreateConversion<App> = ({ body, now, principal: { workspace }, reply }) => {
  const invalid = (pointer: string, detail: string) =>
    reply.unprocessableContent({
      code: "validation_failed",
      detail: "1 field is invalid",
      errors: [{ pointer, code: "invalid_value", detail }],
    });
  // No clicks, links or coupons are kept here, so nothing can be named.
  const named = (["click_id", "link_id", "coupon_code"] as const).find((name) => body[name] !== undefined);
  if (named) return invalid(`/${named}`, "names nothing of this workspace");
  const program = workspace.programs.find(({ id }) => id === body.program_id);
  if (!program) return invalid("/program_id", "names no program of this workspace");
  if (program.currency !== body.currency) return invalid("/currency", `must be ${program.currency}`);
  const referrer = body.affiliate_id ?? body.referral_code;
  const affiliate = workspace.affiliates.find((one) => {
    if (body.affiliate_id !== undefined) return one.id === body.affiliate_id;
    return one.referral_code.toLowerCase() === body.referral_code?.toLowerCase();
  });
  if (referrer !== undefined && !affiliate) {
    return invalid(body.affiliate_id ? "/affiliate_id" : "/referral_code", "names no affiliate");
  }
  const existing = workspace.conversions.find(
    (one) => one.program_id === program.id && one.external_id === body.external_id,
  );
  if (existing) {
    return reply.conflict({
      code: "duplicate_resource",
      detail: "this order was recorded before",
      extensions: { existing_id: existing.id },
    });
  }
  const earner = affiliate?.status === "active" && program.status === "active" ? affiliate : undefined;
  const conversion = newConversion(body, earner, now);
  const commissions = earner ? accrue(conversion, program, earner, now) : [];
  conversion.commission_ids = commissions.map(({ id }) => id);
  conversion.rule_trace = commissions.flatMap(({ rule_trace }) => rule_trace);
  workspace.conversions.push(conversion);
  workspace.commissions.push(...commissions);
  return reply.created(conversion, { headers: { location: `/v1/conversions/${conversion.id}` } });
};

type NewConversion = Parameters<CreateConversion<App>>[0]["body"];

function newConversion(body: NewConversion, earner: Affiliate | undefined, now: Date): Conversion {
  const time = now.toISOString();
  const isHeld = body.amount % 100 === 13;
  return {
    id: newId("cnv"),
    program_id: body.program_id,
    affiliate_id: earner?.id ?? null,
    link_id: null,
    coupon_code: null,
    click_id: null,
    external_id: body.external_id,
    source: "api",
    integration_id: null,
    type: body.type ?? "sale",
    status: "pending",
    currency: body.currency,
    amount: body.amount,
    subtotal: body.subtotal ?? null,
    discount_amount: body.discount_amount ?? 0,
    tax_amount: body.tax_amount ?? 0,
    commissionable_amount: body.amount - (body.tax_amount ?? 0),
    refunded_amount: 0,
    customer: body.customer
      ? { external_id: null, email: null, name: null, is_new: null, ...body.customer }
      : null,
    line_items: (body.line_items ?? []).map((item) => ({ category: null, ...item })),
    attribution: earner ? { method: "manual", model: "last_touch" } : null,
    fraud: {
      score: isHeld ? 90 : 0,
      decision: isHeld ? "held" : "clear",
      signals: isHeld ? ["sandbox_amount"] : [],
      review_id: null,
    },
    commission_ids: [],
    rule_trace: [],
    rejection_reason: null,
    metadata: body.metadata ?? {},
    converted_at: body.converted_at ?? time,
    approved_at: null,
    rejected_at: null,
    cancelled_at: null,
    refunded_at: null,
    created_at: time,
    updated_at: time,
  };
}

export const getConversion: GetConversion<App> = ({ params, principal: { workspace }, reply }) => {
  const conversion = workspace.conversions.find(({ id }) => id === params.conversionId);
  if (!conversion) return reply.notFound({ code: "not_found", detail: "nothing here has this id" });
  return reply.ok(conversion);
};

export const approveConversion: ApproveConversion<App> = ({
  now,
  params,
  principal: { workspace },
  reply,
}) => {
  const conversion = workspace.conversions.find(({ id }) => id === params.conversionId);
  if (!conversion) return reply.notFound({ code: "not_found", detail: "nothing here has this id" });
  if (conversion.status !== "pending") {
    const allowed = conversion.status === "approved" ? ["cancelled", "refunded"] : [];
    return reply.conflict({
      code: "invalid_state_transition",
      detail: `the conversion is ${conversion.status}`,
      extensions: { current_status: conversion.status, allowed },
    });
  }
  if (conversion.fraud.decision === "held") {
    return reply.conflict({ code: "fraud_hold_active", detail: "the fraud check holds the conversion" });
  }
  const time = now.toISOString();
  Object.assign(conversion, { status: "approved", approved_at: time, updated_at: time });
  for (const commission of workspace.commissions) {
    if (commission.conversion_id === conversion.id && commission.status === "pending") {
      Object.assign(commission, { status: "approved", approved_at: time, updated_at: time });
    }
  }
  return reply.ok(conversion);
};
