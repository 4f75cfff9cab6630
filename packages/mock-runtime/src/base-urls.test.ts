import { expect, test } from "vitest";
import { baseOf, readBases } from "./base-urls.ts";

const bases = readBases(["https://api.example.com/v1/", "https://api.example.com", "/local"]);

test.each([
  ["https://api.example.com/v1/things", "/v1"],
  ["https://api.example.com/v1", "/v1"],
  ["https://api.example.com/v10/things", ""],
  ["http://anywhere.example:8080/local/things", "/local"],
  ["https://other.example/v1/things", undefined],
])("%s is under %s", (url, prefix) => {
  expect(baseOf(new URL(url), bases)?.prefix).toBe(prefix);
});

test("what is neither a URL nor a path is refused", () => {
  expect(() => readBases(["api.example.com"])).toThrow(
    'base URL "api.example.com" is neither absolute nor a path; write "https://..." or "/..."',
  );
});
