/** What is known of a `code` template before its pieces are. */
export interface Template {
  /** Text before the first piece. */
  readonly first: string;
  /** One for each piece. */
  readonly slots: readonly Slot[];
}

interface Slot {
  /** Indentation of the line the piece stands on. */
  readonly column: string;
  /** The piece has its line for itself. */
  readonly isAlone: boolean;
  /** Text between this piece and the next. */
  readonly after: string;
}

const known = new WeakMap<TemplateStringsArray, Template>();

export function templateOf(strings: TemplateStringsArray): Template {
  const found = known.get(strings);
  if (found) return found;
  const template = read(dedent(strings));
  known.set(strings, template);
  return template;
}

function read([first = "", ...afters]: readonly string[]): Template {
  let before = first;
  let column = /^[ \t]*/.exec(lastLine(first))?.[0] ?? "";
  const slots = afters.map((after, index): Slot => {
    const startsLine = /(^|\n)[ \t]*$/.test(before);
    // A template that is one piece and nothing else has no line to lose.
    const isWhole = index === 0 && before === "" && !after.startsWith("\n");
    const isAlone = startsLine && /^[ \t]*(\n|$)/.test(after) && !isWhole;
    const slot = { column, isAlone, after };
    if (after.includes("\n")) column = /^[ \t]*/.exec(lastLine(after))?.[0] ?? "";
    before = after;
    return slot;
  });
  return { first, slots };
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf("\n") + 1);
}

/** Without the line breaks around the template and the indentation its lines have in common. */
function dedent(strings: readonly string[]): readonly string[] {
  if (!strings[0]?.startsWith("\n")) return strings;
  const indents = [...strings.join("\u0001").matchAll(/\n([ \t]*)(?=\S)/g)].map(
    ([, indent = ""]) => indent.length,
  );
  const width = indents.length > 0 ? Math.min(...indents) : 0;
  const cut = new RegExp(`\\n[ \\t]{0,${width}}`, "g");
  const last = strings.length - 1;
  return strings.map((text, index) => {
    const shifted = text.replace(cut, "\n").slice(index === 0 ? 1 : 0);
    return index === last ? shifted.replace(/\n[ \t]*$/, "") : shifted;
  });
}
