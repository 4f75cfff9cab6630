// `npm ci` works on every platform and with every registry.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

interface LockedPackage {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock: { readonly packages: Readonly<Record<string, LockedPackage>> } = JSON.parse(
  readFileSync(join(import.meta.dirname, "../package-lock.json"), "utf8"),
);

/** Whether a package finds another where Node looks: in its own `node_modules`, then in each around it. */
function finds(from: string, name: string): boolean {
  if (`${from === "" ? "" : `${from}/`}node_modules/${name}` in lock.packages) return true;
  return from !== "" && finds(from.slice(0, Math.max(0, from.lastIndexOf("/node_modules/"))), name);
}

test("no platform is left out", () => {
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !finds(path, name))
      .map(([name, version]) => `${name}@${version} of "${path}"`),
  );
  // npm drops what the registry it asked did not have: choose a version that is there for all platforms.
  expect(missing).toEqual([]);
});

test("no registry is named", () => {
  const addresses = Object.values(lock.packages).map(({ resolved = "" }) => resolved);
  expect(addresses.filter((address) => address.includes("://"))).toEqual([]);
});
