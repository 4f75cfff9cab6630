import type { Document, DocumentFile, Node, Place } from "./document.ts";
import { findFileReferences } from "./find-references.ts";
import { isRemote, parseReference, targetPath } from "./reference.ts";

interface Step {
  /** The `$ref`. */
  readonly from: Node;
  /** Pointer it names in the other file. */
  readonly fragment: string;
}

/**
 * The `$ref`s that lead from the main file to a place in another one, shortest way first; the last of them
 * names what the place stands in, if there is such a way. Called only when a problem is printed.
 */
export function chainTo(
  document: Document,
  place: Pick<Place, "pointer"> & { readonly file: { readonly shown: string } },
): Node[] {
  const reached = new Map<DocumentFile, readonly Node[]>([[document.main, []]]);
  let wave = [document.main];
  let found: readonly Node[] | undefined;
  while (wave.length > 0) {
    const next: DocumentFile[] = [];
    for (const file of wave)
      for (const { from, fragment, target } of stepsOf(document, file)) {
        const way = [...(reached.get(file) ?? []), from];
        if (target.shown === place.file.shown && contains(fragment, place.pointer)) return way;
        if (target.shown === place.file.shown) found ??= way;
        if (reached.has(target)) continue;
        reached.set(target, way);
        next.push(target);
      }
    wave = next;
  }
  return [...(found ?? [])];
}

function stepsOf(document: Document, file: DocumentFile): (Step & { readonly target: DocumentFile })[] {
  return findFileReferences(file).flatMap((from) => {
    const reference = parseReference(String(from.value));
    if (isRemote(reference.path)) return [];
    const target = document.files.get(targetPath(reference, file));
    return target ? [{ from, fragment: reference.fragment, target }] : [];
  });
}

function contains(fragment: string, pointer: string): boolean {
  return pointer === fragment || pointer.startsWith(`${fragment}/`);
}
