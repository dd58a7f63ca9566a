// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Client, type ClientConfig, type ClientInfo, type MiddlewareStack } from "@ivskit/core";
import type { ServiceInputTypes, ServiceOutputTypes } from "./sdk-types.js";
import { service } from "./service.js";

/** Configuration of a client of Amazon Interactive Video Service: region, endpoint, credentials and so on. */
export interface IvsClientConfig extends ClientConfig {}

/** The public information about a client, without secrets. */
export interface IvsClientResolvedConfig extends ClientInfo {}

/**
 * Sends commands to Amazon Interactive Video Service. A bundle contains only the commands that are imported.
 *
 * Amazon Interactive Video Service (IVS) turns what an encoder sends over RTMPS or SRT into live video that players
 * fetch over HLS within a few seconds. A channel is where a stream arrives and where it is played; its stream key lets
 * one encoder broadcast to it. Around channels there are recording configurations (recordings in Amazon S3), playback
 * key pairs and viewer-session revocation (private channels), playback restriction policies (countries and origins),
 * ad configurations, stream sessions (what happened during a broadcast), timed metadata and tags.
 */
export class IvsClient extends Client<"ivs"> {
  declare readonly config: IvsClientResolvedConfig;
  declare readonly middlewareStack: MiddlewareStack<ServiceInputTypes, ServiceOutputTypes>;

  constructor(config: IvsClientConfig = {}) {
    super(service, config);
  }
}
