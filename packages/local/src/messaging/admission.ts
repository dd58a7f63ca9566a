/** Decides which upgrade requests become connections. */
import { createRandom } from "../basics/random.ts";
import { inject } from "../fault-injection/inject.ts";
import { answerError, commonHeaders } from "../http/answer.ts";
import { refuse } from "../http/gate.ts";
import { ivschat } from "../services/ivschat/contract.ts";
import type { ChatTokenRecord } from "../services/ivschat/records.ts";
import { limitOf } from "../simulation/quotas.ts";
import { plainErrorName } from "../simulation/request-log.ts";
import type { MessagingParts } from "./parts.ts";

/** The name of the handshake for fault rules and in the request log. */
const connect = "CONNECT";

export interface Handshake {
  /** The chat token; null or empty if the request has none. */
  readonly token: string | null;
  readonly signal: AbortSignal;
}

export type Admit = (handshake: Handshake) => Promise<ChatTokenRecord | Response>;

/**
 * A token is used up even if the connection then fails.
 * The returned function rejects with a ConnectionReset if a fault rule cuts the connection.
 */
export function createAdmission(parts: MessagingParts): Admit {
  const { world } = parts;
  const requestIds = createRandom(world.settings.seed, "connections");
  return async ({ token, signal }) => {
    world.clock.runDue();
    const started = performance.now();
    let admitted: ChatTokenRecord | undefined;
    let response: Response | undefined;
    const answer = async (): Promise<Response> => {
      const result = await useToken(parts, token);
      if (result instanceof Response) return result;
      admitted = result;
      return new Response(null);
    };
    try {
      response = await inject({
        // `truncate` has no effect, because a handshake has no body.
        rules: world.faults.draw(connect).filter(({ fault }) => fault !== "truncate"),
        action: `ivschat:${connect}`,
        clock: world.clock,
        signal,
        answer,
        answerError: (error) => answerError(ivschat, error, commonHeaders(requestIds, world.now())),
      });
      if (!response.ok) admitted = undefined;
      return admitted ?? response;
    } finally {
      world.requestLog.add({
        time: world.now(),
        operation: connect,
        status: admitted === undefined ? (response?.status ?? 0) : 101,
        latencyMs: Math.round((performance.now() - started) * 100) / 100,
      });
    }
  };
}

async function useToken(
  { world, controls, hub }: MessagingParts,
  token: string | null,
): Promise<ChatTokenRecord | Response> {
  if (token === null || token === "") {
    return refuse(401, "UnauthorizedException", "The sub-protocol of the WebSocket must be a token of CreateChatToken");
  }
  // The call rejects only if its changes cannot be written.
  const session = await controls.useToken(token).catch((error: unknown) => plainErrorName(error));
  if (typeof session === "string") return refuse(503, "ServiceUnavailable", "The data file cannot be written");
  if (session === undefined) {
    return refuse(403, "AccessDeniedException", "The token is unknown, has expired, or was used before");
  }
  if (controls.room(session.roomArn) === undefined) {
    return refuse(403, "AccessDeniedException", "The room of the token does not exist");
  }
  const limit = limitOf(world, "chatConnections");
  if (hub.size >= limit) {
    return refuse(429, "TooManyRequestsException", `The account has ${limit} chat connections, which is its quota`);
  }
  return session;
}
