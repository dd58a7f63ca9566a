import { CreateChannelCommand, IvsClient } from "@aws-sdk/client-ivs";
import { CreateRoomCommand, IvschatClient } from "@aws-sdk/client-ivschat";
import { app, ipcMain } from "electron";

const settings = { region: "us-west-2", endpoint: process.env.IVS_ENDPOINT };

void app.whenReady().then(() => {
  const ivs = new IvsClient(settings);
  const chat = new IvschatClient(settings);
  ipcMain.handle("channel:create", async (_, name: string) => {
    const { channel, streamKey } = await ivs.send(new CreateChannelCommand({ name }));
    return { name: channel?.name, ingest: channel?.ingestEndpoint !== undefined, key: streamKey?.value !== undefined };
  });
  ipcMain.handle("room:create", async (_, name: string) => (await chat.send(new CreateRoomCommand({ name }))).name);
});
