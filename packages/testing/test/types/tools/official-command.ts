/** A client does not take commands of the official client, callbacks and unknown options. */
import { GetChannelCommand as OfficialCommand } from "@aws-sdk/client-ivs";
import { GetChannelCommand, IvsClient } from "@ivskit/client-ivs";

const client = new IvsClient({});

// @ts-expect-error: a command of the official client
void client.send(new OfficialCommand({ arn: "a" }));
// @ts-expect-error: a callback
void client.send(new GetChannelCommand({ arn: "a" }), () => {});
// @ts-expect-error: a callback after options
void client.send(new GetChannelCommand({ arn: "a" }), {}, () => {});
// @ts-expect-error: an option that does not exist
void client.send(new GetChannelCommand({ arn: "a" }), { region: undefined });

type SendParameters = Parameters<IvsClient["send"]>;
export const options: SendParameters[1] = { maxAttempts: 1 };
