/**
 * A connection to Valkey or Redis: a client of `ioredis` or `iovalkey` (`call`) or of `redis` (`sendCommand`)
 * as it is, or anything else that sends one command and resolves with its reply.
 */
export type RedisClient =
  | { call(command: string, ...parameters: string[]): Promise<unknown> }
  | { sendCommand(command: string[]): Promise<unknown> };

export function sendCommand(client: RedisClient, command: readonly [string, ...string[]]): Promise<unknown> {
  const [name, ...parameters] = command;
  // First `call`: clients that have it mean something else by `sendCommand`.
  return "call" in client ? client.call(name, ...parameters) : client.sendCommand([...command]);
}
