import type { OperationDescriptor } from "@heldsway/server-runtime";

/** The operations whose method and path are most like those of a request, best first: `GET /affiliates`. */
export function nearestOperations(
  operations: Iterable<OperationDescriptor>,
  method: string,
  path: string,
  count = 3,
): readonly string[] {
  return [...operations]
    .map((operation) => ({
      operation,
      distance: distance(steps(operation.path), steps(path)) + (operation.method === method ? 0 : 0.5),
    }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ operation }) => `${operation.method} ${operation.path}`);
}

function steps(path: string): readonly string[] {
  return path.split("/").filter((step) => step !== "");
}

/** Cost of turning the path into the template; a step written a little differently costs a part of one. */
function distance(template: readonly string[], path: readonly string[]): number {
  return editDistance(template, path, (want, got) => {
    if (want.includes("{")) return 0.1;
    const letters = editDistance([...want], [...got], (a, b) => (a === b ? 0 : 1));
    return letters / Math.max(want.length, got.length);
  });
}

/** Levenshtein distance with a cost for replacing. */
function editDistance<T>(want: readonly T[], got: readonly T[], cost: (want: T, got: T) => number): number {
  let row = got.map((_, index) => index + 1);
  for (const [line, wanted] of want.entries()) {
    let diagonal = line;
    let left = line + 1;
    row = row.map((above, index) => {
      const given = got[index];
      const replaced = given === undefined ? 1 : cost(wanted, given);
      left = Math.min(above + 1, left + 1, diagonal + replaced);
      diagonal = above;
      return left;
    });
  }
  return row.at(-1) ?? want.length;
}
