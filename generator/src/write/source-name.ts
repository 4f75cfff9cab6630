import { stat } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";

/**
 * What generated files call their document: its path from the package it belongs to. The same wherever the
 * command is run from, so that running it elsewhere changes nothing.
 */
export async function sourceName(document: string): Promise<string> {
  for (let folder = dirname(document); ; folder = dirname(folder)) {
    const isPackage = await stat(join(folder, "package.json")).then(
      () => true,
      () => false,
    );
    if (isPackage) return relative(folder, document).split(sep).join("/");
    if (dirname(folder) === folder) return relative(dirname(document), document);
  }
}
