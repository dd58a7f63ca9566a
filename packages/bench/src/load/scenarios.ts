/** The requests that the local service answers under load. */
import {
  CreateChannelCommand,
  GetChannelCommand,
  type IvsClient,
  ListChannelsCommand,
  type ListChannelsCommandInput,
} from "@ivskit/client-ivs";
import type { Subject } from "./subject.ts";

export interface Scenario {
  readonly name: string;
  /** The number of requests per round. */
  readonly requests: number;
  readonly send: (client: IvsClient, subject: Subject) => Promise<unknown>[];
}

function list(input: ListChannelsCommandInput): Scenario["send"] {
  return (client) => [client.send(new ListChannelsCommand({ maxResults: 10, ...input }))];
}

/** CreateChannel is last, since it changes the number of channels. */
export const scenarios: readonly Scenario[] = [
  {
    name: "GetChannel",
    requests: 160,
    send: (client, { arns }) => arns.map((arn) => client.send(new GetChannelCommand({ arn }))),
  },
  { name: "ListChannels, a page of 10", requests: 80, send: list({}) },
  { name: "ListChannels by name, 10 found", requests: 80, send: list({ filterByName: "bench-0" }) },
  {
    name: "CreateChannel",
    requests: 80,
    send: (client) => [client.send(new CreateChannelCommand({ name: "created" }))],
  },
];
