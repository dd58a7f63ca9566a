/** Makes signatures one after the other, with a cached key. */
import type { Connection } from "../peers/peer.ts";
import { channelArn } from "../service/answers.ts";
import type { SignerModule } from "../signers/signer.ts";
import type { Task } from "./race.ts";

const body = JSON.stringify({ arn: channelArn });

/** @throws Error if the signer returns no signature */
export async function signingTask(module: object, connection: Connection): Promise<Task> {
  const sign = await (module as SignerModule).createSign(connection);
  const { hostname } = new URL(connection.endpoint);
  const once = (): string | Promise<string> => sign({ hostname, path: "/GetChannel", body, date: new Date() });
  const first = await once();
  if (!/Signature=[0-9a-f]{64}$/.test(first)) throw new Error(`It gave ${first}`);
  return async (count) => {
    for (let index = 0; index < count; index++) {
      const signed = once();
      // An `await` of a value that is not a promise would be a large part of the time.
      if (typeof signed !== "string") await signed;
    }
  };
}
