import type { Operation } from "../../ir/operation.ts";
import type { Resolve } from "../settle/intersect.ts";
import { successOf } from "./page-facts.ts";

/** What names of methods go by: public names depend on it, so it is less eager than the detection of pages. */
const itemsProperties = ["data", "items", "results"];

/** Whether a successful call gives an array, alone or under one of the usual names. */
export function givesList(operation: Pick<Operation, "replies">, resolve: Resolve): boolean {
  const type = successOf(operation)?.contents.find(({ kind }) => kind === "json")?.type;
  const plain = type && resolve(type);
  if (plain?.kind === "array") return true;
  const properties = plain?.kind === "object" ? plain.properties : [];
  return properties.some(
    ({ name, type }) => itemsProperties.includes(name) && resolve(type)?.kind === "array",
  );
}
