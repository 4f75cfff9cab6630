import type { Api, Resource } from "../../ir/api.ts";
import { docComment } from "../shared/doc-comment.ts";
import { operationsOf } from "./operations-of.ts";

/** Longer lists are no help. */
const most = 6;

/** What the document says about a resource; where it says nothing, what its methods do. */
export function resourceComment(resource: Resource, api: Api, indent = 0): string | undefined {
  return docComment({ description: resource.description ?? methodsInWords(resource, api) }, indent);
}

function methodsInWords(resource: Resource, api: Api): string {
  const summaries = operationsOf(resource, api).flatMap(({ summary }) => {
    const text = summary?.trim();
    return text ? [/\p{P}$/u.test(text) ? text : `${text}.`] : [];
  });
  const left = summaries.length - most;
  return [...summaries.slice(0, most), ...(left > 0 ? [`And ${left} more.`] : [])].join(" ");
}
