// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import {
  Command,
  type MetadataBearer,
  type Operation,
  type StructureCodec,
  dateTime,
  readMembers,
  structure,
} from "@ivskit/core";

/** The session to be read. */
export interface GetStageSessionRequest {
  /**
   * Id of the session: `st-` and 13 letters and digits.
   *
   * Length: exactly 16. Pattern: `^st-[a-zA-Z0-9]+$`.
   */
  sessionId: string | undefined;
  /**
   * ARN of the stage.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:stage/[a-zA-Z0-9-]+$`.
   */
  stageArn: string | undefined;
}

/** The session that was asked for. */
export interface GetStageSessionResponse {
  /** The session. */
  stageSession?: StageSession | undefined;
}

/**
 * What happened on a stage from the first participant who joined until the last one left. A stage can have many
 * sessions, one after the other.
 */
export interface StageSession {
  /** When the last participant left. Absent while the session goes on. */
  endTime?: Date | undefined;
  /**
   * Id of the session: `st-` and 13 letters and digits.
   *
   * Length: exactly 16. Pattern: `^st-[a-zA-Z0-9]+$`.
   */
  sessionId?: string | undefined;
  /** When the first participant joined. */
  startTime?: Date | undefined;
}

export const stageSessionCodec: StructureCodec = {
  members: { endTime: { as: dateTime }, startTime: { as: dateTime } },
  work: structure,
};

/** Input of {@link GetStageSessionCommand}. */
export interface GetStageSessionCommandInput extends GetStageSessionRequest {}

/** Output of {@link GetStageSessionCommand}. */
export interface GetStageSessionCommandOutput extends GetStageSessionResponse, MetadataBearer {}

/** The HTTP binding of GetStageSession. */
const getStageSessionOperation: Operation<GetStageSessionCommandInput, GetStageSessionCommandOutput> = {
  name: "GetStageSession",
  path: "/GetStageSession",
  repeatable: true,
  output: { read: readMembers, members: { stageSession: { as: stageSessionCodec } }, work: structure },
};

/**
 * Reads when one session of a stage began and ended. At most 5 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ValidationException} (400)
 * @throws {@link IVSRealTimeServiceException} for other errors of the service
 */
export class GetStageSessionCommand extends Command<
  GetStageSessionCommandInput,
  GetStageSessionCommandOutput,
  "ivs-realtime"
> {
  constructor(input: GetStageSessionCommandInput) {
    super(getStageSessionOperation, input);
  }
}
