/** The shared files of AWS tools are read as the AWS SDK for JavaScript v3 reads them. */
import { join } from "node:path";
import { loadSharedConfigFiles } from "@smithy/core/config";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Sections } from "../src/environment/ini.ts";
import { readConfigFile, readCredentialsFile } from "../src/environment/shared-files.ts";
import { type SharedFileTexts, stubHome } from "./support/home.ts";

const plain = (sections: Sections): object =>
  Object.fromEntries([...sections].map(([name, section]) => [name, Object.fromEntries(section)]));

async function expectEqual(files: SharedFileTexts): Promise<void> {
  const home = stubHome(files);
  const filepath = join(home, ".aws", "credentials");
  const configFilepath = join(home, ".aws", "config");
  const theirs = await loadSharedConfigFiles({ filepath, configFilepath, ignoreCache: true });
  const [config, credentials] = await Promise.all([readConfigFile(), readCredentialsFile()]);
  expect({ config: plain(config.sections), credentials: plain(credentials.sections) }).toEqual({
    config: theirs.configFile,
    credentials: theirs.credentialsFile,
  });
}

test.each<[string, string]>([
  ["comments and blanks", "# a\n[default]\n ; b\nregion = us-west-2 # c\nkey=a#b\n\n\toutput =json ;d\n"],
  ["lines of Windows", "[default]\r\nregion=us-west-2\r\n[profile a]\r\nregion=eu-west-1\r\n"],
  [
    "profiles with and without quotes",
    `[profile a]\nx=1\n[profile "b"]\nx=2\n[profile 'c']\nx=3\n[profile d e]\nx=4\n`,
  ],
  ["sections of other kinds", "[services s]\nivs =\n  endpoint_url = http://a\n[sso-session t]\nx=1\n[other u]\nx=1\n"],
  ["nested settings, and settings after them", "[default]\ns3 =\n  a = 1\n\tb = 2\nregion = us-west-2\n  c = 3\n"],
  ["a default of both kinds", "[default]\nx=1\n[profile default]\nx=2\n[default]\ny=3\n"],
  ["a profile twice", "[profile a]\nx=1\ny=1\n[profile a]\nx=2\n"],
  [
    "lines without meaning",
    "x=1\n[\n[]\n]\n=1\nx\n[profile a]\n=1\ny\n x = = 2\n[ profile b ]\nz=1\n[profile c\nw=1\n",
  ],
  ["a section with the path of a profile", "[profile.a]\nx=1\n[services.b]\nx=2\n[other.c]\nx=3\n"],
])("%s", async (_, text) => {
  await expectEqual({ config: text, credentials: text });
});

test("files that do not exist have no sections", async () => {
  await expectEqual({});
});

test("any text", async () => {
  const line = fc.oneof(
    fc.constantFrom(
      "[default]",
      "[profile a]",
      "[profile 'b c']",
      "[a]",
      "[services s]",
      "[sso-session t]",
      "[x y]",
      "[]",
    ),
    fc
      .tuple(
        fc.constantFrom("", " ", "\t"),
        fc.constantFrom("a", "b =", "c= ", "d = 1", "e=f=g", "h = # i", "j=;k", "="),
      )
      .map(([indent, text]) => indent + text),
    fc.string({ unit: fc.constantFrom("[", "]", "=", "#", ";", " ", "\t", "a", ".", '"', "\r") }),
  );
  const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join("\n"));
  await fc.assert(
    fc.asyncProperty(text, text, (config, credentials) => expectEqual({ config, credentials })),
    { numRuns: 300 },
  );
});
