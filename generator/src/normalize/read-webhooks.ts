import type { Webhook } from "../ir/api.ts";
import { child, descend, entries, isObject, type Node } from "../load/document.ts";
import { type Context, follow } from "./context.ts";
import { readDescription } from "./doc.ts";
import { pascalCase } from "./names/case.ts";
import type { UniqueNames } from "./names/unique-names.ts";
import { readContents } from "./operation/read-contents.ts";
import { stringAt } from "./read.ts";
import { unknownType } from "./schema/types.ts";

/** Webhooks, by name: `webhooks` of 3.1, and `x-webhooks`, which 3.0 documents use for the same. */
export function readWebhooks(context: Context, root: Node, names: UniqueNames): Webhook[] {
  return ["webhooks", "x-webhooks"].flatMap((keyword) =>
    entries(child(root, keyword)).flatMap(([name, listed]): Webhook[] => {
      const node = follow(context, listed);
      const operation = node && (child(node, "post") ?? child(node, "put"));
      if (operation === undefined || !isObject(operation.value)) return [];
      const wish = pascalCase(name);
      return [
        {
          name,
          typeName: names.claimFor(
            `webhook ${keyword}/${name}`,
            [/Event$/.test(wish) ? wish : `${wish}Event`],
            "",
          ),
          description:
            readDescription(context.report, operation) ?? stringAt(context.report, operation, "summary"),
          payload: readPayload(context, operation),
        },
      ];
    }),
  );
}

function readPayload(context: Context, operation: Node) {
  const listed = descend(operation, "requestBody");
  const body = listed && follow(context, listed);
  const [content] = body ? readContents(context, body) : [];
  return content?.type ?? unknownType;
}
