/**
 * The container of the local service: the commands of its Dockerfile run in an empty Debian, and the service that
 * results from them answers a signed call. Where no such root can be made, the test is reported as skipped.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Ivs } from "@ivskit/client-ivs";
import { defaultCredentials } from "@ivskit/local";
import { missingForRoots } from "@ivskit/tooling/container/base-root";
import { type BuildOptions, buildImage, type Image, insideCommand, runInside } from "@ivskit/tooling/container/build";
import { readDockerfile } from "@ivskit/tooling/container/dockerfile";
import { execute } from "@ivskit/tooling/execute";
import { freePort } from "@ivskit/tooling/free-port";
import { repository } from "@ivskit/tooling/packed/public-packages";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";

const docker = join(repository, "packages/local/docker");
const missing = missingForRoots();

describe.skipIf(missing.length > 0)(`the container${missing.map((one) => ` (needs ${one})`).join("")}`, () => {
  let folder = "";
  let image: Image | undefined;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "ivskit-container-"));
    const context = join(folder, "context");
    await copyCommitted(context);
    const stages = readDockerfile(await readFile(join(docker, "Dockerfile"), "utf8"));
    image = await buildImage(stages, { context, folder: join(folder, "roots"), ...registryAccess() });
  }, 1_800_000);
  afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

  test("it answers a signed call, is healthy, keeps its channels, and ends when it is asked to", async () => {
    if (image === undefined) throw new Error("the image was not built");
    const port = await freePort();
    const options = ["--port", `${port}`, "--rtmp", `${await freePort()}`];
    const first = await start(image, options);
    const ivs = new Ivs({ region: "us-west-2", credentials: defaultCredentials, endpoint: `http://127.0.0.1:${port}` });
    const { channel } = await ivs.createChannel({ name: "contained" });
    expect(channel?.name).toBe("contained");
    const healthCheck = image.healthCheck.map((word) => word.replace(":4100", `:${port}`));
    await runInside(image, healthCheck);
    expect(await first.stop()).toBe(0);
    await expect(runInside(image, healthCheck)).rejects.toThrow();

    const second = await start(image, options);
    expect((await ivs.listChannels()).channels?.map(({ name }) => name)).toEqual(["contained"]);
    expect(await second.stop()).toBe(0);
  }, 120_000);
});

test("the compose file names files and options that exist", async () => {
  const { services } = parse(await readFile(join(docker, "compose.yaml"), "utf8"));
  const { build, command } = services.ivs;
  const text = await readFile(join(docker, build.context, build.dockerfile), "utf8");
  expect(join(docker, build.context)).toBe(repository);
  expect(
    readDockerfile(text)
      .at(-1)
      ?.steps.map(({ keyword }) => keyword),
  ).toContain("ENTRYPOINT");
  const help = await execute("node", ["packages/local/dist/node/cli.js", "--help"], {
    cwd: repository,
    env: process.env,
  });
  for (const [option] of command.matchAll(/--[\w-]+/g)) expect(help).toContain(option);
});

/** The files that git knows, which are those that a fresh clone has. */
async function copyCommitted(target: string): Promise<void> {
  const archive = `mkdir -p "$0" && git ls-files -z | tar --null --files-from=- --ignore-failed-read -cf - | tar -xf - -C "$0"`;
  await execute("sh", ["-ec", archive, target], { cwd: repository, env: process.env });
}

/** The way to the registry that package managers use on this machine. The user of a container engine passes it on, too. */
function registryAccess(): Pick<BuildOptions, "runEnv" | "runFiles"> {
  const entries = Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value] as const] : []));
  const kept = entries.filter(([name]) => /^(https?_proxy|no_proxy|npm_config_registry)$/i.test(name));
  const certificates = entries.filter(([name]) => /^(NODE_EXTRA_CA_CERTS|SSL_CERT_FILE)$/.test(name));
  return {
    runEnv: Object.fromEntries([...kept, ...certificates]),
    runFiles: certificates.map(([, file]) => file),
  };
}

interface Started {
  /** Asks the process to end, and gives its exit status. */
  stop(): Promise<number | null>;
}

/** Starts the image's command, with further options, and waits for the table of addresses. */
async function start(image: Image, options: readonly string[]): Promise<Started> {
  const { file, args, env } = insideCommand(image, [...image.command, ...options]);
  const child = spawn(file, args, { cwd: "/", env, stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit") as Promise<[number | null]>;
  await firstLine(child);
  return {
    stop: async () => {
      child.kill("SIGTERM");
      const [status] = await ended;
      return status;
    },
  };
}

async function firstLine(child: ChildProcess): Promise<void> {
  if (child.stdout === null) throw new Error("the output is not read");
  const lines = createInterface({ input: child.stdout });
  const [line] = (await Promise.race([once(lines, "line"), once(lines, "close")])) as [string?];
  if (line === undefined) throw new Error("the service ended before it printed its addresses");
}
