// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import type { PaginationConfiguration } from "@ivskit/core";
import type { IVSRealTimeClient, IVSRealTimeClientConfig, IVSRealTimeClientResolvedConfig } from "./client.js";
import type { IVSRealTime } from "./ivs-realtime.js";
/** The same as {@link IVSRealTimeClientConfig}. */
export type ClientDefaults = IVSRealTimeClientConfig;
/** The options that decide which endpoint a client calls. */
export type ClientInputEndpointParameters = Pick<
  IVSRealTimeClientConfig,
  "region" | "endpoint" | "useFipsEndpoint" | "useDualstackEndpoint"
>;
/** The same as {@link IVSRealTimeClientConfig}. */
export type IVSRealTimeClientConfigType = IVSRealTimeClientConfig;
/** The same as {@link IVSRealTimeClientResolvedConfig}. */
export type IVSRealTimeClientResolvedConfigType = IVSRealTimeClientResolvedConfig;

/** The configuration of a paginator. */
export interface IVSRealTimePaginationConfiguration extends PaginationConfiguration<"ivs-realtime"> {
  client: IVSRealTimeClient;
}

/** The input of any command. */
export type ServiceInputTypes = NonNullable<
  Parameters<IVSRealTime[Exclude<keyof IVSRealTime, keyof IVSRealTimeClient>]>[0]
>;
/** The output of any command. */
export type ServiceOutputTypes = Awaited<ReturnType<IVSRealTime[Exclude<keyof IVSRealTime, keyof IVSRealTimeClient>]>>;
