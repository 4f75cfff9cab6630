import { typesOf } from "./document.ts";
import { operationsOf } from "./operation-rule.ts";
import { follow, type Rule } from "./rule.ts";
import { schemasIn } from "./schemas-in.ts";

/**
 * Objects in requests are closed, so that a misspelt field is an error and not silence; a map of the sender's own
 * names, as `metadata`, may be a map. Objects in replies are open: new properties may come at any time.
 */
export const openAndClosed: Rule = () => ({
  Root(document, context) {
    for (const { operation, at, responses, report } of operationsOf(document, "paths", context)) {
      const request =
        operation.requestBody && follow(operation.requestBody, at.child(["requestBody"]), context);
      for (const { node, at: place } of request ? schemasIn(request, context) : []) {
        const isClosed = node.additionalProperties !== undefined && node.additionalProperties !== true;
        if (isClosed || !typesOf(node).includes("object")) continue;
        report(`an object of requests is open; add "additionalProperties": false`, place);
      }
      for (const { node, at: place } of responses.flatMap((reply) => schemasIn(reply, context))) {
        if (node.additionalProperties !== false) continue;
        report(`an object of replies is closed; drop "additionalProperties": false`, place);
      }
    }
  },
});
