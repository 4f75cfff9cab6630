import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { lint } from "./lint.ts";
import type { RuleOptions } from "./rule.ts";

/** Breaks in the real document, each at its place; `undefined` takes the place away. */
const planted: readonly (readonly [place: string, value: unknown, finding: string])[] = [
  ["/components/schemas/AffiliateList/properties/has_more", undefined, "answers no envelope"],
  [
    "/paths/~1coupons/get/parameters/2",
    { $ref: "#/components/parameters/InCurrency" },
    `lacks the query parameter "sort"`,
  ],
  ["/paths/~1coupons/post/parameters", [], `lacks the header parameter "Idempotency-Key"`],
  ["/paths/~1settings~1branding/put/parameters", [], `lacks the header parameter "Idempotency-Key"`],
  ["/paths/~1links~1{link_id}/get/security", undefined, "lacks its scopes"],
  ["/paths/~1links~1{link_id}/patch/security/0/bearerAuth", ["read-only"], "changes something"],
  ["/paths/~1links~1{link_id}/get/responses/401", undefined, "lacks the reply 401"],
  ["/paths/~1links~1{link_id}/get/responses/403", undefined, "lacks the reply 403"],
  ["/paths/~1links~1{link_id}/get/responses/429", undefined, "lacks the reply 429"],
  [
    "/paths/~1links~1{link_id}/get/responses/200/content/application~1json/examples",
    undefined,
    "lacks an example",
  ],
  [
    "/paths/~1coupons/post/responses/409/x-heldsway/problem_codes/0",
    "code_taken",
    `unknown problem code "code_taken"`,
  ],
  ["/components/schemas/Refund/properties/amount/type", "number", `expected "amount" to be an integer`],
  ["/components/schemas/Refund/properties/reason/maxLength", undefined, "string without a bound"],
  ["/components/schemas/Tier/properties/position/maximum", undefined, "number without an upper bound"],
  ["/components/schemas/Affiliate/properties/tags/maxItems", undefined, "array without a bound"],
  ["/components/schemas/Affiliate/properties/tags/items/maxLength", undefined, "string without a bound"],
  ["/components/headers/XRequestId/schema/maxLength", undefined, "string without a bound"],
  ["/paths/~1payouts~1{payout_id}~1cancel/post/responses/409", undefined, "lacks the reply 409"],
  ["/paths/~1payouts~1stats/get/operationId", "payoutStats", "expected a verb of GET"],
  [
    "/paths/~1payoutSchedules",
    { get: { operationId: "getPayoutSchedules" } },
    "expected a kebab-case path segment",
  ],
  ["/components/schemas/CouponList/description", undefined, "does not say what it is"],
  ["/components/schemas/SyncStatus/description", "How far a run is.", "does not say that it is open"],
  ["/components/schemas/RefundCreate/additionalProperties", undefined, "an object of requests is open"],
  ["/components/schemas/Coupon/properties/codeText", { type: "boolean" }, `got "codeText"`],
  [
    "/paths/~1events~1{event_id}/get/responses/200/headers/X-Request-Id",
    undefined,
    `lacks the header "X-Request-Id"`,
  ],
  [
    "/components/responses/NotFound/headers/Idempotent-Replayed",
    { $ref: "#/components/headers/IdempotentReplayed" },
    "is never a replay",
  ],
  [
    "/paths/~1coupons~1{coupon_id}/delete/description",
    "Removes a link that was never redeemed; its tracking URL is a 404 from then on. One that was redeemed is switched off instead, so that its clicks and conversions keep their origin.",
    "but for a noun",
  ],
];

test("the house rules find each of these in the document itself, and nothing without them", () => {
  const config = parse(read("../redocly.yaml"));
  const rules = Object.fromEntries(
    Object.entries<string | RuleOptions>(config.rules)
      .filter(([rule]) => rule.startsWith("heldsway/"))
      .map(([rule, setting]) => [rule.slice("heldsway/".length), typeof setting === "string" ? {} : setting]),
  );
  const document = JSON.parse(read("../openapi.json"));
  const broken = structuredClone(document);
  for (const [place, value] of planted) set(broken, place, value);

  const [whole, found] = lint(rules, [document, broken]);
  expect(whole).toEqual([]);
  const missed = planted.filter(
    ([place, , finding]) => !found?.some((each) => each.includes(finding) && isAbout(each, `#${place}`)),
  );
  expect(missed).toEqual([]);
});

/** Reported at the place, around it or within it. */
function isAbout(finding: string, place: string): boolean {
  const [reported = ""] = finding.split(": ");
  return place.startsWith(reported) || reported.startsWith(place);
}

function set(document: unknown, pointer: string, value: unknown): void {
  const path = pointer
    .slice(1)
    .split("/")
    .map((part) => part.replaceAll("~1", "/"));
  const last = path.pop() ?? "";
  const parent = path.reduce((node: unknown, part) => Reflect.get(Object(node), part), document);
  if (typeof parent !== "object" || parent === null) throw new Error(`nothing at ${pointer}`);
  if (value === undefined && !Reflect.has(parent, last)) throw new Error(`nothing at ${pointer}`);
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else Reflect.set(parent, last, value);
}

function read(file: string): string {
  return readFileSync(join(import.meta.dirname, file), "utf8");
}
