import { entriesOf, type MediaType } from "./document.ts";
import { type Context, type Found, follow } from "./rule.ts";

/** The values a media type shows; a named example without a value shows none. */
export function examplesOf({ node, at }: Found<MediaType>, context: Context): Found<unknown>[] {
  const named = entriesOf(node.examples).flatMap(([name, example]) => {
    const found = follow(example, at.child(["examples", name]), context);
    if (!found || found.node.value === undefined) return [];
    return [{ node: found.node.value, at: found.at.child(["value"]) }];
  });
  return node.example === undefined ? named : [{ node: node.example, at: at.child(["example"]) }, ...named];
}
