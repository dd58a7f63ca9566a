/** Inputs that the compiler accepts, and inputs that it refuses. */
import {
  BatchGetChannelCommand,
  ChannelType,
  CreateChannelCommand,
  type CreateChannelCommandInput,
  CreateRecordingConfigurationCommand,
  GetChannelCommand,
  type GetChannelCommandInput,
  ListChannelsCommand,
  TagResourceCommand,
  UpdateChannelCommand,
} from "@ivskit/client-ivs";
import { GetChannelCommand as BySubpath } from "@ivskit/client-ivs/operations/get-channel";
import { same } from "./exactly.js";

// A value of the environment may be missing; the service or the client then says so.
declare const maybe: string | undefined;

const arn = "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEf123456";

// These inputs are right.
new GetChannelCommand({ arn });
new BySubpath({ arn });
new GetChannelCommand({ arn: maybe });
new BatchGetChannelCommand({ arns: undefined });
new CreateRecordingConfigurationCommand({ destinationConfiguration: { s3: { bucketName: maybe } } });
new ListChannelsCommand();
new ListChannelsCommand({});
new CreateChannelCommand({
  name: undefined,
  type: ChannelType.StandardChannelType,
  latencyMode: "LOW",
  authorized: false,
});
new CreateChannelCommand({ type: "A_TYPE_OF_A_LATER_VERSION", tags: { any: "tag" } });
new UpdateChannelCommand({ arn, multitrackInputConfiguration: { enabled: true, policy: "ALLOW" } });

// These members do not exist.
// @ts-expect-error: misspelt
new GetChannelCommand({ arn, nmae: "x" });
// @ts-expect-error: of another operation
new CreateChannelCommand({ streamId: "st-x" });
// @ts-expect-error: misspelt inside of a member
new UpdateChannelCommand({ arn, multitrackInputConfiguration: { enable: true } });

// Required members are missing.
// @ts-expect-error: no arn
new GetChannelCommand({});
// @ts-expect-error: no input
new GetChannelCommand();
// @ts-expect-error: null is no arn
new GetChannelCommand({ arn: null });
// @ts-expect-error: no tags
new TagResourceCommand({ resourceArn: arn });
// @ts-expect-error: missing inside of a member
new CreateRecordingConfigurationCommand({ destinationConfiguration: { s3: {} } });

// An enum takes any text, and nothing else.
// @ts-expect-error: a number
new CreateChannelCommand({ type: 1 });
// @ts-expect-error: the whole enum instead of a value
new CreateChannelCommand({ type: ChannelType });
// @ts-expect-error: another object
new CreateChannelCommand({ latencyMode: { value: "LOW" } });
// @ts-expect-error: a boolean
new CreateChannelCommand({ latencyMode: true });

// These members have the wrong type.
// @ts-expect-error: text for a boolean
new CreateChannelCommand({ authorized: "true" });
// @ts-expect-error: text for a list
new BatchGetChannelCommand({ arns: arn });
// @ts-expect-error: numbers in a list of text
new BatchGetChannelCommand({ arns: [1] });
// @ts-expect-error: a number as the value of a tag
new TagResourceCommand({ resourceArn: arn, tags: { a: 1 } });
// @ts-expect-error: text for a number
new ListChannelsCommand({ maxResults: "10" });
// @ts-expect-error: text for a boolean, inside of a member
new UpdateChannelCommand({ arn, multitrackInputConfiguration: { enabled: "yes" } });

same<GetChannelCommandInput["arn"], string | undefined>(true);
same<CreateChannelCommandInput["name"], string | undefined>(true);
same<CreateChannelCommandInput["type"], ChannelType | undefined>(true);
same<CreateChannelCommandInput["tags"], Record<string, string> | undefined>(true);
