import type { Api } from "../../ir/api.ts";
import { type Code, code, join, modulePath, type SourceFile } from "../shared/code.ts";
import { lineWidth } from "../shared/room.ts";
import type { ClientNames } from "./client-names.ts";
import { serverUrls, serverUrlsPath } from "./server-urls.ts";

/** Files of the client that the entries re-export. */
export interface ClientModules {
  readonly types: readonly string[];
  readonly operations: readonly string[];
  readonly resources: readonly { readonly file: string; readonly classes: readonly string[] }[];
  /** Further files of types. */
  readonly extras: readonly string[];
}

/** The entry: the client and every type. */
export function indexFile(api: Api, names: ClientNames, modules: ClientModules): SourceFile {
  const byFile = Map.groupBy(api.operations, ({ module }) => `operations/${module}.ts`);
  const errors = modules.operations.map((file) => ({
    file,
    names: (byFile.get(file) ?? []).map((operation) => names.error(operation)).sort(),
  }));
  const urls = serverUrls(api).map(({ name }) => name);
  return {
    path: "index.ts",
    declares: [],
    body: join(
      [
        exportNames([api.policy.clientName], "client.ts"),
        ...(api.policy.auth?.tokenUrl === undefined ? [] : [exportNames(["clientCredentials"], "core.ts")]),
        exportNames([names.options], "core.ts", "export type"),
        urls.length > 0 ? exportNames(urls, serverUrlsPath) : undefined,
        ...errors.map(({ file, names }) => exportNames(names, file, "export type")),
        exportNames([names.environment], "policy.ts", "export type"),
        ...modules.resources.map(({ file, classes }) =>
          exportNames([...classes].sort(), file, "export type"),
        ),
        ...modules.types.map(exportTypes),
        ...modules.extras.map(exportTypes),
      ],
      "\n",
    ),
  };
}

/** The entry for bundles: one function for each operation, and what makes their first argument. */
export function operationsFile({ policy }: Api, modules: ClientModules): SourceFile {
  return {
    path: "operations.ts",
    declares: [],
    body: join(
      [
        exportNames(
          [...(policy.auth?.tokenUrl === undefined ? [] : ["clientCredentials"]), "createCore"],
          "core.ts",
        ),
        ...modules.operations.map((file) => code`export * from ${modulePath({ file })};`),
        ...modules.types.map(exportTypes),
      ],
      "\n",
    ),
  };
}

function exportTypes(file: string): Code {
  return code`export type * from ${modulePath({ file })};`;
}

function exportNames(names: readonly string[], file: string, keyword = "export"): Code {
  const flat = `${keyword} { ${names.join(", ")} } from `;
  if (names.length === 1 || flat.length + file.length + 7 <= lineWidth)
    return code`${flat}${modulePath({ file })};`;
  return code`
    ${keyword} {
      ${names.map((name) => `${name},`).join("\n")}
    } from ${modulePath({ file })};
  `;
}
