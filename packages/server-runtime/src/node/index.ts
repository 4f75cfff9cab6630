export { type Listening, type ListenOptions, listen } from "./listen.ts";
export { type NodeListener, toNodeListener } from "./listener.ts";
