/** Creates resources of IVS Chat for scenarios that need them. */
import { given } from "../expect.ts";
import type { Context, Input } from "../scenario.ts";

/** Gives the ARN. */
export async function newRoom(
  { send }: Context<"ivschat">,
  input: Input<"ivschat", "CreateRoom"> = {},
): Promise<string> {
  return given((await send("CreateRoom", input)).arn);
}

/** Gives the ARN. */
export async function newLoggingConfiguration(
  { send }: Context<"ivschat">,
  name = "",
  bucketName = "bucket-1",
): Promise<string> {
  const input = { name, destinationConfiguration: { s3: { bucketName } } };
  return given((await send("CreateLoggingConfiguration", input)).arn);
}

/** Attributes of 1,024 bytes, keys included, and attributes of one byte more. */
export const attributes = { fitting: { k: "v".repeat(1023) }, tooLong: { k: "v".repeat(1024) } };
