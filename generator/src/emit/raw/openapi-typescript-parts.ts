import { createRequire } from "node:module";
import type {
  astToString,
  GlobalContext,
  OpenAPI3,
  resolveRef,
  scanDiscriminators,
} from "openapi-typescript";
import type { Node } from "typescript";
import type { Json } from "./open-api-document.ts";

/** What openapi-typescript knows of a document and how its user wants the types. */
export type Context = Omit<GlobalContext, "redoc">;

interface Utilities {
  readonly scanDiscriminators: typeof scanDiscriminators;
  readonly resolveRef: typeof resolveRef;
}

const require = createRequire(import.meta.url);
const folder = "openapi-typescript/dist";
const utilities: Utilities = require(`${folder}/lib/utils.cjs`);

/** By `require`: to import TypeScript, Node would first read all of it to see what kind of module it is. */
export const ts: typeof import("typescript") = require("typescript");

/** Turns a document, or a part of one, into declarations. */
export const transformSchema: (document: Json, context: Context) => Node[] = require(
  `${folder}/transform/index.cjs`,
);

/** Prints declarations. */
export const printNode: typeof astToString = require(`${folder}/lib/ts.cjs`).astToString;

/** The context for a document; what its types need besides is added to the footer. */
export function contextOf(document: OpenAPI3, footer: Node[]): Context {
  const options = { silent: true };
  return {
    ...defaults,
    discriminators: utilities.scanDiscriminators(document, options),
    injectFooter: footer,
    resolve: ($ref) => utilities.resolveRef(document, $ref, options),
  };
}

/** Those of openapi-typescript, but for one: the server fills in a default, so requests may leave it out. */
const defaults: Omit<Context, "discriminators" | "injectFooter" | "resolve"> = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  defaultNonNullable: false,
  emptyObjectsUnknown: false,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  makePathsEnum: false,
  pathParamsAsTypes: false,
  postTransform: undefined,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
  silent: true,
  transform: undefined,
  transformProperty: undefined,
};
