import { expect, test } from "vitest";
import { deriveSecrets } from "./secrets.ts";

test("a live server has no secret of its own", () => {
  expect(() => deriveSecrets("live", undefined)).toThrow('needs a "secret"');
  expect(() => deriveSecrets("live", "x".repeat(31))).toThrow("31 characters; use at least 32");
  expect(deriveSecrets("live", "x".repeat(32)).sealKey).toHaveLength(32);
});

test("sandboxes share theirs, and every purpose has another key", () => {
  const secrets = deriveSecrets("sandbox", undefined);
  expect(deriveSecrets("sandbox", undefined)).toEqual(secrets);
  const keys = [
    secrets.pepper,
    ...[secrets.cursorKey, secrets.sealKey].map((key) => Buffer.from(key).toString("base64")),
  ];
  expect(new Set(keys).size).toBe(3);
  expect(deriveSecrets("sandbox", "x".repeat(32)).pepper).not.toBe(secrets.pepper);
});
