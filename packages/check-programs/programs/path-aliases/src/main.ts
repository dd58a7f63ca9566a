import type { Channel } from "ivs-types";
import { ivs } from "~/clients/ivs";
import { realtime } from "~/clients/realtime";

const { channel, streamKey } = await ivs.createChannel({ name: "aliased" });
const shown = (one: Channel | undefined): object => ({ name: one?.name, type: one?.type, preset: one?.preset });
console.log(JSON.stringify({ ...shown(channel), hasKey: typeof streamKey?.value === "string" }));

const { stage, participantTokens } = await realtime.createStage({
  name: "aliased",
  participantTokenConfigurations: [{ userId: "ann", capabilities: ["PUBLISH"], duration: 60 }],
});
console.log(JSON.stringify({ stage: stage?.name, tokens: participantTokens?.map(({ userId }) => userId) }));

const { stages } = await realtime.listStages();
console.log(JSON.stringify({ stages: stages?.map(({ name }) => name) }));
