import { entriesOf } from "./document.ts";
import type { Rule } from "./rule.ts";

const snakeCase = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/;

/** Properties are snake_case, in requests and in replies. */
export const propertyNames: Rule = () => ({
  Schema(schema, { location, report }) {
    for (const name of entriesOf(schema?.properties).map(([name]) => name)) {
      if (snakeCase.test(name)) continue;
      const message = `expected a property name like "affiliate_id", got "${name}"`;
      report({ message, location: location.child(["properties", name]) });
    }
  },
});
