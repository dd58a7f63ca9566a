/** Events as the documentation of Amazon IVS shows them. */

export const channelArn = "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl";
export const stageArn = "arn:aws:ivs:us-west-2:123456789012:stage/AbCdEfGhIjKl";
const compositionArn = "arn:aws:ivs:us-west-2:123456789012:composition/AbCdEfGhIjKl";

export function example(type: string, resources: readonly string[], detail: unknown) {
  return {
    version: "0",
    id: "01234567-0123-0123-0123-012345678901",
    "detail-type": type,
    source: "aws.ivs",
    account: "123456789012",
    time: "2026-11-26T10:23:43Z",
    region: "us-west-2",
    resources,
    detail,
  };
}

const stream = { channel_name: "Your Channel", stream_id: "st-1" };
const recording = {
  ...stream,
  recording_status_reason: "",
  recording_s3_bucket_name: "recordings",
  recording_s3_key_prefix: "ivs/v1/123456789012/AbCdEfGhIjKl/2026/11/26/10/23/j8Z9O91ndcVs",
  recording_duration_ms: 0,
  recording_session_id: "session-1",
};
const participant = { session_id: "st-1A2b3c4D5e6F7", participant_id: "p1" };

export const streamStart = example("IVS Stream State Change", [channelArn], { event_name: "Stream Start", ...stream });

export const examples = [
  example("IVS Stream State Change", [channelArn], { event_name: "Session Created", ...stream, channel_name: "" }),
  example("IVS Stream State Change", [channelArn], {
    event_name: "Session Ended",
    ...stream,
    code: "MultitrackInputNotAllowed",
  }),
  streamStart,
  example("IVS Stream State Change", [channelArn], {
    event_name: "Stream Failure",
    ...stream,
    reason: "Transcode capacity exceeded. Please try again.",
  }),
  example("IVS Stream Health Change", [channelArn], { event_name: "Starvation Start", ...stream }),
  example("IVS Limit Breach", [channelArn], {
    limit_name: "Ingest Bitrate",
    limit_value: 1234,
    exceeded_by: 3,
    limit_unit: "bits per second",
    ...stream,
  }),
  example("IVS Limit Breach", [], {
    limit_name: "Concurrent Viewers",
    limit_value: 10,
    exceeded_by: 11,
    limit_unit: "viewers",
  }),
  example("IVS Recording State Change", [channelArn], { recording_status: "Recording Start", ...recording }),
  example("IVS Recording State Change", [channelArn], {
    recording_status: "Recording End",
    ...recording,
    recording_duration_ms: 99370264,
    recording_session_stream_ids: ["st-0", "st-1"],
  }),
  example("IVS Recording State Change", [channelArn], {
    recording_status: "Recording Start Failure",
    ...recording,
    recording_s3_key_prefix: "",
    recording_status_reason: "ValidationException",
  }),
  example("IVS Stage Update", [stageArn], {
    event_name: "Participant Published",
    ...participant,
    event_time: "2026-11-26T10:23:43.120Z",
    user_id: "",
  }),
  example("IVS Stage Update", [stageArn], {
    event_name: "Participant Publish Error",
    ...participant,
    error_code: "QUOTA_EXCEEDED",
    user_id: "ann",
  }),
  example("IVS Composition State Change", [compositionArn], {
    event_name: "Destination Failure",
    stage_arn: stageArn,
    id: "d1",
    reason: "eg. stream key",
  }),
  example("IVS Participant Recording State Change", [stageArn], {
    event_name: "Recording End",
    ...participant,
    recording_s3_bucket_name: "recordings",
    recording_s3_key_prefix: "stage/session/participant/2026-11-26T10-23-43Z",
    recording_duration_ms: 1200,
  }),
];
