import { expect, test } from "vitest";
import { sealWith } from "./seal.ts";

const randomKey = () => crypto.getRandomValues(new Uint8Array(32));
const seal = sealWith(randomKey());
const plain = new TextEncoder().encode("a secret");

test.each([plain, new Uint8Array()])("what was closed opens to the same bytes", async (bytes) => {
  expect(await seal.open(await seal.close(bytes, "here"), "here")).toEqual(bytes);
});

test("the same text looks different each time", async () => {
  expect(await seal.close(plain, "here")).not.toEqual(await seal.close(plain, "here"));
});

test("every changed bit, another context, another key and a cut are noticed", async () => {
  const closed = await seal.close(plain, "here");
  for (let bit = 0; bit < closed.length * 8; bit += 1) {
    const altered = closed.slice();
    altered[bit >> 3] = (altered[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    await expect(seal.open(altered, "here")).rejects.toThrow();
  }
  await expect(seal.open(closed, "there")).rejects.toThrow();
  await expect(sealWith(randomKey()).open(closed, "here")).rejects.toThrow();
  await expect(seal.open(closed.subarray(0, 20), "here")).rejects.toThrow();
});

test("a key of another length is refused at once", () => {
  expect(() => sealWith(new Uint8Array(16))).toThrow("has 16 bytes; use 32");
});
