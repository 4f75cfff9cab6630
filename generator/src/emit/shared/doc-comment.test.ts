import fc from "fast-check";
import { expect, test } from "vitest";
import { type DocText, docComment } from "./doc-comment.ts";

const table: readonly { name: string; given: DocText; want: string | undefined }[] = [
  { name: "nothing to say is no comment", given: { description: "  \n " }, want: undefined },
  { name: "one line stays one", given: { description: "A link." }, want: "/** A link. */" },
  {
    name: "tags come last, after a blank line",
    given: { description: "Most rows.", default: 25, isDeprecated: true, tags: ["@param limit How many."] },
    want: "/**\n * Most rows.\n *\n * @param limit How many.\n * @default 25\n * @deprecated\n */",
  },
  {
    name: "a summary stands above the description",
    given: { summary: "List links", description: "Newest first." },
    want: "/**\n * List links\n *\n * Newest first.\n */",
  },
  {
    name: "a summary the description repeats is left out",
    given: { summary: "Lists links", description: "Lists links, newest first." },
    want: "/** Lists links, newest first. */",
  },
  {
    name: "text cannot end the comment",
    given: { description: "a */ b", default: "*/" },
    want: '/**\n * a *\\/ b\n *\n * @default "*\\/"\n */',
  },
  {
    name: "text cannot add a tag",
    given: { description: "Old.\n@deprecated {@link x}" },
    want: "/**\n * Old.\n * \\@deprecated {\\@link x}\n */",
  },
  {
    name: "marks that reorder text are removed",
    given: { description: "a\u202eb\u0007c" },
    want: "/** abc */",
  },
  {
    name: "foreign line ends and runs of blank lines are settled",
    given: { description: "a\r\n\r\n\r\nb\u2028c" },
    want: "/**\n * a\n *\n * b\n * c\n */",
  },
  {
    name: "code between fences keeps its lines",
    given: { description: "```\na\n\n\n  b\n```" },
    want: "/**\n * ```\n * a\n *\n *\n *   b\n * ```\n */",
  },
];

test.each(table)("$name", ({ given, want }) => {
  expect(docComment(given)).toBe(want);
});

test("long lines wrap between words, list items with a hanging indent", () => {
  const words = Array.from({ length: 30 }, () => "word").join(" ");
  const lines = docComment({ description: `${words}\n- ${words}` }, 2)?.split("\n") ?? [];
  expect(lines.map((line) => line.length + 2).filter((length) => length > 110)).toEqual([]);
  expect(lines.filter((line) => line.startsWith(" * - word")).length).toBe(1);
  expect(lines.filter((line) => line.startsWith(" *   word")).length).toBe(1);
});

test("whatever the text, the comment ends where it ends and has its own tags only", () => {
  const text = fc.array(fc.constantFrom("*/", "*", "/", "@deprecated", "\n", "```", "{@", "a ", "\\"), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(text, fc.constantFrom(undefined, "*/\n@see x"), (pieces, value) => {
      const comment = docComment({ description: pieces.join(""), default: value });
      if (comment === undefined) return;
      expect(comment.indexOf("*/")).toBe(comment.length - 2);
      const tags = comment.split("\n").filter((line) => /^(\/\*\*|\s*\*)?\s*@/.test(line));
      expect(tags.length).toBe(value === undefined ? 0 : 1);
    }),
  );
});
