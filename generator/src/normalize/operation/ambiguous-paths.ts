import type { PathOperation } from "./path-operations.ts";

/** Pairs of operations that a server cannot tell apart: of one method, and some path fits both templates. */
export function ambiguousPairs(
  operations: readonly PathOperation[],
): (readonly [PathOperation, PathOperation])[] {
  const parsed = operations.map((operation) => ({ operation, steps: stepsOf(operation.path) }));
  const groups = Map.groupBy(parsed, ({ operation, steps }) => `${operation.method} ${steps.length}`);
  return [...groups.values()].flatMap((group) =>
    group.flatMap((one, index) =>
      group
        .slice(index + 1)
        .filter((other) => isAmbiguous(one.steps, other.steps))
        .map((other) => [one.operation, other.operation] as const),
    ),
  );
}

/** A step of a path template: its literal texts around the parameters. One text: no parameter. */
type Step = readonly string[];

/**
 * Whether neither is the more literal one at the first step where they differ. Literal text goes before text
 * with a parameter in it (`{id}.json`, more text first), and that before a parameter. Both are equally long.
 */
function isAmbiguous(a: readonly Step[], b: readonly Step[]): boolean {
  let isDecided = false;
  for (const [index, step] of a.entries()) {
    const against = b[index] ?? [];
    if (!overlaps(step, against)) return false;
    isDecided ||= !isSame(step, against) && rank(step) !== rank(against);
  }
  return !isDecided;
}

function stepsOf(path: string): readonly Step[] {
  return path.split("/").map((text) => text.split(/\{[^{}]*\}/));
}

function isSame(a: Step, b: Step): boolean {
  return a.join("{}") === b.join("{}");
}

/** The more literal text, the earlier it is tried. */
function rank(step: Step): number {
  return step.length === 1 ? Number.POSITIVE_INFINITY : step.join("").length;
}

/** Whether some text fits both. */
function overlaps(a: Step, b: Step): boolean {
  if (a.length === 1 && b.length === 1) return a[0] === b[0];
  if (a.length === 1) return fits(a[0] ?? "", b);
  if (b.length === 1) return fits(b[0] ?? "", a);
  const [startA = "", startB = ""] = [a[0], b[0]];
  const [endA = "", endB = ""] = [a.at(-1), b.at(-1)];
  // Between their ends there is room for whatever either asks for.
  return (
    (startA.startsWith(startB) || startB.startsWith(startA)) && (endA.endsWith(endB) || endB.endsWith(endA))
  );
}

/** Every parameter takes at least one character. */
function fits(text: string, step: Step): boolean {
  const [first = "", ...rest] = step;
  const last = rest.pop() ?? "";
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  let start = first.length;
  for (const literal of rest) {
    const next = text.indexOf(literal, start + 1);
    if (next === -1) return false;
    start = next + literal.length;
  }
  return start < text.length - last.length;
}
