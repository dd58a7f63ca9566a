// Has to fail to compile: nothing is wrong with this input, so no error can be expected.
import { GetChannelCommand } from "@ivskit/client-ivs";

// @ts-expect-error
export const command: GetChannelCommand = new GetChannelCommand({ arn: "arn" });
