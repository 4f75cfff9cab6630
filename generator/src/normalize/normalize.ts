import type { ApiSettings } from "../config/settings.ts";
import type { Report } from "../diagnostics.ts";
import type { Api, Webhook } from "../ir/api.ts";
import { type Document, rootOf } from "../load/document.ts";
import { checkComponents } from "./check-components.ts";
import type { Context } from "./context.ts";
import { checkFields } from "./fields.ts";
import { nameClientTypes } from "./names/client-types.ts";
import { createLocks, type NameLocks } from "./names/name-lock.ts";
import { UniqueNames } from "./names/unique-names.ts";
import { findPathOperations } from "./operation/path-operations.ts";
import { readOperations } from "./operation/read-operations.ts";
import { readSecuritySchemes } from "./operation/read-security.ts";
import { placeAll } from "./place/place-all.ts";
import { withKeys } from "./policy/find-idempotency.ts";
import { clientNameOf, readPolicy } from "./policy/read-policy.ts";
import { readInfo } from "./read-info.ts";
import { readServers } from "./read-servers.ts";
import { type ReadCallback, readCallbacks, readWebhooks } from "./read-webhooks.ts";
import { findFamilies } from "./schema/families.ts";
import { declareSchemas, readSchemas } from "./schema/read-schemas.ts";
import { SchemaTable } from "./schema/schema-table.ts";
import { reportCostlyUnions } from "./settle/costly-unions.ts";
import { settle } from "./settle/settle.ts";
import { settleUsage, sharedModule } from "./settle/usage.ts";

/**
 * What a document means, with every name chosen. Equal for documents that differ in the order of their keys
 * only. After an error in the report the result is incomplete.
 */
export function normalize(
  document: Document,
  settings: ApiSettings,
  report: Report,
  locks: NameLocks = createLocks(),
): Api {
  const root = rootOf(document.main);
  const info = readInfo(report, root);
  const names = new UniqueNames(locks.types);
  const table = new SchemaTable(names, document.main.path);
  const context: Context = {
    document,
    report,
    locks,
    schemas: table,
    families: findFamilies(document, report),
    reading: new Set(),
  };

  declareSchemas(context, root);
  const clientWish = settings.client.name ?? clientNameOf(info.title);
  const clientName = names.claimFor("client", [clientWish, `${clientWish}Client`]);
  const componentSchemas = readSchemas(context);
  const securitySchemes = readSecuritySchemes(context, root);
  const servers = readServers(context, root);
  const found = findPathOperations(context, root);
  const readAll = readOperations(context, found, { root, names, securitySchemes });
  const sent = [...readWebhooks(context, root, names), ...readCallbacks(context, readAll, names)];
  const otherSchemas = readSchemas(context);
  checkFields(report, root, "document");
  checkComponents(context, root);

  const settled = settle(context, {
    schemas: [...componentSchemas, ...otherSchemas],
    operations: readAll,
    webhooks: sent,
    names,
  });
  reportCostlyUnions(context, [...componentSchemas, ...otherSchemas], settled.schemas);
  const rules = settings.policy?.paging ?? [];
  const { operations: placed, resources, unclear } = placeAll(context, root, settled, { names, rules });
  const operations = withKeys(placed, settings.policy?.idempotency);
  const payloads = settled.webhooks.map(({ payload }) => payload);
  const schemas = settleUsage(settled.schemas, operations, payloads, names);

  return {
    ...info,
    source: document.main.shown,
    servers,
    securitySchemes,
    schemas,
    operations,
    resources,
    webhooks: settled.webhooks.filter((sent) => !isCallback(sent)),
    callbacks: settled.webhooks.filter(isCallback).map((callback) => ({
      ...callback,
      module: operations.find(({ id }) => id === callback.operation)?.module ?? sharedModule,
    })),
    clientTypes: nameClientTypes(names, clientName),
    policy: readPolicy({
      context,
      settings,
      root,
      clientName,
      servers,
      securitySchemes,
      operations,
      unclear,
      resolve: settled.resolve,
    }),
  };
}

function isCallback(sent: Webhook | ReadCallback): sent is ReadCallback {
  return "url" in sent;
}
