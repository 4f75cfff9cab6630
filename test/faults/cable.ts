import { connect, createServer, type Socket } from "node:net";

/** A way to a server that can be cut, slowed and mended. */
export interface Cable {
  readonly port: number;
  cut(): void;
  /** Keeps the connections and loses every byte. */
  hang(): void;
  /** Holds every byte back for so long, each way. */
  slow(milliseconds: number): void;
  mend(): void;
  close(): void;
}

export async function cableTo(target: URL): Promise<Cable> {
  let state: "whole" | "cut" | "hung" = "whole";
  let delayMs = 0;
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    if (state === "cut") {
      near.destroy();
      return;
    }
    const far = connect(Number(target.port || 6379), target.hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on("data", (bytes) => {
        if (state !== "whole") return;
        if (delayMs === 0) to.write(bytes);
        else setTimeout(() => to.write(bytes), delayMs);
      });
      from.on("error", () => undefined);
      from.on("close", () => {
        sockets.delete(from);
        to.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const drop = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: typeof address === "object" && address ? address.port : 0,
    cut: () => {
      state = "cut";
      drop();
    },
    hang: () => {
      state = "hung";
    },
    slow: (milliseconds) => {
      delayMs = milliseconds;
    },
    mend: () => {
      // What was lost in between would be waited for in vain, and what is held back would come out of order.
      if (state === "hung" || delayMs > 0) drop();
      state = "whole";
      delayMs = 0;
    },
    close: () => {
      server.close();
      drop();
    },
  };
}
