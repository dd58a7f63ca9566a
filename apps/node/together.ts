/** Beside a channel: a stage for those who speak with each other, and a room for those who write. */
import {
  CreateParticipantTokenCommand,
  CreateStageCommand,
  DeleteStageCommand,
  IVSRealTimeClient,
} from "@ivskit/client-ivs-realtime";
import { CreateChatTokenCommand, CreateRoomCommand, DeleteRoomCommand, IvschatClient } from "@ivskit/client-ivschat";

/** Makes both with a token for one person, tells of them, and deletes them. Tokens are secrets: they are not told. */
export async function tellOfStageAndRoom(endpoint: string | undefined, userId: string): Promise<void> {
  const realtime = new IVSRealTimeClient({ endpoint });
  const { stage } = await realtime.send(new CreateStageCommand({ name: "backstage" }));
  const stageArn = stage?.arn ?? "";
  const { participantToken } = await realtime.send(new CreateParticipantTokenCommand({ stageArn, userId }));
  const allowed = participantToken?.capabilities?.join(" and ");
  console.log(`stage     "${stage?.name}", with a token for ${participantToken?.userId}: ${allowed}`);

  const chat = new IvschatClient({ endpoint });
  const room = await chat.send(new CreateRoomCommand({ name: "lobby" }));
  const roomIdentifier = room.arn ?? "";
  const { tokenExpirationTime } = await chat.send(new CreateChatTokenCommand({ roomIdentifier, userId }));
  const until = tokenExpirationTime?.toISOString().slice(11, 16);
  console.log(`room      "${room.name}", with a token for ${userId}, who has to come until ${until} UTC`);

  await chat.send(new DeleteRoomCommand({ identifier: roomIdentifier }));
  await realtime.send(new DeleteStageCommand({ arn: stageArn }));
  realtime.destroy();
  chat.destroy();
}
