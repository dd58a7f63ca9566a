/** The service that is sent malformed requests: with a bit of everything in it, on a clock that stands still. */
import { createLocalIvs, defaultCredentials, type LocalIvs, type LocalIvsOptions } from "../../src/index.ts";
import { signed } from "../sign.ts";
import { createStageSubject, type StageSubject } from "./stages.ts";

export const base = "http://127.0.0.1:4100";

export interface Subject {
  readonly local: LocalIvs;
  readonly channelArn: string;
  readonly liveChannelArn: string;
  /** A policy that the live channel uses. */
  readonly policyArn: string;
  readonly streamKeyArn: string;
  readonly roomArn: string;
  /** A logging configuration that the room uses. */
  readonly loggingConfigurationArn: string;
  readonly stage: StageSubject;
  /** The secrets that no answer to a malformed request may contain. */
  readonly secrets: readonly string[];
}

/** Creates a service with resources for the fuzz tests. `create` makes the service, in-process or behind a port. */
export async function createSubject(
  create: (options: LocalIvsOptions) => LocalIvs | Promise<LocalIvs> = createLocalIvs,
): Promise<Subject> {
  const time = new Date();
  const local = await create({
    clock: () => time,
    rates: false,
    quotas: { adConfigurations: 1, loggingConfigurations: 1 },
  });
  const call = async <T>(operation: string, input: object, service = "ivs"): Promise<T> => {
    const response = await local.fetch(signed(`${base}/${operation}`, JSON.stringify(input), { time, service }));
    if (!response.ok) throw new Error(`${operation}: ${await response.text()}`);
    return (await response.json()) as T;
  };
  interface Made {
    readonly channel: { readonly arn: string; readonly srt: { readonly passphrase: string } };
    readonly streamKey: { readonly arn: string; readonly value: string };
  }
  const { playbackRestrictionPolicy } = await call<{ playbackRestrictionPolicy: { arn: string } }>(
    "CreatePlaybackRestrictionPolicy",
    {},
  );
  await call("CreateAdConfiguration", { mediaTailorPlaybackConfigurations: [{}] });
  await call("CreateRecordingConfiguration", { destinationConfiguration: { s3: { bucketName: "bucket-1" } } });
  const offline = await call<Made>("CreateChannel", { name: "offline", tags: { team: "blue" } });
  const live = await call<Made>("CreateChannel", { playbackRestrictionPolicyArn: playbackRestrictionPolicy.arn });
  await local.streams.start(live.channel.arn);
  const logging = await call<{ arn: string }>(
    "CreateLoggingConfiguration",
    { destinationConfiguration: { s3: { bucketName: "bucket-1" } } },
    "ivschat",
  );
  const room = await call<{ arn: string }>("CreateRoom", { loggingConfigurationIdentifiers: [logging.arn] }, "ivschat");
  const stage = await createStageSubject(local, call);
  return {
    local,
    stage,
    channelArn: offline.channel.arn,
    liveChannelArn: live.channel.arn,
    policyArn: playbackRestrictionPolicy.arn,
    streamKeyArn: offline.streamKey.arn,
    roomArn: room.arn,
    loggingConfigurationArn: logging.arn,
    secrets: [offline, live]
      .flatMap(({ channel, streamKey }) => [channel.srt.passphrase, streamKey.value])
      .concat(stage.secrets, defaultCredentials.secretAccessKey),
  };
}

/** All that the service remembers, as text; its clock stands still. */
export function digest({ local, roomArn }: Subject): string {
  const sent = local.rooms.events(roomArn).length;
  return JSON.stringify([local.export({ secrets: true }), local.events.list().length, sent, local.faults.list()]);
}
