import * as aws from "./aws.js";
import { ChannelLatencyMode, CreateStageCommand, Ivs, type Stage, StageClient, type StageInput } from "./aws.js";

const endpoint = process.env.IVS_ENDPOINT;
const ivs = new Ivs({ endpoint });
const { channel } = await ivs.createChannel({ name: "again", latencyMode: ChannelLatencyMode.NormalLatency });
console.log(JSON.stringify({ latencyMode: channel?.latencyMode, tags: channel?.tags }));

const stages = new StageClient({ endpoint });
const input: StageInput = { name: "again", tags: { from: "re-export" } };
const stage: Stage | undefined = (await stages.send(new CreateStageCommand(input))).stage;
console.log(JSON.stringify({ stage: stage?.name, tags: stage?.tags }));

const tagged = await ivs.send(new aws.TagResourceCommand({ resourceArn: channel?.arn ?? "", tags: { a: "1" } }));
const { tags } = await ivs.listTagsForResource({ resourceArn: channel?.arn ?? "" });
console.log(
  JSON.stringify({ status: tagged.$metadata.httpStatusCode, tags, realtime: typeof aws.realtime.IVSRealTime }),
);
