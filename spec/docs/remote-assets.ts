/** Ways a page names what a browser then fetches by itself; links to click are none of them. */
const patterns = [
  // Elements, also those that scripts write.
  /<(?:script|img|iframe|source|video|audio|embed|image)\b[^>]*?\b(?:src|srcset|href)\s*=\s*["']?(?:https?:)?\/\/[^>]*/gi,
  /<link\b[^>]*?\bhref\s*=\s*["']?(?:https?:)?\/\/[^>]*/gi,
  // Styles.
  /url\(\s*["']?(?:https?:)?\/\/[^)]*/gi,
  // Scripts, and styles again: `import "..."`, `from "..."`, `@import "..."`.
  /\b(?:import|from)\s*\(?\s*["'`]https?:\/\/[^"'`]*/g,
  /https?:\/\/(?:cdn|fonts|static|assets|otel)\.[^\s"'`)<>\\]*/gi,
  /https?:\/\/[^\s"'`)<>\\]+\.(?:m?js|css|woff2?|ttf|otf|svg|png|jpe?g|gif|webp|ico)\b/gi,
];

/** Every http(s) script, style, font and image that a page names. */
export function remoteAssets(page: string): string[] {
  return patterns.flatMap((pattern) => page.match(pattern) ?? []);
}
