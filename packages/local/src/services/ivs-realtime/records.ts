/** The records of IVS Real-Time: its resources, and the participants and sessions of stages. */
import type {
  AutoParticipantRecordingConfiguration,
  DestinationConfiguration,
  LayoutConfiguration,
  ParticipantTokenCapability,
  RedundantIngestCredential,
  StageEndpoints,
  Video,
} from "@ivskit/client-ivs-realtime";
import type { Tagged } from "../../basics/tags.ts";
import type { KeyRecord } from "../../simulation/operations/import-key.ts";
import type { RecordingLife } from "../../simulation/recording-life.ts";
import type { Valid } from "../../simulation/valid.ts";

/** Attributes of a participant, set by the application. They are as secret as the tokens that contain them. */
export type Attributes = Readonly<Record<string, string>>;

type Whole<T> = { readonly [Name in keyof T]-?: NonNullable<T[Name]> };

export type ParticipantRecordingSettings = Whole<AutoParticipantRecordingConfiguration>;

export interface StageRecord extends Tagged {
  readonly name: string;
  readonly endpoints: Whole<StageEndpoints>;
  /** `storageConfigurationArn` is `""` if participants are not recorded. */
  readonly autoParticipantRecordingConfiguration: ParticipantRecordingSettings;
}

/** A session of a stage: from the first participant who joined until some minutes after the last publisher. */
export interface StageSessionRecord {
  readonly sessionId: string;
  readonly stageArn: string;
  readonly startTime: Date;
  readonly endTime?: Date;
}

/** A token that the service gave out. */
export interface TokenRecord {
  readonly participantId: string;
  readonly stageArn: string;
  readonly token: string;
  readonly userId?: string;
  readonly attributes?: Attributes;
  readonly capabilities: ParticipantTokenCapability[];
  readonly expirationTime: Date;
}

export interface RevokedParticipant {
  readonly stageArn: string;
  readonly participantId: string;
}

export type ParticipantProtocol = "UNKNOWN" | "WHIP" | "RTMP" | "RTMPS";

/** A participant in one session: a person, an encoder, or a replica from another stage. */
export interface ParticipantRecord {
  readonly stageArn: string;
  readonly sessionId: string;
  readonly participantId: string;
  readonly userId: string;
  readonly attributes: Attributes;
  readonly capabilities: readonly ParticipantTokenCapability[];
  readonly client: ParticipantClient;
  readonly firstJoinTime: Date;
  readonly state: "CONNECTED" | "DISCONNECTED";
  /** The expiration of the self-signed token with which the participant is on the stage. */
  readonly tokenExpirationTime?: Date;
  /** Whether the participant publishes now. */
  readonly publishing: boolean;
  /** Whether the participant has published at any time in the session. */
  readonly published: boolean;
  readonly protocol: ParticipantProtocol;
  /** The ingest configuration of an encoder. */
  readonly ingestConfigurationArn?: string;
  readonly redundantIngest: boolean;
  readonly recordingState: "ACTIVE" | "STOPPED" | "FAILED" | "DISABLED";
  /** The latest recording, running, waiting or over. */
  readonly recording?: RecordingLife;
  readonly replicationType: "NONE" | "SOURCE" | "REPLICA";
  readonly replicationState?: "ACTIVE" | "STOPPED";
  /** The stage and the session of the original, for a replica. */
  readonly sourceStageArn?: string;
  readonly sourceSessionId?: string;
}

/** The description of the client software. */
export interface ParticipantClient {
  readonly browserName?: string | undefined;
  readonly browserVersion?: string | undefined;
  readonly ispName?: string | undefined;
  readonly osName?: string | undefined;
  readonly osVersion?: string | undefined;
  readonly sdkVersion?: string | undefined;
}

export interface ParticipantEvent {
  readonly name: string;
  readonly participantId: string;
  readonly eventTime: Date;
  readonly replica: boolean;
  readonly errorCode?: string;
  readonly remoteParticipantId?: string;
  readonly destinationStageArn?: string;
  readonly destinationSessionId?: string;
  /** The tokens before and after an exchange, in the event TOKEN_EXCHANGED. */
  readonly previousToken?: ExchangedToken;
  readonly newToken?: ExchangedToken;
}

/** The parts of a token that an exchange may change. */
export interface ExchangedToken {
  readonly attributes: Record<string, string>;
  readonly capabilities: ParticipantTokenCapability[];
  readonly expirationTime: Date;
  readonly userId: string;
}

/** One participant on one further stage. */
export interface ReplicaRecord {
  readonly participantId: string;
  readonly sourceStageArn: string;
  readonly sourceSessionId: string;
  readonly destinationStageArn: string;
  readonly destinationSessionId: string;
  readonly replicationState: "ACTIVE" | "STOPPED";
  readonly reconnectWindowSeconds: number;
}

export type CompositionState = "STARTING" | "ACTIVE" | "STOPPING" | "STOPPED" | "FAILED";

export interface DestinationRecord {
  readonly id: string;
  readonly state: CompositionState | "RECONNECTING";
  readonly configuration: Valid<DestinationConfiguration>;
  readonly startTime?: Date;
  readonly endTime?: Date;
  /** The detail of a recording in a bucket. */
  readonly detail?: { readonly s3: { readonly recordingPrefix: string } };
}

export interface CompositionRecord extends Tagged {
  readonly stageArn: string;
  readonly layout: LayoutConfiguration;
  readonly state: CompositionState;
  readonly destinations: DestinationRecord[];
  readonly startTime?: Date;
  readonly endTime?: Date;
  readonly idempotencyToken?: string;
}

export interface EncoderConfigurationRecord extends Tagged {
  readonly name: string;
  readonly video: Whole<Video>;
}

export interface StorageConfigurationRecord extends Tagged {
  readonly name: string;
  readonly s3: { readonly bucketName: string };
}

export interface PublicKeyRecord extends KeyRecord {}

export interface IngestConfigurationRecord extends Tagged {
  readonly name: string;
  readonly ingestProtocol: string;
  readonly insecureIngest: boolean;
  readonly participantId: string;
  /** The stage of the encoder; `""` if the stream key opens no stage. */
  readonly stageArn: string;
  /** ACTIVE while an encoder publishes with it. */
  readonly state: "ACTIVE" | "INACTIVE";
  readonly streamKey: string;
  readonly userId: string;
  readonly attributes: Attributes;
  readonly redundantIngest: boolean;
  readonly redundantIngestCredentials?: RedundantIngestCredential[];
}
