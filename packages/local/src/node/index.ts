/** `@ivskit/local/node`: the local service behind a port. */
export { type RunningLocalIvs, type ServerOptions, startLocalIvs } from "./server.ts";
