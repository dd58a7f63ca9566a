// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Client, type ClientConfig, type ClientInfo, type MiddlewareStack } from "@ivskit/core";
import type { ServiceInputTypes, ServiceOutputTypes } from "./sdk-types.js";
import { service } from "./service.js";

/** Configuration of a client of Amazon Interactive Video Service Chat: region, endpoint, credentials and so on. */
export interface IvschatClientConfig extends ClientConfig {}

/** The public information about a client, without secrets. */
export interface IvschatClientResolvedConfig extends ClientInfo {}

/**
 * Sends commands to Amazon Interactive Video Service Chat. A bundle contains only the commands that are imported.
 *
 * Amazon IVS Chat carries text messages between the viewers of a stream, or of anything else. A room is where they
 * meet: your server creates it with this API and hands each participant a chat token, with which their app connects to
 * the room's WebSocket endpoint, sends messages and receives everyone else's. The API also moderates (deleting
 * messages, disconnecting users), sends events of your own to everybody in a room, and keeps what was said by logging
 * configurations in Amazon S3, CloudWatch Logs or Data Firehose. Messages themselves are never sent through this API.
 */
export class IvschatClient extends Client<"ivschat"> {
  declare readonly config: IvschatClientResolvedConfig;
  declare readonly middlewareStack: MiddlewareStack<ServiceInputTypes, ServiceOutputTypes>;

  constructor(config: IvschatClientConfig = {}) {
    super(service, config);
  }
}
