import { ts } from "ts-morph";
import { expect, test } from "vitest";
import { generated } from "./generated.ts";

/** Ends comments, strings and templates of every kind, and calls what it must never get to call. */
const hostile = "*/ planted(); /* \"; planted(); ' ; planted(); ` ${planted()} \n planted(); \u2028 \\";

/** As hostile as a name can be that has to be found again. */
const name = `*/ planted(); /* " ' \` $`;

const text = { type: "string", description: hostile, default: hostile, example: hostile };
const reply = {
  description: hostile,
  headers: { "x-*/planted()": { description: hostile, schema: text } },
  content: {
    "*/*": { schema: text },
    [`text/${name}`]: { schema: text },
    "application/json": { schema: { $ref: "#/components/schemas/Any" }, example: hostile },
    "multipart/form-data": { schema: { $ref: "#/components/schemas/Any" } },
  },
};
const event = (value: string) => ({
  post: {
    summary: hostile,
    requestBody: {
      content: {
        "application/json": {
          schema: { type: "object", required: [name], properties: { [name]: { const: value } } },
        },
      },
    },
    responses: { "204": { description: hostile } },
  },
});

const document = {
  openapi: "3.1.0",
  info: { title: hostile, version: hostile, description: hostile },
  servers: [
    {
      url: `https://{${name}}.example.com/`,
      variables: { [name]: { default: name, enum: [name], description: hostile } },
    },
  ],
  tags: [{ name, description: hostile }],
  paths: {
    [`/a/*/b{${name}}`]: {
      parameters: [{ name, in: "path", required: true, schema: text, description: hostile }],
      post: {
        operationId: name,
        tags: [name],
        summary: hostile,
        description: hostile,
        deprecated: true,
        parameters: [
          { name, in: "query", schema: text, description: hostile },
          { name, in: "cookie", schema: text },
          { name: "x-*/planted()", in: "header", schema: { enum: [name, hostile] } },
        ],
        requestBody: { description: hostile, content: reply.content },
        responses: { "200": reply, "4XX": reply, default: reply },
        security: [{ [name]: [name] }],
        callbacks: { [name]: { [`{$request.body#/${name}}`]: event("a") } },
      },
    },
  },
  webhooks: { [name]: event("a"), [`${name}2`]: event("b") },
  components: {
    securitySchemes: {
      [name]: { type: "apiKey", in: "header", name: "x-*/planted()", description: hostile },
    },
    schemas: {
      Any: { oneOf: [{ $ref: `#/components/schemas/${name.replaceAll("/", "~1")}` }, { const: hostile }] },
      [name]: {
        type: "object",
        title: hostile,
        description: hostile,
        properties: { [name]: text, [hostile]: { enum: [hostile, name], description: hostile } },
        patternProperties: { "^*/`\\$\\{planted\\(\\)": text },
        additionalProperties: { type: "string", pattern: `^\\*/ planted\\(\\); /\\* ["'\`]$` },
      },
    },
  },
};

test("no text of a document becomes code", async () => {
  const { files } = await generated("hostile-text", document, [
    "contract",
    "client",
    "server",
    "mocks",
    "raw",
    "conformance",
  ]);
  const modules = files.filter(({ path }) => path.endsWith(".ts"));
  expect(modules.length).toBeGreaterThan(20);
  const faults = modules.flatMap(({ path, text }) => [...brokenIn(path, text), ...plantedIn(path, text)]);
  expect(faults).toEqual([]);
});

function brokenIn(path: string, text: string): string[] {
  const { diagnostics = [] } = ts.transpileModule(text, { fileName: path, reportDiagnostics: true });
  return diagnostics.map(
    ({ messageText }) => `${path}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
  );
}

/** Places where the text stands as code. */
function plantedIn(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === "planted")
      found.push(`${path}: ${node.parent.getText()}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
