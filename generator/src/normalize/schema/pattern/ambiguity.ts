import { TooIntricate } from "./automaton.ts";
import type { Characters } from "./characters.ts";
import type { Position } from "./steps.ts";

/** Positions from each of which all others can be reached: what is repeated without end. */
type Loop = ReadonlySet<Position>;

/** Whether a loop can go round in two ways on one text: each round more doubles what there is to try. */
export function isExponential(positions: readonly Position[], all: Characters): boolean {
  return loopsIn(positions).some((loop) => canFail(loop, all) && goesRoundTwice(loop));
}

/** Whether two loops, one behind the other, can share a text in as many ways as it has characters. */
export function isPolynomial(positions: readonly Position[], all: Characters): boolean {
  const loops = loopsIn(positions);
  const steps = { left: 100_000 };
  return loops.some((first) =>
    loops.some((second) => first !== second && canFail(second, all) && sharesText(first, second, steps)),
  );
}

/** Whether some text goes on badly after the loop: what always matches in the end is never tried again. */
function canFail(loop: Loop, all: Characters): boolean {
  for (const { acceptsAnywhere } of loop) if (acceptsAnywhere) return false;
  for (const { acceptsAtEnd, next } of loop) {
    let taken = 0n;
    for (const after of next.keys()) if (loop.has(after)) taken |= after.takes;
    if (!acceptsAtEnd || taken !== all) return true;
  }
  return false;
}

function goesRoundTwice(loop: Loop): boolean {
  /** Two positions that one text leads to, by where they came from. */
  const pairs = new Pairs();
  const numbers = new Map([...loop].map((position, index) => [position, index]));
  /** The ends of alternatives are many and lead to the same. */
  const looked = new Set<string>();
  for (const position of loop) {
    for (const [after, ways] of position.next) if (ways === 2 && loop.has(after)) return true;
    const places = Array.from(position.next.keys(), (after) => numbers.get(after)).join();
    if (looked.has(places)) continue;
    looked.add(places);
    for (const pair of pairsAfter(position, position, loop)) pairs.add(pair);
  }
  for (const [one, other] of pairs) {
    if (meets(one, other, loop)) return true;
    for (const pair of pairsAfter(one, other, loop)) pairs.add(pair);
    if (pairs.size > 50_000) throw new TooIntricate();
  }
  return false;
}

type Pair = readonly [Position, Position];

/** Pairs of different positions, each once, in the order they came. */
class Pairs {
  readonly #seen = new Map<Position, Set<Position>>();
  readonly #all: Pair[] = [];

  get size(): number {
    return this.#all.length;
  }

  add([one, other]: Pair): void {
    if (one === other) return;
    const others = this.#seen.get(one) ?? new Set();
    this.#seen.set(one, others);
    if (others.has(other)) return;
    others.add(other);
    this.#all.push([one, other]);
  }

  /** Those that are added meanwhile too. */
  [Symbol.iterator](): Iterator<Pair> {
    return this.#all.values();
  }
}

/** Where two positions may be after one more character. */
function* pairsAfter(one: Position, other: Position, loop: Loop): Iterable<Pair> {
  for (const first of one.next.keys())
    for (const second of other.next.keys())
      if (loop.has(first) && loop.has(second) && (first.takes & second.takes) !== 0n) yield [first, second];
}

/** Whether one character can bring two positions together again. */
function meets(one: Position, other: Position, loop: Loop): boolean {
  for (const [first] of pairsAfter(one, other, loop)) if (other.next.has(first)) return true;
  return false;
}

/** Whether one text leads round the first loop, from it into the second, and round the second. */
function sharesText(first: Loop, second: Loop, steps: { left: number }): boolean {
  for (const from of first)
    for (const to of second)
      if (reaches([from, from, to], [from, to, to], { first, second }, steps)) return true;
  return false;
}

type Triple = readonly [Position, Position, Position];

function reaches(
  start: Triple,
  goal: Triple,
  { first, second }: { readonly first: Loop; readonly second: Loop },
  steps: { left: number },
): boolean {
  steps.left -= 1;
  const numbers = new Map<Position, number>();
  const numberOf = (position: Position) => {
    const known = numbers.get(position) ?? numbers.size;
    numbers.set(position, known);
    return known;
  };
  const keyOf = (triple: Triple) => triple.map(numberOf).join();
  const goalKey = keyOf(goal);
  const seen = new Set<string>();
  const open = [start];
  for (let triple = open.pop(); triple; triple = open.pop()) {
    const [inFirst, between, inSecond] = triple;
    for (const one of inFirst.next.keys()) {
      if (!first.has(one)) continue;
      for (const three of inSecond.next.keys()) {
        const shared = one.takes & three.takes;
        if (!second.has(three) || shared === 0n) continue;
        for (const two of between.next.keys()) {
          if ((two.takes & shared) === 0n) continue;
          steps.left -= 1;
          if (steps.left < 0) throw new TooIntricate();
          const key = keyOf([one, two, three]);
          if (key === goalKey) return true;
          if (seen.has(key)) continue;
          seen.add(key);
          open.push([one, two, three]);
        }
      }
    }
  }
  return false;
}

/** The loops, by Tarjan's algorithm for strongly connected components. */
function loopsIn(positions: readonly Position[]): readonly Loop[] {
  const loops: Loop[] = [];
  const indices = new Map<Position, number>();
  const stack: Position[] = [];
  const visit = (position: Position): number => {
    const index = indices.size;
    indices.set(position, index);
    stack.push(position);
    let lowest = index;
    for (const after of position.next.keys())
      if (!indices.has(after)) lowest = Math.min(lowest, visit(after));
      else if (stack.includes(after)) lowest = Math.min(lowest, indices.get(after) ?? index);
    if (lowest === index) {
      const loop = new Set(stack.splice(stack.indexOf(position)));
      if (loop.size > 1 || position.next.has(position)) loops.push(loop);
    }
    return lowest;
  };
  for (const position of positions) if (!indices.has(position)) visit(position);
  return loops;
}
