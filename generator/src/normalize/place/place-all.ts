import type { Resource } from "../../ir/api.ts";
import type { Operation } from "../../ir/operation.ts";
import { child, items, type Node } from "../../load/document.ts";
import type { Context } from "../context.ts";
import { readDescription } from "../doc.ts";
import type { UniqueNames } from "../names/unique-names.ts";
import type { ReadOperation } from "../operation/read-operations.ts";
import { findPagings } from "../paging/find-paging.ts";
import { givesList } from "../paging/gives-list.ts";
import type { PagingRule } from "../paging/wish.ts";
import type { Settled } from "../settle/settle.ts";
import { buildResources } from "./build-resources.ts";
import { placeOperations } from "./place-operations.ts";

/** Gives every operation its paging and its place in the client. */
export function placeAll(
  context: Context,
  root: Node,
  { operations, resolve }: Settled,
  { names, rules }: { readonly names: UniqueNames; readonly rules: readonly PagingRule[] },
): Placed {
  const { pagings, unclear } = findPagings(context, operations, rules, resolve);
  const placements = placeOperations(
    context,
    operations.map((operation, index) => ({
      ...operation,
      givesList: pagings[index] !== undefined || givesList(operation, resolve),
    })),
  );
  const placed = operations.map((operation, index) => ({
    ...operation,
    ...(placements[index] ?? { resource: [], methodName: operation.functionName, module: "root" }),
    paging: pagings[index],
  }));
  return {
    operations: placed.map(withoutNode),
    resources: buildResources(placed, { names, tagDescriptions: tagDescriptions(context, root) }),
    unclear,
  };
}

interface Placed {
  readonly operations: Operation[];
  readonly resources: Resource[];
  /** Lists whose pages nothing makes clear, by id. */
  readonly unclear: readonly string[];
}

function withoutNode({
  node: _,
  tag: __,
  ...operation
}: Operation & Pick<ReadOperation, "node" | "tag">): Operation {
  return operation;
}

function tagDescriptions({ report }: Context, root: Node): ReadonlyMap<string, string> {
  return new Map(
    items(child(root, "tags")).flatMap((tag) => {
      const name = child(tag, "name")?.value;
      const description = readDescription(report, tag);
      return typeof name === "string" && description !== undefined ? [[name, description] as const] : [];
    }),
  );
}
