/** The client with a method for every operation, and its options. */
import {
  type GetChannelCommandOutput,
  Ivs,
  IvsClient,
  type ListChannelsCommandOutput,
  type PutMetadataCommandOutput,
  waitUntilChannelDeleted,
} from "@ivskit/client-ivs";
import { same } from "./exactly.js";

export async function call(): Promise<void> {
  const ivs = new Ivs({
    region: "us-west-2",
    credentials: async () => ({ accessKeyId: "AKIDEXAMPLE", secretAccessKey: "not-a-real-secret" }),
    fetch,
    logger: console,
    maxAttempts: 2,
  });
  const got = await ivs.getChannel({ arn: "a" }, { requestTimeout: 1000, headers: { "x-a": "b" } });
  same<typeof got, GetChannelCommandOutput>(true);
  const listed = await ivs.listChannels({});
  same<typeof listed, ListChannelsCommandOutput>(true);
  same<Awaited<ReturnType<Ivs["putMetadata"]>>, PutMetadataCommandOutput>(true);
  await waitUntilChannelDeleted({ client: ivs, maxWaitTime: 30 }, { arn: "a" });
  const client: IvsClient = ivs;
  client.destroy();
  ivs.close();

  const credentials = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "not-a-real-secret" };
  new Ivs({ region: "us-west-2", credentialsProvider: credentials, client: fetch, endpointUrl: "http://127.0.0.1" });
  new Ivs({
    credentialsProvider: async () => credentials,
    client: { handle: async () => ({ response: null as never }) },
  });
  // @ts-expect-error: only the class with all methods takes this name
  new IvsClient({ endpointUrl: "http://127.0.0.1" });
  // @ts-expect-error: a callback is not an option
  ivs.listChannels({}, () => {});
  // @ts-expect-error: a callback after the options
  ivs.listChannels({}, {}, () => {});

  // @ts-expect-error: no arn
  await ivs.getChannel({});
  // @ts-expect-error: no such member
  await ivs.getChannel({ arn: "a", name: "b" });
  // @ts-expect-error: no such operation
  await ivs.getChanel({ arn: "a" });
  // @ts-expect-error: no such option
  new IvsClient({ regoin: "us-west-2" });
  // @ts-expect-error: a key without its secret
  new IvsClient({ credentials: { accessKeyId: "AKIDEXAMPLE" } });
  // @ts-expect-error: what is sent is a command
  await ivs.send({ arn: "a" });
}
