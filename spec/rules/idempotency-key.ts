import { operationRule } from "./operation-rule.ts";

/** Every POST and PUT takes the optional header parameter `Idempotency-Key`. */
export const idempotencyKey = operationRule(({ method, name, parameters, report }) => {
  if (method !== "post" && method !== "put") return;
  const header = parameters.find(({ node }) => node.in === "header" && node.name === "Idempotency-Key");
  if (header === undefined) {
    report(`"${name}" lacks the header parameter "Idempotency-Key"; every POST and PUT takes it`);
  } else if (header.node.required) {
    report(`"Idempotency-Key" is optional; drop "required"`, header.at);
  }
});
