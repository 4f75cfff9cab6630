import type { ObjectType, Schema, Type } from "../../ir/type.ts";
import {
  type Code,
  code,
  hang,
  type ImportSymbol,
  join,
  type Piece,
  plainText,
  typeImport,
  valueImport,
} from "../shared/code.ts";
import { camelIdentifier, FreeNames, pascalIdentifier } from "../shared/identifier.ts";
import { call, list, type Print } from "../shared/layout.ts";
import { stringLiteral } from "../shared/literal.ts";
import { regularExpression } from "../shared/regular-expression.ts";
import { endless, fits, lineWidth, roomAt } from "../shared/room.ts";
import type { Direction } from "../shared/type-expression.ts";
import { type CheckExpression, checkExpression } from "./check-expression.ts";
import type { CheckNames } from "./check-names.ts";
import { reservedWords } from "./reserved-words.ts";

interface Options {
  readonly schemas: ReadonlyMap<string, Schema>;
  readonly names: CheckNames;
  /** Module of the runtime's pieces. */
  readonly runtime: string;
}

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
  #schema: string | undefined;
  /** Names of what was written for the schema at hand, by place and text. */
  readonly #ofSchema = new Map<string, string>();

  /** @param exported names the module exports; nothing else may take them */
  constructor(exported: readonly string[], options: Options) {
    this.#options = options;
    this.#names = new FreeNames([...exported, ...locals, ...reservedWords]);
    this.#declared = [...exported];
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
  addConstant(wish: string, print: Print): string {
    const name = this.#claim(wish);
    this.#constants.push(assignment(name, print));
    return name;
  }

  /** Writes the exported check of a schema. */
  addSchema(schema: Schema, direction: Direction): void {
    if (schema.name !== this.#schema) this.#ofSchema.clear();
    this.#schema = schema.name;
    const { name } = this.#options.names.symbol(schema, direction);
    const path = [direction === "in" ? schema.inputName : schema.name];
    const { type } = schema;
    const body =
      type.kind === "object"
        ? this.#objectBody(type, path, direction)
        : code`return ${this.#constant(this.expression(type, path, direction), path)}(value, issues);`;
    this.add(this.#function(`export function ${name}`, body));
  }

  /** An expression for the check of any type; what it needs is written first. */
  expression(type: Type, path: readonly string[], direction: Direction): CheckExpression {
    return checkExpression(type, path, {
      ...this.#options,
      direction,
      runtime: (name) => this.#runtime(name),
      declareObject: (object, at) => {
        const body = this.#objectBody(object, at, direction);
        return this.#shared(at, body, () => {
          const name = this.#claim(`check${pascalIdentifier(...at)}`);
          this.add(this.#function(`function ${name}`, body));
          return name;
        });
      },
    });
  }

  #objectBody(type: ObjectType, path: readonly string[], direction: Direction): Code {
    const isObject = code`${this.#runtime("isObject")}(value, issues)`;
    const [first, ...rest] = this.#conditions(type, path, direction);
    const last = rest.pop();
    if (!first) return code`return ${isObject};`;
    const single = code`return ${isObject} && ${first(endless)};`;
    if (!last && fits(single, roomAt(2, 0, 0))) return single;
    const refusal = code`if (!${isObject}) return false;`;
    if (!last) return join([refusal, code`return ${first(roomAt(2, "return ".length))};`], "\n");
    const keyword = rest.length > 0 ? "let" : "const";
    const start = code`${keyword} isValid = ${first(roomAt(2, `${keyword} isValid = `.length))};`;
    return join([refusal, start, ...rest.map(narrowed), conjoined(last)], "\n");
  }

  /** Calls that must all be true of the object. */
  #conditions(type: ObjectType, path: readonly string[], direction: Direction): readonly Print[] {
    const hidden = direction === "in" ? "read" : "write";
    const condition =
      (piece: string, ...args: readonly Print[]): Print =>
      (room) =>
        call(this.#runtime(piece), [() => "value", () => "issues", ...args], room);
    const member = (piece: string, name: string, type: Type) => {
      const at = [...path, name];
      const check = this.#constant(this.expression(type, at, direction), at);
      return condition(
        piece,
        () => stringLiteral(name),
        () => check,
      );
    };
    const patterns = type.patterns.flatMap(({ pattern, type }) => {
      const expression = regularExpression(pattern);
      return expression
        ? [{ expression: this.#hoist(() => String(expression), [...path, "pattern"]), type }]
        : [];
    });
    return [
      ...type.properties
        .filter((property) => property.access !== hidden)
        .map((property) =>
          member(property.isRequired ? "required" : "optional", property.name, property.type),
        ),
      ...type.requiredOthers.map((name) => member("required", name, { kind: "unknown" })),
      ...patterns.map(({ expression, type }) => {
        const at = [...path, "matching"];
        const check = this.#constant(this.expression(type, at, direction), at);
        return condition(
          "matching",
          () => expression,
          () => check,
        );
      }),
      ...this.#additional(
        type,
        path,
        direction,
        patterns.map(({ expression }) => expression),
        condition,
      ),
      ...(type.minProperties ? [condition("minProperties", () => String(type.minProperties))] : []),
      ...(type.maxProperties === undefined
        ? []
        : [condition("maxProperties", () => String(type.maxProperties))]),
    ];
  }

  /** What is demanded of members that are not listed. */
  #additional(
    type: ObjectType,
    path: readonly string[],
    direction: Direction,
    patterns: readonly string[],
    condition: (piece: string, ...args: readonly Print[]) => Print,
  ): readonly Print[] {
    const { additional } = type;
    if (additional === "open" || (additional !== "closed" && additional.kind === "unknown")) return [];
    const at = [...path, "others"];
    const check =
      additional === "closed" ? undefined : this.#constant(this.expression(additional, at, direction), at);
    if (check && type.properties.length + type.patterns.length === 0)
      return [condition("everyMember", () => check)];
    // A property of the other direction is none here: unknown to a closed object, ignored by an open one.
    const hidden = direction === "in" ? "read" : "write";
    const listed = type.properties.filter(
      (property) => additional !== "closed" || property.access !== hidden,
    );
    const known: Print = (room) => {
      const names = listed.map(
        (property): Print =>
          () =>
            stringLiteral(property.name),
      );
      const expressions = patterns.map(
        (pattern): Print =>
          () =>
            pattern,
      );
      const args = [names, ...(expressions.length > 0 ? [expressions] : [])];
      return call(
        this.#runtime("keys"),
        args.map(
          (items): Print =>
            (at) =>
              list(items, at),
        ),
        room,
      );
    };
    const keys = this.#hoist(known, [...path, "keys"]);
    if (!check) return [condition("closed", () => keys)];
    return [
      condition(
        "others",
        () => keys,
        () => check,
      ),
    ];
  }

  /** The expression where it is a name, or the name of a constant that holds it. */
  #constant(expression: CheckExpression, path: readonly string[]): Piece {
    return expression.isName ? expression.print(endless) : this.#hoist(expression.print, path);
  }

  #hoist(print: Print, path: readonly string[]): string {
    return this.#shared(path, code`${print(endless)}`, () =>
      this.addConstant(camelIdentifier(...path), print),
    );
  }

  /** The two directions of a schema share what is the same at the same place. */
  #shared(path: readonly string[], text: Piece, declare: () => string): string {
    const key = [...path.slice(1), plainText(text)].join("\n");
    const name = this.#ofSchema.get(key) ?? declare();
    this.#ofSchema.set(key, name);
    return name;
  }

  #function(head: string, body: Code): Code {
    const issues = code`issues: ${typeImport("Issue", this.#options.runtime)}[]`;
    const line = code`${head}(value: unknown, ${issues}): boolean {`;
    const signature = fits(line, roomAt(0, 0, 0))
      ? line
      : code`
          ${head}(
            value: unknown,
            ${issues},
          ): boolean {
        `;
    return code`
      ${signature}
        ${body}
      }
    `;
  }

  #claim(wish: string): string {
    const name = this.#names.claim(wish);
    this.#declared.push(name);
    return name;
  }

  #runtime(name: string): ImportSymbol {
    return valueImport(name, this.#options.runtime);
  }
}

