/**
 * What a scenario is: plain data and a function, with no test framework and nothing of Node in it, so that the same
 * suite runs with any client in any runtime against a local service at an endpoint.
 */
import type { Ivs, IvsClient } from "@ivskit/client-ivs";
import type { IVSRealTime, IVSRealTimeClient } from "@ivskit/client-ivs-realtime";
import type { Ivschat, IvschatClient } from "@ivskit/client-ivschat";
import type { Control } from "./control.ts";

/** Input and output of every method of a client, by the operation's name. */
type OperationsOf<Methods> = {
  readonly [Method in keyof Methods & string as Capitalize<Method>]: Methods[Method] extends (
    input: infer Input,
  ) => Promise<infer Output>
    ? { readonly input: NonNullable<Input>; readonly output: Omit<Output, "$metadata"> }
    : never;
};

interface Services {
  readonly ivs: OperationsOf<Omit<Ivs, keyof IvsClient>>;
  readonly "ivs-realtime": OperationsOf<Omit<IVSRealTime, keyof IVSRealTimeClient>>;
  readonly ivschat: OperationsOf<Omit<Ivschat, keyof IvschatClient>>;
}

/** As the folders of models and clients are named. */
export type ServiceName = keyof Services;

/** Input and output of every operation of a service, by its name. */
export type Operations<Service extends ServiceName = "ivs"> = Services[Service];

export type OperationName<Service extends ServiceName = "ivs"> = keyof Services[Service] & string;

type Part<Value, Name extends string> = Value extends { readonly [Key in Name]: infer Inner } ? Inner : never;

export type Input<Service extends ServiceName, Name extends OperationName<Service>> = object &
  Part<Services[Service][Name], "input">;

export type Output<Service extends ServiceName, Name extends OperationName<Service>> = object &
  Part<Services[Service][Name], "output">;

/** Calls an operation once, without retries. Gives its output without metadata, or throws the client's error. */
export type Send<Service extends ServiceName = "ivs"> = <Name extends OperationName<Service>>(
  name: Name,
  input: Input<Service, Name>,
) => Promise<Output<Service, Name>>;

/** Gives the pages of a list, one call each, by the client's own paginator. */
export type Paginate<Service extends ServiceName = "ivs"> = <Name extends OperationName<Service>>(
  name: Name,
  input: Input<Service, Name>,
  pageSize?: number,
) => AsyncIterable<Output<Service, Name>>;

/** The conditions that the suite waits for. */
export interface WaiterNames {
  readonly ivs: "ChannelDeleted" | "RecordingConfigurationActive" | "StreamKeyDeleted" | "StreamLive" | "StreamOffline";
  readonly "ivs-realtime":
    | "CompositionActive"
    | "CompositionStopped"
    | "IngestConfigurationActive"
    | "IngestConfigurationInactive"
    | "StageDeleted";
  readonly ivschat: "LoggingConfigurationActive" | "RoomDeleted";
}

export type WaiterName<Service extends ServiceName = "ivs"> = WaiterNames[Service];

/** Waits at most ten seconds. @throws Error where the condition was not, or can no longer be, reached */
export type WaitUntil<Service extends ServiceName = "ivs"> = (
  waiter: WaiterName<Service>,
  input: { readonly arn: string },
) => Promise<void>;

/** What can be done with a client, as the suite sees one. */
export interface Calls<Service extends ServiceName = "ivs"> {
  readonly send: Send<Service>;
  readonly paginate: Paginate<Service>;
  readonly waitUntil: WaitUntil<Service>;
}

export interface ScenarioClient<Service extends ServiceName = "ivs"> extends Calls<Service> {
  close(): void;
}

/** A client of each service. */
export type Clients = { readonly [Service in ServiceName]: ScenarioClient<Service> };

export interface Context<Service extends ServiceName = "ivs"> extends Calls<Service> {
  /** The encoder's part, and what else happens to a service from outside. */
  readonly control: Control;
  /** Clients of all services, for what a scenario needs of another one. */
  readonly clients: Clients;
}

export interface Scenario<Service extends ServiceName = "ivs"> {
  readonly name: string;
  /** Those that it is about. Each is called at least once, whatever comes of it. */
  readonly operations: readonly OperationName<Service>[];
  /** Finds all services empty. @throws Error where the service does not do as it should */
  run(context: Context<Service>): Promise<void>;
}
