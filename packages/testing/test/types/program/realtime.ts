/** The client of IVS Real-Time, with methods, commands, paginators, waiters and errors. */
import {
  CreateIngestConfigurationCommand,
  CreateStageCommand,
  type GetCompositionCommandOutput,
  IVSRealTime,
  type ParticipantSummary,
  type ParticipantToken,
  PendingVerification,
  paginateListParticipants,
  type Stage,
  StartCompositionCommand,
  waitUntilCompositionActive,
} from "@ivskit/client-ivs-realtime";
import { type Given, same } from "./exactly.js";

const realtime = new IVSRealTime({ region: "us-west-2" });

export async function meet(): Promise<void> {
  const { stage, participantTokens } = await realtime.send(new CreateStageCommand());
  same<typeof stage, Stage | undefined>(true);
  same<typeof participantTokens, ParticipantToken[] | undefined>(true);
  same<Given<typeof participantTokens>[number]["expirationTime"], Date | undefined>(true);
  same<Awaited<ReturnType<IVSRealTime["getComposition"]>>, GetCompositionCommandOutput>(true);
  const where = { stageArn: "a", sessionId: "b" };
  for await (const participant of paginateListParticipants({ client: realtime }, where).items()) {
    same<typeof participant, ParticipantSummary>(true);
  }
  await waitUntilCompositionActive({ client: realtime, maxWaitTime: 60 }, { arn: "a" });
  // An idempotency token may be left out.
  new StartCompositionCommand({ stageArn: "a", destinations: [{ channel: { channelArn: "b" } }] });
  new CreateIngestConfigurationCommand({ ingestProtocol: "RTMPS" });

  // @ts-expect-error: no destinations
  new StartCompositionCommand({ stageArn: "a" });
  // @ts-expect-error: missing inside of a member
  new StartCompositionCommand({ stageArn: "a", destinations: [{ channel: {} }] });
  // @ts-expect-error: no protocol
  new CreateIngestConfigurationCommand({});
  // @ts-expect-error: an operation of another service
  await realtime.getChannel({ arn: "a" });
}

export function tell(error: unknown): string {
  return error instanceof PendingVerification ? (error.exceptionMessage ?? error.name) : "";
}