/** What the functions call their own. */
const locals = ["value", "issues", "isValid"];

function narrowed(print: Print): Code {
  const flat = code`isValid = ${print(endless)} && isValid;`;
  return fits(flat, roomAt(2, 0, 0)) ? flat : code`isValid =${"\n  "}${hang(conjunction(print, ";"), 2)};`;
}

function conjoined(print: Print): Code {
  const flat = code`return ${print(endless)} && isValid;`;
  return fits(flat, roomAt(2, 0, 0))
    ? flat
    : code`return (${"\n  "}${hang(conjunction(print, ""), 2)}${"\n"});`;
}

/** A call whose arguments are hardly worth breaking goes on a line of its own instead. */
function assignment(name: string, print: Print): Code {
  const prefix = `const ${name} =`;
  const flat = code`${print(endless)}`;
  const isShort = plainText(flat).length < lineWidth / 3;
  if (isShort && !fits(flat, roomAt(0, prefix.length + 1))) return code`${prefix}${"\n  "}${flat};`;
  return code`${prefix} ${print(roomAt(0, prefix.length + 1))};`;
}

/** A call and what was found before, on a line of their own. */
function conjunction(print: Print, end: string): Code {
  const call = print(endless);
  if (fits(call, roomAt(4, 0, ` && isValid${end}`.length))) return code`${call} && isValid`;
  if (fits(call, roomAt(4, 0, " &&".length))) return code`${call} &&${"\n"}isValid`;
  return code`${print(roomAt(4, lineWidth))} && isValid`;
}
