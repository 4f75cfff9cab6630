export { type FastifyHook, toFastifyHook } from "./fastify-hook.ts";
export { type Listening, type ListenOptions, listen } from "./listen.ts";
export { type NodeListener, toNodeListener } from "./listener.ts";
export { refuseConnection } from "./refused-connection.ts";
