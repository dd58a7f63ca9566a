/** A client takes the commands of its own service, as do paginators and waiters. */
import { Ivs, IvsClient, ListChannelsCommand, paginateListChannels, waitUntilStreamLive } from "@ivskit/client-ivs";
import {
  IVSRealTimeClient,
  ListStagesCommand,
  paginateListStages,
  waitUntilStageDeleted,
} from "@ivskit/client-ivs-realtime";
import {
  Ivschat,
  IvschatClient,
  ListRoomsCommand,
  paginateListRooms,
  waitUntilRoomDeleted,
} from "@ivskit/client-ivschat";
import type { Client, Sender } from "@ivskit/core";

const ivs = new IvsClient({});
const realtime = new IVSRealTimeClient({});
const chat = new IvschatClient({});

export async function send(any: Sender): Promise<void> {
  await ivs.send(new ListChannelsCommand({}));
  await realtime.send(new ListStagesCommand({}));
  await chat.send(new ListRoomsCommand({}));
  await any.send(new ListRoomsCommand({}));

  // @ts-expect-error: a command of IVS Chat
  await ivs.send(new ListRoomsCommand({}));
  // @ts-expect-error: a command of IVS Chat, for the client with methods
  await new Ivs({}).send(new ListRoomsCommand({}));
  // @ts-expect-error: a command of IVS
  await realtime.send(new ListChannelsCommand({}));
  // @ts-expect-error: a command of IVS Real-Time
  await chat.send(new ListStagesCommand({}));
  // @ts-expect-error: a client of IVS Real-Time
  const other: IvsClient = realtime;
  await other.send(new ListChannelsCommand({}));
}

export function page(any: Sender): void {
  paginateListChannels({ client: ivs }, {});
  paginateListStages({ client: realtime }, {});
  paginateListRooms({ client: new Ivschat({}) }, {});
  paginateListRooms({ client: any }, {});

  // @ts-expect-error: a client of IVS Chat
  paginateListChannels({ client: chat }, {});
  // @ts-expect-error: a client of IVS
  paginateListStages({ client: ivs }, {});
  // @ts-expect-error: a client of IVS Real-Time
  paginateListRooms({ client: realtime }, {});
}

export async function wait(): Promise<void> {
  await waitUntilStreamLive({ client: ivs, maxWaitTime: 60 }, { channelArn: "a" });
  // @ts-expect-error: a client of IVS Real-Time
  await waitUntilStreamLive({ client: realtime, maxWaitTime: 60 }, { channelArn: "a" });
  // @ts-expect-error: a client of IVS
  await waitUntilStageDeleted({ client: ivs, maxWaitTime: 60 }, { arn: "a" });
  // @ts-expect-error: a client of IVS
  await waitUntilRoomDeleted({ client: ivs, maxWaitTime: 60 }, { identifier: "a" });
}

// A client of another service of the same generator is a client of any service.
export const anyClient: Client = ivs;
