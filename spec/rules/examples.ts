import { type Body, entriesOf } from "./document.ts";
import { operationRule } from "./operation-rule.ts";
import { type Found, follow } from "./rule.ts";

/** Request bodies and success replies show an example, in every media type. */
export const examples = operationRule(({ operation, name, at, responses, context, report }) => {
  const request = operation.requestBody && follow(operation.requestBody, at.child(["requestBody"]), context);
  if (request) check(request, "request");
  for (const reply of responses) {
    if (reply.status.startsWith("2")) check(reply, `reply ${reply.status}`);
  }

  function check({ node, at }: Found<Body>, where: string) {
    for (const [mediaType, { example, examples }] of entriesOf(node.content)) {
      if (example !== undefined || entriesOf(examples).length > 0) continue;
      report(`the ${where} of "${name}" lacks an example`, at.child(["content", mediaType]));
    }
  }
});
