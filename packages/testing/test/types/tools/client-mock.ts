/** The types of aws-sdk-client-mock fit clients and commands. */
import {
  GetChannelCommand,
  Ivs,
  IvsClient,
  type IvsClientResolvedConfig,
  ListChannelsCommand,
  type ServiceInputTypes,
  type ServiceOutputTypes,
} from "@ivskit/client-ivs";
import { IVSRealTimeClient, ListStagesCommand } from "@ivskit/client-ivs-realtime";
import { IvschatClient, SendEventCommand } from "@ivskit/client-ivschat";
import { type AwsClientStub, type AwsStub, mockClient } from "aws-sdk-client-mock";

type IvsStub = AwsStub<ServiceInputTypes, ServiceOutputTypes, IvsClientResolvedConfig>;

export const mock: IvsStub = mockClient(IvsClient);
export const ofInstance: IvsStub = mockClient(new IvsClient({}));
export const ofAggregated: IvsStub = mockClient(Ivs);
mock satisfies AwsClientStub<IvsClient>;

mock.on(GetChannelCommand).resolves({ channel: { name: "mocked" } });
mock.on(GetChannelCommand, { arn: "a" }).resolvesOnce({ channel: {} }).rejectsOnce("refused").resolves({});
mock.on(GetChannelCommand).rejects(new Error("refused"));
mock.onAnyCommand().resolves({ channels: [] });
mock.resolves({ channels: [] });
mock.on(GetChannelCommand).callsFake(async (_, getClient) => {
  const region: string = await getClient().config.region();
  return { channel: { name: region } };
});
mockClient(IVSRealTimeClient).on(ListStagesCommand).resolves({ stages: [] });
mockClient(IvschatClient).on(SendEventCommand).resolves({ id: "a" });

const [call] = mock.commandCalls(GetChannelCommand, { arn: "a" });
export const arn: string | undefined = call?.args[0].input.arn;
export const name: Promise<string | undefined> | undefined = call?.returnValue.then(({ channel }) => channel?.name);
export const size: number | undefined = mock.commandCall(0, ListChannelsCommand).args[0].input.maxResults;

// @ts-expect-error: no member of the output
mock.on(GetChannelCommand).resolves({ chanel: {} });
// @ts-expect-error: no member of the input
mock.on(GetChannelCommand, { anr: "a" });
// @ts-expect-error: a command of IVS Chat
mock.on(SendEventCommand).resolves({ id: "a" });
