/**
 * The audit works from end to end: it runs as a process with only the documented permissions, and calls a local
 * service.
 */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { rules } from "../src/findings.ts";
import {
  denied,
  environment,
  limited,
  permissions,
  type Run,
  runAudit,
  runWithoutReader,
  startService,
  type TestService,
} from "./support.ts";

/** Creates resources that break all rules except `unused-playback-key`, and a channel `clean` that breaks none. */
async function furnish({ ivs, local }: TestService): Promise<void> {
  const tags = { owner: "live-team" };
  const s3 = (bucketName: string) => ({ destinationConfiguration: { s3: { bucketName } }, tags });
  const closed = { allowedOrigins: ["https://example.com"], enableStrictOriginEnforcement: true, tags };
  const policy = await ivs.createPlaybackRestrictionPolicy({ name: "closed", ...closed });
  const recording = await ivs.createRecordingConfiguration({ name: "archive", ...s3("archive") });
  await ivs.createPlaybackRestrictionPolicy({ ...closed, name: "spare", enableStrictOriginEnforcement: false });
  const { channel: clean, streamKey } = await ivs.createChannel({
    name: "clean",
    playbackRestrictionPolicyArn: policy.playbackRestrictionPolicy?.arn,
    recordingConfigurationArn: recording.recordingConfiguration?.arn,
    tags,
  });
  await ivs.tagResource({ resourceArn: streamKey?.arn ?? "", tags });
  await local.streams.start(clean?.arn ?? "");
  await local.streams.end(clean?.arn ?? "");

  await ivs.createChannel({ name: "open", insecureIngest: true, tags });
  const { streamKey: deleted } = await ivs.createChannel({ name: "mute", authorized: true });
  await ivs.deleteStreamKey({ arn: deleted?.arn ?? "" });
  await ivs.createRecordingConfiguration({ name: "failed", ...s3("missing-bucket") });
  await ivs.createRecordingConfiguration({ name: "spare", ...s3("spare") });
}

/** Returns the names of the resources in the findings, by rule. For a resource without a name, it returns the kind. */
function found({ stdout }: Run): Record<string, string[]> {
  const { findings } = JSON.parse(stdout) as { findings: { rule: string; resource: string }[] };
  const byRule = Map.groupBy(findings, ({ rule }) => rule);
  const called = (resource: string) => /"(.*)"/.exec(resource)?.[1] ?? resource.split("/")[0] ?? "";
  return Object.fromEntries([...byRule].map(([rule, list]) => [rule, list.map(({ resource }) => called(resource))]));
}

Deno.test("every kind of fault is found, and a clean channel has no findings", limited, async () => {
  await using service = startService({ failingBuckets: ["missing-bucket"] });
  await furnish(service);
  const run = await runAudit(["--format", "json", "--require-tag", "owner", "--rate", "500"], environment(service.url));
  equal(run.status, 1, run.stderr);
  deepEqual(found(run), {
    "insecure-ingest": ["open"],
    "recording-failed": ["failed"],
    "unrestricted-playback": ["open"],
    "private-without-playback-key": ["mute"],
    "channel-without-stream-key": ["mute"],
    "unused-stream-key": ["stream-key"],
    "unused-recording-configuration": ["spare"],
    "unused-restriction-policy": ["spare"],
    "missing-tags": ["mute", "stream-key"],
    "origins-not-enforced": ["spare"],
  });
  match(run.stderr, /^channels: 3$/m);
  match(run.stderr, /^stream sessions: 3$/m);
});

Deno.test("the exit status depends on the findings and the threshold", limited, async () => {
  await using service = startService();
  const env = environment(service.url);
  const clean = await runAudit([], env);
  deepEqual([clean.status, clean.stdout.split("\n").at(-2)], [0, "No findings."]);
  // This channel has a medium and a low finding.
  await service.ivs.createChannel({ name: "open" });
  const want: Record<string, number> = { info: 1, low: 1, medium: 1, high: 0, never: 0 };
  for (const [severity, status] of Object.entries(want)) {
    const run = await runAudit(["--fail-on", severity, "--quiet"], env);
    deepEqual([severity, run.status, run.stderr], [severity, status, ""]);
  }
});

