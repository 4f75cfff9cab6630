import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** The connections of a server, each with the answers it was asked for and has not given. */
export class Connections {
  readonly #connections = new Map<Socket, Connection>();

  open(socket: Socket): void {
    this.#connections.set(socket, new Connection());
    socket.once("close", () => this.#connections.delete(socket));
  }

  ask(socket: Socket, answer: ServerResponse): void {
    this.#connections.get(socket)?.ask(answer);
  }

  owed(socket: Socket): readonly ServerResponse[] {
    return this.#connections.get(socket)?.owed() ?? [];
  }

  all(): Iterable<Socket> {
    return this.#connections.keys();
  }
}

/** Answers are given in the order of their requests (RFC 9112 section 9.3.2). */
class Connection {
  /** Most callers wait for one answer before they ask for the next. */
  #first: ServerResponse | undefined;
  readonly #others: ServerResponse[] = [];

  ask(answer: ServerResponse): void {
    if (this.#first) this.#others.push(answer);
    else this.#first = answer;
    answer.on("close", this.#drop);
  }

  owed(): readonly ServerResponse[] {
    return this.#first ? [this.#first, ...this.#others].filter((answer) => !answer.closed) : [];
  }

  /**
   * At once, not when the next request comes: answers that live on until then make the engine's young generation grow
   * to several times its size, and out of the processor's cache.
   */
  readonly #drop = () => {
    while (this.#first?.closed) this.#first = this.#others.shift();
  };
}
