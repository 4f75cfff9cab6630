// What is decided about the behaviour of other APIs, as `generate` says it: read by people, recorded in policies.txt.
// `npm run test:corpus -- -u` records it anew, and the review is in the diff.

import { readdirSync } from "node:fs";
import { join, parse } from "node:path";
import { load, normalize, Report } from "@heldsway/generator";
import { expect, test } from "vitest";

const corpus = process.env.HELDSWAY_CORPUS;

test.skipIf(corpus === undefined)(
  "every decision is on record",
  async () => {
    const folder = corpus ?? "";
    const documents = readdirSync(folder).filter((name) => /\.(json|yaml)$/.test(name));
    const lines: string[] = [];
    for (const name of documents.sort()) {
      const report = new Report();
      const document = await load({ path: join(folder, name), workingFolder: folder }, report);
      if (document === undefined) throw new Error(`${name} was not loaded`);
      const { policy } = normalize(document, { client: {}, outputs: [] }, report);
      for (const { policy: about, decision, reason, operations } of policy.decisions) {
        const whose = operations === undefined ? "" : ` (${operations.length})`;
        lines.push(`${parse(name).name}: ${about}: ${decision}${whose}: ${reason}`);
        // Those left without are judged by hand, so each is named.
        if (decision === "none") lines.push(...(operations ?? []).map((id) => `  ${id}`));
      }
    }
    await expect([...lines, ""].join("\n")).toMatchFileSnapshot("policies.txt");
  },
  120_000,
);
