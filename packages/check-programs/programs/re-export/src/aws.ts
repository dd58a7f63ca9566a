// The only file that names the SDK.
export * from "@aws-sdk/client-ivs";
export type { CreateStageCommandInput as StageInput } from "@aws-sdk/client-ivs-realtime";
export * as realtime from "@aws-sdk/client-ivs-realtime";
export {
  CreateStageCommand,
  IVSRealTimeClient as StageClient,
  type Stage,
} from "@aws-sdk/client-ivs-realtime";
