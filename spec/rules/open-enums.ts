import { listOf, type Schema } from "./document.ts";
import { operationsOf } from "./operation-rule.ts";
import type { Rule } from "./rule.ts";
import { schemasIn } from "./schemas-in.ts";

/**
 * An enum that replies show says that it is open, "New values may appear." with what appears named, so that an
 * unknown value surprises no client. One value alone is a constant.
 */
export const openEnums: Rule = () => ({
  Root(document, context) {
    for (const { responses, report } of operationsOf(document, "paths", context)) {
      for (const { node, at } of responses.flatMap((reply) => schemasIn(reply, context))) {
        if (valuesOf(node).length < 2 || /may appear\./.test(node.description ?? "")) continue;
        report(`an enum of replies does not say that it is open; add "New values may appear."`, at);
      }
    }
  },
});

function valuesOf({ enum: values }: Schema): readonly unknown[] {
  return listOf(values).filter((value) => value !== null);
}
