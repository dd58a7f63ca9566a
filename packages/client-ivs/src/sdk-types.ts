// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import type { PaginationConfiguration } from "@ivskit/core";
import type { IvsClient, IvsClientConfig, IvsClientResolvedConfig } from "./client.js";
import type { Ivs } from "./ivs.js";
import type { Stream } from "./operations/get-stream.js";
/** The same as {@link IvsClientConfig}. */
export type ClientDefaults = IvsClientConfig;
/** The options that decide which endpoint a client calls. */
export type ClientInputEndpointParameters = Pick<
  IvsClientConfig,
  "region" | "endpoint" | "useFipsEndpoint" | "useDualstackEndpoint"
>;
/** The same as {@link IvsClientConfig}. */
export type IvsClientConfigType = IvsClientConfig;
/** The same as {@link IvsClientResolvedConfig}. */
export type IvsClientResolvedConfigType = IvsClientResolvedConfig;

/** The configuration of a paginator. */
export interface IvsPaginationConfiguration extends PaginationConfiguration<"ivs"> {
  client: IvsClient;
}

/** The input of any command. */
export type ServiceInputTypes = NonNullable<Parameters<Ivs[Exclude<keyof Ivs, keyof IvsClient>]>[0]>;
/** The output of any command. */
export type ServiceOutputTypes = Awaited<ReturnType<Ivs[Exclude<keyof Ivs, keyof IvsClient>]>>;
/** The same as {@link Stream}. */
export type _Stream = Stream;
