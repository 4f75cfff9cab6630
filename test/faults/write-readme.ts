// The last step of `npm run faults`: puts what the suites measured into packages/server/README.md. Not in CI, where
// nobody would commit it.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../.cache/faults");
const file = join(import.meta.dirname, "../../packages/server/README.md");

const lines = readdirSync(folder)
  .sort()
  .flatMap((name) => {
    const { title, figures }: { title: string; figures: readonly string[] } = JSON.parse(
      readFileSync(join(folder, name), "utf8"),
    );
    return [`- ${title}: ${figures.join("; ")}.`];
  });
const readme = readFileSync(file, "utf8");
const part = /(<!-- faults -->\n).*?(\n<!-- \/faults -->)/s;
if (!part.test(readme)) throw new Error("packages/server/README.md has no place for the figures");
if (!process.env.CI)
  writeFileSync(
    file,
    readme.replace(part, (_, start, end) => `${start}${lines.join("\n")}${end}`),
  );
