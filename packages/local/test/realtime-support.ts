/** Helpers that the tests of IVS Real-Time share. */
import { IVSRealTime } from "@aws-sdk/client-ivs-realtime";
import { afterAll, beforeAll } from "vitest";
import { defaultCredentials, type LocalIvs, type LocalIvsOptions, type StageControls } from "../src/index.ts";
import { type Fixture, useLocalIvs } from "./support.ts";

export interface RealtimeFixture {
  /** The official client, on the address on which IVS is too. */
  readonly realtime: IVSRealTime;
  readonly stages: StageControls;
  readonly service: LocalIvs;
  readonly local: Fixture;
}

export function useLocalRealtime(options: LocalIvsOptions = {}): RealtimeFixture {
  const local = useLocalIvs(options);
  let realtime: IVSRealTime;
  beforeAll(() => {
    const { url: endpoint } = local.server;
    realtime = new IVSRealTime({ endpoint, region: "us-west-2", credentials: defaultCredentials, maxAttempts: 1 });
  });
  afterAll(() => realtime?.destroy());
  return {
    local,
    get realtime() {
      return realtime;
    },
    get service() {
      return local.server.service;
    },
    get stages() {
      return local.server.service.stages;
    },
  };
}

export async function newStage(
  realtime: IVSRealTime,
  input: Parameters<IVSRealTime["createStage"]>[0] = {},
): Promise<string> {
  return arnOf((await realtime.createStage(input)).stage);
}

export async function newEncoder(
  realtime: IVSRealTime,
  input: Parameters<IVSRealTime["createEncoderConfiguration"]>[0] = {},
): Promise<string> {
  return arnOf((await realtime.createEncoderConfiguration(input)).encoderConfiguration);
}

export async function newStorage(realtime: IVSRealTime, bucketName = "bucket-1"): Promise<string> {
  return arnOf((await realtime.createStorageConfiguration({ s3: { bucketName } })).storageConfiguration);
}

export function arnOf(made: { readonly arn?: string | undefined } | undefined): string {
  if (made?.arn === undefined) throw new Error("nothing was made");
  return made.arn;
}

/** Returns the names of all events of a detail type so far. */
export function told(service: LocalIvs, detailType: string): string[] {
  return service.events
    .list()
    .filter((event) => event["detail-type"] === detailType)
    .map(({ detail }) => String(detail.event_name));
}
