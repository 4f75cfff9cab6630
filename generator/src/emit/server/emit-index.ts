import type { Api } from "../../ir/api.ts";
import {
  type Code,
  code,
  type ImportSymbol,
  join,
  modulePath,
  type SourceFile,
  typeImport,
  valueImport,
} from "../shared/code.ts";
import { propertyKey, stringLiteral } from "../shared/literal.ts";
import { fits, roomAt } from "../shared/room.ts";
import type { HandlerModule } from "./handler-modules.ts";

/** The entry: all handler types, `Handlers`, and the functions that serve them. */
export function emitIndex(api: Api, modules: readonly HandlerModule[]): SourceFile {
  return {
    path: "index.ts",
    declares: [
      "Handlers",
      "PartialHandlers",
      "CreateServerOptions",
      "contract",
      "createServer",
      "createPartialServer",
    ],
    body: join(
      [
        exportsOf(modules),
        handlersInterface(api, modules),
        partialHandlers(api),
        optionsType(api),
        factories(api),
      ],
      "\n\n",
    ),
  };
}

function exportsOf(modules: readonly HandlerModule[]): Code {
  return join(
    modules.map((module) => code`export type * from ${modulePath({ file: module.file })};`),
    "\n",
  );
}

function handlersInterface(api: Api, modules: readonly HandlerModule[]): Code {
  const app = typeImport("AppTypes", api.policy.imports.serverRuntime);
  const lines = modules.map(
    ({ file, property, typeName }) => code`readonly ${property}: ${typeImport(typeName, { file })}<App>;`,
  );
  // An underscore says of a type parameter that it is not used.
  const parameter = modules.length === 0 ? "_App" : "App";
  return code`
    /** A handler for every operation, by module: \`import * as affiliates from "./affiliates.ts"\` makes one. */
    export interface Handlers<${parameter} extends ${app} = ${app}> {
      ${join(lines, "\n")}
    }
  `;
}

function optionsType(api: Api): Code {
  const { serverRuntime } = api.policy.imports;
  const app = typeImport("AppTypes", serverRuntime);
  const options = code`${typeImport("ServerOptions", serverRuntime)}<App>`;
  const authenticate = typeImport("Authenticate", serverRuntime);
  const schemes = new Set(
    api.operations.flatMap(({ security }) => security.flat().map(({ scheme }) => scheme)),
  );
  const comment = "/** How the server is put together around its handlers. */";
  if (schemes.size === 0)
    return code`
      ${comment}
      export type CreateServerOptions<App extends ${app} = ${app}> = ${options};
    `;
  return code`
    ${comment}
    export interface CreateServerOptions<App extends ${app} = ${app}> extends ${options} {
      /** One function for each security scheme of the document. */
      readonly authenticate: {
        ${join(
          [...schemes].sort().map((scheme) => code`readonly ${propertyKey(scheme)}: ${authenticate}<App>;`),
          "\n",
        )}
      };
    }
  `;
}

function partialHandlers(api: Api): Code {
  const app = typeImport("AppTypes", api.policy.imports.serverRuntime);
  return code`
    /** Some handlers, for a server in the making. */
    export type PartialHandlers<App extends ${app} = ${app}> = {
      readonly [Module in keyof Handlers<App>]?: Partial<Handlers<App>[Module]>;
    };
  `;
}

function factories(api: Api): Code {
  const { contract, serverRuntime } = api.policy.imports;
  const app = typeImport("AppTypes", serverRuntime);
  const server = typeImport("Server", serverRuntime);
  const serve = valueImport("serveContract", serverRuntime);
  const parts = ["operations", "problems", "securitySchemes"].map((name) => valueImport(name, contract));
  const basePath = basePathOf(api);
  const base = basePath === "" ? [] : [`basePath: ${stringLiteral(basePath)}`];
  return code`
    const contract = { ${join(parts, ", ")} };

    /** Serves the API. Throws when a handler or an authenticate function is missing. */
    export function createServer<App extends ${app}>(
      handlers: Handlers<App>,
      options: CreateServerOptions<App>,
    ): ${server} {
      ${served(serve, basePath === "" ? "options" : [...base, "...options"])}
    }

    /** Serves the API as far as there are handlers; the other operations answer 501. */
    export function createPartialServer<App extends ${app}>(
      handlers: PartialHandlers<App>,
      options: CreateServerOptions<App>,
    ): ${server} {
      ${served(serve, [...base, "...options", "allowMissingHandlers: true"])}
    }
  `;
}

/** The call that serves, its options opened where they do not fit on the line. */
function served(serve: ImportSymbol, options: string | readonly string[]): Code {
  if (typeof options === "string") return code`return ${serve}(contract, handlers, ${options});`;
  const flat = code`return ${serve}(contract, handlers, { ${options.join(", ")} });`;
  if (fits(flat, roomAt(2, 0, 0))) return flat;
  return code`
    return ${serve}(contract, handlers, {
      ${options.map((option) => `${option},`).join("\n")}
    });
  `;
}

/** Path of the document's first server: \`/v1\`. */
function basePathOf(api: Api): string {
  const [server] = api.servers;
  if (!server) return "";
  const path = /^(?:[a-z][a-z0-9+.-]*:\/\/[^/]*)?(\/[^?#{]*)?/i.exec(server.url)?.[1] ?? "";
  return path.replace(/\/+$/, "");
}
