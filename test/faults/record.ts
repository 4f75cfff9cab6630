import { mkdirSync, writeFileSync } from "node:fs";

const folder = new URL("../.cache/faults/", import.meta.url);

/** Prints what a suite measured and keeps it: `packages/server/README.md` shows it after `npm run faults`. */
export function record(title: string, figures: readonly string[]): void {
  for (const figure of figures) console.log(`${title}: ${figure}`);
  mkdirSync(folder, { recursive: true });
  const name = title.replace(/\W+/g, "-").toLowerCase().slice(0, 40);
  writeFileSync(new URL(`${name}.json`, folder), JSON.stringify({ title, figures }));
}
