import { firstDifference } from "./first-difference.ts";
import { manifestName } from "./manifest.ts";
import { below } from "./outcome.ts";
import type { Plan } from "./plan.ts";

/** Differences shown in full before the rest is only counted. */
const shownFiles = 20;

/** What differs between the folders and what they should hold, as text; undefined when nothing does. */
export function describeDrift(plans: readonly Plan[], mendingCommand: string): string | undefined {
  const found = plans.flatMap(({ shown, changes }) =>
    changes
      // A manifest differs because files do: it is news only when it is alone.
      .filter(({ path }) => path !== manifestName || changes.length === 1)
      .map((change) => ({ path: below(shown, change.path), change })),
  );
  if (found.length === 0) return undefined;
  const lines = found.slice(0, shownFiles).flatMap(({ path, change }) => {
    if (change.kind === "missing") return [`${path} is missing`];
    if (change.kind === "extra") return [`${path} is extra: nothing generates it any more`];
    return [`${path} is stale`, ...firstDifference(change.found, change.text).map((line) => `    ${line}`)];
  });
  if (found.length > shownFiles) lines.push(`... and ${found.length - shownFiles} more`);
  const files = found.length === 1 ? "1 file differs" : `${found.length} files differ`;
  return [...lines, "", `${files}; run \`${mendingCommand}\``].join("\n");
}
