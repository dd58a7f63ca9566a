/** Creates a stage for people who talk to each other and a room for people who chat, and deletes both. */
import {
  CreateParticipantTokenCommand,
  CreateStageCommand,
  DeleteStageCommand,
  IVSRealTimeClient,
} from "@ivskit/client-ivs-realtime";
import { CreateChatTokenCommand, CreateRoomCommand, DeleteRoomCommand, IvschatClient } from "@ivskit/client-ivschat";

/**
 * Creates a stage, a room and a token for each, and deletes the stage and the room. It prints facts about the tokens,
 * but not the tokens, which are secret.
 */
export async function tellOfStageAndRoom(endpoint: string | undefined, userId: string): Promise<void> {
  const realtime = new IVSRealTimeClient({ endpoint });
  const { stage } = await realtime.send(new CreateStageCommand({ name: "backstage" }));
  const stageArn = stage?.arn ?? "";
  try {
    const { participantToken } = await realtime.send(new CreateParticipantTokenCommand({ stageArn, userId }));
    const capabilities = participantToken?.capabilities?.join(" and ");
    console.log(`stage     "${stage?.name}", with a token for ${participantToken?.userId}: ${capabilities}`);
  } finally {
    await realtime.send(new DeleteStageCommand({ arn: stageArn }));
  }

  const chat = new IvschatClient({ endpoint });
  const room = await chat.send(new CreateRoomCommand({ name: "lobby" }));
  const roomIdentifier = room.arn ?? "";
  try {
    const { tokenExpirationTime } = await chat.send(new CreateChatTokenCommand({ roomIdentifier, userId }));
    const until = tokenExpirationTime?.toISOString().slice(11, 16);
    console.log(`room      "${room.name}", with a token for ${userId}, valid until ${until} UTC`);
  } finally {
    await chat.send(new DeleteRoomCommand({ identifier: roomIdentifier }));
  }
  realtime.destroy();
  chat.destroy();
}
