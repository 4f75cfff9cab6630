import { entriesOf } from "./document.ts";
import type { Rule } from "./rule.ts";

/** Schemas with a name say what they are: clients have types of these names, and show the words beside them. */
export const described: Rule = () => ({
  Root({ components }, { location, report }) {
    for (const [name, schema] of entriesOf(components?.schemas)) {
      if ("$ref" in schema || schema.description) continue;
      const at = location.child(["components", "schemas", name]);
      report({ message: `the schema "${name}" does not say what it is; add a description`, location: at });
    }
  },
});
