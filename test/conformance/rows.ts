import { randomUUID } from "node:crypto";
import { type AffiliateCreate, ApiError, type ConversionCreate, type HeldSway } from "@heldsway/sdk";

/** A text no other story uses. */
export function unique(prefix: string): string {
  return `${prefix}-${randomUUID().slice(0, 13)}`;
}

/** Adds an affiliate; e-mail address and referral code are its own. */
export function newAffiliate(client: HeldSway, more: Partial<AffiliateCreate> = {}) {
  const name = unique("Story");
  return client.affiliates.create({ name, email: `${name}@example.com`, referral_code: name, ...more });
}

/** An active program in dollars that approves nothing by itself. */
export async function dollarProgram(client: HeldSway) {
  for await (const program of client.programs.list({ status: "active" })) {
    if (program.currency === "USD" && !program.auto_approve_enabled) return program;
  }
  throw new Error("the host is seeded with no active program in USD that approves by hand");
}

/** An order of that program, to be recorded. */
export async function newOrder(
  client: HeldSway,
  more: Partial<ConversionCreate> = {},
): Promise<ConversionCreate> {
  const { id } = await dollarProgram(client);
  return { program_id: id, external_id: unique("order"), amount: 12_900, currency: "USD", ...more };
}

/** The error a call must end in. */
export async function refusal(call: PromiseLike<unknown>): Promise<ApiError> {
  const [outcome] = await Promise.allSettled([call]);
  if (outcome.status === "rejected" && ApiError.is(outcome.reason)) return outcome.reason;
  const got = outcome.status === "rejected" ? outcome.reason : `success: ${JSON.stringify(outcome.value)}`;
  throw new Error(`expected an API error, got ${got}`, { cause: got });
}

/** Members of a problem that its code brings along. */
export function membersOf(error: ApiError): { readonly [member: string]: unknown } {
  return Object(error.body);
}
