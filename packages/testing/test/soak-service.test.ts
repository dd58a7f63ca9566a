/** The soak's service ends no connection of a phase after the phase. */
import { IvsClient, ListChannelsCommand } from "@ivskit/client-ivs";
import { createNodeHttpHandler } from "@ivskit/core/node-http";
import { expect, test } from "vitest";
import { noDrops } from "../soak/service/drops.ts";
import { SoakService } from "../soak/service/service.ts";

test("when drops end, no connection still waits for its end", async () => {
  const service = new SoakService(1);
  const endpoint = await service.start();
  const handler = createNodeHttpHandler();
  const credentials = service.tokens.issue(60_000);
  const client = new IvsClient({
    region: "us-west-2",
    endpoint,
    requestHandler: handler,
    credentials: { ...credentials, expiration: new Date(credentials.expiration) },
  });
  try {
    await service.drop({ places: ["when idle"], probability: 1 });
    await Promise.all(Array.from({ length: 16 }, () => client.send(new ListChannelsCommand({}))));
    expect(service.report().dropped).toBe(16);
    await service.drop(noDrops);
    expect(service.report().openConnections).toBe(0);
  } finally {
    handler.destroy?.();
    await service.stop();
  }
});
