import { expect, test } from "vitest";
import type { WireShape } from "../operation.ts";
import { parseForm, parseMultipart } from "./form.ts";
import { readForm } from "./read-form.ts";

const shapes: { readonly [field: string]: WireShape } = {
  name: "string",
  size: "integer",
  ratio: "number",
  on: "boolean",
  tags: { array: "string" },
  sizes: { array: "integer" },
  owner: "json",
  owners: { array: "json" },
  limit: { anyOf: ["integer", "string"] },
  either: { anyOf: ["integer", { array: "integer" }] },
};
const limits = { depthLimit: 4, valueLimit: 10 };

test.each([
  { given: "name=a+b&size=7&ratio=0.5&on=true", want: { name: "a b", size: 7, ratio: 0.5, on: true } },
  { given: "tags=x", want: { tags: ["x"] } },
  { given: "tags=x&tags=7", want: { tags: ["x", "7"] } },
  { given: "sizes=1&sizes=2", want: { sizes: [1, 2] } },
  { given: "owner=%7B%22id%22%3A1%7D", want: { owner: { id: 1 } } },
  { given: "owners=%7B%7D&owners=%7B%7D", want: { owners: [{}, {}] } },
  { given: "limit=5", want: { limit: 5 } },
  { given: "limit=none", want: { limit: "none" } },
  { given: "either=1", want: { either: 1 } },
  { given: "either=1&either=2", want: { either: [1, 2] } },
  { given: "other=1", want: { other: "1" } },
  { given: "other=1&other=2", want: { other: ["1", "2"] } },
  { given: "", want: {} },
])("$given is read by the document's types", async ({ given, want }) => {
  expect(await readForm(parseForm(given, 10), shapes, limits)).toEqual({ value: want, issues: [] });
});

test.each([
  { given: "size=x", want: ["/size type"] },
  { given: "sizes=1&sizes=x", want: ["/sizes/1 type"] },
  { given: "owner=x", want: ["/owner type"] },
  { given: "owner=[[[[[1]]]]]", want: ["/owner type"] },
  { given: "name=a&name=b", want: ["/name duplicate"] },
  { given: "name=%00&on=1", want: ["/name nul_character", "/on type"] },
  { given: "__proto__=1", want: [" prototype_key"] },
])("$given has issues $want", async ({ given, want }) => {
  const { issues } = await readForm(parseForm(given, 10), shapes, limits);
  expect(issues.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(want);
});

async function multipart(form: FormData, valueLimit = 10) {
  const request = new Response(form);
  const bytes = new Uint8Array(await request.arrayBuffer());
  return parseMultipart(bytes, request.headers.get("content-type") ?? "", valueLimit);
}

test("parts are read by their types, files stay files, and an object may come as a file of JSON", async () => {
  const form = new FormData();
  form.append("name", new File(["a"], "a.txt", { type: "text/plain" }));
  form.append("size", "7");
  form.append("owner", new Blob(['{"id":1}'], { type: "application/json" }));
  form.append("tags", new Blob([Uint8Array.of(255)]));
  const { value, issues } = await readForm(await multipart(form), shapes, limits);
  expect(issues).toEqual([]);
  expect(value).toMatchObject({ size: 7, owner: { id: 1 } });
  expect(value.name).toMatchObject({ name: "a.txt", type: "text/plain", size: 1 });
  expect(value.tags).toMatchObject([{ size: 1 }]);
});

test("a form of too many fields is refused", async () => {
  expect(() => parseForm("a=1&".repeat(11), 10)).toThrow("the form holds more than 10 values");
  const form = new FormData();
  for (let index = 0; index < 11; index += 1) form.append("tags", "x");
  await expect(multipart(form)).rejects.toThrow("the form holds more than 10 values");
});

test("a broken form is refused", async () => {
  expect(() => parseForm("a=%zz", 10)).toThrow("the form in the body cannot be read");
  await expect(parseMultipart(new Uint8Array(3), "multipart/form-data; boundary=x", 10)).rejects.toThrow(
    "the form in the body cannot be read",
  );
});
