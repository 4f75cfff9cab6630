import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { SmokeResult } from "../smoke/modules.ts";
import { bundleWithSmoke } from "./bundle.ts";
import { matrixModules, type Runtime } from "./runtime.ts";

const path = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** What of Playwright is used here; it is installed in the matrix alone. */
interface Playwright {
  readonly chromium: {
    launch(options: { executablePath: string; args: string[] }): Promise<{
      newPage(): Promise<{
        goto(url: string): Promise<unknown>;
        waitForFunction(code: string): Promise<{ jsonValue(): Promise<unknown> }>;
      }>;
      close(): Promise<void>;
    }>;
  };
}

/** Without a sandbox of its own, for it may run as root; and without traffic of its own. */
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const program = `
  const origin = location.origin.replace("localhost", "127.0.0.1");
  globalThis.results = await runSmokeSuite(modules, { origin, name: "chromium", hasEnvironment: false });`;

/** A page of one origin that calls the API at another. */
export const chromium: Runtime = {
  name: "Chromium",
  async lacking() {
    const isDebianRoot = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
    if (!existsSync(path) && isDebianRoot) install();
    return existsSync(path) ? undefined : `no ${path}; set CHROMIUM`;
  },
  async run({ folder, origin, serve }) {
    serve("/smoke.js", await bundleWithSmoke(program, folder, []));
    serve("/", '<!doctype html><script type="module" src="/smoke.js"></script>');
    const require = createRequire(join(matrixModules, "index.js"));
    const { chromium }: Playwright = require("playwright-core");
    const browser = await chromium.launch({ executablePath: path, args });
    try {
      const page = await browser.newPage();
      await page.goto(`${origin.replace("127.0.0.1", "localhost")}/`);
      const results = await page.waitForFunction("globalThis.results");
      // What the page above left there.
      return (await results.jsonValue()) as SmokeResult[];
    } finally {
      await browser.close();
    }
  },
};

function install(): void {
  const options = { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } } as const;
  try {
    execFileSync("apt-get", ["update", "-qq"], options);
    execFileSync("apt-get", ["install", "-qq", "-y", "--no-install-recommends", "chromium"], options);
  } catch {
    // Then it is not there, which is said.
  }
}
