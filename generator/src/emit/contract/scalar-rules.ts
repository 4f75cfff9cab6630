import type { NumberType, StringType } from "../../ir/type.ts";
import { code, type Piece } from "../shared/code.ts";
import type { Print } from "../shared/layout.ts";
import { literal } from "../shared/literal.ts";
import { regularExpression } from "../shared/regular-expression.ts";
import { fits, type Room } from "../shared/room.ts";

/** Members of a rules object. */
export type Rules = readonly (readonly [key: string, print: Print])[];

/** Formats the runtime asserts; others are annotations. */
const formats = new Set([
  "byte",
  "date",
  "date-time",
  "duration",
  "email",
  "hostname",
  "ipv4",
  "ipv6",
  "time",
  "uri",
  "uri-reference",
  "uuid",
]);

export function stringRules(type: StringType): Rules {
  const pattern = type.pattern === undefined ? undefined : regularExpression(type.pattern);
  const format = type.format !== undefined && formats.has(type.format) ? type.format : undefined;
  return [
    ...rules({ minLength: type.minLength || undefined, maxLength: type.maxLength }),
    ...(pattern ? [["pattern", (room: Room) => unbroken(String(pattern), room)] as const] : []),
    ...rules({ format }),
  ];
}

/** What cannot be broken goes to a line of its own where there is no room behind its key. */
function unbroken(text: string, room: Room): Piece {
  return fits(text, room) ? text : code`${"\n  "}${text}`;
}

export function numberRules(type: NumberType): Rules {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = type;
  const bounds =
    type.format === "int32"
      ? int32
      : { minimum: Number.NEGATIVE_INFINITY, maximum: Number.POSITIVE_INFINITY };
  const least = Math.max(minimum ?? Number.NEGATIVE_INFINITY, bounds.minimum);
  const most = Math.min(maximum ?? Number.POSITIVE_INFINITY, bounds.maximum);
  return rules({
    minimum: Number.isFinite(least) ? least : undefined,
    maximum: Number.isFinite(most) ? most : undefined,
    exclusiveMinimum,
    exclusiveMaximum,
    multipleOf,
  });
}

const int32 = { minimum: -2_147_483_648, maximum: 2_147_483_647 };

export function rules(values: { readonly [key: string]: unknown }): Rules {
  return Object.entries(values).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, () => literal(value)] as const],
  );
}