Deno.test("reads every page of a list", limited, async () => {
  await using service = startService();
  for (let index = 0; index < 230; index++) await service.ivs.createChannel({ name: `c${index}`, authorized: true });
  const run = await runAudit(["--format", "json", "--rate", "1000"], environment(service.url));
  equal(JSON.parse(run.stdout).read.channels, 230);
  equal(found(run)["unused-stream-key"]?.length, 230);
  match(run.stderr, /^stream keys: 200 of 230$/m);
  const lists = service.called.filter((operation) => operation === "ListChannels");
  equal(lists.length, 3);
});

Deno.test("calls keep to the rate", limited, async () => {
  await using service = startService();
  for (const name of ["one", "two", "three", "four"]) await service.ivs.createChannel({ name });
  const began = performance.now();
  await runAudit(["--rate", "1"], environment(service.url));
  // The audit makes four calls of one operation, with a second between two calls. So it takes at least three seconds on
  // any machine.
  ok(performance.now() - began >= 3000);
});

Deno.test("the table says how to fix the findings, and its last line counts them", limited, async () => {
  await using service = startService();
  await service.ivs.createChannel({ name: "open", insecureIngest: true });
  const { status, stdout } = await runAudit([], environment(service.url));
  equal(status, 1);
  match(stdout, /^Amazon IVS in us-west-2: 1 channel, 1 stream key, 0 recording configurations/);
  match(
    stdout,
    /^high {6}insecure-ingest {8}channel\/\w{12} "open" {2}accepts RTMP, which sends the stream key unencrypted/m,
  );
  match(stdout, /^ {2}insecure-ingest {8}Set insecureIngest to false, and connect encoders over RTMPS/m);
  match(stdout, /\n3 findings: 1 high, 1 medium, 1 low\.\n$/);
});

Deno.test("names, tags and errors from the service neither forge lines nor control a terminal", limited, async (t) => {
  await using service = startService();
  const name = "x\u001b[2J\r\nhigh\u0007 forged\u009b31m\u202e\u2066\u2028\u{e0001}";
  const visible = String.raw`x\u001b[2J\u000d\u000ahigh\u0007 forged\u009b31m\u202e\u2066\u2028\udb40\udc01`;
  const strange = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
  const arn = `arn:aws:ivs:us-west-2:123456789012:channel/${name}`;
  service.intercept = (operation) => {
    if (operation === "ListChannels") return Response.json({ channels: [{ arn, name, insecureIngest: true }] });
    if (operation === "ListStreamSessions") return Response.json({ streamSessions: [] });
    const headers = { "x-amzn-errortype": "ValidationException" };
    return Response.json({ message: name }, { status: 400, headers });
  };
  for (const format of ["table", "json", "html"]) {
    await t.step(format, async () => {
      const args = ["--format", format, "--rate", "500", "--require-tag", name];
      const { status, stdout, stderr } = await runAudit(args, environment(service.url));
      equal(status, 2);
      // JSON itself escapes a line break as `\r\n`, not as `\u000d\u000a`.
      const want = format === "json" ? visible.replace(String.raw`\u000d\u000a`, String.raw`\r\n`) : visible;
      ok(stdout.includes(want), stdout);
      ok(!strange.test(stdout + stderr), JSON.stringify(stdout.match(strange)));
      ok(!/^high forged/m.test(stdout));
      if (format !== "json") return;
      const { findings, unread } = JSON.parse(stdout) as { findings: { arn: string }[]; unread: { reason: string }[] };
      equal(findings[0]?.arn, arn);
      equal(unread[0]?.reason, `ValidationException (400): ${name}`);
    });
  }
  await t.step("bad usage", async () => {
    for (const option of ["--format", "--region", "--endpoint"]) {
      const { status, stderr } = await runAudit([option, name], environment(service.url));
      equal(status, 2);
      ok(stderr.includes(String.raw`\u001b[2J`) && !strange.test(stderr), JSON.stringify(stderr));
    }
    const { status, stderr } = await runAudit([`--${name}`], environment(service.url));
    deepEqual([status, strange.test(stderr)], [2, false], JSON.stringify(stderr));
  });
});

