import type { Terminal } from "./terminal.ts";

/** Milliseconds before anything is shown: a run that is over by then needs no explanation. */
const patience = 400;

const eraseLine = "\r\u001b[K";

/** What the phases of a run do, for people; the others are too short to mention. */
const words: { readonly [phase: string]: string } = {
  load: "reading the document",
  normalize: "working out names and types",
  compare: "comparing with what is there",
  handlers: "reading handlers",
  write: "writing files",
};

/** Says what a long run is at, on one line of a terminal that is wiped before anything else is printed. */
export class Progress {
  readonly #write: ((text: string) => void) | undefined;
  readonly #started = performance.now();
  #isShown = false;

  /** @param isWanted false for programs and for people who want to hear of problems only */
  constructor({ writeStatus }: Terminal, isWanted: boolean) {
    this.#write = isWanted ? writeStatus : undefined;
  }

  /** A phase begins. */
  show(phase: string): void {
    const text = phase.startsWith("emit ") ? `making ${phase.slice("emit ".length)}` : words[phase];
    if (text === undefined || performance.now() - this.#started < patience) return;
    this.#write?.(`${eraseLine}${text} ...`);
    this.#isShown = true;
  }

  /** Wipes the line. */
  end(): void {
    if (this.#isShown) this.#write?.(eraseLine);
    this.#isShown = false;
  }
}
