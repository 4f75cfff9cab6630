import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { sealWith } from "./seal.ts";

const seal = sealWith(randomBytes(32));
const plain = Buffer.from("a secret");

test("what was closed opens to the same bytes", () => {
  expect(seal.open(seal.close(plain, "here"), "here")).toEqual(plain);
  expect(seal.open(seal.close(Buffer.alloc(0), "here"), "here")).toEqual(Buffer.alloc(0));
});

test("the same text looks different each time", () => {
  expect(seal.close(plain, "here")).not.toEqual(seal.close(plain, "here"));
});

test("a changed bit, another context and another key are noticed", () => {
  const closed = seal.close(plain, "here");
  for (let at = 0; at < closed.length; at += 1) {
    const altered = Buffer.from(closed);
    altered[at] = (altered[at] ?? 0) ^ 1;
    expect(() => seal.open(altered, "here")).toThrow();
  }
  expect(() => seal.open(closed, "there")).toThrow();
  expect(() => sealWith(randomBytes(32)).open(closed, "here")).toThrow();
  expect(() => seal.open(closed.subarray(0, 20), "here")).toThrow();
});
