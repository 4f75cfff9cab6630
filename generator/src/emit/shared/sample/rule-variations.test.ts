import { expect, test } from "vitest";
import type { ObjectRule } from "../../../ir/type.ts";
import { enumeration, literal, object, ref, schema, string } from "../sample-api.ts";
import { samplerOf } from "./sample.ts";

const address = schema("Invoiced", object({ address: string() }));
const having = (...names: readonly string[]) => ({ ...object({}), requiredOthers: names });

function sampleOf(rules: readonly ObjectRule[], optional: "all" | "none" = "all"): unknown {
  const order = object({
    kind: enumeration("card", "invoice"),
    "card?": string(),
    "zip?": string(),
    "voucher?": string(),
    "discount?": string(),
  });
  return samplerOf(new Map([["Invoiced", address]])).sample({ ...order, rules }, "/order", {
    direction: "in",
    optional,
  });
}

test("a member that a rule excludes is left out", () => {
  const value = sampleOf([{ keyword: "not", type: having("voucher", "discount") }]);
  expect(Object.keys(value ?? {})).toHaveLength(4);
  expect(value).not.toMatchObject({ voucher: expect.anything(), discount: expect.anything() });
});

test.each(["all", "none"] as const)("what a condition asks for is there, with %s of the rest", (optional) => {
  const rule: ObjectRule = {
    keyword: "if",
    condition: object({ "kind?": literal("card") }),
    matched: having("card"),
    otherwise: ref("Invoiced"),
  };
  const value = sampleOf([rule], optional);
  expect(value).toHaveProperty("kind");
  expect(value).toMatchObject(
    JSON.stringify(value).includes('"kind":"card"')
      ? { card: expect.any(String) }
      : { address: expect.any(String) },
  );
});

test("members that come together do, and nothing is changed that keeps the rules", () => {
  const rule: ObjectRule = { keyword: "dependentRequired", property: "card", needs: ["zip"] };
  expect(sampleOf([rule])).toEqual(sampleOf([]));
  expect(sampleOf([rule], "none")).toEqual(sampleOf([], "none"));
});
