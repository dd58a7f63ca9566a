/** Types under the names of the official clients. */
import {
  type __Client,
  type __MetadataBearer,
  type _Stream,
  type $Command,
  type ClientDefaults,
  type ClientInputEndpointParameters,
  GetChannelCommand,
  type GetChannelCommandInput,
  type GetChannelCommandOutput,
  Ivs,
  IvsClient,
  type IvsClientConfig,
  type IvsClientConfigType,
  type IvsClientResolvedConfig,
  type IvsClientResolvedConfigType,
  type IvsPaginationConfiguration,
  type ListChannelsCommandOutput,
  paginateListChannels,
  type ServiceInputTypes,
  type ServiceOutputTypes,
  type Stream,
} from "@ivskit/client-ivs";
import type { IVSRealTimePaginationConfiguration } from "@ivskit/client-ivs-realtime";
import { IvschatClient, type IvschatPaginationConfiguration } from "@ivskit/client-ivschat";
import { same } from "./exactly.js";

const client = new IvsClient({});

same<_Stream, Stream>(true);
same<IvsClientConfigType, IvsClientConfig>(true);
same<ClientDefaults, IvsClientConfig>(true);
same<IvsClientResolvedConfigType, IvsClientResolvedConfig>(true);
same<keyof ClientInputEndpointParameters, "region" | "endpoint" | "useFipsEndpoint" | "useDualstackEndpoint">(true);
same<typeof client.config, IvsClientResolvedConfig>(true);

export const region: Promise<string> = client.config.region();
export const anyInput: ServiceInputTypes = { arn: "a" } satisfies GetChannelCommandInput;
export const bearer: __MetadataBearer = {} as ServiceOutputTypes;
export const anyClient: __Client = client;
export const command: $Command<GetChannelCommandInput, GetChannelCommandOutput> = new GetChannelCommand({ arn: "a" });

/** Programs build the configuration of a paginator step by step. */
export async function pages(startingToken: string | undefined): Promise<ListChannelsCommandOutput[]> {
  const config: IvsPaginationConfiguration = { client: new Ivs({}), pageSize: 10 };
  config.startingToken = startingToken;
  config.client = client;
  const found: ListChannelsCommandOutput[] = [];
  for await (const page of paginateListChannels(config, {})) found.push(page);
  return found;
}

export const ofChat: IvschatPaginationConfiguration = { client: new IvschatClient({}) };
// @ts-expect-error: the client of another service
export const ofOther: IVSRealTimePaginationConfiguration = { client };
