/** This file must not compile: the input is right, so the expected error does not come. */
import { GetChannelCommand } from "@ivskit/client-ivs";

// @ts-expect-error
export const command: GetChannelCommand = new GetChannelCommand({ arn: "arn" });
