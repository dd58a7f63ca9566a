/** The checks of a kind of resource: create, read, list, tag, update, delete. */
import { equal, includes } from "../scenarios/expect.ts";
import { type Answer, expectRefusal, type Members, type OfficialCalls } from "./calls.ts";
import type { Check } from "./check.ts";
import type { Kind } from "./kinds.ts";
import type { StageSet } from "./stage-set.ts";

/** The members that change by themselves, or are in the output of the create call alone. */
const changing = ["state", "value", "updateTime", "destinations", "startTime", "endTime"];

export function kindChecks(kind: Kind, set: StageSet): readonly Check[] {
  const { service, create, get, list, update } = kind;
  const identifier = service === "ivschat" ? "identifier" : "arn";
  const subject = `${service} ${kind.name}`;
  const check = (title: string, run: Check["run"]): Check => ({ subject, title, run });
  const resourceOf = ({ output }: Answer): Members =>
    kind.member === undefined ? output : (output[kind.member] as Members);

  const created = async (calls: OfficialCalls, input: Members = {}): Promise<Members> =>
    resourceOf(await calls[service](create, { ...(await kind.input(set)), ...input }));
  const read = async (calls: OfficialCalls, { arn }: Members): Promise<Members> =>
    resourceOf(await calls[service](get, { [identifier]: arn }));
  const tagsOf = async (calls: OfficialCalls, { arn: resourceArn }: Members): Promise<unknown> =>
    (await calls[service]("ListTagsForResource", { resourceArn })).output.tags;
  const found = async (calls: OfficialCalls, resource: Members): Promise<Members | undefined> => {
    for (let nextToken: unknown; ; ) {
      const { output } = await calls[service](list, { ...kind.listed?.(resource), nextToken });
      const items = Object.values(output).find(Array.isArray) as Members[];
      const item = items.find(({ arn }) => arn === resource.arn);
      nextToken = output.nextToken;
      if (item !== undefined || nextToken === undefined) return item;
    }
  };
  const remove = (calls: OfficialCalls, { arn }: Members): Promise<Answer> =>
    calls[service](kind.delete ?? "", { [identifier]: arn });
  const many = (count: number): Members =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${index}`, "v"]));

  const checks = [
    check("has an ARN of its kind", async (calls) => {
      const { arn } = await created(calls);
      const prefix = service === "ivschat" ? "ivschat" : "ivs";
      equal(arn, new RegExp(`^arn:aws:${prefix}:us-west-2:123456789012:${kind.name}/[A-Za-z0-9]{12}$`));
    }),
    check("is read as it was created", async (calls) => {
      const resource = await created(calls, { tags: { team: "blue" } });
      const stable = Object.entries(resource).filter(([name]) => !changing.includes(name));
      includes(await read(calls, resource), Object.fromEntries(stable));
    }),
    check("is in the list, with the values that are read", async (calls) => {
      const resource = await created(calls, { tags: { team: "blue" } });
      const { latestUpdate: _, ...summary } = (await found(calls, resource)) ?? {};
      equal(summary.arn, resource.arn);
      const stable = Object.entries(summary).filter(([name]) => !changing.includes(name));
      includes(await read(calls, resource), Object.fromEntries(stable));
    }),
    check("has no tags unless it gets some", async (calls) => {
      const resource = await created(calls);
      equal(await tagsOf(calls, resource), {});
      equal((await read(calls, resource)).tags, {});
    }),
    check("keeps the tags of the create call", async (calls) => {
      const resource = await created(calls, { tags: { team: "blue", "a/b:c": "" } });
      equal(await tagsOf(calls, resource), { team: "blue", "a/b:c": "" });
    }),
    check("gets further tags, and new values of old ones", async (calls) => {
      const resource = await created(calls, { tags: { team: "blue", rank: "1" } });
      await calls[service]("TagResource", { resourceArn: resource.arn, tags: { team: "red", more: "2" } });
      equal(await tagsOf(calls, resource), { team: "red", rank: "1", more: "2" });
    }),
    check("loses tags, and an unknown key is not an error", async (calls) => {
      const resource = await created(calls, { tags: { team: "blue", rank: "1" } });
      await calls[service]("UntagResource", { resourceArn: resource.arn, tagKeys: ["team", "none"] });
      equal(await tagsOf(calls, resource), { rank: "1" });
    }),
    check("has at most 50 tags, also in several calls", async (calls) => {
      const resource = await created(calls, { tags: many(50) });
      const tags = { further: "" };
      await expectRefusal(
        calls[service]("TagResource", { resourceArn: resource.arn, tags }),
        "ValidationException",
        400,
      );
      equal(await tagsOf(calls, resource), many(50));
    }),
    check("takes no tag that begins with aws:, when it is created", async (calls) => {
      const input = { ...(await kind.input(set)), tags: { "aws:team": "blue" } };
      await expectRefusal(calls[service](create, input), "ValidationException", 400);
    }),
    check("takes no tag that begins with aws:, later", async (calls) => {
      const { arn: resourceArn } = await created(calls);
      await expectRefusal(
        calls[service]("TagResource", { resourceArn, tags: { "aws:team": "blue" } }),
        "ValidationException",
        400,
      );
    }),
  ];
  const updates = [
    check("changes the member that an update has, and no other", async (calls) => {
      const before = await created(calls, { name: "before", tags: { team: "blue" } });
      await calls[service](update ?? "", { [identifier]: before.arn, name: "after" });
      const stable = Object.entries(before).filter(([name]) => !changing.includes(name));
      includes(await read(calls, before), { ...Object.fromEntries(stable), name: "after" });
    }),
    check("stays as it was with an update without members", async (calls) => {
      const before = await created(calls, { name: "before" });
      await calls[service](update ?? "", { [identifier]: before.arn });
      const stable = Object.entries(before).filter(([name]) => !changing.includes(name));
      includes(await read(calls, before), Object.fromEntries(stable));
    }),
  ];
  const gone = async (calls: OfficialCalls): Promise<Members> => {
    const resource = await created(calls, { tags: { team: "blue" } });
    await remove(calls, resource);
    return resource;
  };
  const notFound = (call: Promise<Answer>) => expectRefusal(call, "ResourceNotFoundException", 404);
  const deletions = [
    check("is not read after it was deleted", async (calls) => {
      const { arn } = await gone(calls);
      await notFound(calls[service](get, { [identifier]: arn }));
    }),
    check("is not in the list after it was deleted", async (calls) => {
      const resource = await gone(calls);
      equal(await found(calls, resource), undefined);
    }),
    check("is deleted once", async (calls) => {
      const resource = await gone(calls);
      await notFound(remove(calls, resource));
    }),
    check("has no tags after it was deleted", async (calls) => {
      const { arn: resourceArn } = await gone(calls);
      await notFound(calls[service]("ListTagsForResource", { resourceArn }));
      await notFound(calls[service]("TagResource", { resourceArn, tags: { team: "red" } }));
      await notFound(calls[service]("UntagResource", { resourceArn, tagKeys: ["team"] }));
    }),
  ];
  return [...checks, ...(update === undefined ? [] : updates), ...(kind.delete === undefined ? [] : deletions)];
}
