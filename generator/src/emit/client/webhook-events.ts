import type { Api } from "../../ir/api.ts";
import type { ObjectType, Type } from "../../ir/type.ts";
import { type Code, code, join, type SourceFile, typeImport } from "../shared/code.ts";
import { docComment } from "../shared/doc-comment.ts";
import { propertyKey } from "../shared/literal.ts";
import { fits, roomAt } from "../shared/room.ts";
import type { ClientNames } from "./client-names.ts";

/** The union of all events the API pushes, with an arm for those it will push one day. */
export function webhookFile(api: Api, names: ClientNames): SourceFile | undefined {
  if (api.webhooks.length === 0) return undefined;
  const tag = tagOf(api);
  // A schema has its name already.
  const events = api.webhooks.map((webhook) =>
    webhook.payload.kind === "ref"
      ? names.types.type(webhook.payload, "out")
      : code`${names.types.webhook(webhook)}`,
  );
  return {
    path: "webhook-events.ts",
    declares: [names.webhookEvent, names.unknownWebhookEvent],
    body: join(
      [
        code`
          ${docComment({ summary: `An event that the API pushes${tag === undefined ? "" : `, discriminated on \`${tag}\``}.` })}
          ${eventUnion(names.webhookEvent, tag === undefined ? events : [...events, code`${names.unknownWebhookEvent}`])}
        `,
        tag === undefined ? undefined : unknownEvent(tag, api, names),
      ],
      "\n\n",
    ),
  };
}

function eventUnion(name: string, events: readonly Code[]): Code {
  const flat = code`export type ${name} = ${join(events, " | ")};`;
  if (fits(flat, roomAt(0, 0, 0))) return flat;
  return code`
    export type ${name} =
      ${join(
        events.map((event) => code`| ${event}`),
        "\n",
      )};
  `;
}

function unknownEvent(tag: string, { policy }: Api, { unknownWebhookEvent }: ClientNames): Code {
  return code`
    /** An event this client does not know yet. */
    export interface ${unknownWebhookEvent} {
      ${propertyKey(tag)}: ${typeImport("UnknownCode", policy.imports.clientRuntime)};
      [property: string]: unknown;
    }
  `;
}

/** The property that has one value of its own in each event. */
function tagOf(api: Api): string | undefined {
  const objects = api.webhooks.map(({ payload }) => objectOf(payload, api));
  const [first] = objects;
  return first?.properties.find(({ name }) =>
    objects.every((object) =>
      object?.properties.some((property) => property.name === name && isConstant(property.type, api)),
    ),
  )?.name;
}

function objectOf(type: Type, api: Api): ObjectType | undefined {
  const plain = follow(type, api);
  return plain?.kind === "object" ? plain : undefined;
}

function isConstant(type: Type, api: Api): boolean {
  const plain = follow(type, api);
  return plain?.kind === "literal" || (plain?.kind === "enum" && plain.values.length === 1);
}

function follow(type: Type, api: Api): Type | undefined {
  return type.kind === "ref" ? api.schemas.find(({ name }) => name === type.schema)?.type : type;
}
