import type { Report } from "../diagnostics.ts";
import { didYouMean, nearestOf } from "../did-you-mean.ts";
import { child, isObject, type Node } from "../load/document.ts";

/** Fields of the objects of OpenAPI 3.0, 3.1 and 3.2. */
const fields = {
  document:
    "openapi $self info jsonSchemaDialect servers paths webhooks components security tags externalDocs",
  info: "title summary description termsOfService contact license version",
  components:
    "schemas responses parameters examples requestBodies headers securitySchemes links callbacks pathItems mediaTypes",
  server: "url description name variables",
  "path item":
    "$ref summary description get put post delete options head patch trace query additionalOperations servers parameters",
  operation:
    "tags summary description externalDocs operationId parameters requestBody responses callbacks deprecated security servers",
  parameter:
    "name in description required deprecated allowEmptyValue style explode allowReserved schema example examples content",
  header: "description required deprecated style explode schema example examples content",
  "request body": "description content required",
  "media type": "schema itemSchema example examples encoding prefixEncoding itemEncoding",
  response: "summary description headers content links",
  "security scheme":
    "type description name in scheme bearerFormat flows openIdConnectUrl oauth2MetadataUrl deprecated",
} as const;

export type OpenApiObject = keyof typeof fields;

const known = new Map<string, readonly string[]>(
  Object.entries(fields).map(([kind, names]) => [kind, names.split(" ")]),
);

/** Warns of fields that look misspelt: they have no effect. Others nobody knows may be meant for other programs. */
export function checkFields(report: Report, node: Node, kind: OpenApiObject): void {
  if (!isObject(node.value)) return;
  const names = known.get(kind) ?? [];
  for (const key of Object.keys(node.value)) {
    if (names.includes(key) || key.startsWith("x-") || nearestOf(key, names) === undefined) continue;
    const article = /^[aeio]/.test(kind) ? "an" : "a";
    const at = child(node, key) ?? node;
    const message = `"${key}" is no field of ${article} ${kind}${didYouMean(key, names)}; it has no effect`;
    report.addAtKey("misspelt-keyword", at, message);
  }
}
