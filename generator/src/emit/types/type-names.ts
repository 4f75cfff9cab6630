import type { Api, Webhook } from "../../ir/api.ts";
import type { Content, Operation } from "../../ir/operation.ts";
import type { Schema, Type } from "../../ir/type.ts";
import { type Code, code, type ImportSymbol, typeImport } from "../shared/code.ts";
import { roomAt } from "../shared/room.ts";
import {
  type Direction,
  noTags,
  schemaOf,
  type TypeContext,
  typeExpression,
  type View,
} from "../shared/type-expression.ts";
import { type OperationTypeNames, operationTypeNames } from "./operation-type-names.ts";

/** Where the printed types stand, as seen by the file that mentions them. */
export type TypesPlace =
  /** In the same output: `{ folder: "types" }` is `types/<module>.ts`. */
  | { readonly folder: string }
  /** Behind one module that exports all of them: `{ package: api.policy.imports.contract }`. */
  | { readonly package: ImportSymbol["from"] };

/** How other emitters mention the types that `emitTypes` prints. */
export interface TypeNames {
  /** A named schema. */
  schema(name: string, direction: Direction): ImportSymbol;
  /** Any type of the model as TypeScript, mentioning the named ones. */
  type(type: Type, direction: Direction): Code;
  /** `ListAffiliatesQuery`; `undefined` when the operation has no query parameters. */
  query(operation: Operation): ImportSymbol | undefined;
  /** `ListAffiliatesHeaders`: header parameters without the idempotency key and those OpenAPI reserves. */
  headers(operation: Operation): ImportSymbol | undefined;
  /** `ListAffiliatesCookies` */
  cookies(operation: Operation): ImportSymbol | undefined;
  /** Body in one of its media types: the schema's name, or `CreateAffiliateBody` when it is an inline object. */
  body(operation: Operation, content: Content): Code;
  /** Body of a reply in one of its media types. Streams (`sse`, `jsonl`): use `type(content.item, "out")`. */
  reply(content: Content): Code;
  /** Payload of a webhook. */
  webhook(webhook: Webhook): ImportSymbol;
}

/** Module that webhook payloads are printed in. */
export const webhookModule = "webhooks";

export function typeNames(
  api: Api,
  { view, place }: { readonly view: View; readonly place: TypesPlace },
): TypeNames {
  const contexts = typeContexts(api, view, place);
  const operations = operationTypeNames(api);
  const symbolIn = (module: string, name: string) => typeImport(name, placeOf(module, place));
  const type = (type: Type, direction: Direction) => typeExpression(type, contexts[direction], roomAt(2));
  const input = (operation: Operation, part: Exclude<keyof OperationTypeNames, "bodies">) => {
    const name = operations.get(operation.id)?.[part];
    return name === undefined ? undefined : symbolIn(operation.module, name);
  };
  return {
    schema(name, direction) {
      const context = contexts[direction];
      return context.symbolOf(schemaOf(name, context));
    },
    type,
    query: (operation) => input(operation, "query"),
    headers: (operation) => input(operation, "headers"),
    cookies: (operation) => input(operation, "cookies"),
    body(operation, content) {
      const name = operations.get(operation.id)?.bodies.get(content.mediaType);
      return name === undefined ? type(content.type, "in") : code`${symbolIn(operation.module, name)}`;
    },
    reply: (content) => type(content.type, "out"),
    webhook: (webhook) => symbolIn(webhookModule, webhook.typeName),
  };
}

/** Contexts for printing types of an API in both directions. */
export function typeContexts(
  api: Api,
  view: View,
  place: TypesPlace,
): { readonly [direction in Direction]: TypeContext } {
  const schemas = new Map(api.schemas.map((schema) => [schema.name, schema]));
  const context = (direction: Direction): TypeContext => ({
    view,
    direction,
    schemas,
    symbolOf: (schema: Schema) =>
      typeImport(direction === "in" ? schema.inputName : schema.name, placeOf(schema.module, place)),
    open: typeImport("Open", api.policy.imports.clientRuntime),
    tags: noTags,
    isTag: false,
  });
  return { in: context("in"), out: context("out") };
}

function placeOf(module: string, place: TypesPlace): ImportSymbol["from"] {
  return "package" in place ? place.package : { file: `${place.folder}/${module}.ts` };
}
