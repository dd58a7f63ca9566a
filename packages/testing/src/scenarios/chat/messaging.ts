/** CreateChatToken, SendEvent, DeleteMessage, DisconnectUser. */
import { aDate, equal, refused } from "../expect.ts";
import type { Scenario } from "../scenario.ts";
import { attributes, newRoom } from "./resources.ts";

const id = /^[A-Za-z0-9]{12}$/;

export const messagingScenarios: readonly Scenario<"ivschat">[] = [
  {
    name: "CreateChatToken: a token for a minute, and a session for as long as it is asked for",
    operations: ["CreateChatToken"],
    async run(context) {
      const { send } = context;
      const roomIdentifier = await newRoom(context);
      const minutes = async (input: { sessionDurationInMinutes?: number }) => {
        const made = await send("CreateChatToken", { roomIdentifier, userId: "ann", ...input });
        equal(made, { token: /^\w{200,}$/, tokenExpirationTime: aDate, sessionExpirationTime: aDate });
        const { tokenExpirationTime, sessionExpirationTime } = made;
        return ((sessionExpirationTime?.getTime() ?? 0) - (tokenExpirationTime?.getTime() ?? 0)) / 60_000;
      };
      equal(Math.round(await minutes({})), 59, "minutes between");
      equal(Math.round(await minutes({ sessionDurationInMinutes: 180 })), 179, "minutes between");
      const full = { roomIdentifier, userId: "ü".repeat(128), attributes: attributes.fitting };
      await send("CreateChatToken", { ...full, capabilities: ["SEND_MESSAGE", "DELETE_MESSAGE", "DISCONNECT_USER"] });
      const tooLong = send("CreateChatToken", { ...full, attributes: attributes.tooLong });
      await refused(tooLong, "ValidationException", 400, "1024 bytes");
    },
  },
  {
    name: "SendEvent gives the id of its event, and takes 1 KB of attributes",
    operations: ["SendEvent"],
    async run(context) {
      const event = { roomIdentifier: await newRoom(context), eventName: "poll" };
      equal(await context.send("SendEvent", { ...event, attributes: attributes.fitting }), { id });
      const tooLong = context.send("SendEvent", { ...event, attributes: attributes.tooLong });
      await refused(tooLong, "ValidationException", 400, "1024 bytes");
    },
  },
  {
    name: "DeleteMessage and DisconnectUser succeed whether or not there is such a message or user",
    operations: ["DeleteMessage", "DisconnectUser"],
    async run(context) {
      const roomIdentifier = await newRoom(context);
      const message = { roomIdentifier, id: "AbCdEfGhIjKl", reason: "rude" };
      const first = await context.send("DeleteMessage", message);
      equal(first, { id });
      const second = await context.send("DeleteMessage", message);
      equal(second.id === first.id, false, "the same id twice");
      equal(await context.send("DisconnectUser", { roomIdentifier, userId: "ann", reason: "bye" }), {});
    },
  },
];
