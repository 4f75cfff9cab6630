import { readFileSync } from "node:fs";
import { HeldSway } from "@heldsway/sdk";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { createMocks } from "./index.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const here = readFileSync(import.meta.filename, "utf8");

test("every snippet of the README stands in this file, and so is compiled and run", () => {
  const snippets = Array.from(readme.matchAll(/```ts\n(.*?)```/gs), ([, code = ""]) => code);
  expect(snippets.length).toBeGreaterThan(1);
  const own = here.split("\n").map((line) => line.trim());
  for (const line of snippets.flatMap((snippet) => snippet.split("\n")))
    if (!line.startsWith("import ")) expect(own).toContain(line.trim());
});

const mocks = createMocks();
const network = setupServer(mocks.handler); // in a browser: setupWorker(mocks.handler)
beforeAll(() => network.listen());
afterEach(() => mocks.reset());
afterAll(() => network.close());

test("a taken address is reported", async () => {
  mocks.once("createAffiliate", ({ body, reply }) =>
    reply.conflict({ code: "duplicate_resource", detail: `${body.email} is taken` }),
  );
  const heldsway = new HeldSway({ apiKey: "hs_test_any" });
  const result = await heldsway.affiliates.create({ name: "Maya", email: "maya@example.com" }).safe();
  expect(result.ok).toBe(false);
  expect(mocks.calls("createAffiliate")[0]?.body.name).toBe("Maya");
});

test("what was made is listed", async () => {
  const rows = createMocks({ state: true });
  const heldsway = new HeldSway({ apiKey: "hs_test_any", fetch: rows.fetch });
  const { id } = await heldsway.affiliates.create({ name: "Maya", email: "maya@example.com" });
  await heldsway.affiliates.update(id, { name: "Maya L." });
  expect(await heldsway.affiliates.get(id)).toMatchObject({ name: "Maya L.", email: "maya@example.com" });
  expect((await heldsway.affiliates.list()).data.at(-1)?.id).toBe(id);
});
