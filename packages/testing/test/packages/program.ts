/** A program that imports every library and every kind of subpath. Tests compile it in projects of all kinds, and run it. */
import {
  type Channel,
  GetChannelCommand,
  IvsClient,
  paginateListChannels,
  ResourceNotFoundException,
  waitUntilChannelDeleted,
} from "@ivskit/client-ivs";
import { ListChannelsCommand } from "@ivskit/client-ivs/operations/list-channels";
import { IVSRealTime } from "@ivskit/client-ivs-realtime";
import { Ivschat } from "@ivskit/client-ivschat";
import { Client } from "@ivskit/core";
import { createNodeHttpHandler } from "@ivskit/core/node-http";
import { createSigner } from "@ivskit/core/sign";
import { createSignedFetch } from "@ivskit/core/signed-fetch";
import { createLocalIvs, defaultCredentials, type LocalIvsOptions } from "@ivskit/local";
import { startLocalIvs } from "@ivskit/local/node";

const region = "us-west-2";
const arn = "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl";

/** Calls a service in the program itself. */
async function inProcess(): Promise<string> {
  const options: LocalIvsOptions = {};
  const { fetch } = createLocalIvs(options);
  const client: IvsClient = new IvsClient({ region, credentials: defaultCredentials, fetch });
  const { channels } = await client.send(new ListChannelsCommand({}));
  const names: (string | undefined)[] = [];
  for await (const { name } of paginateListChannels({ client }, {}).items()) names.push(name);
  const channel: Channel | undefined = await client.send(new GetChannelCommand({ arn })).then(
    (output) => output.channel,
    (error: unknown) => {
      if (error instanceof ResourceNotFoundException) return { name: error.name };
      throw error;
    },
  );
  const { state } = await waitUntilChannelDeleted({ client, maxWaitTime: 60 }, { arn });
  return `${client instanceof Client} ${channels?.length} ${names.length} ${channel?.name} ${state}`;
}

/** Calls a service behind a port. */
async function overHttp(): Promise<string> {
  const service = await startLocalIvs();
  const requestHandler = createNodeHttpHandler();
  const configuration = { region, credentials: defaultCredentials, endpoint: service.url, requestHandler };
  const { stages } = await new IVSRealTime(configuration).listStages();
  const { rooms } = await new Ivschat(configuration).listRooms();
  const signedFetch = createSignedFetch({ credentials: defaultCredentials, region, service: "ivs" });
  const request = { method: "POST", headers: { "content-type": "application/json" }, body: "{}" };
  const { status } = await signedFetch(`${service.url}/ListChannels`, request);
  requestHandler.destroy?.();
  await service.close();
  return `${stages?.length} ${rooms?.length} ${status} ${typeof createSigner()}`;
}

Promise.all([inProcess(), overHttp()]).then((texts) => console.log(texts.join(" ")));
