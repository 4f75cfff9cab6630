import type { Operation, Reply } from "../ir/operation.ts";
import { compareTypes, type Direction } from "./compare-types.ts";
import type { Effect } from "./effect.ts";
import { objectOf, shapeOfType } from "./type-shape.ts";

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
      .map(
        (reply): Effect => ({
          target: "client",
          rating: widens(old, reply) ? "major" : "minor",
          message: `${nameOf(reply)} is new`,
        }),
      ),
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
      return [
        ...contentsOf(reply.contents, now.contents, { name, direction: "out" }),
        ...compareHeaders(name, reply, now),
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

/** Whether a call that went well gives something else now than any reply before. */
function widens(old: Operation, { isError, contents }: Reply): boolean {
  const before = old.replies.filter((reply) => !reply.isError);
  if (isError || before.length === 0) return false;
  const shapes = new Set(before.flatMap(resultShapes));
  return resultShapes({ contents }).some((shape) => !shapes.has(shape));
}

/** What a call gives, as the compiler sees it. */
function resultShapes({ contents }: Pick<Reply, "contents">): string[] {
  return contents.length === 0 ? ["nothing"] : contents.map(({ type }) => shapeOfType(type));
}

function compareHeaders(name: string, before: Reply, after: Reply): Effect[] {
  const asObject = ({ headers }: Reply) =>
    objectOf(headers.map(({ property, ...header }) => ({ ...header, name: property })));
  return compareTypes(`${name} header`, [asObject(before), asObject(after)], "out").map((effect) => ({
    ...effect,
    message: effect.message.replace("header .", "header "),
  }));
}

function contentsOf(
  before: Reply["contents"],
  after: Reply["contents"],
  { name, direction }: { readonly name: string; readonly direction: Direction },
): Effect[] {
  const shapes = new Set(before.map(({ type }) => shapeOfType(type)));
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
      .flatMap(({ mediaType, type }): Effect[] => [
        {
          target: "client",
          rating: direction === "out" && !shapes.has(shapeOfType(type)) ? "major" : "minor",
          message: `${name} may be ${mediaType}`,
        },
        // What handlers read is of one more type; replies of several are methods by the name of each.
        ...(direction === "in" || before.length === 1
          ? [{ target: "handlers", rating: "major", message: `${name} may be ${mediaType}` } as const]
          : []),
      ]),
  ];
}
