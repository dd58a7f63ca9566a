/**
 * Scenarios of this project's client beyond single calls: retries, clock correction, waiters, timeouts and secrets.
 * They are plain data and functions, so that they run in every runtime. The official client does not run them.
 */
import {
  AbortError,
  ConnectionError,
  Ivs,
  type IvsClientConfig,
  IvsServiceException,
  PutMetadataCommand,
  paginateListChannels,
  ResponseParseError,
  TimeoutError,
  WaiterFailureError,
  WaiterTimeoutError,
  waitUntilRecordingConfigurationActive,
  waitUntilStreamLive,
} from "@ivskit/client-ivs";
import type { Connection } from "./connection.ts";
import type { Control, FaultRule } from "./control.ts";
import { equal } from "./expect.ts";
import type { OperationName } from "./scenario.ts";
import { serviceOptions } from "./service-options.ts";
import { signedFetchBehaviours } from "./signed-fetch.ts";

export interface BehaviourContext {
  readonly connection: Connection;
  /** Faults that it activates end with the behaviour. */
  readonly control: Control;
  /** Creates a client with these settings. It is closed after the behaviour. */
  client(config?: IvsClientConfig): Ivs;
}

export interface Behaviour {
  readonly name: string;
  readonly operations: readonly OperationName[];
  /** Runs on an empty service. @throws Error if the client behaves wrongly */
  run(context: BehaviourContext): Promise<void>;
}

/** The service responds once with an error that asks for a retry. The second attempt succeeds. */
function repeated(
  operation: OperationName,
  fault: FaultRule["fault"],
  call: (ivs: Ivs) => Promise<Answered>,
): Behaviour {
  return {
    name: `${operation} is repeated after ${fault}`,
    operations: [operation],
    async run({ client, control }) {
      await control.fault({ operation, fault, count: 1 });
      const { $metadata } = await call(client());
      equal($metadata.attempts, 2, "attempts");
    },
  };
}

interface Answered {
  readonly $metadata: { readonly attempts?: number };
}

/** A call is not repeated if it may have taken effect and a second effect would do harm. */
function notRepeated(fault: FaultRule["fault"], want: string): Behaviour {
  return {
    name: `CreateChannel is not repeated after ${fault}`,
    operations: ["CreateChannel"],
    async run({ client, control }) {
      // The fault stays active: some runtimes resend a request by themselves when a kept connection is cut.
      await control.fault({ operation: "CreateChannel", fault });
      const error = await thrown(client().createChannel({}));
      equal(name(error), want, "the error");
      equal((error as Answered).$metadata.attempts, 1, "attempts");
    },
  };
}

