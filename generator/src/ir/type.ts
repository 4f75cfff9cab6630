/** A scalar a document can name literally. */
export type Scalar = string | number | boolean | null;

/** The shape of a value. References are by schema name, so cycles need no care. */
export type Type =
  | { readonly kind: "unknown" | "never" | "null" | "boolean" }
  /** Raw bytes: a file, a PDF, an octet stream. */
  | { readonly kind: "binary" }
  | StringType
  | NumberType
  | { readonly kind: "literal"; readonly value: Scalar }
  | { readonly kind: "enum"; readonly values: readonly Scalar[] }
  | ArrayType
  | TupleType
  | ObjectType
  | UnionType
  | { readonly kind: "intersection"; readonly parts: readonly Type[] }
  | { readonly kind: "ref"; readonly schema: string };

export interface StringType {
  readonly kind: "string";
  readonly format: string | undefined;
  /** In Unicode code points. */
  readonly minLength: number | undefined;
  readonly maxLength: number | undefined;
  readonly pattern: string | undefined;
}

export interface NumberType {
  readonly kind: "number";
  readonly isInteger: boolean;
  readonly format: string | undefined;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  readonly exclusiveMinimum: number | undefined;
  readonly exclusiveMaximum: number | undefined;
  readonly multipleOf: number | undefined;
}

export interface ArrayType {
  readonly kind: "array";
  readonly items: Type;
  readonly minItems: number | undefined;
  readonly maxItems: number | undefined;
  readonly isUnique: boolean;
}

/** `prefixItems`: `rest` is `never` when nothing may follow. */
export interface TupleType {
  readonly kind: "tuple";
  readonly items: readonly Type[];
  readonly rest: Type;
  readonly minItems: number | undefined;
  readonly maxItems: number | undefined;
  readonly isUnique: boolean;
}

export interface ObjectType {
  readonly kind: "object";
  /**
   * Those in `required` first, in the order of that list, then the others by name. Key order of the document
   * carries no meaning; the order of an array does, and authors list `required` as people read the object.
   */
  readonly properties: readonly Property[];
  /** Names in `required` that `properties` does not list. */
  readonly requiredOthers: readonly string[];
  /**
   * Properties not listed. `open`: the document says nothing, so anything may come;
   * `closed`: none; a type: `additionalProperties` gives one (`unknown` for `true`).
   */
  readonly additional: "open" | "closed" | Type;
  readonly patterns: readonly { readonly pattern: string; readonly type: Type }[];
  readonly minProperties: number | undefined;
  readonly maxProperties: number | undefined;
  /** Set until `allOf` is merged: it is `closed` to what no part of the whole knows. */
  readonly isWhole?: true;
  /** What only a check can tell; all of them hold. */
  readonly rules?: readonly ObjectRule[];
}

/** What a document demands of an object that no type says: the type is wider. */
export type ObjectRule =
  | { readonly keyword: "propertyNames" | "not"; readonly type: Type }
  | { readonly keyword: "dependentRequired"; readonly property: string; readonly needs: readonly string[] }
  | { readonly keyword: "dependentSchemas"; readonly property: string; readonly type: Type }
  | {
      readonly keyword: "if";
      readonly condition: Type;
      readonly matched: Type | undefined;
      readonly otherwise: Type | undefined;
    };

export interface Property {
  readonly name: string;
  readonly type: Type;
  readonly isRequired: boolean;
  /** Only in what the server sends (`readOnly`) or only in what the client sends (`writeOnly`). */
  readonly access: "both" | "read" | "write";
  /** Shown once: whoever keeps a reply that holds it encrypts the reply. */
  readonly isSecret: boolean;
  readonly default: unknown;
  readonly doc: Doc;
}

export interface UnionType {
  readonly kind: "union";
  readonly variants: readonly Type[];
  /** `oneOf`: exactly one variant may match. */
  readonly isExclusive: boolean;
  readonly discriminator: Discriminator | undefined;
}

export interface Discriminator {
  readonly property: string;
  /** Value of the property to schema name, sorted by value. */
  readonly mapping: readonly (readonly [value: string, schema: string])[];
}

/** What a person reads about a schema, a property or a parameter. */
export interface Doc {
  readonly description: string | undefined;
  readonly isDeprecated: boolean;
  readonly examples: readonly unknown[];
}

/** A schema under `components.schemas`, or an inline one worth a name. */
export interface Schema {
  /** TypeScript name, unique; what the client reads and the server sends. */
  readonly name: string;
  /** What the client sends. Another name only where the two directions differ and both occur. */
  readonly inputName: string;
  /** JSON pointer in the document: `/components/schemas/Affiliate`. */
  readonly pointer: string;
  /**
   * File stem of the module it is printed in: the resource whose operations alone reach it, or `shared`.
   */
  readonly module: string;
  readonly usedIn: { readonly input: boolean; readonly output: boolean };
  readonly type: Type;
  readonly doc: Doc;
}
