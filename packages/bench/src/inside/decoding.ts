/** Decodes a response with many items. */
import type { Answer, DecoderModule } from "../decoders/decoder.ts";
import { channelSummaries, streamSessionsAnswer } from "../service/answers.ts";
import type { Task } from "./race.ts";

export const decodedItems = 1000;

/** @throws Error if the decoder does not return all items */
export async function decodingTask(operation: Answer["operation"], module: object): Promise<Task> {
  const body =
    operation === "ListChannels"
      ? `{"channels":${channelSummaries(decodedItems)}}`
      : streamSessionsAnswer(decodedItems);
  const decode = (module as DecoderModule).createDecode({ operation, body });
  const items = await decode();
  if (items !== decodedItems) throw new Error(`It gave ${items} of ${decodedItems} items`);
  return async (count) => {
    for (let index = 0; index < count; index++) await decode();
  };
}
