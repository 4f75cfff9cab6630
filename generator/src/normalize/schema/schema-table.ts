import { dirname, relative, sep } from "node:path";
import type { Doc, Type } from "../../ir/type.ts";
import { keyOf, type Node, type Place, tokensOf } from "../../load/document.ts";
import { pascalCase } from "../names/case.ts";
import { freeTypeName } from "../names/reserved.ts";
import type { UniqueNames } from "../names/unique-names.ts";

/** A schema that types refer to by name. */
export interface NamedSchema {
  readonly name: string;
  /** Key under `components.schemas`; undefined for a schema that stands elsewhere. */
  readonly key: string | undefined;
  readonly node: Node;
  /** Identity in the names lock. */
  readonly place: string;
  /** Set on the base of a family as those who extend it see it; its own name is that of the family. */
  readonly isBase?: true;
}

/** A schema with what was read from it. */
export interface ReadSchema extends NamedSchema {
  readonly type: Type;
  readonly doc: Doc;
}

export type RefType = Extract<Type, { kind: "ref" }>;

/**
 * All schemas that types refer to by name. Those under `components.schemas` are declared first; any other
 * target of a `$ref` gets a name when it is first met, which happens in the same order for equal documents.
 */
export class SchemaTable {
  readonly #names: UniqueNames;
  readonly #mainFile: string;
  readonly #byPlace = new Map<string, NamedSchema>();
  readonly #bases = new Map<string, NamedSchema>();
  readonly #byName = new Map<string, NamedSchema>();
  readonly #unread: NamedSchema[] = [];
  readonly #around: SchemaTable | undefined;

  /** @param around schemas that have a name already and are read elsewhere */
  constructor(names: UniqueNames, mainFile: string, around?: SchemaTable) {
    this.#around = around;
    this.#names = names;
    this.#mainFile = mainFile;
  }

  /** Gives a component its name. `at` is where it stands; `node` what its `$ref`s, if any, lead to. */
  declare(key: string, at: Node, node: Node): NamedSchema {
    const known = this.#byPlace.get(keyOf(node));
    const schema = known ?? this.#add(freeTypeName(pascalCase(key)), key, node, at);
    this.#byPlace.set(keyOf(at), schema);
    return schema;
  }

  /** The reference to whatever stands at a node; `wish` names it if it has no name yet. */
  refer(node: Node, wish?: string): RefType {
    const known = this.at(node) ?? this.#around?.at(node);
    const schema = known ?? this.#add(freeTypeName(wish ?? nameFromPlace(node)), undefined, node, node);
    return { kind: "ref", schema: schema.name };
  }

  /** Gives the base of a family a name for itself, beside that of the family. */
  declareBase(node: Node): void {
    const family = this.#byPlace.get(keyOf(node));
    if (family === undefined || this.#bases.has(family.name)) return;
    const place = `${family.place} base`;
    const name = this.#names.claimFor(`schema ${place}`, [`${family.name}Base`]);
    const schema: NamedSchema = { ...family, name, place, isBase: true };
    this.#bases.set(family.name, schema);
    this.#byName.set(name, schema);
    this.#unread.push(schema);
  }

  /** The reference of a schema to what it extends. */
  referBase(node: Node): RefType {
    const plain = this.refer(node);
    const base = this.#bases.get(plain.schema);
    return base ? { kind: "ref", schema: base.name } : plain;
  }

  /** Calls the reader for every schema, also for those the reader itself brings up. */
  readAll(read: (schema: NamedSchema) => ReadSchema): ReadSchema[] {
    const schemas: ReadSchema[] = [];
    for (let next = this.#unread.shift(); next !== undefined; next = this.#unread.shift())
      schemas.push(read(next));
    return schemas;
  }

  /** The key under `components.schemas` of a named schema. */
  keyOfName(name: string): string | undefined {
    return this.#byName.get(name)?.key;
  }

  /** The schema at a node, if it has a name. */
  at(node: Node): NamedSchema | undefined {
    return this.#byPlace.get(keyOf(node));
  }

  /** What a schema is called in the names lock: its pointer, after the path of its file if that is another. */
  placeOf({ file, pointer }: Place): string {
    if (file.path === this.#mainFile) return pointer;
    return `${relative(dirname(this.#mainFile), file.path).split(sep).join("/")}#${pointer}`;
  }

  #add(wish: string, key: string | undefined, node: Node, at: Place): NamedSchema {
    const place = this.placeOf(at);
    const schema = { name: this.#names.claimFor(`schema ${place}`, [wish]), key, node, place };
    this.#byPlace.set(keyOf(node), schema);
    this.#byName.set(schema.name, schema);
    this.#unread.push(schema);
    return schema;
  }
}

/** Steps of a pointer that name nothing: they are keywords of OpenAPI and JSON Schema. */
const structure = new Set(
  (
    "components schemas definitions $defs properties patternProperties items prefixItems allOf oneOf anyOf " +
    "paths responses content schema parameters requestBodies requestBody headers additionalProperties"
  ).split(" "),
);

/** `#/components/schemas/Pet/properties/owner` -> `PetOwner`, `schemas/pet.yaml` -> `Pet`. */
function nameFromPlace({ file, pointer }: Node): string {
  const words = tokensOf(pointer).filter((token) => !structure.has(token) && !/^\d$/.test(token));
  if (words.length > 0) return pascalCase(words.join("-"));
  const stem = file.path.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
  return pascalCase(stem);
}
