import { type Automaton, type State, TooIntricate } from "./automaton.ts";
import type { Characters } from "./characters.ts";

/** A state that takes a character, and where the engine may be after it. */
export interface Position {
  readonly takes: Characters;
  /** The positions that may take the next character, each with the number of ways to it: one, or two for more. */
  readonly next: Map<Position, 1 | 2>;
  /** The match may be complete here, whatever follows. */
  acceptsAnywhere: boolean;
  /** The match may be complete here, if nothing follows. */
  acceptsAtEnd: boolean;
}

/** What an engine can come to. */
export interface Reached {
  readonly positions: readonly Position[];
  /** The match may begin anywhere: the engine tries every place. */
  readonly isSearched: boolean;
}

/** The positions of an automaton that can be reached, from the search for the first character on. */
export function positionsOf(
  { start, accept }: Automaton,
  options: { readonly all: Characters; readonly mayBegin: "anywhere" | "here" },
): Reached {
  const positions = new Map<State, Position>();
  const steps = { left: 200_000 };

  /** Goes on from a state until a character is taken. A round that takes none is no way, as in the engine. */
  const follow = (way: Way, state: State): void => {
    const { from, isStart, path, needs } = way;
    steps.left -= 1;
    if (steps.left < 0 || path.size > longestPath || positions.size > mostPositions) throw new TooIntricate();
    if (path.has(state) || (state.asserts === "start" && !isStart)) return;
    if (state === accept) {
      from.acceptsAnywhere ||= needs.size === 0;
      from.acceptsAtEnd ||= !needs.has("other");
    } else if (state.takes !== undefined) {
      const next = positions.get(state) ?? newPosition(state.takes);
      positions.set(state, next);
      from.next.set(next, from.next.has(next) ? 2 : 1);
    } else {
      const isNeed = state.asserts === "end" || state.asserts === "other";
      const further = isNeed ? new Set([...needs, state.asserts]) : needs;
      for (const next of state.next)
        follow({ ...way, path: new Set([...path, state]), needs: further }, next);
    }
  };
  const goOn = (from: Position, state: State, isStart: boolean) =>
    follow({ from, isStart, path: new Set(), needs: new Set() }, state);

  const searching = newPosition(options.all);
  goOn(newPosition(0n), start, true);
  if (options.mayBegin === "anywhere") goOn(searching, start, false);
  // Those that are found meanwhile too.
  for (const [state, position] of positions) for (const after of state.next) goOn(position, after, false);
  const isSearched = searching.next.size > 0;
  if (isSearched) searching.next.set(searching, 1);
  return { positions: [searching, ...positions.values()], isSearched };
}

const mostPositions = 3000;
const longestPath = 300;

/** How the engine came to where it is, since the last character. */
interface Way {
  readonly from: Position;
  readonly isStart: boolean;
  readonly path: ReadonlySet<State>;
  readonly needs: ReadonlySet<State["asserts"]>;
}

function newPosition(takes: Characters): Position {
  return { takes, next: new Map(), acceptsAnywhere: false, acceptsAtEnd: false };
}
