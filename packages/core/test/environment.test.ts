/** Variables and the shared files of AWS tools provide options and credentials that the configuration leaves out. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { fromEnvOrProfile } from "../src/credentials/profile.ts";
import { Client, ConfigurationError, CredentialsError, MissingRegionError } from "../src/index.ts";
import { type SharedFileTexts, stubHome } from "./support/home.ts";
import { startServer } from "./support/server.ts";
import { credentials, failure, GetThingCommand, service, testClient } from "./support/service.ts";

const secret = "very-hidden-secret";

test("region, endpoint and attempts of the environment are used", async () => {
  const server = await startServer({ status: 503 });
  stubHome({}, { AWS_REGION: "eu-west-1", AWS_ENDPOINT_URL_IVS: `${server.url}/base`, AWS_MAX_ATTEMPTS: "2" });
  const client = new Client(service, { credentials, retryStrategy: { delay: () => 0 } });
  expect(await failure(client.send(new GetThingCommand({})))).toMatchObject({ $metadata: { attempts: 2 } });
  const [first] = server.received;
  expect(first?.url).toBe("/base/GetThing");
  expect(first?.headers["amz-sdk-request"]).toBe("attempt=1; max=2");
  expect(first?.headers.authorization).toContain("/eu-west-1/ivs/");
});

test("the profile is used where no variable is set, and options take precedence over both", async () => {
  const server = await startServer({});
  const config = `[profile dev]\nregion = eu-west-1\nendpoint_url = ${server.url}/profile\nmax_attempts = 4\n`;
  stubHome({ config }, { AWS_PROFILE: "dev" });
  await new Client(service, { credentials }).send(new GetThingCommand({}));
  const own = { credentials, region: "us-east-1", endpoint: `${server.url}/own`, maxAttempts: 5 };
  await new Client(service, own).send(new GetThingCommand({}));
  await new Client(service, own).send(new GetThingCommand({}), { maxAttempts: 6 });
  expect(server.received.map(({ url, headers }) => [url, headers["amz-sdk-request"]])).toEqual([
    ["/profile/GetThing", "attempt=1; max=4"],
    ["/own/GetThing", "attempt=1; max=5"],
    ["/own/GetThing", "attempt=1; max=6"],
  ]);
});

test("paths of the files can be set, also below the home folder", async () => {
  const files: SharedFileTexts = {
    config: "[default]\nregion=eu-west-3\n",
    credentials: "[default]\nregion=eu-west-2\n",
  };
  const home = stubHome(files, { AWS_SHARED_CREDENTIALS_FILE: "/dev/null", AWS_CONFIG_FILE: "~/.aws/credentials" });
  expect(await new Client(service).config.region()).toBe("eu-west-2");
  vi.stubEnv("AWS_CONFIG_FILE", join(home, ".aws", "config"));
  expect(await new Client(service).config.region()).toBe("eu-west-3");
});

test.each<[string, Record<string, string>, SharedFileTexts, RegExp]>([
  ["no attempts", { AWS_MAX_ATTEMPTS: "0" }, {}, /^AWS_MAX_ATTEMPTS must be a whole number from 1, got "0"\.$/],
  ["attempts that are words", { AWS_MAX_ATTEMPTS: "many" }, {}, /^AWS_MAX_ATTEMPTS must .* got "many"\.$/],
  ["part of an attempt", { AWS_MAX_ATTEMPTS: "1.5" }, {}, /^AWS_MAX_ATTEMPTS must .* got "1.5"\.$/],
  ["FIPS maybe", { AWS_USE_FIPS_ENDPOINT: "1" }, {}, /^AWS_USE_FIPS_ENDPOINT must be true or false, got "1"\.$/],
  ["dual-stack maybe", { AWS_USE_DUALSTACK_ENDPOINT: "yes" }, {}, /^AWS_USE_DUALSTACK_ENDPOINT must be true or false/],
  [
    "an ignored file, maybe",
    { AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: "x" },
    {},
    /^AWS_IGNORE_CONFIGURED_ENDPOINT_URLS must/,
  ],
  [
    "no URL",
    { AWS_ENDPOINT_URL: secret },
    {},
    /^AWS_ENDPOINT_URL must be an http or https URL without user and query\.$/,
  ],
  ["a URL with a user", { AWS_ENDPOINT_URL_IVS: `http://a:${secret}@b` }, {}, /^AWS_ENDPOINT_URL_IVS must be an http/],
  [
    "a profile with a wrong number",
    {},
    { config: "[default]\nmax_attempts=x\n" },
    /^max_attempts of the profile "default" in \/\S+\/\.aws\/config must be a whole number from 1, got "x"\.$/,
  ],
  [
    "a profile whose services are absent",
    {},
    { config: "[default]\nservices=s\n" },
    /^The profile "default" names the section \[services s\], which \/\S+\/\.aws\/config does not have\.$/,
  ],
  [
    "services with a wrong URL",
    {},
    { config: `[default]\nservices=s\n[services s]\nivs =\n  endpoint_url = ftp://${secret}\n` },
    /^endpoint_url of ivs in the section \[services s\] of \/\S+\/\.aws\/config must be an http/,
  ],
])("%s is a ConfigurationError that says where it is", async (_, variables, files, message) => {
  stubHome(files, variables);
  const error = await failure(new Client(service, { credentials, region: "us-west-2" }).send(new GetThingCommand({})));
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(error.message).toMatch(message);
  expect(`${error.stack}`).not.toContain(secret);
});

test("options that are given are not read from a wrong environment", async () => {
  const server = await startServer({});
  stubHome(
    {},
    { AWS_MAX_ATTEMPTS: "x", AWS_ENDPOINT_URL: "x", AWS_USE_FIPS_ENDPOINT: "x", AWS_USE_DUALSTACK_ENDPOINT: "x" },
  );
  const config = { maxAttempts: 1, useFipsEndpoint: false, useDualstackEndpoint: false };
  await testClient(server.url, config).send(new GetThingCommand({}));
  expect(server.received.length).toBe(1);
});

test("without a region, the error says where it can be set, and which file could not be read", async () => {
  const home = stubHome({});
  mkdirSync(join(home, ".aws", "config"));
  const error = await failure(new Client(service).config.region());
  expect(error).toBeInstanceOf(MissingRegionError);
  expect(error.message).toBe(
    `region must be set: pass \`region\`, set AWS_REGION, or add it to the profile "default" in ${home}/.aws/config (not readable: EISDIR) or ${home}/.aws/credentials.`,
  );
});

test.each<[string, Record<string, string>, SharedFileTexts, object]>([
  [
    "the credentials file",
    {},
    { credentials: "[default]\naws_access_key_id=A\naws_secret_access_key=S\n" },
    { accessKeyId: "A", secretAccessKey: "S" },
  ],
  [
    "the config file",
    { AWS_PROFILE: "p" },
    { config: "[profile p]\naws_access_key_id=A\naws_secret_access_key=S\naws_session_token=T\n" },
    { accessKeyId: "A", secretAccessKey: "S", sessionToken: "T" },
  ],
  [
    "the profile, though the environment has keys",
    { AWS_PROFILE: "p", AWS_ACCESS_KEY_ID: "E", AWS_SECRET_ACCESS_KEY: "E" },
    { credentials: "[p]\naws_access_key_id=A\naws_secret_access_key=S\n" },
    { accessKeyId: "A", secretAccessKey: "S" },
  ],
  [
    "the environment, though the default profile has keys",
    { AWS_ACCESS_KEY_ID: "E", AWS_SECRET_ACCESS_KEY: "F" },
    { credentials: "[default]\naws_access_key_id=A\naws_secret_access_key=S\n" },
    { accessKeyId: "E", secretAccessKey: "F" },
  ],
])("without a package of AWS, keys come from %s", async (_, variables, files, want) => {
  stubHome(files, variables);
  expect(await fromEnvOrProfile()()).toEqual(want);
});

test("keys that were written later are found by the next request", async () => {
  stubHome({});
  const provider = fromEnvOrProfile();
  await failure(provider());
  stubHome({ credentials: "[default]\naws_access_key_id=A\naws_secret_access_key=S\n" });
  expect(await provider()).toMatchObject({ accessKeyId: "A" });
});

const installText = "install @aws-sdk/credential-provider-node, which the client then uses, or pass `credentials`.";

test.each<[string, string, string]>([
  ["SSO", "sso_session=s\nsso_account_id=1\nsso_role_name=r", "uses SSO"],
  ["a role", "role_arn=arn:aws:iam::1:role/r\nsource_profile=default", "assumes a role"],
  [
    "a role that is its own source",
    `role_arn=arn:aws:iam::1:role/r\nsource_profile=p\naws_access_key_id=A\naws_secret_access_key=${secret}`,
    "assumes a role",
  ],
  ["a role of an instance", "role_arn=arn:aws:iam::1:role/r\ncredential_source=Ec2InstanceMetadata", "assumes a role"],
  ["web identity", "role_arn=arn:aws:iam::1:role/r\nweb_identity_token_file=/t", "uses web identity"],
  ["a process", `credential_process=/bin/keys --password ${secret}`, "starts a credential process"],
  ["a login session", "login_session=arn:aws:iam::1:user/u", "uses a login session"],
])("a profile that needs %s names the package to install", async (_, lines, what) => {
  stubHome({ config: `[profile p]\n${lines}\n` }, { AWS_PROFILE: "p" });
  const error = await failure(fromEnvOrProfile()());
  expect(error).toBeInstanceOf(CredentialsError);
  expect(error).toMatchObject({ reason: "missing", message: `The profile "p" ${what}: ${installText}` });
  expect(`${error.stack}`).not.toContain(secret);
});

test("a profile that does not exist, or that has no keys, is named with the files", async () => {
  const broken = `aws_secret_access_key ${secret}\n[p\naws_access_key_id=${secret}\n`;
  const home = stubHome({ credentials: broken, config: "[profile q]\nregion=us-west-2\n" }, { AWS_PROFILE: "p" });
  const absent = await failure(fromEnvOrProfile()());
  expect(absent.message).toBe(
    `The profile "p" of AWS_PROFILE is neither in ${home}/.aws/config nor in ${home}/.aws/credentials: correct the name, or pass \`credentials\`.`,
  );
  vi.stubEnv("AWS_PROFILE", "q");
  const empty = await failure(fromEnvOrProfile()());
  expect(empty.message).toMatch(
    /^The profile "q" has no aws_access_key_id and aws_secret_access_key in \/\S+ or \/\S+: add them/,
  );
  vi.stubEnv("AWS_PROFILE", undefined);
  const none = await failure(fromEnvOrProfile()());
  expect(none.message).toMatch(
    /^There are no credentials in the environment, nor in the profile "default" of \/\S+ and \/\S+: set/,
  );
  for (const error of [absent, empty, none]) expect(`${error.stack} ${error.cause}`).not.toContain(secret);
});

test.each([
  ["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "@ivskit/core/credentials/container"],
  ["AWS_CONTAINER_CREDENTIALS_FULL_URI", "@ivskit/core/credentials/container"],
  ["AWS_WEB_IDENTITY_TOKEN_FILE", "@ivskit/core/credentials/web-identity"],
])("where %s is set, the error names %s", async (variable, name) => {
  stubHome({}, { [variable]: "/x" });
  expect((await failure(fromEnvOrProfile()())).message).toContain(name);
});
