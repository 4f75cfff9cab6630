import fc from "fast-check";
import { expect, test } from "vitest";
import { type CursorBinding, type CursorSecret, cursorSigner } from "./cursor-signer.ts";
import { InvalidCursor } from "./invalid-cursor.ts";

const old: CursorSecret = { id: 1, secret: new Uint8Array(32).fill(1) };
const fresh: CursorSecret = { id: 2, secret: new Uint8Array(32).fill(2) };
const signer = cursorSigner({ secrets: [old] });
const binding: CursorBinding = {
  endpoint: "listAffiliates",
  scope: "ws_1:live",
  filters: { status: "active" },
  sort: "-created_at",
};
const keys = ["2026-01-01T00:00:00.123456Z", "aff_01h455vb4pex5vsknk084sn02q"];

test("a cursor opens to the keys it was made of, microseconds included", async () => {
  expect(await signer.open(binding, await signer.sign(binding, keys))).toEqual(keys);
});

test("the order of filters does not matter", async () => {
  const cursor = await signer.sign({ ...binding, filters: { a: 1, b: 2 } }, keys);
  expect(await signer.open({ ...binding, filters: { b: 2, a: 1 } }, cursor)).toEqual(keys);
});

test.each<{ name: string; other: CursorBinding }>([
  { name: "endpoint", other: { ...binding, endpoint: "listPrograms" } },
  { name: "scope", other: { ...binding, scope: "ws_2:live" } },
  { name: "filter value", other: { ...binding, filters: { status: "pending" } } },
  { name: "added filter", other: { ...binding, filters: { status: "active", search: "x" } } },
  { name: "missing filter", other: { ...binding, filters: {} } },
  { name: "sort", other: { ...binding, sort: "created_at" } },
])("a cursor of another $name is invalid", async ({ other }) => {
  await expect(signer.open(other, await signer.sign(binding, keys))).rejects.toThrow(InvalidCursor);
});

test("every flipped bit of one cursor is noticed", async () => {
  const cursor = await signer.sign(binding, keys);
  for (let index = 0; index < cursor.length * 8; index += 1) {
    const position = index >> 3;
    const flipped = String.fromCharCode(cursor.charCodeAt(position) ^ (1 << (index & 7)));
    const altered = cursor.slice(0, position) + flipped + cursor.slice(position + 1);
    await expect(signer.open(binding, altered)).rejects.toThrow(InvalidCursor);
  }
});

test("any other text is an invalid cursor, never another error", async () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.base64String(),
    fc.string({ minLength: 500, maxLength: 600 }),
  );
  await fc.assert(
    fc.asyncProperty(text, async (cursor) => {
      await expect(signer.open(binding, cursor)).rejects.toThrow(InvalidCursor);
    }),
  );
});

test("after a rotation old cursors open until their secret is dropped", async () => {
  const cursor = await signer.sign(binding, keys);
  const rotated = cursorSigner({ secrets: [fresh, old] });
  expect(await rotated.open(binding, cursor)).toEqual(keys);
  const newCursor = await rotated.sign(binding, keys);
  await expect(signer.open(binding, newCursor)).rejects.toThrow(InvalidCursor);
  await expect(cursorSigner({ secrets: [fresh] }).open(binding, cursor)).rejects.toThrow(InvalidCursor);
});

test("short secrets and bad ids are refused at once", () => {
  expect(() => cursorSigner({ secrets: [{ id: 1, secret: new Uint8Array(31) }] })).toThrow("has 31 bytes");
  expect(() => cursorSigner({ secrets: [{ id: 256, secret: new Uint8Array(32) }] })).toThrow(
    "256 is not in 0 to 255",
  );
});
