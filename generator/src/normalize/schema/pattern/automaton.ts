import type { AST } from "@eslint-community/regexpp";
import type { CharacterSampler, Characters } from "./characters.ts";

/** A pattern that takes too many steps to look through. */
export class TooIntricate extends Error {}

/** A place in a pattern on the way of the engine: it takes a character, or only leads on. */
export interface State {
  /** What it takes; `undefined` when it only leads on. */
  readonly takes: Characters | undefined;
  /** Where the engine may go from here, in the order it tries. */
  readonly next: State[];
  /** What must hold here, beside what it takes. `start` and `end` are those of the text, in the direction it is read. */
  readonly asserts?: "start" | "end" | "other";
}

/** A pattern as states. What its lookarounds hold is apart: each is matched for itself. */
export interface Automaton {
  readonly start: State;
  readonly accept: State;
  /** A repetition of what may be empty, so often that its ways multiply though none is endless. */
  readonly hasEmptyRounds: boolean;
}

export interface AutomatonOptions {
  readonly sampler: CharacterSampler;
  /** Counted repetitions that may go on so often count as endless ones. */
  readonly endlessFrom: number;
  /** What a lookbehind holds is matched from its end. */
  readonly isBackward: boolean;
}

/** Makes the states of some alternatives. */
export function automatonOf(alternatives: readonly AST.Alternative[], options: AutomatonOptions): Automaton {
  const accept: State = { takes: undefined, next: [] };
  const builder = new Builder(options);
  const start = builder.alternatives(alternatives, accept);
  return { start, accept, hasEmptyRounds: builder.hasEmptyRounds };
}

/** Builds from the end: each piece is given where it leads. */
class Builder {
  hasEmptyRounds = false;
  readonly #options: AutomatonOptions;
  /** Groups that are being built: what refers back to one from within takes nothing. */
  readonly #open = new Set<AST.CapturingGroup>();
  #built = 0;

  constructor(options: AutomatonOptions) {
    this.#options = options;
  }

  alternatives(alternatives: readonly AST.Alternative[], next: State): State {
    const starts = alternatives.map(({ elements }) =>
      (this.#options.isBackward ? elements : elements.toReversed()).reduce(
        (rest, element) => this.#element(element, rest),
        next,
      ),
    );
    return oneOf(starts);
  }

  #element(element: AST.Element, next: State): State {
    // What is counted or referred to is built again: within one another, twice as often each time.
    this.#built += 1;
    if (this.#built > mostElements) throw new TooIntricate();
    switch (element.type) {
      case "Quantifier":
        return this.#repetition(element, next);
      case "Group":
        return this.alternatives(element.alternatives, next);
      case "CapturingGroup":
        return this.#group(element, next);
      case "Backreference":
        return oneOf([element.resolved].flat().map((group) => this.#group(group, next)));
      case "Assertion":
        return { takes: undefined, next: [next], asserts: this.#assertion(element.kind) };
      default:
        return { takes: this.#options.sampler.takenBy(element.raw), next: [next] };
    }
  }

  #assertion(kind: AST.Assertion["kind"]): NonNullable<State["asserts"]> {
    if (kind !== "start" && kind !== "end") return "other";
    // Backwards the text begins at its end.
    return (kind === "start") === this.#options.isBackward ? "end" : "start";
  }

  #group(group: AST.CapturingGroup, next: State): State {
    if (this.#open.has(group)) return next;
    this.#open.add(group);
    const start = this.alternatives(group.alternatives, next);
    this.#open.delete(group);
    return start;
  }

  #repetition({ element, min, max }: AST.Quantifier, next: State): State {
    if (max === 0) return next;
    if (max >= this.#options.endlessFrom) return this.#endless(element, min, next);
    // Of what is counted two rounds show how it gets on with itself and its neighbours.
    let start = next;
    for (let round = Math.min(max, 2); round > 0; round -= 1) {
      const body = this.#element(element, start);
      start = round <= min ? body : { takes: undefined, next: [body, next] };
    }
    return start;
  }

  #endless(element: AST.QuantifiableElement, min: number, next: State): State {
    const again: State = { takes: undefined, next: [] };
    const body = this.#element(element, again);
    again.next.push(body, next);
    if (min >= this.#options.endlessFrom && leadsTo(body, again)) this.hasEmptyRounds = true;
    return min === 0 ? { takes: undefined, next: [body, next] } : body;
  }
}

const mostElements = 30_000;

function oneOf(states: State[]): State {
  return states.length === 1 && states[0] ? states[0] : { takes: undefined, next: states };
}

/** Whether one state leads to another without a character. */
function leadsTo(from: State, to: State, seen = new Set<State>()): boolean {
  if (from === to) return true;
  if (from.takes !== undefined || seen.has(from)) return false;
  seen.add(from);
  return from.next.some((state) => leadsTo(state, to, seen));
}
