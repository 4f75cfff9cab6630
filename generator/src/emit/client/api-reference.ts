import type { Api, Resource } from "../../ir/api.ts";
import type { Operation } from "../../ir/operation.ts";
import { code, join, plainText, type SourceFile } from "../shared/code.ts";
import type { ClientNames } from "./client-names.ts";
import { type CodeGroup, codeGroups, groupedCodes } from "./code-groups.ts";
import { errorBodiesOf } from "./error-bodies.ts";
import { operationsOf } from "./operations-of.ts";
import { printArgument, signatureOf } from "./signature.ts";

/** `api.md`: every method of the client with its types and errors, to look up and to review changes in. */
export function apiReference(api: Api, names: ClientNames): SourceFile {
  const own = api.operations.filter(({ resource }) => resource.length === 0);
  const groups = codeGroups(api);
  const blocks = [
    `# ${api.policy.clientName}`,
    `Methods of the client of the ${api.title}, with what they take, give and fail with. A \`Call<Data>\` is awaited; a \`PageCall<Item, Page>\` is also iterated.`,
    groups.length > 0
      ? [
          "Codes that many operations fail with, by their types:",
          "",
          ...groups.map((group) => describeGroup(group, names)),
        ].join("\n")
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
  return [
    `## ${path.join(".")}`,
    resource.description?.trim(),
    ...operationsOf(resource, api).map((operation) => entry(operation, api, names)),
    ...resource.children.flatMap((child) => section(child, path, api, names)),
  ];
}

function entry(operation: Operation, api: Api, names: ClientNames): string {
  const { arguments: args, returns } = signatureOf(operation, api, names);
  // The last argument of a type is the error, which stands in the line below.
  const given = returns.arguments.slice(0, -1).map(oneLine).join(", ");
  const parameters = args.map((argument) => oneLine(printArgument(argument))).join(", ");
  const method = [...operation.resource, operation.methodName].join(".");
  const { groups, others } = groupedCodes(operation, api);
  const codes = [...others, ...groups.map((group) => names.codeGroup(group))];
  const failures = codes.length > 0 ? list(codes) : bodies(operation, names);
  return [
    `### \`${method}(${parameters}): ${returns.generic.name}<${given}>\``,
    "",
    `\`${operation.method} ${operation.path}\`${operation.isDeprecated ? ", deprecated" : ""}${operation.summary ? `: ${operation.summary.trim()}` : ""}`,
    "",
    `Fails with \`${names.error(operation)}\`${failures && `: ${failures}`}.`,
  ].join("\n");
}

/** What the document says of errors that have no codes. */
function bodies(operation: Operation, names: ClientNames): string {
  const { byStatus = [], other } = errorBodiesOf(operation, names) ?? {};
  const others = other && [`${byStatus.length > 0 ? "others " : ""}\`${oneLine(other)}\``];
  return [...byStatus.map(({ status, type }) => `${status} \`${oneLine(type)}\``), ...(others ?? [])].join(
    ", ",
  );
}

function describeGroup(group: CodeGroup, names: ClientNames): string {
  const whose = `every operation${group.trait ? ` that ${group.trait}` : ""}`;
  return `- \`${names.codeGroup(group)}\`, of ${whose}: ${list(group.codes)}`;
}

function list(codes: readonly string[]): string {
  return codes.map((each) => `\`${each}\``).join(", ");
}

function oneLine(piece: Parameters<typeof plainText>[0]): string {
  return plainText(piece).replace(/\s+/g, " ").trim();
}
