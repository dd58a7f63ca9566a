/** The parts of the scenario: each creates a few resources of one service, and looks at the answers. */
import { ChatRoom } from "@ivskit/chat";
import type { Ivs } from "@ivskit/client-ivs";
import type { IVSRealTime } from "@ivskit/client-ivs-realtime";
import type { Ivschat } from "@ivskit/client-ivschat";
import { exportPublicKeyPem, fingerprintOf, generateKeyPair } from "@ivskit/tokens";
import type { Journal } from "./journal.ts";

export interface Clients {
  readonly ivs: Ivs;
  readonly realtime: IVSRealTime;
  readonly ivschat: Ivschat;
  /** The options of a chat room that name the service: a region, or an endpoint. */
  readonly chatService: { readonly region: string } | { readonly endpoint: string };
}

export type Part = (journal: Journal, clients: Clients, name: string) => Promise<void>;

const channels: Part = async (journal, { ivs }, name) => {
  const create = () => ivs.createChannel({ name, type: "BASIC", tags: { purpose: "ivskit-try-aws" } });
  const { channel, streamKey } = await journal.step("CreateChannel", "BASIC, LOW", create, ({ channel }) =>
    [channel?.type, channel?.latencyMode].join(", "),
  );
  const channelArn = required(channel?.arn);
  journal.willRemove(`channel ${channelArn}`, () => ivs.deleteChannel({ arn: channelArn }));
  // The key is deleted before its channel, so it is added after the channel.
  const streamKeyArn = required(streamKey?.arn);
  journal.willRemove(`stream key ${streamKeyArn}`, () => ivs.deleteStreamKey({ arn: streamKeyArn }));

  await journal.step(
    "GetChannel",
    name,
    () => ivs.getChannel({ arn: channelArn }),
    ({ channel }) => `${channel?.name}`,
  );
  const byName = () => ivs.listChannels({ filterByName: name });
  await journal.step("ListChannels by name", "1 channel", byName, ({ channels = [] }) => `${channels.length} channel`);
  await journal.refusal("CreateStreamKey, a second one", "ServiceQuotaExceededException", () =>
    ivs.createStreamKey({ channelArn }),
  );
  await journal.refusal("GetStream of an idle channel", "ChannelNotBroadcasting", () => ivs.getStream({ channelArn }));
  await journal.refusal("PutMetadata to an idle channel", "ChannelNotBroadcasting", () =>
    ivs.putMetadata({ channelArn, metadata: "{}" }),
  );
  await journal.refusal("GetChannel that does not exist", "ResourceNotFoundException", () =>
    ivs.getChannel({ arn: channelArn.replace(/\w{12}$/, "AAAAAAAAAAAA") }),
  );
  await journal.refusal("PutMetadata above 1 KB", "ValidationException", () =>
    ivs.putMetadata({ channelArn, metadata: "é".repeat(513) }),
  );
};

const playbackKeys: Part = async (journal, { ivs }, name) => {
  const { publicKey } = await generateKeyPair();
  const publicKeyMaterial = await exportPublicKeyPem(publicKey);
  const importKey = () => ivs.importPlaybackKeyPair({ name, publicKeyMaterial });
  const { keyPair } = await journal.step(
    "ImportPlaybackKeyPair, its fingerprint",
    await fingerprintOf(publicKey),
    importKey,
    ({ keyPair }) => `${keyPair?.fingerprint}`,
  );
  const arn = required(keyPair?.arn);
  journal.willRemove(`playback key ${arn}`, () => ivs.deletePlaybackKeyPair({ arn }));
};

const stages: Part = async (journal, { realtime }, name) => {
  const create = () => realtime.createStage({ name, participantTokenConfigurations: [{ userId: "ann" }] });
  const { stage } = await journal.step(
    "CreateStage",
    "1 token",
    create,
    ({ participantTokens = [] }) => `${participantTokens.length} token`,
  );
  const stageArn = required(stage?.arn);
  journal.willRemove(`stage ${stageArn}`, () => realtime.deleteStage({ arn: stageArn }));
  const sessions = () => realtime.listStageSessions({ stageArn });
  await journal.step(
    "ListStageSessions of an unused stage",
    "0 sessions",
    sessions,
    ({ stageSessions = [] }) => `${stageSessions.length} sessions`,
  );
  const { publicKey } = await generateKeyPair();
  const publicKeyMaterial = await exportPublicKeyPem(publicKey);
  const imported = await journal.step(
    "ImportPublicKey, its fingerprint",
    await fingerprintOf(publicKey),
    () => realtime.importPublicKey({ name, publicKeyMaterial }),
    ({ publicKey }) => `${publicKey?.fingerprint}`,
  );
  const keyArn = required(imported.publicKey?.arn);
  journal.willRemove(`public key ${keyArn}`, () => realtime.deletePublicKey({ arn: keyArn }));
};

const chat: Part = async (journal, { ivschat, chatService }, name) => {
  const { arn } = await journal.step(
    "CreateRoom",
    name,
    () => ivschat.createRoom({ name }),
    (room) => `${room.name}`,
  );
  const roomIdentifier = required(arn);
  journal.willRemove(`room ${roomIdentifier}`, () => ivschat.deleteRoom({ identifier: roomIdentifier }));
  const room = new ChatRoom({
    ...chatService,
    tokenProvider: () => ivschat.createChatToken({ roomIdentifier, userId: "ann", capabilities: ["SEND_MESSAGE"] }),
  });
  try {
    const send = async () => {
      await room.connect();
      return room.sendMessage({ content: "Hello" });
    };
    await journal.step(
      "a message over WebSocket",
      "ann: Hello",
      send,
      ({ sender, content }) => `${sender.userId}: ${content}`,
    );
    await journal.refusal("DeleteMessage without the capability", "ChatError", () =>
      room.deleteMessage({ id: "AAAAAAAAAAAA" }),
    );
  } finally {
    room.close();
  }
};

/** All parts, by their names. They do not depend on each other. */
export const parts: Readonly<Record<string, Part>> = { channels, "playback keys": playbackKeys, stages, chat };

function required(arn: string | undefined): string {
  if (arn === undefined) throw new Error("The response has no ARN; expected that of the created resource");
  return arn;
}
