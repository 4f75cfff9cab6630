import { type Body, entriesOf } from "./document.ts";
import { examplesOf } from "./examples-of.ts";
import { operationRule } from "./operation-rule.ts";
import { type Found, follow } from "./rule.ts";

/** Request bodies and success replies have a schema and show an example of it, in every media type. */
export const examples = operationRule(({ operation, name, at, responses, context, report }) => {
  const request = operation.requestBody && follow(operation.requestBody, at.child(["requestBody"]), context);
  if (request) check(request, "request");
  for (const reply of responses) {
    if (reply.status.startsWith("2")) check(reply, `reply ${reply.status}`);
  }

  function check({ node, at }: Found<Body>, where: string) {
    for (const [mediaType, media] of entriesOf(node.content)) {
      const place = at.child(["content", mediaType]);
      if (media.schema === undefined) report(`the ${where} of "${name}" lacks a schema`, place);
      if (examplesOf({ node: media, at: place }, context).length > 0) continue;
      report(`the ${where} of "${name}" lacks an example`, place);
    }
  }
});
