/**
 * The template-literal type of the keys that match a pattern, when it only fixes how they begin or end:
 * `^x-` gives `x-${string}` in backquotes.
 */
export function templateKey(pattern: string): string | undefined {
  const [, prefix] = /^\^((?:[\w \-:/@#~%&!"'<>=,;]|\\[.\-/$])+)(?:\.[*+]\$?|\.\*)?$/.exec(pattern) ?? [];
  if (prefix !== undefined) return `\`${unescaped(prefix)}\${string}\``;
  const [, suffix] = /^((?:[\w \-:/@#~%&!"'<>=,;]|\\[.\-/$])+)\$$/.exec(pattern) ?? [];
  return suffix === undefined ? undefined : `\`\${string}${unescaped(suffix)}\``;
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, "$1").replaceAll("$", "\\$");
}
