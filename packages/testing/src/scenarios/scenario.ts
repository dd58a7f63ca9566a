/**
 * The types of a scenario: plain data and a function, without a test framework and without Node. So the same suite runs
 * with any client, in any runtime, against a local service.
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

/** The names of the folders of models and clients. */
export type ServiceName = keyof Services;

/** Input and output of every operation of a service, by its name. */
export type Operations<Service extends ServiceName = "ivs"> = Services[Service];

export type OperationName<Service extends ServiceName = "ivs"> = keyof Services[Service] & string;

type Part<Value, Name extends string> = Value extends { readonly [Key in Name]: infer Inner } ? Inner : never;

export type Input<Service extends ServiceName, Name extends OperationName<Service>> = object &
  Part<Services[Service][Name], "input">;

export type Output<Service extends ServiceName, Name extends OperationName<Service>> = object &
  Part<Services[Service][Name], "output">;

/** Calls an operation once, without retries. Gives its output without metadata. @throws the client's error */
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

/** Waits at most ten seconds. @throws Error if the condition was not reached, or can no longer be reached */
export type WaitUntil<Service extends ServiceName = "ivs"> = (
  waiter: WaiterName<Service>,
  input: { readonly arn: string },
) => Promise<void>;

/** The calls that the suite makes with a client. */
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
  /** Acts as an encoder or a viewer of the service. */
  readonly control: Control;
  /** Clients of all services, for resources of another service. */
  readonly clients: Clients;
}

export interface Scenario<Service extends ServiceName = "ivs"> {
  readonly name: string;
  /** The operations that it is about. The scenario must call each of them. */
  readonly operations: readonly OperationName<Service>[];
  /** Runs on empty services. @throws Error if the service behaves wrongly */
  run(context: Context<Service>): Promise<void>;
}
