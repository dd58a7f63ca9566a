// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import type { PaginationConfiguration } from "@ivskit/core";
import type { IvschatClient, IvschatClientConfig, IvschatClientResolvedConfig } from "./client.js";
import type { Ivschat } from "./ivschat.js";
/** The same as {@link IvschatClientConfig}. */
export type ClientDefaults = IvschatClientConfig;
/** The options that decide which endpoint a client calls. */
export type ClientInputEndpointParameters = Pick<
  IvschatClientConfig,
  "region" | "endpoint" | "useFipsEndpoint" | "useDualstackEndpoint"
>;
/** The same as {@link IvschatClientConfig}. */
export type IvschatClientConfigType = IvschatClientConfig;
/** The same as {@link IvschatClientResolvedConfig}. */
export type IvschatClientResolvedConfigType = IvschatClientResolvedConfig;

/** The configuration of a paginator. */
export interface IvschatPaginationConfiguration extends PaginationConfiguration<"ivschat"> {
  client: IvschatClient;
}

/** The input of any command. */
export type ServiceInputTypes = NonNullable<Parameters<Ivschat[Exclude<keyof Ivschat, keyof IvschatClient>]>[0]>;
/** The output of any command. */
export type ServiceOutputTypes = Awaited<ReturnType<Ivschat[Exclude<keyof Ivschat, keyof IvschatClient>]>>;
