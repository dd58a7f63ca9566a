/** `ivskit events tail`: events as they happen. */
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { beforeEach, expect, test } from "vitest";
import { onAws } from "../src/commands/events/on-aws.ts";
import { run, start, withService } from "./support.ts";

const service = withService();
beforeEach(() => service.server.service.reset());

async function createChannel(): Promise<string> {
  return (await service.ivs.createChannel({})).channel?.arn ?? "";
}

/**
 * Repeats `act` until the command has printed something. It must be repeated, because a command does not tell when it
 * has connected.
 */
async function until(stdout: () => string, act: () => Promise<unknown>): Promise<void> {
  for (let attempt = 0; stdout() === "" && attempt < 300; attempt++) {
    await act();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

test("prints a line for each event of a channel, and ends after --count", async () => {
  const channelArn = await createChannel();
  const other = await createChannel();
  const args = ["events", "tail", "--channel", channelArn, "--count", "2", ...service.to];
  const { stdout, end } = start(args);
  const { streams } = service.server.service;
  await streams.start(other);
  await until(stdout, async () => {
    await streams.start(channelArn);
    await streams.end(channelArn);
  });
  const { status, stdout: printed } = await end;
  expect(status).toBe(0);
  const lines = printed.trim().split("\n");
  expect(lines).toHaveLength(2);
  for (const line of lines) expect(line).toMatch(/^\d{4}-\S+Z {2}IVS Stream State Change {2}\w+ \w+ {2}arn:/);
  expect(printed).not.toContain(other);
});

test("prints JSON, and Ctrl-C ends it", async () => {
  const channelArn = await createChannel();
  const type = "IVS Stream Health Change";
  const { child, stdout, end } = start(["events", "tail", "--type", type, "--json", ...service.to]);
  const { streams } = service.server.service;
  await streams.start(channelArn);
  await until(stdout, async () => {
    await streams.starve(channelArn);
    await streams.starve(channelArn, false);
  });
  child.kill("SIGINT");
  const { status, stdout: printed } = await end;
  expect(status).toBe(0);
  const events = printed
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  for (const event of events) expect(event).toMatchObject({ source: "aws.ivs", "detail-type": type });
});

test("connects again after broken connections, and asks for the missed events", async () => {
  const lastIds: (string | undefined)[] = [];
  const server = createServer(({ headers, socket }, response) => {
    lastIds.push(headers["last-event-id"] as string | undefined);
    const attempt = lastIds.length;
    if (attempt === 2) {
      socket.destroy();
      return;
    }
    // The service writes a complete event and the beginning of another one.
    const text = `id: ${attempt}\ndata: {"attempt":${attempt}}\n\ndata: {"att`;
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write(text, () => attempt === 1 && setTimeout(() => response.destroy(), 100));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { status, stdout, stderr } = await run(["events", "tail", "--json", "--count", "2", "--endpoint", url]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '{"attempt":1}\n{"attempt":3}\n' });
    expect(stderr).toBe(
      `Waits for events of ${url}. Ctrl-C ends it.\nThe connection to ${url} ended. Connecting again …\n`,
    );
    expect(lastIds).toEqual([undefined, "1", "1"]);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test("--for ends it without an event", async () => {
  expect(await run(["events", "tail", "--for", "1", ...service.to])).toMatchObject({ status: 0, stdout: "" });
});

test("without a local service, it says what AWS needs", async () => {
  const channelArn = "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl";
  const args = ["events", "tail", "--channel", channelArn, "--type", "IVS Limit Breach"];
  const { status, stdout, stderr } = await run(args);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toContain("EventBridge only");
  const pattern = /--event-pattern '(.*)'/.exec(stderr)?.[1] ?? "";
  expect(JSON.parse(pattern)).toEqual({
    source: ["aws.ivs"],
    resources: [channelArn],
    "detail-type": ["IVS Limit Breach"],
  });
  // Without this policy, EventBridge may not write, and the group stays empty.
  expect(stderr).toContain("aws logs put-resource-policy");
});

test("the commands for AWS quote a channel for the shell", () => {
  const [, pattern = ""] = /--event-pattern (.*)/.exec(onAws("x'; echo reached; '")) ?? [];
  const argument = execFileSync("sh", ["-c", `printf %s ${pattern}`], { encoding: "utf8" });
  expect(JSON.parse(argument)).toMatchObject({ resources: ["x'; echo reached; '"] });
});

test("an address without a local service is refused", async () => {
  const gone = await run(["events", "tail", "--endpoint", "http://127.0.0.1:9"]);
  expect(gone).toMatchObject({
    status: 1,
    stderr:
      "Waits for events of http://127.0.0.1:9. Ctrl-C ends it.\n" +
      "error: http://127.0.0.1:9 cannot be reached; expected a local service, as `ivskit local` starts\n",
  });
});
