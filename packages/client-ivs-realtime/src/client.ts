// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Client, type ClientConfig, type ClientInfo, type MiddlewareStack } from "@ivskit/core";
import type { ServiceInputTypes, ServiceOutputTypes } from "./sdk-types.js";
import { service } from "./service.js";

/** Configuration of a client of Amazon Interactive Video Service RealTime: region, endpoint, credentials and so on. */
export interface IVSRealTimeClientConfig extends ClientConfig {}

/** The public information about a client, without secrets. */
export interface IVSRealTimeClientResolvedConfig extends ClientInfo {}

/**
 * Sends commands to Amazon Interactive Video Service RealTime. A bundle contains only the commands that are imported.
 *
 * Amazon IVS Real-Time brings people together on a stage, where each can send and receive live video with a latency of
 * a fraction of a second. A participant token lets one participant join one stage; you have the service create it, or
 * sign it yourself with a key pair whose public half you import. Encoders that speak RTMP join by way of an ingest
 * configuration. A composition mixes all who publish on a stage into one video, and sends it to an IVS channel, to
 * Amazon S3 or to both; encoder configurations say how that video is encoded, storage configurations where recordings
 * go. Publishers may also be recorded one by one, and be replicated to other stages. Sessions, participants and events
 * tell afterwards what happened on a stage.
 */
export class IVSRealTimeClient extends Client<"ivs-realtime"> {
  declare readonly config: IVSRealTimeClientResolvedConfig;
  declare readonly middlewareStack: MiddlewareStack<ServiceInputTypes, ServiceOutputTypes>;

  constructor(config: IVSRealTimeClientConfig = {}) {
    super(service, config);
  }
}
