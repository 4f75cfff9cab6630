import { expect, test } from "vitest";
import { contentOf } from "./content-of.ts";
import { parseMediaType } from "./media-type.ts";

test.each([
  { given: "application/json", want: ["application/json"] },
  { given: " Application/JSON ; Charset=UTF-8", want: ["application/json", "charset=UTF-8"] },
  { given: 'text/plain;charset="utf-8"', want: ["text/plain", "charset=utf-8"] },
  { given: 'a/b; x="a\\"b;c"; y=z', want: ["a/b", 'x=a"b;c', "y=z"] },
  { given: "a/b;", want: ["a/b"] },
  { given: "a/b;; x=1;", want: ["a/b", "x=1"] },
])("$given is a media type", ({ given, want }) => {
  const { essence, parameters } = parseMediaType(given) ?? { essence: "", parameters: new Map() };
  expect([essence, ...[...parameters].map((pair) => pair.join("="))]).toEqual(want);
});

test.each([
  "",
  "json",
  "/",
  "a/b/c",
  "application/json, application/json",
  "application/json; charset",
  "application/json; charset=",
  "application/json; charset=utf-8, text/plain",
  "application/json; charset=utf-8; charset=latin1",
  'application/json; charset="utf-8',
  "application/json; a b=c",
])('"%s" is none', (given) => {
  expect(parseMediaType(given)).toBeUndefined();
});

const described = [
  "*/*",
  "text/*",
  "text/plain",
  "application/vnd.a+json",
  "application/vnd.a+json; version=2",
  "Text/CSV; charset=utf-8",
];

test.each([
  { given: "text/plain; charset=utf-8", want: "text/plain" },
  { given: "text/html", want: "text/*" },
  { given: "image/png", want: "*/*" },
  { given: "application/vnd.a+json", want: "application/vnd.a+json" },
  { given: "application/vnd.a+json; version=2", want: "application/vnd.a+json; version=2" },
  { given: "application/vnd.a+json; version=3", want: "application/vnd.a+json" },
  { given: "text/csv", want: "Text/CSV; charset=utf-8" },
])("$given is read as $want", ({ given, want }) => {
  const contents = described.map((mediaType) => ({ mediaType, kind: "text" }) as const);
  const sent = parseMediaType(given);
  expect(sent && contentOf(contents, sent)?.mediaType).toBe(want);
});

test("a type that is not described is read as none", () => {
  expect(
    contentOf([{ mediaType: "application/json", kind: "json" }], {
      essence: "text/plain",
      parameters: new Map(),
    }),
  ).toBe(undefined);
});
