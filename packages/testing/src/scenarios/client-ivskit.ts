/** The suite's client: `@ivskit/client-ivs`. */
import {
  Ivs,
  waitUntilChannelDeleted,
  waitUntilRecordingConfigurationActive,
  waitUntilStreamKeyDeleted,
  waitUntilStreamLive,
  waitUntilStreamOffline,
} from "@ivskit/client-ivs";
import { type Connection, callMethod } from "./connection.ts";
import type { ScenarioClient, WaiterName } from "./scenario.ts";

type Wait = (config: Parameters<typeof waitUntilStreamLive>[0], arn: string) => Promise<unknown>;

const waiters: Readonly<Record<WaiterName, Wait>> = {
  ChannelDeleted: (config, arn) => waitUntilChannelDeleted(config, { arn }),
  RecordingConfigurationActive: (config, arn) => waitUntilRecordingConfigurationActive(config, { arn }),
  StreamKeyDeleted: (config, arn) => waitUntilStreamKeyDeleted(config, { arn }),
  StreamLive: (config, arn) => waitUntilStreamLive(config, { channelArn: arn }),
  StreamOffline: (config, arn) => waitUntilStreamOffline(config, { channelArn: arn }),
};

export function ivskitClient(connection: Connection): ScenarioClient {
  const ivs = new Ivs({ ...connection, maxAttempts: 1 });
  return {
    name: "@ivskit/client-ivs",
    send: (name, input) => callMethod(ivs, name, input),
    waitUntil: async (name, { arn }) => {
      await waiters[name]({ client: ivs, maxWaitTime: 10, minDelay: 0.05, maxDelay: 0.2 }, arn);
    },
    close: () => ivs.close(),
  };
}
