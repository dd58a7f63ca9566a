/** The compiler refuses to send a command of this project with an official client, which cannot send it. */
import { IvsClient as OfficialClient, GetChannelCommand as OfficialCommand } from "@aws-sdk/client-ivs";
import { GetChannelCommand, Ivs } from "@ivskit/client-ivs";

const official = new OfficialClient({});
export const sent = official.send(new OfficialCommand({ arn: "a" }));
// @ts-expect-error: a command of this project
official.send(new GetChannelCommand({ arn: "a" }));
// @ts-expect-error: a command of this project
official.send(new GetChannelCommand({ arn: "a" }), {});
export const own: Promise<object> = new Ivs({}).send(new GetChannelCommand({ arn: "a" }));
