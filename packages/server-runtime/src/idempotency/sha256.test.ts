import fc from "fast-check";
import { expect, test } from "vitest";
import { sha256, webSha256 } from "./sha256.ts";

test("the digest is that of the standard", async () => {
  const abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  expect(await sha256(new TextEncoder().encode("abc"))).toBe(abc);
});

test("a key kept by one platform is found by another: both ways agree", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      expect(await sha256(bytes)).toBe(await webSha256(bytes));
    }),
  );
});
