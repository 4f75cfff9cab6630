import { expect, test } from "vitest";
import { remoteAssets } from "./remote-assets.ts";

test.each([
  '<script type="module" src="https://a.example/app"></script>',
  "<script src='//a.example/app'></script>",
  '<link rel="stylesheet" href="http://a.example/style">',
  '<link rel="modulepreload" href="https://a.example/bundle">',
  '<img alt="" src="https://a.example/logo">',
  "@font-face { src: url(https://a.example/font) }",
  'body { background: url("//a.example/picture") }',
  '@import "https://a.example/style";',
  'import { hydrate } from "https://a.example/bundle";',
  "await import(`https://a.example/bundle`)",
  "jsx(`img`, { src: `https://a.example/redoc/logo.svg` })",
  'new Image().src = "https://cdn.example.com/pixel"',
])("finds %s", (page) => {
  expect(remoteAssets(page)).toHaveLength(1);
});

test.each([
  '<a href="https://docs.example.com/problems/not_found">not_found</a>',
  '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>',
  '<img alt="" src="data:image/svg+xml,x"><script src="app.js"></script>',
  '{"servers":[{"url":"https://api.example.com/v1"}]}',
])("lets %s be", (page) => {
  expect(remoteAssets(page)).toEqual([]);
});
