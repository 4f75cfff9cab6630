import type { Api, Resource } from "../../ir/api.ts";
import { join, type SourceFile } from "../shared/code.ts";
import { emitTypes } from "../types/emit-types.ts";
import { apiReference } from "./api-reference.ts";
import { clientFile, coreFile, policyFile } from "./client-files.ts";
import { type ClientNames, clientNames, typesFolder } from "./client-names.ts";
import { errorFile } from "./error-types.ts";
import { type ClientModules, indexFile, operationsFile } from "./index-files.ts";
import { knownValuesFile } from "./known-values.ts";
import { operationFunction } from "./operation-function.ts";
import { pagesSource } from "./paging.ts";
import { methodsFile, resourceTypes } from "./resource.ts";
import { serverUrlsFile } from "./server-urls.ts";
import { argumentNames } from "./signature.ts";
import { webhookFile } from "./webhook-events.ts";

/**
 * The client: a function for each operation, classes that put them in a tree, and the types.
 * How calls behave is the runtime's; nothing here but names and shapes.
 */
export function emitClient(api: Api): readonly SourceFile[] {
  const names = clientNames(api);
  const types = emitTypes(api, { view: "client", folder: typesFolder });
  const operations = operationFiles(api, names);
  const resources = api.resources.map((resource) => resourceFile(resource, api, names));
  const errors = errorFile(api, names);
  const webhooks = webhookFile(api, names);
  const methods = methodsFile(api, names);
  const pages = pagesSource(api);
  const knownValues = knownValuesFile(api, names);
  const urls = serverUrlsFile(api);
  const modules: ClientModules = {
    types: types.map(({ path }) => path),
    operations: operations.map(({ path }) => path),
    resources: api.resources.map((resource, index) => ({
      file: resources[index]?.path ?? "",
      classes: classesOf(resource),
    })),
    extras: [errors, webhooks].flatMap((file) => file?.path ?? []),
  };
  return [
    indexFile(api, names, modules),
    operationsFile(api, modules),
    clientFile(api, names),
    coreFile(api, names),
    policyFile(api, names),
    ...(pages ? [pages] : []),
    ...operations,
    ...resources,
    ...types,
    ...(errors ? [errors] : []),
    ...(webhooks ? [webhooks] : []),
    ...(urls ? [urls] : []),
    ...(knownValues ? [knownValues] : []),
    ...(methods ? [methods] : []),
    apiReference(api, names),
  ];
}

function operationFiles(api: Api, names: ClientNames): SourceFile[] {
  const modules = Map.groupBy(api.operations, ({ module }) => module);
  return [...modules.keys()].sort().map((module) => {
    const own = modules.get(module) ?? [];
    return {
      path: `operations/${module}.ts`,
      declares: [
        ...own.flatMap((operation) => [operation.functionName, names.error(operation)]),
        ...argumentNames(own),
      ],
      body: join(
        own.map((operation) => operationFunction(operation, api, names)),
        "\n\n",
      ),
    };
  });
}

function resourceFile(resource: Resource, api: Api, names: ClientNames): SourceFile {
  const own = api.operations.filter(({ module }) => module === resource.file);
  return {
    path: `resources/${resource.file}.ts`,
    declares: [...classesOf(resource), ...argumentNames(own)],
    body: join(resourceTypes(resource, api, names), "\n\n"),
  };
}

function classesOf({ className, children }: Resource): string[] {
  return [className, ...children.flatMap(classesOf)];
}
