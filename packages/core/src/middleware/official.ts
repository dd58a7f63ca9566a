/**
 * Lists the middleware of the official clients. Tools refer to the names when they add their own middleware before or
 * after it.
 */
import type { Part } from "./parts.ts";

/**
 * One middleware of the official clients: its name, its place in a stack, and the part of a call that it runs. The
 * methods of a stack of @smithy/core that add middleware take this object as their options.
 */
export interface OfficialMiddleware {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly tags: readonly string[];
  readonly step: string;
  readonly priority?: string;
  readonly relation?: string;
  readonly toMiddleware?: string;
  readonly override: true;
  /**
   * The part of core's call that runs at this place; absent: the middleware does nothing, because core does its work
   * elsewhere.
   */
  readonly part?: Part;
}

function official(name: string, step: string, tags: string, rest?: Partial<OfficialMiddleware>): OfficialMiddleware {
  return { name, step, tags: tags.split(" "), override: true, ...rest };
}

/** The middleware of a client, in the order in which the official clients add it. */
export const ofClients: readonly OfficialMiddleware[] = [
  official("serializerMiddleware", "serialize", "SERIALIZER", { priority: "normal", part: "write" }),
  official("deserializerMiddleware", "deserialize", "DESERIALIZER", { priority: "normal", part: "read" }),
  official("getUserAgentMiddleware", "build", "SET_USER_AGENT USER_AGENT", { priority: "low" }),
  official("retryMiddleware", "finalizeRequest", "RETRY", { priority: "high", part: "repeat" }),
  official("contentLengthMiddleware", "build", "SET_CONTENT_LENGTH CONTENT_LENGTH", { priority: "normal" }),
  official("hostHeaderMiddleware", "build", "HOST", { priority: "low" }),
  official("loggerMiddleware", "initialize", "LOGGER", { priority: "normal" }),
  official("recursionDetectionMiddleware", "build", "RECURSION_DETECTION TRACE_CONTEXT_PROPAGATION", {
    priority: "low",
  }),
  official("httpAuthSchemeMiddleware", "serialize", "HTTP_AUTH_SCHEME", {
    relation: "before",
    toMiddleware: "endpointV2Middleware",
  }),
  official("httpSigningMiddleware", "finalizeRequest", "HTTP_SIGNING", {
    part: "sign",
    aliases: ["apiKeyMiddleware", "tokenMiddleware", "awsAuthMiddleware"],
    relation: "after",
    toMiddleware: "retryMiddleware",
  }),
];

/** The middleware that the official clients add when a command is sent. */
export const ofCalls: readonly OfficialMiddleware[] = [
  official("endpointV2Middleware", "serialize", "ENDPOINT_PARAMETERS ENDPOINT_V2 ENDPOINT", {
    relation: "before",
    toMiddleware: "serializerMiddleware",
  }),
];
