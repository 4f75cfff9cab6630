import type { Operation, Reply } from "../ir/operation.ts";
import { compareTypes, type Direction } from "./compare-types.ts";
import type { Effect } from "./effect.ts";

export function compareBodies(old: Operation, current: Operation): Effect[] {
  const name = `\`${current.functionName}\` body`;
  const isNeeded = current.body?.isRequired ?? false;
  if (old.body === undefined || current.body === undefined) {
    if (old.body === current.body) return [];
    const message = current.body ? `${name} is new${isNeeded ? " and required" : ""}` : `${name} is gone`;
    const rating = current.body && !isNeeded ? "minor" : "major";
    return [
      { target: "client", rating, message },
      { target: "handlers", rating: current.body ? "minor" : "major", message },
    ];
  }
  const effects = contentsOf(old.body.contents, current.body.contents, { name, direction: "in" });
  if (isNeeded !== old.body.isRequired) {
    const message = `${name} ${isNeeded ? "is required" : "may be missing"} now`;
    effects.push({ target: isNeeded ? "client" : "handlers", rating: "major", message });
  }
  return effects;
}

export function compareReplies(old: Operation, current: Operation): Effect[] {
  const nameOf = ({ status }: Reply) => `\`${current.functionName}\` reply ${status}`;
  const after = new Map(current.replies.map((reply) => [reply.status, reply]));
  const before = new Set(old.replies.map(({ status }) => status));
  return [
    ...current.replies
      .filter(({ status }) => !before.has(status))
      .map((reply): Effect => ({ target: "client", rating: "minor", message: `${nameOf(reply)} is new` })),
    ...old.replies.flatMap((reply): Effect[] => {
      const now = after.get(reply.status);
      const name = nameOf(reply);
      if (now === undefined)
        return (["client", "handlers"] as const).map((target) => ({
          target,
          rating: "major",
          message: `${name} is gone`,
        }));
      const codes = now.problemCodes.filter((code) => !reply.problemCodes.includes(code));
      const headers = now.headers.filter(
        ({ property, isRequired }) =>
          isRequired && !reply.headers.some((each) => each.isRequired && each.property === property),
      );
      return [
        ...contentsOf(reply.contents, now.contents, { name, direction: "out" }),
        ...headers.map(
          (header): Effect => ({
            target: "handlers",
            rating: "major",
            message: `${name} requires header \`${header.name}\``,
          }),
        ),
        ...codes.map(
          (code): Effect => ({
            target: "client",
            rating: "minor",
            message: `${name} may have code "${code}"`,
          }),
        ),
      ];
    }),
  ];
}

function contentsOf(
  before: Reply["contents"],
  after: Reply["contents"],
  { name, direction }: { readonly name: string; readonly direction: Direction },
): Effect[] {
  const isLone = before.length === 1 && after.length === 1;
  const old = new Set(before.map(({ mediaType }) => mediaType));
  const now = new Map(after.map((content) => [content.mediaType, content]));
  return [
    ...before.flatMap((content): Effect[] => {
      const current = now.get(content.mediaType);
      if (current)
        return compareTypes(
          isLone ? name : `${name} ${content.mediaType}`,
          [content.type, current.type],
          direction,
        );
      const message = `${name} is no longer ${content.mediaType}`;
      return (["client", "handlers"] as const).map((target) => ({ target, rating: "major", message }));
    }),
    ...after
      .filter(({ mediaType }) => !old.has(mediaType) && before.length > 0)
      .flatMap(({ mediaType }): Effect[] => [
        { target: "client", rating: "minor", message: `${name} may be ${mediaType}` },
        // What handlers read is of one more type; replies of several are methods by the name of each.
        ...(direction === "in" || before.length === 1
          ? [{ target: "handlers", rating: "major", message: `${name} may be ${mediaType}` } as const]
          : []),
      ]),
  ];
}
