import type { ConversionCreate } from "@heldsway/contract";
import type { ProblemIssue } from "@heldsway/server-runtime";
import { timestampFromText } from "../database/timestamp.ts";
import type { Referrer } from "./attribute.ts";
import { notFoundAt } from "./references.ts";

/** What is wrong with a conversion beyond its shape: names of nothing, another currency, parts larger than the whole. */
export function issuesOf(
  body: ConversionCreate,
  program: { readonly currency: string } | undefined,
  referrer: Referrer,
): readonly ProblemIssue[] {
  const { amount, subtotal = 0, tax_amount: tax = 0, converted_at: convertedAt, currency } = body;
  const tooMuch = { code: "too_large", detail: "must not be more than the amount" };
  return [
    ...(program === undefined ? [notFoundAt("/program_id")] : []),
    ...(referrer.kind === "unknown" ? [notFoundAt(referrer.pointer)] : []),
    // There are no clicks, links and coupons yet: whatever names one names nothing.
    ...(["click_id", "link_id", "coupon_code"] as const)
      .filter((name) => body[name] !== undefined)
      .map((name) => notFoundAt(`/${name}`)),
    ...(program !== undefined && currency !== program.currency
      ? [
          {
            pointer: "/currency",
            code: "currency_mismatch",
            detail: `must be ${program.currency}, the currency of the program`,
          },
        ]
      : []),
    ...(subtotal > amount ? [{ pointer: "/subtotal", ...tooMuch }] : []),
    ...(tax > amount ? [{ pointer: "/tax_amount", ...tooMuch }] : []),
    ...(convertedAt !== undefined && timestampFromText(convertedAt) === undefined
      ? [{ pointer: "/converted_at", code: "out_of_range", detail: "must be between the years 1 and 9999" }]
      : []),
  ];
}
