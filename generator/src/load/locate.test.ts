import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeToken } from "./document.ts";
import { Lines } from "./locate.ts";
import { locateInJson } from "./locate-json.ts";
import { locateInYaml } from "./locate-yaml.ts";

const json = `{
  "a": { "skipped \\"}": ["}", 1], "b/c": [true, { "d": null }] },
  "e": -1.5e3
}`;

test.each([
  { pointer: "", key: undefined, value: "1:1" },
  { pointer: "/a", key: "2:3", value: "2:8" },
  { pointer: "/a/b~1c", key: "2:35", value: "2:42" },
  { pointer: "/a/b~1c/1/d", key: "2:51", value: "2:56" },
  { pointer: "/e", key: "3:3", value: "3:8" },
])("$pointer of a JSON text stands at $value", ({ pointer, key, value }) => {
  const location = locateInJson(json, [pointer]).get(pointer);
  const show = (offset: number | undefined) => {
    if (offset === undefined) return undefined;
    const { line, column } = new Lines(json).at(offset);
    return `${line}:${column}`;
  };
  expect([show(location?.key), show(location?.value)]).toEqual([key, value]);
});

test("a pointer to nothing has no place", () => {
  expect([...locateInJson(json, ["/x", "/a/b~1c/7", "/e/f"])]).toEqual([]);
});

test("every value of any JSON text is found where it stands", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2), (value, indent) => {
      const text = JSON.stringify(value, undefined, indent);
      const expected = new Map<string, unknown>();
      const visit = (inside: unknown, pointer: string) => {
        expected.set(pointer, inside);
        if (typeof inside === "object" && inside !== null)
          for (const [key, item] of Object.entries(inside)) visit(item, `${pointer}/${escapeToken(key)}`);
      };
      visit(JSON.parse(text), "");
      const found = locateInJson(text, [...expected.keys()]);
      for (const [pointer, inside] of expected) {
        const compact = JSON.stringify(inside).slice(0, 1);
        expect(text.slice(found.get(pointer)?.value).slice(0, 1)).toBe(compact);
      }
    }),
  );
});

const yaml = `a:
  b: &anchor
    - c: 1
  200: text
d: *anchor
`;

test.each([
  { pointer: "/a/b/0/c", value: "3:10" },
  { pointer: "/a/200", value: "4:8" },
  { pointer: "/d/0/c", value: "3:10" },
])("$pointer of a YAML text stands at $value", ({ pointer, value }) => {
  const { line, column } = new Lines(yaml).at(locateInYaml(yaml, [pointer]).get(pointer)?.value ?? 0);
  expect(`${line}:${column}`).toBe(value);
});
