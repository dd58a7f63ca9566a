/** `@ivskit/local`: an Amazon IVS service in-process, for any runtime with Fetch. The server stands in `./node`. */
export type { LocalStream, StreamControls } from "./control/streams.ts";
export { Fault, type ModelledError, type UnmodelledError } from "./fault.ts";
export type { StreamPhase } from "./lifecycles/stream.ts";
export { createLocalIvs, type LocalIvs } from "./local-ivs.ts";
export { defaultCredentials, type LocalCredentials, type LocalIvsOptions } from "./options.ts";
export type { Ingest } from "./store/records.ts";
export type { StreamOptions } from "./store/sessions.ts";
