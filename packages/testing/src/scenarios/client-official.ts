/** The suite's client: the official `@aws-sdk/client-ivs`. It has no waiters, so here it asks by itself. */
import { Ivs } from "@aws-sdk/client-ivs";
import { type Connection, callMethod } from "./connection.ts";
import { readError } from "./expect.ts";
import type { OperationName, ScenarioClient, Send, WaiterName } from "./scenario.ts";

interface Question {
  readonly operation: OperationName;
  readonly label: "arn" | "channelArn";
  /** What the answer says: an error's name, or the state of the resource. */
  readonly until: string;
}

const questions: Readonly<Record<WaiterName, Question>> = {
  ChannelDeleted: { operation: "GetChannel", label: "arn", until: "ResourceNotFoundException" },
  RecordingConfigurationActive: { operation: "GetRecordingConfiguration", label: "arn", until: "ACTIVE" },
  StreamKeyDeleted: { operation: "GetStreamKey", label: "arn", until: "ResourceNotFoundException" },
  StreamLive: { operation: "GetStream", label: "channelArn", until: "LIVE" },
  StreamOffline: { operation: "GetStream", label: "channelArn", until: "ChannelNotBroadcasting" },
};

export function officialClient(connection: Connection): ScenarioClient {
  const ivs = new Ivs({ ...connection, maxAttempts: 1 });
  const send: Send = (name, input) => callMethod(ivs, name, input);
  return {
    name: "@aws-sdk/client-ivs",
    send,
    waitUntil: async (waiter, { arn }) => {
      const { operation, label, until } = questions[waiter];
      for (const start = Date.now(); ; await new Promise((resolve) => setTimeout(resolve, 100))) {
        const answer = await ask(send, operation, { [label]: arn });
        if (answer === until) return;
        if (answer === "CREATE_FAILED" || Date.now() - start > 10_000) throw new Error(`${waiter} was not reached`);
      }
    },
    close: () => ivs.destroy(),
  };
}

async function ask(send: Send, operation: OperationName, input: object): Promise<string | undefined> {
  try {
    const output: object = await send(operation, input as never);
    const [resource] = Object.values(output) as { readonly state?: string }[];
    return resource?.state;
  } catch (error) {
    const refusal = readError(error);
    if (refusal === undefined) throw error;
    return refusal.name;
  }
}
