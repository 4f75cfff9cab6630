import type { ObjectType, Schema, Type } from "../../ir/type.ts";
import { type Code, code, join, type Piece, plainText, typeImport, valueImport } from "../shared/code.ts";
import { camelIdentifier, FreeNames, pascalIdentifier } from "../shared/identifier.ts";
import type { Print } from "../shared/layout.ts";
import { endless } from "../shared/room.ts";
import type { Direction } from "../shared/type-expression.ts";
import { type CheckExpression, checkExpression } from "./check-expression.ts";
import type { CheckNames } from "./check-names.ts";
import { checkFunction, conjunctionBody, constant, locals } from "./check-statements.ts";
import { constantName } from "./constant-name.ts";
import { objectConditions } from "./object-conditions.ts";
import { reservedWords } from "./reserved-words.ts";

interface Options {
  readonly schemas: ReadonlyMap<string, Schema>;
  readonly names: CheckNames;
  /** Module of the runtime's pieces. */
  readonly runtime: string;
}

/** Words that name a place: schema or operation, then property, item, ... */
export type Path = readonly [owner: string, ...words: string[]];

/**
 * The checks of one module as they are being written. Every object is a function; what a function needs
 * made beforehand (a rule, a list of keys) is a constant in front of it.
 */
export class CheckModule {
  readonly #options: Options;
  readonly #names: FreeNames;
  readonly #declared: string[];
  readonly #blocks: Code[] = [];
  /** Constants since the last function, still to be written. */
  #constants: Code[] = [];
  /** Names of what was written: functions by place and text, constants by text. */
  readonly #written = new Map<string, string>();
  /** Schemas by the names of their inputs. */
  readonly #outputs: ReadonlyMap<string, string>;

  /** @param exported names the module exports; nothing else may take them */
  constructor(exported: readonly string[], options: Options) {
    this.#options = options;
    this.#names = new FreeNames([...exported, ...locals, ...reservedWords]);
    this.#declared = [...exported];
    this.#outputs = new Map([...options.schemas.values()].map((schema) => [schema.inputName, schema.name]));
  }

  /** Every name the module declares. */
  get declares(): readonly string[] {
    return this.#declared;
  }

  get body(): Code {
    return join([...this.#blocks, join(this.#constants, "\n")], "\n\n");
  }

  add(block: Code): void {
    this.#blocks.push(join(this.#constants, "\n"), block);
    this.#constants = [];
  }

  /** Writes a constant and gives its name. Constants stand together, without blank lines. */
  addConstant(wish: string, print: Print, { isExported = false, flat = print(endless) } = {}): string {
    const name = this.#claim(wish);
    this.#constants.push(constant(isExported ? `export const ${name}` : `const ${name}`, print, flat));
    return name;
  }

  /** Writes the exported check of a schema. */
  addSchema(schema: Schema, direction: Direction): void {
    const { name } = this.#options.names.symbol(schema, direction);
    const path: Path = [direction === "in" ? schema.inputName : schema.name];
    const body =
      schema.type.kind === "object"
        ? this.#objectBody(schema.type, path, direction)
        : code`return ${this.#check(schema.type, path, direction)}(value, issues);`;
    this.#addFunction(`export function ${name}`, body);
  }

  /** An expression for the check of any type; what it needs is written first. */
  expression(type: Type, path: Path, direction: Direction): CheckExpression {
    const [owner] = path;
    return checkExpression(type, path.slice(1), {
      ...this.#options,
      direction,
      runtime: (name) => valueImport(name, this.#options.runtime),
      declareObject: (object, words) => {
        const at: Path = [owner, ...words];
        const body = this.#objectBody(object, at, direction);
        return this.#once(at, body, () => {
          const name = this.#claim(`check${pascalIdentifier(...at)}`);
          this.#addFunction(`function ${name}`, body);
          return name;
        });
      },
    });
  }

  #objectBody(type: ObjectType, path: Path, direction: Direction): Code {
    const runtime = (name: string) => valueImport(name, this.#options.runtime);
    const conditions = objectConditions(type, {
      direction,
      runtime,
      check: (member, ...words) => this.#check(member, [...path, ...words], direction),
      constant: (print, ...words) => this.#constant(print, [...path, ...words]),
    });
    return conjunctionBody(code`${runtime("isObject")}(value, issues)`, conditions, runtime("all"));
  }

  /** The check of a type where it is a name, or the name of a constant that holds it. */
  #check(type: Type, path: Path, direction: Direction): Piece {
    const { isName, print } = this.expression(type, path, direction);
    return isName ? print(endless) : this.#constant(print, path);
  }

  /** What is equal is written once, whatever place it was made for: compilers take long over many constants. */
  #constant(print: Print, path: Path): string {
    const flat = print(endless);
    const text = plainText(flat);
    const known = this.#written.get(text);
    if (known !== undefined) return known;
    const name = this.addConstant(constantName(text) ?? camelIdentifier(...path), print, { flat });
    this.#written.set(text, name);
    return name;
  }

  /** The two directions of a schema share what is the same at the same place. */
  #once([owner, ...words]: Path, text: Piece, declare: () => string): string {
    const key = [this.#outputs.get(owner) ?? owner, ...words, plainText(text)].join("\n");
    const name = this.#written.get(key) ?? declare();
    this.#written.set(key, name);
    return name;
  }

  #addFunction(head: string, body: Code): void {
    this.add(checkFunction(head, typeImport("Issue", this.#options.runtime), body));
  }

  #claim(wish: string): string {
    const name = this.#names.claim(wish);
    this.#declared.push(name);
    return name;
  }
}
