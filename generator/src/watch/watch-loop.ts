import type { WatchFiles } from "./watch-files.ts";

/** What a run leaves for the next. */
export interface WatchedRun {
  /** Files the result came from, or was looked for in. */
  readonly files: readonly string[];
  /** Whether there was a result. */
  readonly isGood: boolean;
}

export interface WatchLoopOptions {
  /** @param changed files that changed since the last run, as far as that is known; none at first */
  readonly run: (changed: readonly string[]) => Promise<WatchedRun>;
  readonly watchFiles: WatchFiles;
  /** Ends the loop. */
  readonly signal: AbortSignal;
  /** Milliseconds without a change before a run: editors write a file in several steps. Default: 60. */
  readonly quietTime?: number;
}

/** Runs, then again after every change, never two at once; a change during a run makes one more. */
export async function watchLoop({
  run,
  watchFiles,
  signal,
  quietTime = 60,
}: WatchLoopOptions): Promise<void> {
  const change = new Change(quietTime);
  const watch = watchFiles((file) => change.note(file));
  const end = () => change.end();
  signal.addEventListener("abort", end);
  let followed: readonly string[] = [];
  while (!signal.aborted) {
    const since = Date.now();
    const { files, isGood } = await run(change.take());
    // What a broken document refers to is not all known: go on with what the last good one did.
    followed = isGood ? files : [...new Set([...followed, ...files])];
    watch.follow(followed, since);
    await change.settled();
  }
  signal.removeEventListener("abort", end);
  watch.close();
}

/** What changed, and whether it has been quiet since. */
class Change {
  readonly #quietTime: number;
  readonly #files = new Set<string>();
  #hasChanged = false;
  #hasEnded = false;
  #timer: NodeJS.Timeout | undefined;
  #wake: () => void = () => {};

  constructor(quietTime: number) {
    this.#quietTime = quietTime;
  }

  note(file: string | undefined): void {
    this.#hasChanged = true;
    if (file !== undefined) this.#files.add(file);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#wake();
    }, this.#quietTime);
  }

  /** Changes until now are seen by the run that starts. */
  take(): readonly string[] {
    this.#hasChanged = false;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const files = [...this.#files].sort();
    this.#files.clear();
    return files;
  }

  /** Resolves when there was a change and it has been quiet since, or at the end. */
  async settled(): Promise<void> {
    const isQuiet = this.#hasChanged && this.#timer === undefined;
    if (isQuiet || this.#hasEnded) return;
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
  }

  end(): void {
    this.#hasEnded = true;
    clearTimeout(this.#timer);
    this.#wake();
  }
}
