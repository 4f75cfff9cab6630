/** A generator: ours with some of its outputs, or a published one. */
export interface Tool {
  readonly name: string;
  /** What it makes of a document. */
  readonly makes: string;
  readonly home: "ours" | "peers";
  /** Path of the program in `node_modules`. */
  readonly program: string;
  /** Arguments that put what it makes of a document into a folder. */
  readonly argumentsFor: (document: string, folder: string) => readonly string[];
}

const everything = "contract,client,server,mocks,raw";

function ours(name: string, makes: string, outputs: string, ...flags: readonly string[]): Tool {
  return {
    name,
    makes,
    home: "ours",
    program: "@heldsway/generator/bin/heldsway-gen.js",
    argumentsFor: (document, folder) => [
      "generate",
      document,
      "--out",
      folder,
      "--only",
      outputs,
      "--quiet",
      ...flags,
    ],
  };
}

export const heldsway = ours(
  "heldsway-gen",
  "client, server, mocks, checks, raw types",
  everything,
  "--no-cache",
);

/** Without the output that openapi-typescript makes. */
export const heldswayWithoutRaw = ours(
  "heldsway-gen without `raw`",
  "client, server, mocks, checks",
  "contract,client,server,mocks",
  "--no-cache",
);

/** When all is there and current. */
export const heldswayAgain = ours("heldsway-gen, once more", "nothing: all is current", everything);

export const heldswayCheck: Tool = {
  ...heldswayAgain,
  name: "heldsway-gen check",
  argumentsFor: (document, folder) => ["check", document, "--out", folder],
};

export const heldswayCheckAnew: Tool = {
  ...heldswayCheck,
  name: "heldsway-gen check --no-cache",
  argumentsFor: (document, folder) => ["check", document, "--out", folder, "--no-cache"],
};

export const openapiTypescript: Tool = {
  name: "openapi-typescript",
  makes: "types",
  home: "peers",
  program: "openapi-typescript/bin/cli.js",
  argumentsFor: (document, folder) => [document, "--output", `${folder}/schema.ts`],
};

export const heyApi: Tool = {
  name: "hey-api",
  makes: "client",
  home: "peers",
  program: "@hey-api/openapi-ts/bin/run.js",
  argumentsFor: (document, folder) => ["--input", document, "--output", folder],
};

export const redocly: Tool = {
  name: "redocly generate-client",
  makes: "client, mocks",
  home: "peers",
  program: "@redocly/cli/bin/cli.js",
  argumentsFor: (document, folder) => {
    const generators = ["--generator", "typescript", "--generator", "mock"];
    return ["generate-client", document, "--output", `${folder}/client.ts`, ...generators];
  },
};

const orval: Tool = {
  name: "orval",
  makes: "client, mocks",
  home: "peers",
  program: "orval/dist/bin/orval.mjs",
  argumentsFor: (document, folder) => {
    const output = ["--output", `${folder}/api.ts`, "--client", "fetch", "--mock"];
    return ["--input", document, ...output];
  },
};

const swaggerTypescriptApi: Tool = {
  name: "swagger-typescript-api",
  makes: "client",
  home: "peers",
  program: "swagger-typescript-api/dist/cli.mjs",
  argumentsFor: (document, folder) => [
    "generate",
    "--path",
    document,
    "--output",
    folder,
    "--name",
    "api.ts",
  ],
};

/** Published generators. */
export const peers: readonly Tool[] = [openapiTypescript, heyApi, orval, redocly, swaggerTypescriptApi];