Deno.test("HTML is escaped, and written to the file that --out names", limited, async () => {
  await using service = startService();
  await service.ivs.createChannel({ name: "open" });
  const out = await Deno.makeTempFile({ suffix: ".html" });
  const args = ["--format", "html", "--require-tag", "<script>alert(1)</script>", "--out", out];
  const run = await runAudit(args, environment(service.url), [...permissions, `--allow-write=${out}`]);
  const page = await Deno.readTextFile(out);
  await Deno.remove(out);
  deepEqual([run.status, run.stdout], [1, ""]);
  match(page, /^<!doctype html>/);
  ok(page.includes("lacks &lt;script&gt;alert(1)&lt;/script&gt;"));
  ok(!page.includes("<script"));
});

Deno.test("the report names the parts that may not be read, and covers the rest", limited, async (t) => {
  await using service = startService();
  await service.ivs.createRecordingConfiguration({ destinationConfiguration: { s3: { bucketName: "archive" } } });
  for (const name of ["one", "two", "three", "four", "five", "six"]) await service.ivs.createChannel({ name });
  const cases = [
    {
      operation: "ListRecordingConfigurations",
      unread:
        /^Could not read recording configurations: AccessDeniedException \(403\): User: .*\n {2}Allow ivs:ListRecordingConfigurations /m,
      still: ["unrestricted-playback", "unused-stream-key"],
      not: ["unused-recording-configuration"],
    },
    {
      operation: "ListStreamKeys",
      unread: /^Could not read stream keys of 6 of 6 channels: AccessDeniedException/m,
      still: ["unrestricted-playback", "unused-recording-configuration"],
      not: ["unused-stream-key", "channel-without-stream-key"],
    },
    {
      operation: "ListStreamSessions",
      unread: /^Could not read stream sessions of 6 of 6 channels: AccessDeniedException/m,
      still: ["unrestricted-playback", "unused-recording-configuration"],
      not: ["unused-stream-key"],
    },
    {
      operation: "ListChannels",
      unread: /^Could not read channels, stream keys and sessions of these channels: AccessDeniedException/m,
      still: [],
      not: ["unused-recording-configuration", "unused-restriction-policy"],
    },
  ];
  for (const { operation, unread, still, not } of cases) {
    await t.step(operation, async () => {
      service.intercept = (called) => (called === operation ? denied(operation) : undefined);
      const before = service.called.length;
      const { status, stdout } = await runAudit(["--rate", "500"], environment(service.url));
      equal(status, 2);
      match(stdout, unread);
      match(stdout, /the audit is incomplete\.\n$/);
      for (const rule of still) ok(stdout.includes(rule), `${rule} is missing in ${stdout}`);
      for (const rule of not) ok(!stdout.includes(rule), `${rule} cannot be known`);
      // After a refusal that affects all channels, the audit makes no calls for the remaining channels.
      const asked = service.called.slice(before).filter((called) => called === operation).length;
      ok(asked <= 4, `${operation} was called ${asked} times`);
    });
  }
});

Deno.test(
  "a channel that cannot be read is reported alone, and one that was deleted meanwhile is not reported",
  limited,
  async () => {
    await using service = startService();
    const arns: unknown[] = [];
    for (const name of ["broken", "deleted", "fine"]) {
      arns.push((await service.ivs.createChannel({ name, authorized: true })).channel?.arn);
    }
    const error = (type: string, status: number) =>
      Response.json({ exceptionMessage: "no" }, { status, headers: { "x-amzn-errortype": type } });
    service.intercept = (operation, { channelArn }) => {
      if (operation !== "ListStreamKeys" || channelArn === arns[2]) return undefined;
      return channelArn === arns[0] ? error("ValidationException", 400) : error("ResourceNotFoundException", 404);
    };
    const run = await runAudit(["--format", "json", "--rate", "500"], environment(service.url));
    equal(run.status, 2);
    const { unread } = JSON.parse(run.stdout);
    deepEqual(unread, [{ part: "stream keys", channels: [arns[0]], reason: "ValidationException (400): no" }]);
    deepEqual(found(run)["unused-stream-key"], ["stream-key"]);
  },
);

Deno.test("a list that fails after its first page is reported as far as it was read", limited, async () => {
  await using service = startService();
  for (let index = 0; index < 101; index++) await service.ivs.createChannel({ name: `c${index}` });
  service.intercept = (operation, { nextToken }) => (nextToken ? denied(operation) : undefined);
  const { status, stdout } = await runAudit(["--rate", "1000"], environment(service.url));
  equal(status, 2);
  match(stdout, /^Could not read channels after the first 100, /m);
  equal(stdout.match(/^medium +unrestricted-playback/gm)?.length, 100);
});

