import { expect, test } from "vitest";
import { code, columnsOf, isOneLine, join, modulePath, plainText, typeImport, valueImport } from "./code.ts";
import { printFile } from "./print-file.ts";

test("a template loses its own indentation and indents the pieces it holds", () => {
  const inner = code`
    a: 1,
    b: 2,
  `;
  const outer = code`
    const x = {
      ${inner}
    };
  `;
  expect(plainText(outer)).toBe("const x = {\n  a: 1,\n  b: 2,\n};");
});

test("columns are those of the text, and several lines have none to count", () => {
  const path = modulePath({ file: "types/pets.ts" });
  const line = code`${typeImport("Pet", "pkg")} = [${1}, ${["a", undefined, code`b`]}] ${path}`;
  expect(columnsOf(line)).toBe(plainText(line).length);
  expect([columnsOf(undefined), isOneLine(line)]).toEqual([0, true]);
  expect([columnsOf(["a", code`b${"\n"}`]), isOneLine("\n")]).toEqual([Number.POSITIVE_INFINITY, false]);
});

test("a line that holds only nothing is dropped", () => {
  const text = plainText(code`
    one
    ${undefined}
    two
      ${undefined}
  `);
  expect(text).toBe("one\ntwo\n");
});

test("nothing inside a line prints nothing", () => {
  expect(plainText(code`a${undefined}b${""}c`)).toBe("abc");
});

test("blank lines between pieces stay", () => {
  expect(plainText(join([code`a`, undefined, code`b`], "\n\n"))).toBe("a\n\nb");
});

test("imports are settled once: relative paths, aliases for names the file declares, types apart", () => {
  const file = {
    path: "resources/a.ts",
    declares: ["Foo"],
    body: code`
      export class Foo extends ${valueImport("Foo", { file: "base.ts" })}<${typeImport("Bar", "pkg")}> {}
      export const self: ${typeImport("Foo", { file: "resources/a.ts" })} = ${valueImport("make", "pkg")}();
    `,
  };
  expect(printFile(file, { importSuffix: ".ts", header: "// generated" })).toBe(
    [
      "// generated",
      "",
      'import { type Bar, make } from "pkg";',
      'import { Foo as Foo2 } from "../base.ts";',
      "",
      "export class Foo extends Foo2<Bar> {}",
      "export const self: Foo = make();",
      "",
    ].join("\n"),
  );
});
