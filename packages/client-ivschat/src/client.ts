// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Client, type ClientConfig } from "@ivskit/core";
import { service } from "./service.js";

/** How to reach Amazon Interactive Video Service Chat, and as whom. */
export interface IvschatClientConfig extends ClientConfig {
}

/**
 * Sends commands to Amazon Interactive Video Service Chat. Only the commands that are imported end up in a bundle.
 *
 * Amazon IVS Chat carries text messages between the viewers of a stream, or of anything else. A room is where they
 * meet: your server creates it with this API and hands each participant a chat token, with which their app connects to
 * the room's WebSocket endpoint, sends messages and receives everyone else's. The API also moderates (deleting
 * messages, disconnecting users), sends events of your own to everybody in a room, and keeps what was said by logging
 * configurations in Amazon S3, CloudWatch Logs or Data Firehose. Messages themselves are never sent through this API.
 */
export class IvschatClient extends Client {
  constructor(config: IvschatClientConfig = {}) {
    super(service, config);
  }
}
