/** An npm registry on this machine, with the public packages published to it. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execute } from "../execute.ts";
import { freePort } from "../free-port.ts";
import { packageFolder } from "../package-folder.ts";
import { cleanEnvironment } from "./clean-environment.ts";
import { pack } from "./pack.ts";
import { publicPackages } from "./public-packages.ts";

export interface Registry {
  readonly url: string;
  /** For package managers: a home folder of their own, whose settings name this registry only. */
  readonly environment: Readonly<Record<string, string>>;
  /**
   * Downloads the tarball of a published package.
   *
   * @throws Error with the status and the output of the registry, if it does not serve the package
   */
  download(name: string): Promise<Buffer>;
  /** Stops the registry, and removes all that it and the package managers stored. */
  close(): Promise<void>;
}

/**
 * Starts verdaccio on loopback, and publishes the public packages to it. It asks the registry that npm is configured with
 * for all other packages.
 *
 * @throws Error with the output of verdaccio or npm, if the registry does not start or refuses a package
 */
export async function startRegistry(): Promise<Registry> {
  const folder = await mkdtemp(join(tmpdir(), "ivskit-registry-"));
  const url = `http://127.0.0.1:${await freePort()}/`;
  const upstream = (
    await execute("npm", ["config", "get", "registry"], { cwd: folder, env: cleanEnvironment() })
  ).trim();
  await writeFile(join(folder, "config.yaml"), configuration(folder, upstream));
  const verdaccio = join(packageFolder("verdaccio", import.meta.dirname), "bin/verdaccio");
  const child = spawn(process.execPath, [verdaccio, "--config", "config.yaml", "--listen", url], {
    cwd: folder,
    env: cleanEnvironment(),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = outputOf(child);
  const close = async (): Promise<void> => {
    await stop(child);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await untilReady(url, child);
    const environment = await settings(folder, url);
    for (const { home } of publicPackages()) {
      const tarball = await pack(home, folder);
      await execute("npm", ["publish", tarball, "--access", "public"], { cwd: folder, env: environment });
    }
    return { url, environment, download: (name) => download(url, name, output), close };
  } catch (error) {
    await close();
    throw new Error(`${(error as Error).message}\nOutput of verdaccio:\n${output()}`, { cause: error });
  }
}

const keptCharacters = 10_000;

/** Reads the output of a program, so that the program never waits. The function gives the end of it. */
function outputOf(child: ChildProcess): () => string {
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (chunk: string) => {
      text = (text + chunk).slice(-keptCharacters);
    });
  }
  return () => text;
}

async function download(url: string, name: string, output: () => string): Promise<Buffer> {
  const get = async (address: string): Promise<Response> => {
    const response = await fetch(address);
    if (response.ok) return response;
    throw new Error(`${address} answers ${response.status}\nOutput of verdaccio:\n${output()}`);
  };
  const document = (await (await get(url + name)).json()) as PackageDocument;
  const { tarball = "" } = document.versions[document["dist-tags"].latest]?.dist ?? {};
  return Buffer.from(await (await get(tarball)).arrayBuffer());
}

/** @see https://github.com/npm/registry/blob/main/docs/responses/package-metadata.md */
interface PackageDocument {
  readonly "dist-tags": { readonly latest: string };
  readonly versions: Readonly<Record<string, { readonly dist: { readonly tarball: string } }>>;
}

function configuration(folder: string, upstream: string): string {
  return `storage: ${JSON.stringify(join(folder, "storage"))}
max_body_size: 50mb
uplinks:
  upstream:
    url: ${JSON.stringify(upstream)}
    timeout: 60s
    max_fails: 20
packages:
  "@ivskit/*":
    access: $all
    publish: $all
  "**":
    access: $all
    proxy: upstream
log: { type: stdout, format: pretty, level: warn }
`;
}

/** npm publishes only with a token. This one names no user, and the registry lets all publish. */
async function settings(folder: string, url: string): Promise<Readonly<Record<string, string>>> {
  const home = join(folder, "home");
  await mkdir(home);
  const token = `${url.replace("http:", "")}:_authToken=none`;
  // A package that was published a minute ago is too new for the defaults of some package managers.
  await writeFile(join(home, ".npmrc"), `registry=${url}\n${token}\naudit=false\nfund=false\n`);
  await writeFile(
    join(home, ".yarnrc.yml"),
    `npmRegistryServer: ${JSON.stringify(url)}\nunsafeHttpWhitelist: ["127.0.0.1"]\nnpmMinimalAgeGate: 0\nenableTelemetry: false\n`,
  );
  const { npm_config_registry: _, ...environment } = cleanEnvironment();
  return { ...environment, HOME: home, pnpm_config_minimum_release_age: "0", npm_config_registry: url };
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  const end = Date.now() + 120_000;
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`verdaccio ended with status ${child.exitCode}`);
    const isReady = await fetch(`${url}-/ping`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("verdaccio does not answer");
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const closed = new Promise((resolve) => child.once("close", resolve));
  child.kill();
  await closed;
}
