import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import plugin from "./rules/plugin.ts";

interface Document {
  readonly paths: {
    readonly [path: string]: { readonly [method: string]: { readonly responses?: Replies } };
  };
  readonly components: {
    readonly responses: Replies;
    readonly schemas: { readonly ProblemCode: { readonly enum: readonly string[] } };
  };
}

interface Replies {
  readonly [status: string]: {
    readonly $ref?: string;
    readonly "x-heldsway"?: { readonly problem_codes?: readonly string[] };
  };
}

const document: Document = JSON.parse(read("openapi.json"));
const rows = [
  ...read("README.md").matchAll(/^\| `(?<code>[a-z_]+)` *\| (?<status>\d{3}) *\|(?<texts>.+)\|$/gm),
].map(({ groups = {} }) => ({
  code: groups.code ?? "",
  status: groups.status ?? "",
  texts: (groups.texts ?? "").split("|").map((text) => text.trim()),
}));

test("the table has exactly the document's problem codes", () => {
  expect(rows.map(({ code }) => code)).toEqual(document.components.schemas.ProblemCode.enum);
});

test("each code has a cause and a remedy", () => {
  const bare = rows.filter(({ texts }) => texts.length !== 2 || texts.includes(""));
  expect(bare).toEqual([]);
});

test("each code has the status of the replies that list it", () => {
  const table = new Map(rows.map(({ code, status }) => [code, status]));
  const wrong = Object.values(document.paths)
    .flatMap((item) => Object.values(item))
    .flatMap(({ responses = {} }) => Object.entries(responses))
    .flatMap(([status, reply]) => codesOf(reply).map((code) => ({ code, status })))
    .filter(({ code, status }) => table.get(code) !== status);
  expect(wrong).toEqual([]);
});

test("the conventions name the rule that holds them, and each rule is named", () => {
  const unnamed = Object.keys(plugin().rules.oas3).filter(
    (rule) => !read("README.md").includes(`\`${rule}\``),
  );
  expect(unnamed).toEqual([]);
});

function codesOf(reply: Replies[string]): readonly string[] {
  const shared = reply.$ref?.replace("#/components/responses/", "");
  const target = shared === undefined ? reply : document.components.responses[shared];
  return target?.["x-heldsway"]?.problem_codes ?? [];
}

function read(file: string): string {
  return readFileSync(join(import.meta.dirname, file), "utf8");
}
