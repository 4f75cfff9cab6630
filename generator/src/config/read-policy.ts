import type { Report } from "../diagnostics.ts";
import type { Node } from "../load/document.ts";
import { readRules } from "../normalize/paging/wish.ts";
import { objectAt } from "../normalize/read.ts";
import { checkKeys } from "./check-keys.ts";
import type { PolicySettings } from "./settings.ts";

/** Reads what the configuration says about how the API behaves. */
export function readPolicySettings(report: Report, root: Node): PolicySettings | undefined {
  const node = objectAt(report, root, "policy");
  if (node === undefined) return undefined;
  checkKeys(report, node, ["paging"]);
  const paging = readRules(report, node);
  return { ...(paging === undefined ? {} : { paging }) };
}
