/** Codes that end a connection. */

/** The code of an ERROR frame that says that the session is over. */
export const sessionOver = 401;

/** WebSocket's code for an end without a closing frame. */
export const abnormalClosure = 1006;

/** WebSocket's code for an end that the service wants. After any other code, the room connects again. */
export const normalClosure = 1000;
