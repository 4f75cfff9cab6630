const escapes: { readonly [letter: string]: string } = {
  "\t": "\\t",
  "\v": "\\v",
  "\f": "\\f",
  "\b": "\\b",
  "\r": "\\r",
  "\n": "\\n",
  "\\": "\\\\",
  '"': '\\"',
  "\u007f": "\u007f",
};

/** A text as a literal of letters that every file holds, escaped as TypeScript does. */
export function quote(text: string): string {
  return `"${text.replace(/[^ !#-[\]-~]/g, escapeLetter)}"`;
}

function escapeLetter(letter: string, at: number, text: string): string {
  // `\0` before a digit would be another letter.
  if (letter === "\0") return /\d/.test(text.charAt(at + 1)) ? "\\x00" : "\\0";
  const code = letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return escapes[letter] ?? `\\u${code}`;
}
