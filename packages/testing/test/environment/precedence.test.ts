/**
 * With equal variables and shared files, a call of our client goes where a call of the official one goes, with the same
 * keys and attempts. Our packages are installed without a package of AWS, so they read everything themselves.
 */
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { execute } from "@ivskit/tooling/execute";
import { newestNode } from "@ivskit/tooling/node-releases";
import { installPacked } from "@ivskit/tooling/packed/packed";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";

const here = import.meta.dirname;
const binaries = join(here, "../../../../node_modules/.bin");
const resolve = createRequire(import.meta.url).resolve;

interface Case {
  readonly title: string;
  readonly variables?: Readonly<Record<string, string>>;
  readonly config?: string;
  readonly credentials?: string;
}

/** Region and keys that a case does not set come from here. */
const keys = { AWS_ACCESS_KEY_ID: "AKIDENV", AWS_SECRET_ACCESS_KEY: "secret" };
const region = { AWS_REGION: "us-west-2" };
const services =
  "[services s]\nivs =\n  endpoint_url = http://ivs.example:1\nivs_realtime =\n  endpoint_url = http://rt.example:2\n";

const cases: readonly Case[] = [
  { title: "region and keys of variables", variables: { ...region, ...keys, AWS_SESSION_TOKEN: "token" } },
  {
    title: "region and keys of the default profile",
    config: "[default]\nregion = eu-west-1\n",
    credentials: "[default]\naws_access_key_id = AKIDFILE\naws_secret_access_key = secret\naws_session_token = token\n",
  },
  {
    title: "a named profile, though variables have keys",
    variables: { ...keys, AWS_PROFILE: "p" },
    config: "[default]\nregion=us-east-1\n[profile p]\nregion=eu-west-1\n",
    credentials: "[p]\naws_access_key_id=AKIDFILE\naws_secret_access_key=secret\n",
  },
  {
    title: "variables, though the default profile has values",
    variables: { ...region, ...keys },
    config: "[default]\nregion=eu-west-1\naws_access_key_id=AKIDFILE\naws_secret_access_key=secret\n",
  },
  {
    title: "a region in both files",
    variables: keys,
    config: "[default]\nregion=eu-west-1\n",
    credentials: "[default]\nregion=eu-central-1\n",
  },
  {
    title: "keys in both files",
    variables: { ...region, AWS_PROFILE: "p" },
    config: "[profile p]\naws_access_key_id=AKIDCONFIG\naws_secret_access_key=secret\n",
    credentials: "[p]\naws_access_key_id=AKIDFILE\naws_secret_access_key=secret\n",
  },
  {
    title: "an endpoint of all services, and of one",
    variables: {
      ...region,
      ...keys,
      AWS_ENDPOINT_URL: "http://all.example:1",
      AWS_ENDPOINT_URL_IVS: "http://ivs.example:2/x",
    },
  },
  {
    title: "an endpoint of all services",
    variables: { ...region, ...keys, AWS_ENDPOINT_URL: "http://all.example:1/base" },
  },
  {
    title: "an endpoint of another service",
    variables: {
      ...region,
      ...keys,
      AWS_ENDPOINT_URL_IVSCHAT: "http://chat.example",
      AWS_ENDPOINT_URL_IVS_REALTIME: "http://rt.example",
    },
  },
  {
    title: "a variable for all services, though the file names one",
    variables: { ...region, ...keys, AWS_ENDPOINT_URL: "http://all.example:1" },
    config: `[default]\nservices = s\n${services}`,
  },
  {
    title: "a section of services",
    variables: { ...region, ...keys },
    config: `[default]\nservices = s\nendpoint_url=http://p.example\n${services}`,
  },
  {
    title: "an endpoint of the profile",
    variables: { ...region, ...keys },
    config: "[default]\nendpoint_url=http://p.example:9\n",
  },
  {
    title: "endpoints that a variable ignores",
    variables: {
      ...region,
      ...keys,
      AWS_ENDPOINT_URL: "http://all.example:1",
      AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: "true",
    },
  },
  {
    title: "endpoints that the profile ignores",
    variables: { ...region, ...keys, AWS_ENDPOINT_URL: "http://all.example:1" },
    config: "[default]\nignore_configured_endpoint_urls = true\n",
  },
  { title: "FIPS by a variable", variables: { ...region, ...keys, AWS_USE_FIPS_ENDPOINT: "true" } },
  { title: "FIPS by the profile", variables: { ...region, ...keys }, config: "[default]\nuse_fips_endpoint = true\n" },
  {
    title: "no FIPS by a variable, though the profile asks for it",
    variables: { ...region, ...keys, AWS_USE_FIPS_ENDPOINT: "false" },
    config: "[default]\nuse_fips_endpoint = true\n",
  },
  { title: "dual-stack by a variable", variables: { ...region, ...keys, AWS_USE_DUALSTACK_ENDPOINT: "true" } },
  {
    title: "dual-stack by the profile",
    variables: { ...region, ...keys },
    config: "[default]\nuse_dualstack_endpoint = true\n",
  },
  {
    title: "attempts by a variable",
    variables: { ...region, ...keys, AWS_MAX_ATTEMPTS: "7" },
    config: "[default]\nmax_attempts = 5\n",
  },
  { title: "attempts by the profile", variables: { ...region, ...keys }, config: "[default]\nmax_attempts = 5\n" },
];

