import { readdirSync, readFileSync } from "node:fs";
import { expect, expectTypeOf, test } from "vitest";
import {
  type Affiliate,
  type AffiliateList,
  type AffiliateStatus,
  ApiError,
  type CallMeta,
  type CreateAffiliateError,
  HeldSway,
  type Open,
  type Problem,
  type TimeoutError,
} from "./index.ts";

const heldsway = new HeldSway({ apiKey: "hs_test_key", fetch: async () => Response.json({}) });

test("calls give what the document says", () => {
  expectTypeOf(heldsway.affiliates.get("aff_1")).toExtend<Promise<Affiliate>>();
  expectTypeOf(heldsway.affiliates.list()).toExtend<Promise<AffiliateList>>();
  expectTypeOf(heldsway.affiliates.list()).toExtend<AsyncIterable<Affiliate>>();
  expectTypeOf(heldsway.affiliates.get("aff_1").withMeta()).resolves.toEqualTypeOf<{
    readonly data: Affiliate;
    readonly meta: CallMeta;
  }>();
});

test("enums are open in what is read and closed in what is written", () => {
  expectTypeOf<Affiliate["status"]>().toEqualTypeOf<Open<AffiliateStatus>>();
  const check = () => {
    heldsway.affiliates.list({ status: "active" });
    // @ts-expect-error: no such status
    heldsway.affiliates.list({ status: "actve" });
  };
  expectTypeOf(check).toBeFunction();
});

test("times are the strings they are at run time", () => {
  expectTypeOf<Affiliate["created_at"]>().toEqualTypeOf<string>();
  const folder = new URL("generated/client/types/", import.meta.url);
  for (const file of readdirSync(folder))
    expect(readFileSync(new URL(file, folder), "utf8"), file).not.toMatch(/: (readonly )?Date\b/);
});

test("inputs are exact, whether undefined or left out", () => {
  const check = () => {
    heldsway.affiliates.create({ email: "emma@example.com", name: "Emma", phone: undefined });
    // @ts-expect-error: a typo in an optional field
    heldsway.affiliates.create({ email: "emma@example.com", name: "Emma", fone: "1" });
    // @ts-expect-error: a required field is missing
    heldsway.affiliates.create({ email: "emma@example.com" });
    // @ts-expect-error: a typo in a query parameter
    heldsway.affiliates.list({ limt: 10 });
    // @ts-expect-error: PATCH takes no key
    heldsway.affiliates.update("aff_1", { name: "Emma" }, { idempotencyKey: "job-7" });
    // @ts-expect-error: no such environment
    new HeldSway({ environment: "staging" });
    // @ts-expect-error: no such resource
    heldsway.affiliate;
  };
  expectTypeOf(check).toBeFunction();
});

test("errors of an operation narrow on their code", () => {
  const check = (error: CreateAffiliateError) => {
    switch (error.code) {
      case "duplicate_resource":
      case "validation_failed":
        expectTypeOf(error.body).toEqualTypeOf<Problem>();
        return error.errors;
      case "timeout":
        expectTypeOf(error).toEqualTypeOf<TimeoutError>();
        return error.phase;
      // @ts-expect-error: not among the codes of this operation
      case "invalid_cursor":
        return undefined;
      default:
        return ApiError.is(error) ? error.status : error.requestId;
    }
  };
  expectTypeOf(check).toBeFunction();
});
