import type { DocumentChange } from "./document-changes.ts";
import { type Effect, highestOf, type Rating, ratings } from "./effect.ts";

/** What two documents differ in. */
export interface Difference {
  readonly before: string;
  readonly after: string;
  /** Undefined: `@redocly/cli`, which finds them, is not installed. */
  readonly document: readonly DocumentChange[] | undefined;
  readonly effects: readonly Effect[];
}

/** The version step that a difference asks for; undefined when nothing changed. */
export function stepOf({ document = [], effects }: Difference): Rating | undefined {
  return highestOf([...document, ...effects]);
}

export function printDifferenceJson(difference: Difference): string {
  return JSON.stringify({ step: stepOf(difference) ?? "none", ...difference }, undefined, 2);
}

/** For a pull request: the step first, then who notices what, the worst first. */
export function printDifferenceMarkdown(difference: Difference): string {
  const { before, after, document, effects } = difference;
  const step = stepOf(difference);
  const clients = effects.filter(({ target }) => target === "client");
  const handlers = effects.filter(({ target }) => target === "handlers");
  return [
    `## \`${before}\` to \`${after}\``,
    step === undefined ? "Nothing changed." : `This asks for a **${step}** version.`,
    ...section("Code that calls the generated client", folded(clients)),
    ...section("Handlers of the generated server and mocks", folded(handlers)),
    ...(document === undefined
      ? ["Changes of the document itself are listed when `@redocly/cli` is installed."]
      : section("The document", document.map(documentLine))),
  ].join("\n\n");
}

interface Line {
  readonly rating: Rating;
  readonly text: string;
}

/** As many operations with one change are told one by one; more are one line. */
const mostAlike = 3;

/** What is the same for many operations, in one line. */
function folded(effects: readonly Effect[]): Line[] {
  const parts = effects.map(({ rating, message }) => {
    const [, name, change] = /^`(\w+)` (.+)$/.exec(message) ?? [];
    return { rating, message, name, change: change ?? message };
  });
  const groups = Map.groupBy(
    parts,
    ({ rating, name, change }) => `${rating} ${name !== undefined} ${change}`,
  );
  return [...groups.values()].flatMap((group): Line[] => {
    const [first] = group;
    if (first === undefined || first.name === undefined || group.length <= mostAlike)
      return group.map(({ rating, message }) => ({ rating, text: message }));
    const names = group.slice(0, mostAlike).map(({ name }) => `\`${name}\``);
    const more = group.length - names.length;
    return [{ rating: first.rating, text: `${first.change}, of ${names.join(", ")} and ${more} more` }];
  });
}

function documentLine({ rating, rule, message, pointer, line }: DocumentChange): Line {
  const place = `\`${pointer}\`${line === undefined ? "" : `, line ${line}`}`;
  return { rating, text: `${message} (${rule === undefined ? "" : `${rule}, `}${place})` };
}

function section(title: string, lines: readonly Line[]): string[] {
  if (lines.length === 0) return [];
  const sorted = [...lines].sort((a, b) => ratings.indexOf(a.rating) - ratings.indexOf(b.rating));
  return [`### ${title}`, sorted.map(({ rating, text }) => `- **${rating}** ${text}`).join("\n")];
}
