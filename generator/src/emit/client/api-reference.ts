import type { Api, Resource } from "../../ir/api.ts";
import type { Operation } from "../../ir/operation.ts";
import { code, join, plainText, type SourceFile } from "../shared/code.ts";
import type { ClientNames } from "./client-names.ts";
import { codesOf, commonCodes } from "./error-types.ts";
import { printArgument, signatureOf } from "./signature.ts";

/** `api.md`: every method of the client with its types and errors, to look up and to review changes in. */
export function apiReference(api: Api, names: ClientNames): SourceFile {
  const own = api.operations.filter(({ resource }) => resource.length === 0);
  const common = commonCodes(api);
  const blocks = [
    `# ${api.policy.clientName}`,
    `Methods of the client of the ${api.title}, with what they take, give and fail with. A \`Call<Data>\` is awaited; a \`PageCall<Item, Page>\` is also iterated.`,
    common.length > 0
      ? `Every operation can fail with the codes ${list(common)} (\`${names.commonCode}\`); they are left out below.`
      : undefined,
    ...own.map((operation) => entry(operation, api, names)),
    ...api.resources.flatMap((resource) => section(resource, [], api, names)),
  ];
  return {
    path: "api.md",
    declares: [],
    body: join(
      blocks.map((block) => block && code`${block}`),
      "\n\n",
    ),
  };
}

function section(
  resource: Resource,
  above: readonly string[],
  api: Api,
  names: ClientNames,
): readonly (string | undefined)[] {
  const path = [...above, resource.property];
  const operations = resource.operations.flatMap((id) => api.operations.filter((each) => each.id === id));
  return [
    `## ${path.join(".")}`,
    resource.description?.trim(),
    ...operations.map((operation) => entry(operation, api, names)),
    ...resource.children.flatMap((child) => section(child, path, api, names)),
  ];
}

function entry(operation: Operation, api: Api, names: ClientNames): string {
  const { arguments: args, returns } = signatureOf(operation, api, names);
  // The last argument of a type is the error, which stands in the line below.
  const given = returns.arguments.slice(0, -1).map(oneLine).join(", ");
  const parameters = args.map((argument) => oneLine(printArgument(argument))).join(", ");
  const method = [...operation.resource, operation.methodName].join(".");
  const common = commonCodes(api);
  const codes = codesOf(operation).filter((problemCode) => !common.includes(problemCode));
  return [
    `### \`${method}(${parameters}): ${returns.generic.name}<${given}>\``,
    "",
    `\`${operation.method} ${operation.path}\`${operation.isDeprecated ? ", deprecated" : ""}${operation.summary ? `: ${operation.summary.trim()}` : ""}`,
    "",
    `Fails with \`${names.error(operation)}\`${codes.length > 0 ? `: ${list(codes)}` : ""}.`,
  ].join("\n");
}

function list(codes: readonly string[]): string {
  return codes.map((each) => `\`${each}\``).join(", ");
}

function oneLine(piece: Parameters<typeof plainText>[0]): string {
  return plainText(piece).replace(/\s+/g, " ").trim();
}
