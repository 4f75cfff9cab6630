import type { NumberType, StringType } from "../../ir/type.ts";
import { code, type Piece } from "../shared/code.ts";
import type { Print } from "../shared/layout.ts";
import { literal } from "../shared/literal.ts";
import { fits, type Room } from "../shared/room.ts";
import { numberRulesOf, stringRulesOf } from "../shared/rules-of.ts";

/** Members of a rules object. */
export type Rules = readonly (readonly [key: string, print: Print])[];

export function stringRules(type: StringType): Rules {
  return rules(stringRulesOf(type));
}

export function numberRules(type: NumberType): Rules {
  return rules(numberRulesOf(type));
}

export function rules(values: object): Rules {
  return Object.entries(values).flatMap(([key, value]) =>
    value === undefined
      ? []
      : [
          [
            key,
            value instanceof RegExp ? (room) => unbroken(String(value), room) : () => literal(value),
          ] as const,
        ],
  );
}

/** What cannot be broken goes to a line of its own where there is no room behind its key. */
function unbroken(text: string, room: Room): Piece {
  return fits(text, room) ? text : code`${"\n  "}${text}`;
}
