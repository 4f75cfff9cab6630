import { ts } from "ts-morph";

/**
 * Places where a file leaves the type system: `any`, an assertion that something is not null, a comment that
 * silences the compiler. A word in a text or a description is none.
 */
export function escapesOf(path: string, text: string): string[] {
  // Most files hold none of these words at all.
  if (!/\bany\b|@ts-|!/.test(text)) return [];
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);
  const found: string[] = [];
  const report = (position: number, what: string) =>
    found.push(`${path}:${file.getLineAndCharacterOfPosition(position).line + 1} ${what}`);
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) report(node.pos, "any");
    if (ts.isNonNullExpression(node)) report(node.pos, "!");
    ts.forEachChild(node, visit);
  };
  visit(file);
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard, text);
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan())
    if (isComment(token) && /@ts-(ignore|nocheck|expect-error)/.test(scanner.getTokenText()))
      report(scanner.getTokenStart(), scanner.getTokenText().slice(0, 40));
  return found;
}

function isComment(token: ts.SyntaxKind): boolean {
  return token === ts.SyntaxKind.SingleLineCommentTrivia || token === ts.SyntaxKind.MultiLineCommentTrivia;
}
