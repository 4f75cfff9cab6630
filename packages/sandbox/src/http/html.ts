const style = `
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 40rem; margin: 4rem auto; padding: 0 1rem; color: #1c1e21; }
  code { background: #f2f3f5; padding: 0.1rem 0.3rem; border-radius: 4px; }
  a { color: #0b57d0; }
  @media (prefers-color-scheme: dark) {
    body { background: #16181c; color: #e4e6eb; } code { background: #2a2d33; } a { color: #8ab4f8; }
  }`;

/** The start page. */
export function homePage(origin: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>HeldSway sandbox</title>
<style>${style}</style></head>
<body>
<h1>HeldSway sandbox</h1>
<p>The API itself, on test data. Nothing leaves this machine.</p>
<ul>
  <li><a href="/docs">Reference</a></li>
  <li><a href="/api/openapi.json">OpenAPI document</a></li>
  <li>API: <code>${origin}/v1</code></li>
</ul>
<p>First call: <code>curl -H "Authorization: Bearer $HELDSWAY_API_KEY" ${origin}/v1/me</code></p>
</body>
</html>
`;
}

/** The reference: Redoc over the document, both from this server. */
export const docsPage = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>HeldSway API</title>
<link rel="icon" href="data:,">
<style>body { margin: 0; }</style></head>
<body>
<div id="reference"></div>
<script type="module">
  import { init } from "/docs/redoc.js";
  init("/api/openapi.json", { disableTelemetry: true }, document.getElementById("reference"));
</script>
</body>
</html>
`;
