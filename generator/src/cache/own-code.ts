import { hash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A hash of the code that generates: what an older version found says nothing about this one. */
export function hashOwnCode(): string {
  const here = fileURLToPath(import.meta.url);
  // In sources this file is one folder down; the built package is flat.
  const root = here.endsWith(".ts") ? join(dirname(here), "..") : dirname(here);
  const parts = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.[cm]?[jt]s$/.test(path) && !/\.test\.ts$|\.d\.[cm]?ts$/.test(path))
    .sort()
    .map((path) => `${path}\n${hash("sha1", readFileSync(join(root, path)))}`);
  return hash("sha1", [process.version, rawVersion(), ...parts].join("\n"));
}

/** The `raw` output is made by another package. */
function rawVersion(): string {
  return readFileSync(createRequire(import.meta.url).resolve("openapi-typescript/package.json"), "utf8");
}
