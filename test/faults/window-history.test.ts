import { expect, test } from "vitest";
import { objectionsTo, type Take } from "./window-history.ts";

/** `+100` is a request admitted at 100 ms, `-100..160` one refused between 100 and 160 ms. */
function history(...told: readonly string[]): readonly Take[] {
  return told.map((each) => {
    const [sent = 0, answered = sent + 1] = each.slice(1).split("..").map(Number);
    return { sent, answered, isAllowed: each.startsWith("+") };
  });
}

test.each<{ name: string; takes: readonly string[]; objections: number }>([
  { name: "two and a refusal in a window", takes: ["+0", "+500", "-900"], objections: 0 },
  { name: "a third once the first has left", takes: ["+0", "+500", "+1000"], objections: 0 },
  { name: "a third within the window", takes: ["+0", "+500", "+900"], objections: 1 },
  { name: "a third that may have been counted later", takes: ["+0", "+500", "+900..1010"], objections: 0 },
  { name: "a refusal of the second", takes: ["+0", "-500"], objections: 1 },
  { name: "a refusal after the first has left", takes: ["+0", "+500", "-1100"], objections: 1 },
  { name: "a refusal of what may have come earlier", takes: ["+0", "+500", "-990..1100"], objections: 0 },
])("two in a second, $name: $objections objections", ({ takes, objections }) => {
  expect(objectionsTo(history(...takes), 2, 1000)).toHaveLength(objections);
});
