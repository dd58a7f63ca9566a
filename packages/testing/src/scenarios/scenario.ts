/**
 * What a scenario is: plain data and a function, with no test framework and nothing of Node in it, so that the same
 * suite runs with any client in any runtime against a local service at an endpoint.
 */
import type { Ivs, IvsClient } from "@ivskit/client-ivs";
import type { Control } from "./control.ts";

type Methods = Omit<Ivs, keyof IvsClient>;

/** Input and output of every operation, by its name. */
export type Operations = {
  readonly [Method in keyof Methods & string as Capitalize<Method>]: {
    readonly input: NonNullable<Parameters<Methods[Method]>[0]>;
    readonly output: Omit<Awaited<ReturnType<Methods[Method]>>, "$metadata">;
  };
};

export type OperationName = keyof Operations;

/** Calls an operation once, without retries. Gives its output without metadata, or throws the client's error. */
export type Send = <Name extends OperationName>(
  name: Name,
  input: Operations[Name]["input"],
) => Promise<Operations[Name]["output"]>;

/** The conditions that the suite waits for. */
export type WaiterName =
  | "ChannelDeleted"
  | "RecordingConfigurationActive"
  | "StreamKeyDeleted"
  | "StreamLive"
  | "StreamOffline";

/** Waits at most ten seconds. @throws Error where the condition was not, or can no longer be, reached */
export type WaitUntil = (waiter: WaiterName, input: { readonly arn: string }) => Promise<void>;

/** A client, as the suite sees one. */
export interface ScenarioClient {
  readonly name: string;
  readonly send: Send;
  readonly waitUntil: WaitUntil;
  close(): void;
}

export interface Context {
  readonly send: Send;
  readonly waitUntil: WaitUntil;
  /** The encoder's part, and what else happens to a service from outside. */
  readonly control: Control;
}

export interface Scenario {
  readonly name: string;
  /** Those that it is about. Each is called at least once, whatever comes of it. */
  readonly operations: readonly OperationName[];
  /** Finds the service empty. @throws Error where the service does not do as it should */
  run(context: Context): Promise<void>;
}
