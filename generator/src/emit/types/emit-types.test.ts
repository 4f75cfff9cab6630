import { expect, test } from "vitest";
import type { Schema } from "../../ir/type.ts";
import { printFile } from "../shared/print-file.ts";
import * as ir from "../shared/sample-api.ts";
import type { View } from "../shared/type-expression.ts";
import { emitTypes } from "./emit-types.ts";

function print(
  view: View,
  schemas: readonly Schema[],
  operations: readonly ReturnType<typeof ir.operation>[] = [],
) {
  const files = emitTypes(ir.api({ schemas, operations }), { view, folder: "types" });
  return Object.fromEntries(
    files.map((file) => [file.path, printFile(file, { importSuffix: ".ts", header: "" })]),
  );
}

test("x", () => {
  const out = print(
    "client",
    [
      ir.schema("Status", ir.enumeration("active", "paused")),
      ir.schema("Big", ir.enumeration(..."abcdefghij".split("").map((x) => x.repeat(12)))),
      ir.schema(
        "Affiliate",
        ir.object(
          {
            id: { type: ir.string(), access: "read" },
            status: ir.ref("Status"),
            kind: {
              type: ir.enumeration("a", "b"),
              doc: ir.doc("What it is.\n\nAnd more */ text.\n@deprecated no"),
              default: "a",
            },
            "big?": ir.nullable(ir.enumeration(..."abcdefghij".split("").map((x) => x.repeat(12)))),
            "nested?": ir.array(
              ir.union([ir.object({ a: { doc: ir.doc("hm"), type: ir.string() } }), ir.string()]),
            ),
            "n2?": ir.nullable(ir.object({ a: { doc: ir.doc("hm"), type: ir.string() } })),
            "n3?": ir.object({ a: { type: ir.array(ir.enumeration("x", "y")) } }),
            "meta?": ir.object({}, { additional: ir.string() }),
            "n4?": ir.tuple([ir.string(), ir.nullable(ir.number())], {
              minItems: 1,
              rest: ir.enumeration("x", "y"),
            }),
          },
          { patterns: [{ pattern: "^x-", type: ir.string() }] },
        ),
        { inputName: "AffiliateInput" },
      ),
      ir.schema(
        "Pay",
        ir.union([ir.ref("Card"), ir.ref("Sepa")], {
          discriminator: {
            property: "type",
            mapping: [
              ["card", "Card"],
              ["sepa", "Sepa"],
            ],
          },
        }),
      ),
      ir.schema("Card", ir.object({ type: ir.string() })),
      ir.schema(
        "Sepa",
        ir.intersection(
          ir.ref("Card"),
          ir.object({ type: ir.literal("sepa"), "x?": ir.integer() }, { additional: ir.string() }),
        ),
      ),
    ],
    [
      ir.operation("listAffiliates", "GET", "/affiliates", {
        parameters: [
          ir.parameter("query", "limit", { default: 25, type: ir.integer(), doc: ir.doc("How many.") }),
        ],
      }),
    ],
  );
  for (const text of Object.values(out)) console.log(text);
  console.log(
    print("server", [
      ir.schema("A", ir.object({ a: ir.union([ir.string(), ir.enumeration("a", "b")]) }), {
        inputName: "AInput",
      }),
    ])["types/shared.ts"],
  );
  expect(1).toBe(1);
});
