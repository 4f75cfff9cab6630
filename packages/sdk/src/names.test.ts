import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { AffiliateUpdate, ConversionCreate } from "./index.ts";
import { HeldSway } from "./index.ts";

const sent: string[] = [];
const heldsway = new HeldSway({
  apiKey: "hs_test_key",
  environment: "sandbox",
  fetch: async ({ method, url }) => {
    sent.push(`${method} ${url.replace("https://sandbox.heldsway.com/v1", "")}`);
    return Response.json({ data: [], has_more: false, next_cursor: null });
  },
});

const conversion: ConversionCreate = {
  program_id: "prg_1",
  affiliate_id: "aff_1",
  external_id: "order-1",
  amount: 100,
  currency: "USD",
};
const update: AffiliateUpdate = { name: "Emma" };

/** Every method of the client, and the operation it stands for. */
const methods: readonly (readonly [call: () => PromiseLike<unknown>, operation: string])[] = [
  [() => heldsway.affiliates.list(), "GET /affiliates"],
  [() => heldsway.affiliates.create({ email: "emma@example.com", name: "Emma" }), "POST /affiliates"],
  [() => heldsway.affiliates.get("{affiliate_id}"), "GET /affiliates/{affiliate_id}"],
  [() => heldsway.affiliates.update("{affiliate_id}", update), "PATCH /affiliates/{affiliate_id}"],
  [() => heldsway.apiKeys.list(), "GET /api-keys"],
  [() => heldsway.apiKeys.create({ name: "CI", scopes: ["read-only"] }), "POST /api-keys"],
  [() => heldsway.commissions.list(), "GET /commissions"],
  [() => heldsway.conversions.list(), "GET /conversions"],
  [() => heldsway.conversions.create(conversion), "POST /conversions"],
  [() => heldsway.conversions.get("{conversion_id}"), "GET /conversions/{conversion_id}"],
  [() => heldsway.conversions.approve("{conversion_id}"), "POST /conversions/{conversion_id}/approve"],
  [() => heldsway.me.get(), "GET /me"],
  [() => heldsway.programs.list(), "GET /programs"],
];

test("every operation of the document has its method", async () => {
  for (const [call] of methods) await call();
  expect(sent.map(decodeURI)).toEqual(methods.map(([, operation]) => operation));
  const document: unknown = JSON.parse(
    readFileSync(new URL("../../../spec/openapi.json", import.meta.url), "utf8"),
  );
  expect(methods.map(([, operation]) => operation).sort()).toEqual(operationsOf(document));
});

function operationsOf(document: unknown): string[] {
  const paths = isRecord(document) && isRecord(document.paths) ? document.paths : {};
  return Object.entries(paths)
    .flatMap(([path, item]) =>
      ["get", "post", "put", "patch", "delete"]
        .filter((method) => isRecord(item) && method in item)
        .map((method) => `${method.toUpperCase()} ${path}`),
    )
    .sort();
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
