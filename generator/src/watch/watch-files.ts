import { type FSWatcher, watch } from "node:fs";
import { dirname } from "node:path";

/** Calls back when one of some files changes; gives the way to stop. */
export type WatchFiles = (files: readonly string[], onChange: () => void) => () => void;

/** Watches the folders of the files: editors replace a file by another, and a missing one may come. */
export const watchFiles: WatchFiles = (files, onChange) => {
  const byFolder = Map.groupBy(files, dirname);
  const watchers: FSWatcher[] = [];
  for (const [folder, inside] of byFolder) {
    const names = new Set(inside.map((file) => file.slice(folder.length).replace(/^[\\/]/, "")));
    try {
      watchers.push(
        watch(folder, (_, name) => {
          if (name === null || names.has(name)) onChange();
        }),
      );
    } catch {
      // The folder is not there: nothing in it can change before something else does.
    }
  }
  return () => {
    for (const watcher of watchers) watcher.close();
  };
};
