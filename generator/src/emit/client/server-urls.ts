import type { Api, Server } from "../../ir/api.ts";
import { type Code, code, join, type SourceFile, valueImport } from "../shared/code.ts";
import { docComment } from "../shared/doc-comment.ts";
import { camelIdentifier, FreeNames } from "../shared/identifier.ts";
import { literal, propertyKey, stringLiteral } from "../shared/literal.ts";

export const serverUrlsPath = "server-urls.ts";

/** Servers whose URLs have variables, each with the function that fills them in. */
export function serverUrls(api: Api): readonly { readonly name: string; readonly server: Server }[] {
  const names = new FreeNames([api.policy.clientName]);
  return api.servers.flatMap((server, index) => {
    if (server.variables.length === 0) return [];
    const environment = api.policy.environments[index]?.name ?? `server ${index + 1}`;
    return [{ name: names.claim(camelIdentifier(`${environment} url`)), server }];
  });
}

/** A function for each server whose URL has variables. */
export function serverUrlsFile(api: Api): SourceFile | undefined {
  const urls = serverUrls(api);
  if (urls.length === 0) return undefined;
  const fill = valueImport("fillUrl", api.policy.imports.clientRuntime);
  return {
    path: serverUrlsPath,
    declares: urls.map(({ name }) => name),
    body: join(
      urls.map(({ name, server }) =>
        join([commentOf(server), functionOf(name, server, code`${fill}`)], "\n"),
      ),
      "\n\n",
    ),
  };
}

function commentOf({ description, url }: Server) {
  const about = description === undefined ? "" : `${description}\n\n`;
  return docComment({
    description: `${about}\`${url}\` with its variables filled in, for \`baseUrl\` of the client.`,
  });
}

function functionOf(name: string, { url, variables }: Server, fill: Code): Code {
  const members = variables.map(({ name: variable, enum: values, description }) =>
    join(
      [
        description === undefined ? undefined : docComment({ description }),
        code`readonly ${propertyKey(variable)}?: ${values?.map(stringLiteral).join(" | ") || "string"};`,
      ],
      "\n",
    ),
  );
  const defaults = variables.map(
    ({ name: variable, default: value }) => code`${propertyKey(variable)}: ${literal(value)},`,
  );
  return code`
    export function ${name}(
      variables: {
        ${join(members, "\n")}
      } = {},
    ): string {
      return ${fill}(${stringLiteral(url)}, {
        ${join(defaults, "\n")}
        ...variables,
      });
    }
  `;
}
