import { basename, dirname } from "node:path";
import { shownPath } from "../shown-path.ts";
import { type Change, isSame, type Plan } from "../write/plan.ts";

/** How a lock file differs from what it should hold. */
export function planNames(
  path: string,
  found: string | undefined,
  text: string,
  workingFolder: string,
): Plan {
  const dir = dirname(path);
  const name = basename(path);
  const changes: Change[] =
    found !== undefined && isSame(found, text)
      ? []
      : [
          found === undefined
            ? { kind: "missing", path: name, text }
            : { kind: "stale", path: name, text, found },
        ];
  return {
    dir,
    shown: shownPath(dir, workingFolder),
    changes,
    unchanged: 1 - changes.length,
    files: [{ path: name, text }],
    isSingle: true,
  };
}
