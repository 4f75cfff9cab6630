import { expect, test } from "vitest";
import type { Content } from "../../ir/operation.ts";
import { bodyContentOf } from "./body-content.ts";
import { api, array, json, object, operation, ref, schema, string } from "./sample-api.ts";

const form = (mediaType: string, kind: Content["kind"], type = object({ name: string() })): Content => ({
  ...json(type),
  mediaType,
  kind,
});
const multipart = form("multipart/form-data", "multipart");
const upload = ref("Upload");
const model = api({
  schemas: [
    schema("Upload", object({ files: array(ref("File")), again: ref("Upload") })),
    schema("File", { kind: "binary" }),
  ],
});

test.each<[what: string, contents: readonly Content[], want: string | undefined]>([
  ["JSON before others", [form("text/plain", "text"), json(string()), multipart], "application/json"],
  ["a form before text", [form("text/plain", "text"), form("x-form", "form")], "x-form"],
  ["another way than JSON for files", [json(upload), multipart], "multipart/form-data"],
  ["JSON for files where there is nothing else", [json(upload)], "application/json"],
  ["what there is", [form("text/event-stream", "sse")], "text/event-stream"],
  ["nothing", [], undefined],
])("a body is written as %s", (_, contents, want) => {
  const body = { isRequired: true, description: undefined, contents };
  const given = operation("send", "POST", "/things", { body });
  expect(bodyContentOf(given, model)?.mediaType).toBe(want);
});
