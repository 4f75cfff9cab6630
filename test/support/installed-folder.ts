// Folders that are no workspaces: programs to compare with or to try, with a lockfile of their own.

import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";

/** Runs `npm ci` in a folder, unless what is installed there is newer than its lockfile. */
export function installFolder(folder: string): void {
  const lockfile = join(folder, "package-lock.json");
  const installed = join(folder, "node_modules", ".package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs) return;
  console.error(`installing ${folder}`);
  // Windows starts `npm.cmd` through a shell only.
  const shell = process.platform === "win32";
  execFileSync("npm", ["ci", "--prefer-offline"], {
    cwd: folder,
    shell,
    stdio: ["ignore", "ignore", "inherit"],
  });
}
