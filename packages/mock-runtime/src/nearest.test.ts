import type { OperationDescriptor } from "@heldsway/server-runtime";
import { expect, test } from "vitest";
import { nearestOperations } from "./nearest.ts";

const operations = [
  ["GET", "/affiliates"],
  ["POST", "/affiliates"],
  ["GET", "/affiliates/{affiliate_id}"],
  ["GET", "/conversions/{conversion_id}"],
  ["POST", "/conversions/{conversion_id}/approve"],
  ["GET", "/me"],
].map(
  ([method = "", path = ""]): OperationDescriptor => ({
    id: `${method} ${path}`,
    method,
    path,
    security: [],
    parameters: [],
    replies: [],
    checks: async () => ({ parameters: {}, body: {}, replies: {} }),
  }),
);

test.each([
  { method: "GET", path: "/affiliate", want: "GET /affiliates" },
  { method: "POST", path: "/affilates", want: "POST /affiliates" },
  { method: "GET", path: "/affiliate/aff_1", want: "GET /affiliates/{affiliate_id}" },
  { method: "POST", path: "/conversions/cnv_1/aprove", want: "POST /conversions/{conversion_id}/approve" },
  { method: "GET", path: "/v1/me", want: "GET /me" },
])("$method $path is nearest to $want", ({ method, path, want }) => {
  expect(nearestOperations(operations, method, path, 1)).toEqual([want]);
});
