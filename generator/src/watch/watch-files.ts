import { existsSync, type FSWatcher, statSync, watch } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Tells when one of some files changes, comes or goes. */
export interface FileWatch {
  /**
   * Follows these files from now on, instead of those before.
   *
   * @param since milliseconds of the epoch: a file that was not followed where it is now, and came or changed since,
   * counts as changed
   */
  follow(files: readonly string[], since: number): void;
  close(): void;
}

/** Tells of each change which file it was, where that is known. */
export type WatchFiles = (onChange: (file?: string) => void) => FileWatch;

interface Folder {
  readonly watcher: FSWatcher;
  names: ReadonlySet<string>;
}

/** Watches the folders of the files: editors replace a file by another, and a missing one may come. */
export const watchFiles: WatchFiles = (onChange) => {
  const folders = new Map<string, Folder>();
  let places: ReadonlyMap<string, Place> = new Map();

  function forget(folder: string): void {
    folders.get(folder)?.watcher.close();
    folders.delete(folder);
  }

  function open(folder: string, names: ReadonlySet<string>): void {
    const entry: Folder = {
      names,
      watcher: watch(folder, (_, name) => {
        // Only what is looked up again can come back.
        const isGone = !existsSync(folder);
        if (isGone) forget(folder);
        if (isGone || name === null) onChange();
        else if (entry.names.has(name)) onChange(join(folder, name));
      }),
    };
    entry.watcher.on("error", () => forget(folder));
    folders.set(folder, entry);
  }

  return {
    follow(files, since) {
      const before = places;
      places = new Map(files.map((file) => [file, placeOf(file)]));
      const wanted = Map.groupBy(places.values(), ({ folder }) => folder);
      for (const folder of [...folders.keys()]) if (!wanted.has(folder)) forget(folder);
      for (const [folder, inside] of wanted) {
        const names = new Set(inside.map(({ name }) => name));
        const opened = folders.get(folder);
        if (opened) opened.names = names;
        else open(folder, names);
      }
      // What happened before the watchers were there told nobody.
      for (const [file, { folder }] of places) {
        const isLate =
          (before.get(file)?.folder !== folder && changedAt(file) > since - clockStep) ||
          placeOf(file).folder !== folder;
        if (isLate) onChange(file);
      }
    },
    close() {
      for (const folder of [...folders.keys()]) forget(folder);
    },
  };
};

/** The times of files lag behind the clock by up to a tick of the system, in milliseconds. */
const clockStep = 20;

/** Where a file is watched for: its folder or, where there is none yet, the nearest above it and what must come there. */
interface Place {
  readonly folder: string;
  readonly name: string;
}

function placeOf(file: string): Place {
  let path = file;
  while (!existsSync(dirname(path))) path = dirname(path);
  return { folder: dirname(path), name: basename(path) };
}

/** When it was written or, with an older content, put in its place. */
function changedAt(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.ctimeMs ?? 0;
}
