/** Streams whose encoder was connected to a process that is gone. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createServedIvs } from "../../src/local-ivs.ts";
import { startLocalIvs } from "../../src/node/index.ts";
import { openSqliteStorage } from "../../src/node/sqlite-storage.ts";

test.each([
  ["with", { rtmp: 0 }],
  ["without", {}],
])("a server that starts %s a port for encoders ends the streams that an earlier process left", async (_, options) => {
  const folder = mkdtempSync(join(tmpdir(), "media-"));
  try {
    const data = join(folder, "ivs.db");
    const { service, media } = createServedIvs({}, await openSqliteStorage(data));
    const { channels } = await service.seed({ channels: [{ name: "sent" }, { name: "simulated" }] });
    const [sent = "", other = ""] = channels.map(({ arn }) => arn);
    await media.start(sent, {});
    await service.streams.start(other);
    service.close();
    const server = await startLocalIvs({ data, ...options });
    try {
      expect([sent, other].map((arn) => server.service.sessions(arn)[0]?.phase)).toEqual(["ended", "live"]);
    } finally {
      await server.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
