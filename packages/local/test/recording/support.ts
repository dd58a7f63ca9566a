/** Recordings in a store in memory. */
import { type CreateChannelResponse, type CreateRecordingConfigurationRequest, Ivs } from "@ivskit/client-ivs";
import { IVSRealTime } from "@ivskit/client-ivs-realtime";
import {
  createLocalIvs,
  createMemoryRecordings,
  defaultCredentials as credentials,
  type LocalIvs,
  type LocalIvsOptions,
  type MemoryRecordings,
} from "../../src/index.ts";

export interface Recorded {
  readonly local: LocalIvs;
  readonly ivs: Ivs;
  readonly realtime: IVSRealTime;
  readonly store: MemoryRecordings;
  /** The lines about failures. */
  readonly log: readonly string[];
}

export function record(options: LocalIvsOptions = {}): Recorded {
  const store = createMemoryRecordings();
  const log: string[] = [];
  const onRecordingFailure = (line: string): void => void log.push(line);
  const local = createLocalIvs({ recordings: store, onRecordingFailure, recordingConfigurationDelay: 0, ...options });
  const config = { region: "us-west-2", credentials, fetch: local.fetch };
  return { local, ivs: new Ivs(config), realtime: new IVSRealTime(config), store, log };
}

/** Creates a channel that is recorded. */
export async function recordedChannel(
  ivs: Ivs,
  more: Partial<CreateRecordingConfigurationRequest> = {},
): Promise<CreateChannelResponse> {
  const { recordingConfiguration } = await ivs.createRecordingConfiguration({
    destinationConfiguration: { s3: { bucketName: "archive" } },
    thumbnailConfiguration: { recordingMode: "DISABLED" },
    ...more,
  });
  return ivs.createChannel({ recordingConfigurationArn: recordingConfiguration?.arn });
}

/** The JSON of an object. Undefined if there is none. */
export function jsonOf(store: MemoryRecordings, key: string): unknown {
  const content = store.objects.get(key);
  return content === undefined ? undefined : JSON.parse(new TextDecoder().decode(content));
}
