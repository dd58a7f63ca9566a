// The signer by itself, for whoever makes requests of their own.

export type { Credentials } from "./credentials/types.ts";
export { createSigner, type Signer, type SigningScope } from "./sign/signer.ts";
export type { HttpRequest } from "./transport/handler.ts";
