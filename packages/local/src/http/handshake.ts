/** Checks the form of WebSocket handshakes, so that a server refuses a wrong one before it uses up a token. */
import { refuse } from "./gate.ts";

/** 16 bytes in base64. */
const keyForm = /^[+/0-9A-Za-z]{22}==$/;

/**
 * Gives the refusal of a handshake that a server of WebSockets could not complete, and undefined for any other.
 * @see https://www.rfc-editor.org/rfc/rfc6455#section-4.2.1
 */
export function refuseHandshake({ method, headers }: Request): Response | undefined {
  if (method !== "GET") return wrong("The method must be GET");
  if (headers.get("sec-websocket-version") !== "13") return wrong("Sec-WebSocket-Version must be 13");
  if (!keyForm.test(headers.get("sec-websocket-key") ?? "")) {
    return wrong("There must be one Sec-WebSocket-Key of 16 bytes in base64");
  }
  return undefined;
}

function wrong(text: string): Response {
  return refuse(400, "ValidationException", `The handshake of the WebSocket is not valid. ${text}`);
}
