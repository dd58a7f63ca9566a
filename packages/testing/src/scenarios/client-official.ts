/** The suite's official clients. They have no waiters for these conditions, so this module polls. */
import * as ivs from "@aws-sdk/client-ivs";
import * as realtime from "@aws-sdk/client-ivs-realtime";
import * as chat from "@aws-sdk/client-ivschat";
import { type Connection, callMethod, callsOf, type Exports, waiterInput } from "./connection.ts";
import { readError } from "./expect.ts";
import type { Clients, ScenarioClient, ServiceName, WaiterNames } from "./scenario.ts";

interface Question {
  readonly operation: string;
  /** The results that end the wait: an error's name, or a state of the resource. */
  readonly until: readonly string[];
}

const notFound = "ResourceNotFoundException";

const questions: Readonly<Record<WaiterNames[ServiceName], Question>> = {
  ChannelDeleted: { operation: "GetChannel", until: [notFound] },
  RecordingConfigurationActive: { operation: "GetRecordingConfiguration", until: ["ACTIVE"] },
  StreamKeyDeleted: { operation: "GetStreamKey", until: [notFound] },
  StreamLive: { operation: "GetStream", until: ["LIVE"] },
  StreamOffline: { operation: "GetStream", until: ["ChannelNotBroadcasting"] },
  CompositionActive: { operation: "GetComposition", until: ["ACTIVE"] },
  CompositionStopped: { operation: "GetComposition", until: ["STOPPED", notFound] },
  IngestConfigurationActive: { operation: "GetIngestConfiguration", until: ["ACTIVE"] },
  IngestConfigurationInactive: { operation: "GetIngestConfiguration", until: ["INACTIVE"] },
  StageDeleted: { operation: "GetStage", until: [notFound] },
  LoggingConfigurationActive: { operation: "GetLoggingConfiguration", until: ["ACTIVE"] },
  RoomDeleted: { operation: "GetRoom", until: [notFound] },
};

function scenarioClient<Service extends ServiceName>(
  module: Exports,
  client: { destroy(): void },
): ScenarioClient<Service> {
  return {
    ...callsOf<Service>(module, client),
    waitUntil: async (waiter, { arn }) => {
      const { operation, until } = questions[waiter];
      for (const start = Date.now(); ; await new Promise((resolve) => setTimeout(resolve, 100))) {
        const answer = await ask(client, operation, waiterInput(waiter, arn));
        if (answer !== undefined && until.includes(answer)) return;
        const isLate = Date.now() - start > 10_000;
        if (isLate || answer?.endsWith("FAILED")) throw new Error(`${waiter} was not reached`);
      }
    },
    close: () => client.destroy(),
  };
}

/** The state of the resource, or the name of the error. */
async function ask(client: object, operation: string, input: object): Promise<string | undefined> {
  try {
    const output: object = await callMethod(client, operation, input);
    // In IVS Chat the members of the resource are in the output itself.
    const { state } = ("state" in output ? output : Object.values(output)[0]) as { readonly state?: string };
    return state;
  } catch (error) {
    const refusal = readError(error);
    if (refusal === undefined) throw error;
    return refusal.name;
  }
}

export function officialClients({ endpoint, region, credentials }: Connection): Clients {
  const config = { endpoint, region, credentials, maxAttempts: 1 };
  return {
    ivs: scenarioClient(ivs, new ivs.Ivs(config)),
    "ivs-realtime": scenarioClient(realtime, new realtime.IVSRealTime(config)),
    ivschat: scenarioClient(chat, new chat.Ivschat(config)),
  };
}
