import type { Node } from "typescript";
import { printNode, ts } from "./openapi-typescript-parts.ts";
import { printInterface } from "./print-interface.ts";
import { printMembers, step } from "./print-members.ts";

const operations = "operations";

/** What stands below the types of paths and components: operations, and the helpers that types need. */
export class Footer {
  /** openapi-typescript puts new nodes here, and looks here for those it has made. */
  readonly nodes: Node[] = [];
  readonly #operations: string[] = [];
  /** How many helpers stand above the operations. */
  #above: number | undefined;

  /** Prints the operations made since the last call, which need not be kept then. */
  settle(): void {
    const at = this.nodes.findIndex(
      (node) => ts.isInterfaceDeclaration(node) && node.name.text === operations,
    );
    if (at < 0) return;
    for (const node of this.nodes.splice(at, 1))
      if (ts.isInterfaceDeclaration(node)) this.#operations.push(printMembers(node.members, step));
    this.#above ??= at;
  }

  print(): string {
    const helpers = this.nodes.map((node) => printNode(node));
    return helpers
      .toSpliced(this.#above ?? helpers.length, 0, printInterface(operations, this.#operations))
      .join("");
  }
}
