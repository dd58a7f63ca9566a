/** The story of the demo, `node src/story.ts`, with URLs of the local service, and with steps that fail. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { defaultCredentials } from "@ivskit/local";
import { type RunningLocalIvs, startLocalIvs } from "@ivskit/local/node";
import { afterEach, expect, test } from "vitest";

let server: RunningLocalIvs | undefined;
afterEach(() => server?.close());

async function tell({ url }: RunningLocalIvs): Promise<{ status: number | null; output: string }> {
  const child = spawn(process.execPath, ["src/story.ts"], {
    cwd: join(import.meta.dirname, ".."),
    env: {
      PATH: process.env.PATH,
      AWS_REGION: "us-west-2",
      AWS_ACCESS_KEY_ID: defaultCredentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: defaultCredentials.secretAccessKey,
      IVS_ENDPOINT: url,
    },
    timeout: 110_000,
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (output += text));
  const [status] = (await once(child, "close")) as [number | null];
  return { status, output };
}

test("the URL for encoders is the one of the local service", async () => {
  server = await startLocalIvs({ rtmp: 0, localUrls: true });
  const { status, output } = await tell(server);
  expect(status).toBe(0);
  expect(output).toContain(`\ningest    ${server.rtmpUrl}`);
  expect(output).not.toContain("rtmps://");
});

test.each(["GetStream", "PutMetadata", "StopStream", "CreateParticipantToken", "CreateChatToken"])(
  "nothing remains after a failure of %s",
  async (operation) => {
    server = await startLocalIvs();
    server.service.faults.set({ operation, fault: "AccessDeniedException", count: 1 });
    const { status, output } = await tell(server);
    expect(status).toBe(1);
    expect(output).toContain("AccessDeniedException");
    const { channels, stages, rooms } = server.service.state();
    expect({ channels, stages, rooms }).toEqual({ channels: [], stages: [], rooms: [] });
  },
);
