/** The examples of the operations of Amazon IVS Chat. */
import { arns, type Examples } from "./example.ts";

const destinationConfiguration = { s3: { bucketName: "my-chat-logs" } };
const room = { rooms: [{ arn: arns.room, name: "lobby" }] };
const logging = { loggingConfigurations: [{ arn: arns.logging, name: "log", destinationConfiguration }] };

export const chatExamples: Examples = {
  CreateChatToken: { seed: room, input: { roomIdentifier: arns.room, userId: "ann", capabilities: ["SEND_MESSAGE"] } },
  CreateLoggingConfiguration: { input: { name: "log", destinationConfiguration } },
  CreateRoom: { input: { name: "lobby", maximumMessageLength: 200 } },
  DeleteLoggingConfiguration: { seed: logging, input: { identifier: arns.logging } },
  DeleteMessage: {
    seed: room,
    before: [
      `const roomIdentifier = "${arns.room}";`,
      'const id = await local.rooms.send(roomIdentifier, { userId: "ann", content: "Hello" });',
    ],
    input: '{ roomIdentifier, id, reason: "It was rude" }',
  },
  DeleteRoom: { seed: room, input: { identifier: arns.room } },
  DisconnectUser: { seed: room, input: { roomIdentifier: arns.room, userId: "ann", reason: "Too many messages" } },
  GetLoggingConfiguration: { seed: logging, input: { identifier: arns.logging } },
  GetRoom: { seed: room, input: { identifier: arns.room } },
  ListLoggingConfigurations: { seed: logging },
  ListRooms: { seed: room, input: { name: "lobby" } },
  ListTagsForResource: { seed: room, input: { resourceArn: arns.room } },
  SendEvent: {
    seed: room,
    input: { roomIdentifier: arns.room, eventName: "poll", attributes: { question: "Tea or coffee?" } },
  },
  TagResource: { seed: room, input: { resourceArn: arns.room, tags: { team: "studio" } } },
  UntagResource: { seed: room, input: { resourceArn: arns.room, tagKeys: ["team"] } },
  UpdateLoggingConfiguration: {
    seed: logging,
    before: ["await local.clock.advance(1_000); // until it is active"],
    input: { identifier: arns.logging, name: "other-log" },
  },
  UpdateRoom: { seed: room, input: { identifier: arns.room, maximumMessageRatePerSecond: 5 } },
};
