import type { WatchFiles } from "./watch-files.ts";

export interface WatchLoopOptions {
  /** Runs once; gives the files the result came from. */
  readonly run: () => Promise<readonly string[]>;
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
  let files: readonly string[] = [];
  while (!signal.aborted) {
    const during = nextChange(files, { watchFiles, signal, quietTime });
    const found = await run();
    // What a broken document refers to is not known: go on with what the last good one did.
    const next = [...new Set([...found, ...(found.length < files.length ? files : [])])];
    if (during.hasChanged()) {
      await during.done;
      files = next;
      continue;
    }
    during.stop();
    files = next;
    await nextChange(files, { watchFiles, signal, quietTime }).done;
  }
}

interface NextChange {
  readonly hasChanged: () => boolean;
  /** Resolves when a change came and it has been quiet since, or at the end of the loop. */
  readonly done: Promise<void>;
  readonly stop: () => void;
}

function nextChange(
  files: readonly string[],
  { watchFiles, signal, quietTime }: Required<Pick<WatchLoopOptions, "watchFiles" | "signal" | "quietTime">>,
): NextChange {
  const { promise, resolve } = Promise.withResolvers<void>();
  let timer: NodeJS.Timeout | undefined;
  let hasChanged = false;
  const unwatch = watchFiles(files, () => {
    hasChanged = true;
    clearTimeout(timer);
    timer = setTimeout(stop, quietTime);
  });
  function stop(): void {
    clearTimeout(timer);
    unwatch();
    signal.removeEventListener("abort", stop);
    resolve();
  }
  signal.addEventListener("abort", stop);
  return { hasChanged: () => hasChanged, done: promise, stop };
}
