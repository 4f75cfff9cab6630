const logo =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='52' height='14'%3E" +
  "%3Ctext y='11' font-family='sans-serif' font-size='12'%3ERedocly%3C/text%3E%3C/svg%3E";

/** What Redoc would get from elsewhere once it runs, and what it gets instead. */
const replacements = [
  [/https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(?:-full)?\.svg/g, logo],
  [/https:\/\/cdn\.redocly\.com\/icons\/[a-z]+\/[\d.]+/g, "data:,"],
  [/https:\/\/otel\.cloud\.redocly\.com\/v1\/traces/g, "data:,"],
] as const;

/** What is left the browser refuses. Redoc searches in a worker made from a blob; the preview hears of saves. */
const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "worker-src blob:",
  "style-src 'unsafe-inline'",
  "img-src data:",
  "font-src data:",
  "connect-src 'self'",
].join("; ");

/** A page of `redocly build-docs --inlineBundle` that loads nothing and reports nothing, wherever it is opened. */
export function takeOffline(page: string): string {
  const policed = page.replace(
    "<head>",
    `<head>\n  <meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
  return replacements.reduce((text, [url, replacement]) => text.replaceAll(url, replacement), policed);
}