export const behaviours: readonly Behaviour[] = [
  repeated("ListChannels", "ThrottlingException", (ivs) => ivs.listChannels()),
  repeated("CreateChannel", "TooManyRequestsException", (ivs) => ivs.createChannel()),
  repeated("CreateChannel", "ServiceUnavailable", (ivs) => ivs.createChannel()),
  repeated("ListStreams", "InternalServerException", (ivs) => ivs.listStreams()),
  {
    name: "ListChannels is repeated after reset",
    operations: ["ListChannels"],
    async run({ client, control }) {
      // The fault stays active: some runtimes resend a request by themselves, unseen by the client.
      await control.fault({ operation: "ListChannels", fault: "reset" });
      const error = await thrown(client().listChannels());
      equal(name(error), "ConnectionError", "the error");
      equal((error as Answered).$metadata.attempts, 3, "attempts");
    },
  },
  notRepeated("InternalServerException", "InternalServerException"),
  notRepeated("reset", "ConnectionError"),
  {
    name: "A clock that is an hour off is put right",
    operations: ["ListChannels"],
    async run({ client, control }) {
      await control.fault({ operation: "*", fault: "skew", milliseconds: 3_600_000 });
      const ivs = client();
      equal((await ivs.listChannels()).$metadata.attempts, 2, "attempts of the first call");
      equal((await ivs.listChannels()).$metadata.attempts, 1, "attempts of the second");
    },
  },
  {
    name: "A page of a proxy is a service error with its status",
    operations: ["ListChannels"],
    async run({ client, control }) {
      await control.fault({ operation: "ListChannels", fault: "html", status: 418 });
      const error = await thrown(client({ maxAttempts: 1 }).listChannels());
      // A proxy sends no CORS headers, so a browser hides its page from the client.
      if (error instanceof ConnectionError) return;
      equal(error instanceof IvsServiceException, true, `the kind of ${name(error)}`);
      equal((error as IvsServiceException).$metadata.httpStatusCode, 418, "the status");
    },
  },
  {
    name: "A redirect is an error, and no success without members",
    operations: ["ListChannels"],
    async run({ client, control }) {
      await control.fault({ operation: "ListChannels", fault: "html", status: 302 });
      const error = await thrown(client({ maxAttempts: 1 }).listChannels());
      // Each runtime shows other details of a redirect.
      const isKnown = error instanceof ConnectionError || error instanceof IvsServiceException;
      equal(isKnown, true, `the kind of ${name(error)}`);
    },
  },
  {
    name: "A body that ends in the middle is a clear error",
    operations: ["CreateChannel"],
    async run({ client, control }) {
      await control.fault({ operation: "CreateChannel", fault: "truncate", count: 1 });
      const error = await thrown(client().createChannel());
      // If the runtime reports the cut, it is a broken connection; otherwise the body is invalid JSON.
      const told = error instanceof ResponseParseError || error instanceof ConnectionError;
      equal(told, true, `the kind of ${name(error)}`);
    },
  },
  {
    name: "A call can be aborted, and one that takes too long ends",
    operations: ["ListChannels"],
    async run({ client, control }) {
      await control.fault({ operation: "ListChannels", fault: "latency", milliseconds: 5_000 });
      const controller = new AbortController();
      const call = thrown(client().listChannels({}, { abortSignal: controller.signal }));
      setTimeout(() => controller.abort(), 50);
      equal((await call) instanceof AbortError, true, "an AbortError");
      const late = await thrown(client({ maxAttempts: 1, requestTimeout: 100 }).listChannels());
      equal(late instanceof TimeoutError, true, `the kind of ${name(late)}`);
    },
  },
  {
    name: "A waiter fails, runs out of time, and is aborted",
    operations: ["GetRecordingConfiguration", "GetStream"],
    async run({ client, control }) {
      const ivs = client();
      const { recordingConfiguration } = await ivs.createRecordingConfiguration({
        destinationConfiguration: { s3: { bucketName: serviceOptions.failingBuckets[0] ?? "" } },
      });
      const arn = recordingConfiguration?.arn ?? "";
      await control.advance(60_000);
      const times = { client: ivs, minDelay: 0.05, maxDelay: 0.1 };
      const failed = await thrown(waitUntilRecordingConfigurationActive({ ...times, maxWaitTime: 10 }, { arn }));
      equal(failed instanceof WaiterFailureError, true, `the kind of ${name(failed)}`);

      const channelArn = (await ivs.createChannel()).channel?.arn ?? "";
      const late = await thrown(waitUntilStreamLive({ ...times, maxWaitTime: 0.3 }, { channelArn }));
      equal(late instanceof WaiterTimeoutError, true, `the kind of ${name(late)}`);
      const abortSignal = AbortSignal.timeout(100);
      const aborted = await thrown(waitUntilStreamLive({ ...times, maxWaitTime: 10, abortSignal }, { channelArn }));
      equal(aborted instanceof AbortError, true, `the kind of ${name(aborted)}`);
    },
  },
  {
    name: "A paginator gives every item once",
    operations: ["ListChannels"],
    async run({ client }) {
      const ivs = client();
      const names = Array.from({ length: serviceOptions.quotas.channels }, (_, index) => `channel-${index}`);
      for (const each of names) await ivs.createChannel({ name: each });
      const found: (string | undefined)[] = [];
      for await (const item of paginateListChannels({ client: ivs, pageSize: 4 }).items()) found.push(item.name);
      equal(found.sort(), names);
    },
  },
  {
    name: "Secrets stay out of logs, errors and inspections",
    operations: ["PutMetadata", "CreateChannel"],
    async run({ client, connection }) {
      const lines: string[] = [];
      const write = (entry: object): void => void lines.push(JSON.stringify(entry));
      const ivs = client({ logger: { debug: write, info: write, warn: write, error: write } });
      const { channel, streamKey } = await ivs.createChannel();
      const metadata = "the-secret-of-the-viewers";
      const error = await thrown(ivs.putMetadata({ channelArn: channel?.arn ?? "", metadata }));
      const command = new PutMetadataCommand({ channelArn: "", metadata });
      const shown = [...lines, String(error), JSON.stringify(error), JSON.stringify(command), JSON.stringify(ivs)];
      const secrets = [metadata, streamKey?.value ?? "-", channel?.srt?.passphrase ?? "-"];
      for (const secret of [...secrets, connection.credentials.secretAccessKey]) {
        equal(shown.join("\n").includes(secret), false, "a secret in what is shown");
      }
      equal(lines.length > 2, true, "lines in the log");
    },
  },
  ...signedFetchBehaviours,
];

const ruleId = "behaviour";

/** @throws Error if the client behaves wrongly */
export async function runBehaviour(behaviour: Behaviour, connection: Connection, control: Control): Promise<void> {
  await control.reset();
  const withFaults = { ...control, fault: (rule: FaultRule) => control.fault({ ...rule, id: ruleId }) };
  const clients: Ivs[] = [];
  const client = (config: IvsClientConfig = {}): Ivs => {
    const ivs = new Ivs({ ...connection, ...config });
    clients.push(ivs);
    return ivs;
  };
  try {
    await behaviour.run({ connection, control: withFaults, client });
  } finally {
    for (const ivs of clients) ivs.close();
    await control.endFault(ruleId);
    await control.reset();
  }
}

async function thrown(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => undefined,
    (error: unknown) => error ?? new Error("nothing was thrown"),
  );
}

function name(error: unknown): string {
  return error instanceof Error ? error.name : "what was returned";
}