Deno.test("a wrong setting is reported on one line, without a secret", limited, async (t) => {
  await using service = startService();
  const env = environment(service.url);
  const without = (name: string) => Object.fromEntries(Object.entries(env).filter(([key]) => key !== name));
  const secret = "not-the-secret-of-this-key";
  const stopped = startService();
  await stopped[Symbol.asyncDispose]();
  const down = stopped.url;
  const net = ["--allow-net=127.0.0.1"];
  const cases: [string, string[], Record<string, string>, RegExp, string[]?][] = [
    ["no region", [], without("AWS_REGION"), /^error: a region is needed: pass --region, or set AWS_REGION/],
    ["no key", [], without("AWS_ACCESS_KEY_ID"), /^error: There are no credentials in the environment: set AWS_ACC/],
    [
      "no permission",
      ["--region", "us-west-2"],
      env,
      /^error: The environment variables cannot be read: .*--allow-env/,
      net,
    ],
    ["wrong secret", [], { ...env, AWS_SECRET_ACCESS_KEY: secret }, /InvalidSignatureException.*\n {2}Check AWS_ACC/],
    ["wrong region", ["--region", "eu-west-1"], env, /valid region: 'us-west-2'\.\n {2}Check .* and the region\./],
    ["service down", ["--endpoint", down], env, /connection to .* failed.*refused.*\n {2}Check that the service is up/],
    ["no network", [], env, /connection to .* failed.*--allow-net/, permissions.slice(1)],
    ["bad endpoint", [], { ...env, IVS_ENDPOINT: "here" }, /^error: IVS_ENDPOINT must be a URL such as .*, got "here"/],
    ["bad region", ["--region", "us west"], env, /^error: the region must be a name such as us-west-2, got "us west"/],
    ["bad format", ["--format", "xml"], env, /^error: option '--format <format>' argument 'xml' is invalid/],
    ["bad rate", ["--rate", "0"], env, /^error: .*It must be a number above 0/],
    ["bad tags", ["--require-tag", "a,,b"], env, /^error: .*It must be a list of tag keys/],
    ["unknown option", ["--nope"], env, /^error: unknown option '--nope'/],
    ["value of an unknown option", [`--a.b=${secret}`], env, /^error: unknown option '--a.b'$/m],
    ["a key as an option", [`-----BEGIN PRIVATE KEY-----\n${secret}`], env, /^error: unknown option '-/m],
    [
      "nowhere to write",
      ["--out", "/tmp/report.html"],
      env,
      /^error: --out: .* run it with --allow-write=\/tmp\/report/,
    ],
  ];
  for (const [name, args, variables, want, granted] of cases) {
    await t.step(name, async () => {
      const { status, stdout, stderr } = await runAudit(args, variables, granted);
      deepEqual([status, want.test(stderr) || want.test(stdout)], [2, true], `${stderr}${stdout}`);
      ok(!`${stdout}${stderr}`.includes(secret));
      // The output has no stack trace.
      ok(!/^ {4}at /m.test(stderr), stderr);
    });
  }
});

Deno.test("a report that cannot be written is printed", limited, async () => {
  await using service = startService();
  const out = "/tmp/no-such-folder/report.json";
  const granted = [...permissions, `--allow-write=${out}`];
  const run = await runAudit(["--out", out, "--format", "json"], environment(service.url), granted);
  equal(run.status, 2);
  deepEqual(JSON.parse(run.stdout).findings, []);
  match(run.stderr, /could not be written to .* and is printed instead/);
});

Deno.test("the README names every rule", limited, async () => {
  const text = await Deno.readTextFile(new URL("../README.md", import.meta.url));
  for (const [rule, [severity]] of Object.entries(rules)) {
    match(text, new RegExp(`\\| \`${rule}\` +\\| ${severity} `), `${rule}: ${severity}`);
  }
});

Deno.test("the help ends quietly if the reader of the output has gone, as `head` does", limited, async () => {
  deepEqual(await runWithoutReader(["--help"]), { status: 0, stderr: "" });
});
