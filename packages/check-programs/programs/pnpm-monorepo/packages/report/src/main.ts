import { allChannels, ivs, openChannel } from "@acme/streams";
import { type Channel, GetChannelCommand } from "@aws-sdk/client-ivs";
import { CreateRoomCommand, IvschatClient } from "@aws-sdk/client-ivschat";

const chat = new IvschatClient({ region: "us-west-2", endpoint: process.env.IVS_ENDPOINT });

for (const name of ["north", "south", "west"]) {
  const arn = await openChannel(name);
  const { channel } = await ivs.send(new GetChannelCommand({ arn }));
  const { type, latencyMode, authorized } = channel as Channel;
  const room = await chat.send(new CreateRoomCommand({ name, maximumMessageLength: 200, tags: { channel: name } }));
  console.log(
    JSON.stringify({ name, type, latencyMode, authorized, room: room.name, length: room.maximumMessageLength }),
  );
}
const names = (await allChannels()).map(({ name }) => name).sort();
console.log(JSON.stringify({ names }));
