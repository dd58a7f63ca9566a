/** Rules decide by action and ARN which operations a key may call. */
import { Ivs } from "@ivskit/client-ivs";
import { Ivschat } from "@ivskit/client-ivschat";
import { expect, test } from "vitest";
import { type AccessRule, createLocalIvs, defaultCredentials } from "../src/index.ts";

const limitedKey = { accessKeyId: "AKIDLIMITED", secretAccessKey: "limited-secret" };

const setUp = async (policy?: readonly AccessRule[]) => {
  const local = createLocalIvs({ credentials: [defaultCredentials, { ...limitedKey, policy }] });
  const { channels } = await local.seed({ channels: [{ name: "one" }, { name: "two" }] });
  const [one = "", two = ""] = channels.map(({ arn }) => arn);
  const fetch = (url: string | URL | Request, init?: RequestInit) => local.fetch(new Request(url, init));
  const options = { region: "us-west-2", fetch, maxAttempts: 1 };
  const ivs = new Ivs({ ...options, credentials: limitedKey });
  const chat = new Ivschat({ ...options, credentials: limitedKey });
  return { one, two, ivs, chat, admin: new Ivs({ ...options, credentials: defaultCredentials }) };
};

const denied = (text: string) => ({
  name: "AccessDeniedException",
  $metadata: { httpStatusCode: 403 },
  message: expect.stringContaining(text),
});

test("a key without rules may do everything, and one with no rule nothing", async () => {
  const free = await setUp();
  expect((await free.ivs.getChannel({ arn: free.one })).channel?.name).toBe("one");
  const { ivs, chat, admin, one } = await setUp([]);
  await expect(ivs.getChannel({ arn: one })).rejects.toMatchObject(
    denied(
      `User: arn:aws:iam::123456789012:user/AKIDLIMITED is not authorized to perform: ivs:GetChannel on resource: ${one} because no`,
    ),
  );
  await expect(ivs.listChannels({})).rejects.toMatchObject(denied("ivs:ListChannels on resource: *"));
  await expect(chat.listRooms({})).rejects.toMatchObject(denied("ivschat:ListRooms"));
  expect((await admin.listChannels({})).channels).toHaveLength(2);
});

test("rules allow actions on resources, and a Deny wins over every Allow", async () => {
  const all = await setUp();
  expect((await all.ivs.listChannels({})).channels).toHaveLength(2);
  const policy: AccessRule[] = [
    { effect: "Allow", actions: ["ivs:get*", "ivs:ListChannels", "ivs:BatchGetChannel"] },
    { effect: "Allow", actions: ["ivs:UpdateChannel"], resources: ["arn:aws:ivs:*:123456789012:channel/*"] },
    { effect: "Deny", actions: ["*"], resources: ["arn:aws:ivs:us-west-2:123456789012:channel/????????????x"] },
    { effect: "Deny", actions: ["ivs:GetStream"] },
  ];
  const { ivs, chat, one, two } = await setUp(policy);
  expect((await ivs.getChannel({ arn: one })).channel?.name).toBe("one");
  expect((await ivs.updateChannel({ arn: two, name: "new" })).channel?.name).toBe("new");
  expect((await ivs.listChannels({})).channels).toHaveLength(2);
  await expect(ivs.getStream({ channelArn: one })).rejects.toMatchObject(denied("explicit deny"));
  await expect(ivs.deleteChannel({ arn: one })).rejects.toMatchObject(denied("ivs:DeleteChannel"));
  await expect(ivs.createChannel({})).rejects.toMatchObject(denied("ivs:CreateChannel"));
  // `.` and `+` in a pattern stand for themselves, and `?` for one character.
  await expect(ivs.updateChannel({ arn: `${one}x` })).rejects.toMatchObject(denied("explicit deny"));
  await expect(chat.listRooms({})).rejects.toMatchObject(denied("ivschat:ListRooms"));
});

test("every resource of a batch must be allowed", async () => {
  const actions = ["ivs:BatchGetChannel", "ivs:BatchStartViewerSessionRevocation"];
  const policy: AccessRule[] = [{ effect: "Allow", actions, resources: ["*/none"] }];
  const { ivs, one, two } = await setUp(policy);
  const none = one.replace(/[^/]*$/, "none");
  await expect(ivs.batchGetChannel({ arns: [none, two] })).rejects.toMatchObject(denied(`resource: ${two}`));
  const viewerSessions = [none, one].map((channelArn) => ({ channelArn, viewerId: "ann" }));
  const revocation = ivs.batchStartViewerSessionRevocation({ viewerSessions });
  await expect(revocation).rejects.toMatchObject(denied(`resource: ${one}`));
});

test("a refused operation changes nothing", async () => {
  const { ivs, admin, one } = await setUp([{ effect: "Allow", actions: ["ivs:ListChannels"] }]);
  await expect(ivs.updateChannel({ arn: one, name: "new" })).rejects.toMatchObject(denied("ivs:UpdateChannel"));
  expect((await admin.getChannel({ arn: one })).channel?.name).toBe("one");
});

test.each([
  { rule: { effect: "allow", actions: ["*"] }, text: 'credentials[0].policy[0].effect must be "Allow" or "Deny"' },
  { rule: { effect: "Allow", actions: [] }, text: "credentials[0].policy[0].actions must be a list" },
  { rule: { effect: "Allow", actions: "ivs:*" }, text: "credentials[0].policy[0].actions must be a list" },
  { rule: { effect: "Allow", actions: ["*"], resources: [] }, text: "credentials[0].policy[0].resources must be" },
  { rule: { effect: "Allow", actions: ["*"], resources: null }, text: "credentials[0].policy[0].resources must be" },
  {
    rule: { effect: "Allow", actions: ["*"], resource: ["x"] },
    text: "credentials[0].policy[0].resource is not a member",
  },
  { rule: null, text: "credentials[0].policy[0] must be a rule" },
])("refuses the rule $rule", ({ rule, text }) => {
  const policy = [rule] as unknown as AccessRule[];
  expect(() => createLocalIvs({ credentials: [{ ...limitedKey, policy }] })).toThrow(text);
});

test.each([null, "x", {}])("refuses the policy %j", (policy) => {
  const credentials = [{ ...limitedKey, policy: policy as unknown as AccessRule[] }];
  expect(() => createLocalIvs({ credentials })).toThrow("credentials[0].policy must be a list of rules");
});
