import type { Webhook } from "../../ir/api.ts";
import type { Content } from "../../ir/operation.ts";
import type { Schema, Type } from "../../ir/type.ts";
import type { Place } from "../../load/document.ts";
import { compareText } from "../canonical.ts";
import type { Context } from "../context.ts";
import { noDoc } from "../doc.ts";
import { pascalCase } from "../names/case.ts";
import type { UniqueNames } from "../names/unique-names.ts";
import type { ReadOperation } from "../operation/read-operations.ts";
import type { ReadSchema } from "../schema/schema-table.ts";
import { settleDiscriminators } from "./discriminators.ts";
import { deepestInline, type HoistedSchema, hoist, type Spot } from "./hoist.ts";
import type { Resolve } from "./intersect.ts";
import { mapOperationTypes, type TypeSlot } from "./map-operation.ts";
import { createMerger } from "./merge-types.ts";

export interface SettleOptions<Sent extends Webhook> {
  readonly schemas: readonly ReadSchema[];
  readonly operations: readonly ReadOperation[];
  /** Webhooks and callbacks. */
  readonly webhooks: readonly Sent[];
  readonly names: UniqueNames;
}

/** All types in their final form. */
export interface Settled<Sent extends Webhook = Webhook> {
  /** By name, the inline ones that got a name included. */
  readonly schemas: readonly Omit<Schema, "inputName" | "module" | "usedIn">[];
  readonly operations: readonly ReadOperation[];
  readonly webhooks: readonly Sent[];
  readonly resolve: Resolve;
}

/**
 * Brings the types of a fully read document to their final form: `allOf` merged, inline objects named,
 * discriminators completed.
 */
export function settle<Sent extends Webhook>(
  context: Context,
  { schemas, operations, webhooks, names }: SettleOptions<Sent>,
): Settled<Sent> {
  const { merge } = createMerger(schemas, context.report);
  const hoisted: HoistedSchema[] = [];
  const shape = (type: Type, at: Place, spot: Spot) => hoist(merge(type, at), spot, names, hoisted);
  const { main } = context.document;

  const named = schemas.map(({ name, node, place, type, doc }) => {
    const { pointer } = node;
    return { name, pointer, doc, type: shape(type, node, { name, pointer, place, depth: 0, doc: noDoc }) };
  });
  const shapedOperations = operations.map((operation) =>
    mapOperationTypes(operation, (type, slot) => shape(type, operation.node, spotOf(operation, slot))),
  );
  const shapedWebhooks = webhooks.map((webhook) => {
    const at = { file: main, pointer: webhook.pointer };
    return {
      ...webhook,
      payload: shape(webhook.payload, at, {
        name: `${webhook.typeName}Payload`,
        pointer: at.pointer,
        place: at.pointer,
        depth: 0,
        doc: noDoc,
      }),
    };
  });

  const all = [...named, ...hoisted].sort((a, b) => compareText(a.name, b.name));
  const resolve = resolver(all);
  const places = new Map<string, Place>(schemas.map(({ name, node }) => [name, node]));
  const keyOfName = (name: string) => context.schemas.keyOfName(name);
  const discriminate = (type: Type, at: Place) =>
    settleDiscriminators(type, at, { report: context.report, resolve, keyOfName });
  return {
    schemas: all.map((schema) => ({
      ...schema,
      type: discriminate(schema.type, places.get(schema.name) ?? { file: main, pointer: schema.pointer }),
    })),
    operations: shapedOperations.map((operation) =>
      mapOperationTypes(operation, (type) => discriminate(type, operation.node)),
    ),
    webhooks: shapedWebhooks.map((webhook) => ({
      ...webhook,
      payload: discriminate(webhook.payload, { file: main, pointer: webhook.pointer }),
    })),
    resolve,
  };
}

function resolver(schemas: readonly { readonly name: string; readonly type: Type }[]): Resolve {
  const byName = new Map(schemas.map(({ name, type }) => [name, type]));
  return (type) => {
    const seen = new Set<string>();
    let current: Type | undefined = type;
    while (current?.kind === "ref") {
      if (seen.has(current.schema)) return undefined;
      seen.add(current.schema);
      current = byName.get(current.schema);
    }
    return current;
  };
}

/**
 * A body is declared under its operation's name, parameters inside the object of their location; a reply has
 * no declaration of its own, so an inline object there gets a name at once.
 */
function spotOf({ typeName, pointer, method, path }: ReadOperation, slot: TypeSlot): Spot {
  const spot = (name: string, step: string, depth: number): Spot => ({
    name: `${typeName}${name}`,
    pointer: `${pointer}/${step}`,
    place: `${method} ${path} ${step}`,
    depth,
    doc: noDoc,
  });
  switch (slot.kind) {
    case "body":
      return spot("Body", `requestBody/content/${slot.mediaType}`, 0);
    case "parameter":
      return spot(pascalCase(slot.name), `parameters/${slot.name}`, 1);
    case "reply": {
      const { kind, mediaType } = slot.content;
      const name = `${pascalCase(slot.name)}${streamSuffixes[kind] ?? ""}`;
      return spot(name, `responses/${slot.status}/content/${mediaType}`, deepestInline);
    }
    case "replyHeader":
      return spot(pascalCase(slot.name), `responses/${slot.status}/headers/${slot.name}`, deepestInline);
  }
}

/** What a stream is a stream of. */
const streamSuffixes: { readonly [kind in Content["kind"]]?: string } = { sse: "Event", jsonl: "Line" };