let folder = "";
beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "ivskit-environment-")));
  await installPacked(
    folder,
    here,
    ["core", "client-ivs", "client-ivs-realtime"].map((name) => `@ivskit/${name}`),
  );
  copyFileSync(join(here, "observe.ts"), join(folder, "observe.ts"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Creates the home folder of a case, and returns the environment that names it. */
function environmentOf({ variables, config, credentials }: Case): NodeJS.ProcessEnv {
  const home = mkdtempSync(join(tmpdir(), "ivskit-home-"));
  onTestFinished(() => rmSync(home, { recursive: true }));
  mkdirSync(join(home, ".aws"));
  if (config !== undefined) writeFileSync(join(home, ".aws/config"), config);
  if (credentials !== undefined) writeFileSync(join(home, ".aws/credentials"), credentials);
  // Nothing must be asked of the machine that runs the test.
  const { PATH } = process.env;
  return {
    PATH,
    HOME: home,
    AWS_EC2_METADATA_DISABLED: "true",
    DENO_DIR: join(home, "deno"),
    NO_COLOR: "1",
    ...variables,
  };
}

const ivs = ["IvsClient", "ListChannelsCommand"] as const;
const realTime = ["IVSRealTimeClient", "ListStagesCommand"] as const;

async function observe(
  env: NodeJS.ProcessEnv,
  command: readonly string[],
  module: string,
  names: readonly string[],
): Promise<unknown> {
  const [binary = "", ...options] = command;
  const output = await execute(binary, [...options, join(folder, "observe.ts"), module, ...names], {
    cwd: folder,
    env,
  });
  return JSON.parse(output);
}

describe("as the official client", () => {
  test.each(cases)("$title", async (one) => {
    const env = environmentOf(one);
    const official = pathToFileURL(resolve("@aws-sdk/client-ivs")).href;
    const [ours, theirs] = await Promise.all([
      observe(env, [newestNode], "@ivskit/client-ivs", ivs),
      observe(env, [newestNode], official, ivs),
    ]);
    expect(ours).toEqual(theirs);
    expect(ours).toMatchObject({ url: expect.stringMatching(/^https?:/), key: expect.stringMatching(/^AKID/) });
  });

  test("the variables of a service whose name has a space", async () => {
    const variables = { ...region, ...keys, AWS_ENDPOINT_URL_IVS_REALTIME: "http://rt.example:2" };
    const official = pathToFileURL(resolve("@aws-sdk/client-ivs-realtime")).href;
    const inFile = { title: "", variables: { ...region, ...keys }, config: `[default]\nservices = s\n${services}` };
    for (const one of [{ title: "", variables }, inFile]) {
      const env = environmentOf(one);
      const ours = await observe(env, [newestNode], "@ivskit/client-ivs-realtime", realTime);
      expect(ours).toEqual(await observe(env, [newestNode], official, ["IVSRealTimeClient", "ListStagesCommand"]));
      expect(ours).toMatchObject({ url: "http://rt.example:2/ListStages" });
    }
  });
});

const profile: Case = {
  title: "",
  variables: { AWS_PROFILE: "p" },
  config: "[profile p]\nregion = eu-west-1\nmax_attempts = 5\nendpoint_url = http://p.example:9\n",
  credentials: "[p]\naws_access_key_id = AKIDFILE\naws_secret_access_key = secret\n",
};
const ofProfile = {
  url: "http://p.example:9/ListChannels",
  key: "AKIDFILE",
  region: "eu-west-1",
  token: null,
  attempts: "attempt=1; max=5",
};

test.each(["node", "bun"])("%s reads the profile", async (name) => {
  expect(await observe(environmentOf(profile), [join(binaries, name)], "@ivskit/client-ivs", ivs)).toEqual(ofProfile);
});

describe("Deno", () => {
  const deno = [join(binaries, "deno"), "run", "--no-remote", "--cached-only", "--node-modules-dir=manual"];
  const run = (one: Case, ...permissions: readonly string[]): Promise<unknown> => {
    const env = environmentOf(one);
    const granted = permissions.map((permission) => permission.replace("HOME", `${env.HOME}`));
    return observe(env, [...deno, ...granted], "@ivskit/client-ivs", ivs);
  };

  test("reads the profile with permission", async () => {
    expect(await run(profile, "--allow-env", "--allow-read=HOME/.aws")).toEqual(ofProfile);
  });

  test("reads only permitted variables", async () => {
    const one = {
      title: "",
      variables: { ...region, ...keys, AWS_ENDPOINT_URL: "http://all.example:1", AWS_MAX_ATTEMPTS: "7" },
    };
    const names = [
      ...Object.keys(keys),
      "AWS_REGION",
      "AWS_SESSION_TOKEN",
      "AWS_CREDENTIAL_EXPIRATION",
      "AWS_MAX_ATTEMPTS",
    ];
    expect(await run(one, `--allow-env=${names}`)).toMatchObject({
      url: "https://ivs.us-west-2.amazonaws.com/ListChannels",
      key: "AKIDENV",
      attempts: "attempt=1; max=7",
    });
  });

  test("says which permission is missing", async () => {
    expect(await run(profile, "--allow-env")).toEqual({
      error: expect.stringMatching(
        /^MissingRegionError: region must be set: .*\(not readable: run Deno with --allow-read\)/,
      ),
    });
    expect(await run(profile)).toEqual({ error: expect.stringMatching(/^MissingRegionError: /) });
  });

  test("stops with no prompt in a terminal", async () => {
    const env = environmentOf(profile);
    const command = [...deno, join(folder, "observe.ts"), "@ivskit/client-ivs", ...ivs].join(" ");
    // `script` gives the program a terminal, in which Deno would ask for permissions.
    const output = await execute("script", ["-qec", command, "/dev/null"], { cwd: folder, env, timeoutSeconds: 60 });
    expect(output).toContain("MissingRegionError");
    expect(output).not.toMatch(/requests|Allow\?/);
  });
});
