import { expect, test } from "vitest";
import { newRequestId } from "./request-id.ts";

const ids = Array.from({ length: 1000 }, newRequestId);

test("a request id is a prefix and 26 characters of base 32", () => {
  for (const id of ids) expect(id).toMatch(/^req_[0-9abcdefghjkmnpqrstvwxyz]{26}$/);
});

test("no two request ids are alike, those made at once neither", () => {
  expect(new Set(ids).size).toBe(ids.length);
});
