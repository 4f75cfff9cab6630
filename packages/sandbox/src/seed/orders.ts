import type { Outcome } from "./outcomes.ts";
import type { ProgramRow } from "./programs.ts";
import type { Random } from "./random.ts";
import type { Row } from "./rows.ts";
import { firstNames, lastNames, products } from "./words.ts";

type ConversionRow = Row<"conversions">;
type Money = Pick<
  ConversionRow,
  "amount" | "subtotal" | "discount_amount" | "tax_amount" | "commissionable_amount"
>;

/** What an order came to. */
export function moneyOf(program: ProgramRow, index: number, outcome: Outcome, draw: Random): Money {
  const hasCents = program.currency !== "JPY";
  const drawn = hasCents ? draw.integer(1_900, 48_000) : draw.integer(1_500, 60_000);
  // An amount that ends in 13 is the fraud check's cue.
  const isCue = outcome === "held by the fraud check" || outcome === "blocked by the fraud check";
  const amount = isCue ? drawn - (drawn % 100) + 13 : drawn % 100 === 13 ? drawn + 1 : drawn;
  const tax = hasCents && index % 2 === 0 ? Math.floor(amount / 12) : 0;
  return {
    amount,
    subtotal: index % 5 === 0 ? null : amount - tax,
    discount_amount: index % 7 === 0 ? draw.integer(100, 1_500) : 0,
    tax_amount: tax,
    commissionable_amount: amount - tax,
  };
}

/** An order of a given amount, without tax or discount. */
export function plainMoney(amount: number): Money {
  return { amount, subtotal: amount, discount_amount: 0, tax_amount: 0, commissionable_amount: amount };
}

export function customerOf(externalId: string, draw: Random): NonNullable<ConversionRow["customer"]> {
  const name = `${draw.pick(firstNames)} ${draw.pick(lastNames)}`;
  return {
    external_id: externalId,
    email: `${name.toLowerCase().replace(" ", ".")}@customers.example`,
    name,
    is_new: draw.chance(60),
  };
}

/** One or two lines that add up to the total. */
export function lineItemsOf(total: number, draw: Random): ConversionRow["line_items"] {
  const item = (price: number) => {
    const { id: product_id, name, category } = draw.pick(products);
    return { product_id, name, quantity: 1, price, category };
  };
  const first = Math.floor((total * draw.integer(40, 100)) / 100);
  return first === total ? [item(total)] : [item(first), item(total - first)];
}
