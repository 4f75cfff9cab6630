/** The entries of the SDK that the suite uses, by their names in it. */
export const entries = {
  sdk: "@heldsway/sdk",
  operations: "@heldsway/sdk/operations",
  raw: "@heldsway/sdk/raw",
  webhooks: "@heldsway/sdk/webhooks",
  testing: "@heldsway/sdk/testing",
};

/** The entries, however a runtime loaded them. */
export interface Modules {
  readonly sdk: typeof import("@heldsway/sdk");
  readonly operations: typeof import("@heldsway/sdk/operations");
  readonly raw: typeof import("@heldsway/sdk/raw");
  readonly webhooks: typeof import("@heldsway/sdk/webhooks");
  readonly testing: typeof import("@heldsway/sdk/testing");
}

/** Statements that import the entries, and an object of them called `modules`. */
export function importEntries(): string {
  const imports = Object.entries(entries).map(([name, entry]) => `import * as ${name} from "${entry}";`);
  return `${imports.join("\n")}\nconst modules = { ${Object.keys(entries).join(", ")} };`;
}

/** The same, required. */
export function requireEntries(): string {
  const members = Object.entries(entries).map(([name, entry]) => `${name}: require("${entry}")`);
  return `const modules = { ${members.join(", ")} };`;
}

/** Where a runtime is tried. */
export interface Place {
  /** Origin of the server of the smoke suite. */
  readonly origin: string;
  /** Part of the URLs that no other runtime's run has. */
  readonly name: string;
  /** Whether the runtime has environment variables. */
  readonly hasEnvironment: boolean;
}

/** What came of one test. */
export interface SmokeResult {
  readonly name: string;
  /** Why it failed; absent when it passed. */
  readonly failure?: string;
}
