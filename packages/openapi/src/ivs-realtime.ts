// Written by openapi-typescript from the OpenAPI document of this name. Do not edit: change the model and generate again.

export interface paths {
    "/CreateEncoderConfiguration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creates an encoder configuration, which says at what size, frame rate and bitrate a composition is encoded
         * @description Creates an encoder configuration, which says at what size, frame rate and bitrate a composition is encoded. There is no update: to change one, create another. At most 5 calls a second.
         */
        post: operations["CreateEncoderConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/CreateIngestConfiguration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creates an ingest configuration, with which an encoder publishes to a stage over RTMPS or RTMP as a participant of its own
         * @description Creates an ingest configuration, with which an encoder publishes to a stage over RTMPS or RTMP as a participant of its own. The answer holds the secret stream key. The key opens nothing until the configuration refers to a stage. At most 5 calls a second.
         */
        post: operations["CreateIngestConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/CreateParticipantToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creates a token with which one participant can join one stage
         * @description Creates a token with which one participant can join one stage. One token makes one participant, so create one for each. To create tokens without a call, sign them yourself: see `ImportPublicKey`. At most 50 calls a second.
         */
        post: operations["CreateParticipantToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/CreateStage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creates a stage, on which participants send and receive live video, and at your wish tokens for its first participants
         * @description Creates a stage, on which participants send and receive live video, and at your wish tokens for its first participants. Every input is optional: without any, the stage has no name, nobody can join until there is a token, and nobody is recorded. At most 5 calls a second.
         */
        post: operations["CreateStage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/CreateStorageConfiguration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creates a storage configuration, which names the Amazon S3 bucket that recordings go to
         * @description Creates a storage configuration, which names the Amazon S3 bucket that recordings go to. The service adds to the bucket's policy what it needs to write there. There is no update: to change one, create another. At most 5 calls a second.
         */
        post: operations["CreateStorageConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DeleteEncoderConfiguration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deletes an encoder configuration
         * @description Deletes an encoder configuration. While a composition uses it the answer is `ConflictException`. At most 5 calls a second.
         */
        post: operations["DeleteEncoderConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DeleteIngestConfiguration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deletes an ingest configuration, so that its stream key opens nothing any more
         * @description Deletes an ingest configuration, so that its stream key opens nothing any more. While an encoder publishes with it the answer is `ConflictException`, unless `force` is set. At most 5 calls a second.
         */
        post: operations["DeleteIngestConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DeletePublicKey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Removes an imported public key
         * @description Removes an imported public key. Participant tokens signed with its private key are no longer accepted. At most 3 calls a second.
         */
        post: operations["DeletePublicKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DeleteStage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deletes a stage and disconnects everybody on it
         * @description Deletes a stage and disconnects everybody on it. Compositions of the stage end; an ingest configuration in use on it no longer refers to any stage. At most 5 calls a second.
         */
        post: operations["DeleteStage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DeleteStorageConfiguration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deletes a storage configuration; recordings already in the bucket stay there
         * @description Deletes a storage configuration; recordings already in the bucket stay there. While a composition uses it the answer is `ConflictException`: stop the composition and wait until it is `STOPPED`. At most 5 calls a second.
         */
        post: operations["DeleteStorageConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DisconnectParticipant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disconnects one participant from a stage
         * @description Disconnects one participant from a stage. An encoder's ingest configuration is detached from the stage by it, so that the encoder cannot come back until the configuration refers to a stage again. At most 5 calls a second.
         */
        post: operations["DisconnectParticipant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetComposition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reads one composition with its layout and destinations, which lists leave out or shorten
         * @description Reads one composition with its layout and destinations, which lists leave out or shorten. A few minutes after its end the answer is `ResourceNotFoundException`. At most 5 calls a second.
         */
        post: operations["GetComposition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetEncoderConfiguration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reads one encoder configuration, including its video settings, which lists leave out
         * @description Reads one encoder configuration, including its video settings, which lists leave out. At most 5 calls a second.
         */
        post: operations["GetEncoderConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetIngestConfiguration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reads one ingest configuration, including its secret stream key, which lists leave out
         * @description Reads one ingest configuration, including its secret stream key, which lists leave out. At most 5 calls a second.
         */
        post: operations["GetIngestConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetParticipant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reads one participant of a session: whether connected and publishing, with what client, and how the recording fares
         * @description Reads one participant of a session: whether connected and publishing, with what client, and how the recording fares. At most 5 calls a second.
         */
        post: operations["GetParticipant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetPublicKey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reads one imported public key: its name, tags, fingerprint and the key itself
         * @description Reads one imported public key: its name, tags, fingerprint and the key itself. At most 3 calls a second.
         */
        post: operations["GetPublicKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetStage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reads one stage, including its endpoints and recording, which lists leave out
         * @description Reads one stage, including its endpoints and recording, which lists leave out. At most 5 calls a second.
         */
        post: operations["GetStage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetStageSession": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reads when one session of a stage began and ended
         * @description Reads when one session of a stage began and ended. At most 5 calls a second.
         */
        post: operations["GetStageSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetStorageConfiguration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reads one storage configuration
         * @description Reads one storage configuration. At most 5 calls a second.
         */
        post: operations["GetStorageConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ImportPublicKey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Registers the public half of a P-384 key pair that you made yourself
         * @description Registers the public half of a P-384 key pair that you made yourself. Participants then join your stages with tokens that you sign (ES384) with the private half, which never leaves you. At most 3 calls a second.
         */
        post: operations["ImportPublicKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ListCompositions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lists the compositions of the account in the region, running or ended a short while ago, all of them or those that match the filters
         * @description Lists the compositions of the account in the region, running or ended a short while ago, all of them or those that match the filters. Answers in pages; an answer without `nextToken` is the last. At most 5 calls a second.
         */
        post: operations["ListCompositions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ListEncoderConfigurations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lists the encoder configurations of the account in the region, without their video settings
         * @description Lists the encoder configurations of the account in the region, without their video settings. Answers in pages; an answer without `nextToken` is the last. At most 5 calls a second.
         */
        post: operations["ListEncoderConfigurations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ListIngestConfigurations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lists the ingest configurations of the account in the region, all of them or those that match one filter, without their stream keys
         * @description Lists the ingest configurations of the account in the region, all of them or those that match one filter, without their stream keys. Answers in pages; an answer without `nextToken` is the last. At most 5 calls a second.
         */
        post: operations["ListIngestConfigurations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ListParticipantEvents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lists what one participant did, and what went wrong for it, in one session
         * @description Lists what one participant did, and what went wrong for it, in one session. Answers in pages; an answer without `nextToken` is the last. At most 5 calls a second.
         */
        post: operations["ListParticipantEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ListParticipantReplicas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lists the stages that one participant is or was replicated to
         * @description Lists the stages that one participant is or was replicated to. Answers in pages; an answer without `nextToken` is the last. At most 5 calls a second.
         */
        post: operations["ListParticipantReplicas"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ListParticipants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lists the participants of one session, all of them or those that match one filter, whether still connected or not
         * @description Lists the participants of one session, all of them or those that match one filter, whether still connected or not. Answers in pages; an answer without `nextToken` is the last. At most 5 calls a second.
         */
        post: operations["ListParticipants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ListPublicKeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lists the imported public keys of the account in the region, without the keys themselves
         * @description Lists the imported public keys of the account in the region, without the keys themselves. Answers in pages; an answer without `nextToken` is the last. At most 3 calls a second.
         */
        post: operations["ListPublicKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ListStageSessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lists the sessions of one stage, those over and the one that is going on
         * @description Lists the sessions of one stage, those over and the one that is going on. Answers in pages; an answer without `nextToken` is the last. At most 5 calls a second.
         */
        post: operations["ListStageSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ListStages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lists the stages of the account in the region
         * @description Lists the stages of the account in the region. Answers in pages; an answer without `nextToken` is the last. At most 5 calls a second.
         */
        post: operations["ListStages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ListStorageConfigurations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lists the storage configurations of the account in the region
         * @description Lists the storage configurations of the account in the region. Answers in pages; an answer without `nextToken` is the last. At most 5 calls a second.
         */
        post: operations["ListStorageConfigurations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/StartComposition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begins to mix the participants of a stage into one video that goes to a channel, to a bucket or to both
         * @description Begins to mix the participants of a stage into one video that goes to a channel, to a bucket or to both. The composition begins as `STARTING`, and ends when it is stopped, when nobody has published on the stage for 60 seconds, when the stage is deleted, when no destination can be reached any more, or after 24 hours. A few minutes after its end it can no longer be read. At most 5 calls a second.
         */
        post: operations["StartComposition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/StartParticipantReplication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets a participant who publishes on one stage appear on a second stage as well
         * @description Lets a participant who publishes on one stage appear on a second stage as well. Participants there see a replica of the same id. A participant can be replicated to several stages, one call for each. At most 5 calls a second.
         */
        post: operations["StartParticipantReplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/StopComposition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stops a composition: what goes to the channel ends, and recordings are completed
         * @description Stops a composition: what goes to the channel ends, and recordings are completed. It goes through `STOPPING` to `STOPPED`, and can no longer be read a few minutes later. At most 5 calls a second.
         */
        post: operations["StopComposition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/StopParticipantReplication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends the replication of a participant to a stage
         * @description Ends the replication of a participant to a stage. The participant stays on the first stage. At most 5 calls a second.
         */
        post: operations["StopParticipantReplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/UpdateIngestConfiguration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes the stage that an ingest configuration refers to, or its redundancy; the stream key stays the same
         * @description Changes the stage that an ingest configuration refers to, or its redundancy; the stream key stays the same. While an encoder publishes with it the answer is `ConflictException`. At most 5 calls a second.
         */
        post: operations["UpdateIngestConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/UpdateStage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes the name of a stage or the recording of its publishers
         * @description Changes the name of a stage or the recording of its publishers. What is left out stays as it is. While a publisher is being recorded, changing the recording answers `ConflictException`. At most 5 calls a second.
         */
        post: operations["UpdateStage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tags/{resourceArn}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads all tags of one resource
         * @description Reads all tags of one resource. At most 10 calls a second.
         */
        get: operations["ListTagsForResource"];
        put?: never;
        /**
         * Adds tags to a resource, and replaces the values of those it already has
         * @description Adds tags to a resource, and replaces the values of those it already has. A resource holds at most 50. At most 10 calls a second.
         */
        post: operations["TagResource"];
        /**
         * Removes tags from a resource by their keys
         * @description Removes tags from a resource by their keys. At most 10 calls a second.
         */
        delete: operations["UntagResource"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The credentials do not allow this operation on this resource. Status 403, which `PendingVerification` has too. */
        AccessDeniedException: {
            /** @description What went wrong, in words for people. The text may change; decide by the error's name. */
            exceptionMessage?: string;
        };
        /** @description Whether and how each publisher of a stage is recorded, in files of its own. Recording begins with publishing. */
        AutoParticipantRecordingConfiguration: {
            /** @description ARN of the storage configuration that names the bucket, in the region of the stage. `""` means no recording, and sets all else here back to its defaults. */
            storageConfigurationArn: string;
            /** @description How long the segments of the recordings are. Default: 6 seconds. */
            hlsConfiguration?: components["schemas"]["ParticipantRecordingHlsConfiguration"];
            /** @description What is recorded: at most one value. Default `AUDIO_VIDEO`. */
            mediaTypes?: components["schemas"]["ParticipantRecordingMediaType"][];
            /**
             * @description Whether participants replicated from other stages are recorded here too. Default true.
             * @default true
             */
            recordParticipantReplicas?: boolean;
            /**
             * Format: int32
             * @description If a publisher comes back within this many seconds after a break, the recording goes on under the same prefix instead of ending. 0 to 300, default 0: every break ends the recording.
             * @default 0
             */
            recordingReconnectWindowSeconds?: number;
            /** @description Whether and how thumbnails are recorded. Default: not recorded. */
            thumbnailConfiguration?: components["schemas"]["ParticipantThumbnailConfiguration"];
        };
        /** @description An IVS channel that broadcasts the video of a composition. */
        ChannelDestinationConfiguration: {
            /** @description ARN of a channel of the low-latency service, of the same account and region as the stage. It must not be live. */
            channelArn: string;
            /** @description ARN of the encoder configuration, of the same account and region as the stage. */
            encoderConfigurationArn?: string;
        };
        /** @description A running or ended mix of the participants of one stage into one video. */
        Composition: {
            /** @description ARN of the composition. */
            arn: string;
            /** @description Where the video goes, and how that fares: one or two destinations. */
            destinations: components["schemas"]["Destination"][];
            /** @description How the participants are arranged in the picture. */
            layout: components["schemas"]["LayoutConfiguration"];
            /** @description ARN of the stage whose participants are mixed. */
            stageArn: string;
            /** @description How far the composition has come. Destinations have states of their own. */
            state: components["schemas"]["CompositionState"];
            /**
             * Format: date-time
             * @description When the composition ended. Absent before that.
             */
            endTime?: string;
            /**
             * Format: date-time
             * @description When the composition began. Absent before that.
             */
            startTime?: string;
            /** @description Tags of the resource, values by key. `{}` when it has none. */
            tags?: {
                [key: string]: string;
            };
        };
        /** @description How the recording of a composition is cut into segments. */
        CompositionRecordingHlsConfiguration: {
            /**
             * Format: int32
             * @description Seconds that a segment should last, 2 to 10. Default 2.
             */
            targetSegmentDurationSeconds?: number;
        };
        /**
         * @description How far a composition has come. `STOPPED` and `FAILED` are final.
         *
         *     - `ACTIVE`: Running. Each destination has a state of its own.
         *     - `FAILED`: It could not begin, or none of its destinations could be served any more. Final.
         *     - `STARTING`: About to begin.
         *     - `STOPPED`: It came to its end as it should. Final.
         *     - `STOPPING`: Being stopped.
         */
        CompositionState: "ACTIVE" | "FAILED" | "STARTING" | "STOPPED" | "STOPPING" | (string & {});
        /** @description A composition as lists show it: without its layout, and with less about its destinations. */
        CompositionSummary: {
            /** @description ARN of the composition, with which `GetComposition` gives the rest. */
            arn: string;
            /** @description Where the video goes, and how that fares: one or two destinations. */
            destinations: components["schemas"]["DestinationSummary"][];
            /** @description ARN of the stage whose participants are mixed. */
            stageArn: string;
            /** @description How far the composition has come. Destinations have states of their own. */
            state: components["schemas"]["CompositionState"];
            /**
             * Format: date-time
             * @description When the composition ended. Absent before that.
             */
            endTime?: string;
            /**
             * Format: date-time
             * @description When the composition began. Absent before that.
             */
            startTime?: string;
            /** @description Tags of the resource, values by key. `{}` when it has none. */
            tags?: {
                [key: string]: string;
            };
        };
        /** @description How often thumbnails of a composition are recorded, and which of them are kept. */
        CompositionThumbnailConfiguration: {
            /** @description Which thumbnails are kept: all (in `media/thumbnails/{width}x{height}`), the latest (`media/latest_thumbnail/{width}x{height}/thumb.jpg`), or both. Default `SEQUENTIAL`. */
            storage?: components["schemas"]["ThumbnailStorageType"][];
            /**
             * Format: int32
             * @description Seconds from one thumbnail to the next, 1 to 86,400. Default 60.
             */
            targetIntervalSeconds?: number;
        };
        /** @description The resource is in a state that forbids this: a channel that is already live, a stage that is being recorded, a configuration that is still in use. Status 409. Sending the same call again helps only when the state has changed. */
        ConflictException: {
            /** @description What went wrong, in words for people. The text may change; decide by the error's name. */
            exceptionMessage?: string;
        };
        /** @description The encoder configuration to be created. All members are optional. */
        CreateEncoderConfigurationRequest: {
            /** @description Name, up to 128 letters, digits, hyphens and underscores; need not be unique. Default empty. */
            name?: string;
            /** @description Tags for the new resource, at most 50: keys of 1 to 128 characters that do not begin with `aws:`, values of up to 256. */
            tags?: {
                [key: string]: string;
            };
            /** @description Size, frame rate and bitrate of the video. Default: 1280 by 720 pixels, 30 frames a second, 2.5 Mbps. */
            video?: components["schemas"]["Video"];
        };
        /** @description The encoder configuration that was created. */
        CreateEncoderConfigurationResponse: {
            /** @description The new encoder configuration. */
            encoderConfiguration?: components["schemas"]["EncoderConfiguration"];
        };
        /** @description The ingest configuration to be created. */
        CreateIngestConfigurationRequest: {
            /** @description The protocol that the encoder speaks. `RTMP` needs `insecureIngest`. */
            ingestProtocol: components["schemas"]["IngestProtocol"];
            /** @description Texts of yours that go with the participant, up to 1 KB of UTF-8 in all. Every participant of the stage can read them. They count as secret in logs. */
            attributes?: {
                [key: string]: string;
            };
            /**
             * @description Whether the encoder may connect without encryption. Has to be true with `RTMP`. Default false.
             * @default false
             */
            insecureIngest?: boolean;
            /** @description Name, up to 128 letters, digits, hyphens and underscores; need not be unique. Default empty. */
            name?: string;
            /**
             * @description Whether a second encoder may send the same content as a spare, with a stream key of its own. Default false.
             * @default false
             */
            redundantIngest?: boolean;
            /** @description ARN of the stage that the encoder publishes to. `""` or none: refer to one later, by `UpdateIngestConfiguration`. */
            stageArn?: string;
            /** @description Tags for the new resource, at most 50: keys of 1 to 128 characters that do not begin with `aws:`, values of up to 256. */
            tags?: {
                [key: string]: string;
            };
            /** @description Your name for the participant, for instance the id of an account of yours: up to 128 characters of UTF-8. Every participant of the stage can read it. */
            userId?: string;
        };
        /** @description The ingest configuration that was created. */
        CreateIngestConfigurationResponse: {
            /** @description The new ingest configuration. */
            ingestConfiguration?: components["schemas"]["IngestConfiguration"];
        };
        /** @description The stage and what the token is to allow. */
        CreateParticipantTokenRequest: {
            /** @description ARN of the stage that the token opens. */
            stageArn: string;
            /** @description Texts of yours that go with the participant, up to 1 KB of UTF-8 in all. Every participant of the stage can read them. Layouts of compositions can go by them. They count as secret in logs. */
            attributes?: {
                [key: string]: string;
            };
            /** @description What the participant may do. Default: both, `PUBLISH` and `SUBSCRIBE`. */
            capabilities?: components["schemas"]["ParticipantTokenCapability"][];
            /**
             * Format: int32
             * @description Minutes until the token expires, 1 to 20,160 (14 days). Default 720 (12 hours).
             */
            duration?: number;
            /** @description Your name for the participant, for instance the id of an account of yours: up to 128 characters of UTF-8. Every participant of the stage can read it. */
            userId?: string;
        };
        /** @description The token that was created. */
        CreateParticipantTokenResponse: {
            /** @description The token, with its secret text and the id of its participant. */
            participantToken?: components["schemas"]["ParticipantToken"];
        };
        /** @description The stage to be created. All members are optional. */
        CreateStageRequest: {
            /** @description Whether and how each publisher is recorded. Default: not recorded. */
            autoParticipantRecordingConfiguration?: components["schemas"]["AutoParticipantRecordingConfiguration"];
            /** @description Name, up to 128 letters, digits, hyphens and underscores; need not be unique. Default empty. */
            name?: string;
            /** @description One token is created for each of these, at most 12. `CreateParticipantToken` creates more. Default none. */
            participantTokenConfigurations?: components["schemas"]["ParticipantTokenConfiguration"][];
            /** @description Tags for the new resource, at most 50: keys of 1 to 128 characters that do not begin with `aws:`, values of up to 256. */
            tags?: {
                [key: string]: string;
            };
        };
        /** @description The stage that was created and the tokens that were asked for. */
        CreateStageResponse: {
            /** @description The tokens, one for each of `participantTokenConfigurations`. Empty without those. */
            participantTokens?: components["schemas"]["ParticipantToken"][];
            /** @description The new stage, with its endpoints. */
            stage?: components["schemas"]["Stage"];
        };
        /** @description The storage configuration to be created. */
        CreateStorageConfigurationRequest: {
            /** @description The bucket that recordings go to. */
            s3: components["schemas"]["S3StorageConfiguration"];
            /** @description Name, up to 128 letters, digits, hyphens and underscores; need not be unique. Default empty. */
            name?: string;
            /** @description Tags for the new resource, at most 50: keys of 1 to 128 characters that do not begin with `aws:`, values of up to 256. */
            tags?: {
                [key: string]: string;
            };
        };
        /** @description The storage configuration that was created. */
        CreateStorageConfigurationResponse: {
            /** @description The new storage configuration. */
            storageConfiguration?: components["schemas"]["StorageConfiguration"];
        };
        /** @description The encoder configuration to be deleted. */
        DeleteEncoderConfigurationRequest: {
            /** @description ARN of the encoder configuration. No composition may be using it. */
            arn: string;
        };
        /** @description Empty: that the call succeeded is all there is to know. */
        DeleteEncoderConfigurationResponse: Record<string, never>;
        /** @description The ingest configuration to be deleted. */
        DeleteIngestConfigurationRequest: {
            /** @description ARN of the ingest configuration. */
            arn: string;
            /**
             * @description True to disconnect an encoder that is publishing, and delete. False, the default, to answer `ConflictException` then.
             * @default false
             */
            force?: boolean;
        };
        /** @description Empty: that the call succeeded is all there is to know. */
        DeleteIngestConfigurationResponse: Record<string, never>;
        /** @description The public key to be deleted. */
        DeletePublicKeyRequest: {
            /** @description ARN of the public key. */
            arn: string;
        };
        /** @description Empty: that the call succeeded is all there is to know. */
        DeletePublicKeyResponse: Record<string, never>;
        /** @description The stage to be deleted. */
        DeleteStageRequest: {
            /** @description ARN of the stage. */
            arn: string;
        };
        /** @description Empty: that the call succeeded is all there is to know. */
        DeleteStageResponse: Record<string, never>;
        /** @description The storage configuration to be deleted. */
        DeleteStorageConfigurationRequest: {
            /** @description ARN of the storage configuration. No composition may be using it. */
            arn: string;
        };
        /** @description Empty: that the call succeeded is all there is to know. */
        DeleteStorageConfigurationResponse: Record<string, never>;
        /** @description Where the video of a composition goes, and how that fares. */
        Destination: {
            /** @description The settings that the destination was created with. */
            configuration: components["schemas"]["DestinationConfiguration"];
            /** @description Id of the destination, given by the service. */
            id: string;
            /** @description How far the sending or recording has come. */
            state: components["schemas"]["DestinationState"];
            /** @description Where the recording lies. Only for a bucket. */
            detail?: components["schemas"]["DestinationDetail"];
            /**
             * Format: date-time
             * @description When video ceased to go there. Absent before that.
             */
            endTime?: string;
            /**
             * Format: date-time
             * @description When video began to go there. Absent before that.
             */
            startTime?: string;
        };
        /** @description A place for the video of a composition. Set `channel` or `s3`, not both. */
        DestinationConfiguration: {
            /** @description The IVS channel that broadcasts the video. */
            channel?: components["schemas"]["ChannelDestinationConfiguration"];
            /** @description Name, up to 128 letters, digits, hyphens and underscores. Default empty. */
            name?: string;
            /** @description The bucket that the video is recorded to. */
            s3?: components["schemas"]["S3DestinationConfiguration"];
        };
        /** @description What became known of a destination after its start. */
        DestinationDetail: {
            /** @description Where the recording lies. */
            s3?: components["schemas"]["S3Detail"];
        };
        /**
         * @description How far the sending or recording has come.
         *
         *     - `ACTIVE`: Video goes there.
         *     - `FAILED`: The service has given up. Final.
         *     - `RECONNECTING`: Video cannot go there at the moment; the service keeps trying.
         *     - `STARTING`: About to begin.
         *     - `STOPPED`: It came to its end as it should. Final.
         *     - `STOPPING`: Being stopped.
         */
        DestinationState: "ACTIVE" | "FAILED" | "RECONNECTING" | "STARTING" | "STOPPED" | "STOPPING" | (string & {});
        /** @description A destination as lists show it: without its settings and place in the bucket. */
        DestinationSummary: {
            /** @description Id of the destination, given by the service. */
            id: string;
            /** @description How far the sending or recording has come. */
            state: components["schemas"]["DestinationState"];
            /**
             * Format: date-time
             * @description When video ceased to go there. Absent before that.
             */
            endTime?: string;
            /**
             * Format: date-time
             * @description When video began to go there. Absent before that.
             */
            startTime?: string;
        };
        /** @description The participant to be disconnected. */
        DisconnectParticipantRequest: {
            /** @description Id of the participant: from its token, or for encoders from the ingest configuration. */
            participantId: string;
            /** @description ARN of the stage. */
            stageArn: string;
            /** @description Why, in words of yours, up to 128 characters. */
            reason?: string;
        };
        /** @description Empty: that the call succeeded is all there is to know. */
        DisconnectParticipantResponse: Record<string, never>;
        /** @description How the video of a composition is encoded. */
        EncoderConfiguration: {
            /** @description ARN of the encoder configuration, to be named by the destinations of compositions. */
            arn: string;
            /** @description Name, up to 128 letters, digits, hyphens and underscores; need not be unique. */
            name?: string;
            /** @description Tags of the resource, values by key. `{}` when it has none. */
            tags?: {
                [key: string]: string;
            };
            /** @description Size, frame rate and bitrate of the video. */
            video?: components["schemas"]["Video"];
        };
        /** @description An encoder configuration as lists show it: without its video settings. */
        EncoderConfigurationSummary: {
            /** @description ARN of the encoder configuration, with which `GetEncoderConfiguration` gives the rest. */
            arn: string;
            /** @description Name, up to 128 letters, digits, hyphens and underscores; need not be unique. */
            name?: string;
            /** @description Tags of the resource, values by key. `{}` when it has none. */
            tags?: {
                [key: string]: string;
            };
        };
        /** @description Something that a participant did or met with during a session. */
        Event: {
            /** @description Id of the session that the participant is replicated to, in `REPLICATION_STARTED` and `REPLICATION_STOPPED`. */
            destinationSessionId?: string;
            /** @description ARN of the stage that the participant is replicated to, in `REPLICATION_STARTED` and `REPLICATION_STOPPED`. */
            destinationStageArn?: string;
            /** @description What went wrong, in events whose name ends in `_ERROR`. Absent in others. */
            errorCode?: components["schemas"]["EventErrorCode"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            eventTime?: string;
            /** @description What happened. */
            name?: components["schemas"]["EventName"];
            /** @description What the new token allows, in `TOKEN_EXCHANGED`. */
            newToken?: components["schemas"]["ExchangedParticipantToken"];
            /** @description Id of the participant whom it happened to. */
            participantId?: string;
            /** @description What the former token allowed, in `TOKEN_EXCHANGED`. */
            previousToken?: components["schemas"]["ExchangedParticipantToken"];
            /** @description Id of the publisher, in events about subscribing. Absent in others. */
            remoteParticipantId?: string;
            /**
             * @description Whether the participant is a replica from another stage; in events about subscribing, whether the publisher is. Default false.
             * @default false
             */
            replica?: boolean;
        };
        /**
         * @description Why a participant could not join, publish or subscribe.
         *
         *     - `BITRATE_EXCEEDED`: The bitrate is higher than the service accepts.
         *     - `B_FRAME_PRESENT`: The video has B-frames, which real-time video must not have. Switch them off in the encoder.
         *     - `INSUFFICIENT_CAPABILITIES`: The participant's token does not allow this; see its `capabilities`.
         *     - `INTERNAL_SERVER_EXCEPTION`: The service failed for a reason of its own.
         *     - `INVALID_AUDIO_CODEC`: The codec of the audio is not accepted.
         *     - `INVALID_INPUT`: What the encoder sends cannot be used.
         *     - `INVALID_PROTOCOL`: The encoder came over RTMP, but its ingest configuration asks for RTMPS.
         *     - `INVALID_STREAM_KEY`: No ingest configuration has this stream key.
         *     - `INVALID_VIDEO_CODEC`: The codec of the video is not accepted.
         *     - `PUBLISHER_NOT_FOUND`: There is no such publisher.
         *     - `QUOTA_EXCEEDED`: The stage has as many publishers or subscribers as it may.
         *     - `RESOLUTION_EXCEEDED`: The picture is larger than the service accepts.
         *     - `REUSE_OF_STREAM_KEY`: The stream key is in use already, in another session.
         *     - `STREAM_DURATION_EXCEEDED`: The participant has published or received for as long as is allowed.
         */
        EventErrorCode: "BITRATE_EXCEEDED" | "B_FRAME_PRESENT" | "INSUFFICIENT_CAPABILITIES" | "INTERNAL_SERVER_EXCEPTION" | "INVALID_AUDIO_CODEC" | "INVALID_INPUT" | "INVALID_PROTOCOL" | "INVALID_STREAM_KEY" | "INVALID_VIDEO_CODEC" | "PUBLISHER_NOT_FOUND" | "QUOTA_EXCEEDED" | "RESOLUTION_EXCEEDED" | "REUSE_OF_STREAM_KEY" | "STREAM_DURATION_EXCEEDED" | (string & {});
        /**
         * @description What can happen to a participant.
         *
         *     - `JOINED`: Joined the stage.
         *     - `JOIN_ERROR`: Could not join the stage; `errorCode` says why.
         *     - `LEFT`: Left the stage.
         *     - `PUBLISH_ERROR`: Could not publish, or had to cease; `errorCode` says why.
         *     - `PUBLISH_STARTED`: Began to publish.
         *     - `PUBLISH_STOPPED`: Ceased to publish.
         *     - `REPLICATION_STARTED`: Replication to another stage began.
         *     - `REPLICATION_STOPPED`: Replication to another stage ended.
         *     - `SUBSCRIBE_ERROR`: Could not receive a publisher, or had to cease; `errorCode` says why.
         *     - `SUBSCRIBE_STARTED`: Began to receive a publisher.
         *     - `SUBSCRIBE_STOPPED`: Ceased to receive a publisher.
         *     - `TOKEN_EXCHANGED`: The client changed its token without leaving the stage.
         */
        EventName: "JOINED" | "JOIN_ERROR" | "LEFT" | "PUBLISH_ERROR" | "PUBLISH_STARTED" | "PUBLISH_STOPPED" | "REPLICATION_STARTED" | "REPLICATION_STOPPED" | "SUBSCRIBE_ERROR" | "SUBSCRIBE_STARTED" | "SUBSCRIBE_STOPPED" | "TOKEN_EXCHANGED" | (string & {});
        /** @description What a token allowed, or allows, of a client that changed its token without leaving the stage. The secret text is not part of it. */
        ExchangedParticipantToken: {
            /** @description Texts of yours that the token carries. They count as secret in logs. */
            attributes?: {
                [key: string]: string;
            };
            /** @description What the participant may do. */
            capabilities?: components["schemas"]["ParticipantTokenCapability"][];
            /**
             * Format: date-time
             * @description When the token expires.
             */
            expirationTime?: string;
            /** @description Your name for the participant, as the token carries it. */
            userId?: string;
        };
        /** @description The composition to be read. */
        GetCompositionRequest: {
            /** @description ARN of the composition. */
            arn: string;
        };
        /** @description The composition that was asked for. */
        GetCompositionResponse: {
            /** @description The composition. */
            composition?: components["schemas"]["Composition"];
        };
        /** @description The encoder configuration to be read. */
        GetEncoderConfigurationRequest: {
            /** @description ARN of the encoder configuration. */
            arn: string;
        };
        /** @description The encoder configuration that was asked for. */
        GetEncoderConfigurationResponse: {
            /** @description The encoder configuration. */
            encoderConfiguration?: components["schemas"]["EncoderConfiguration"];
        };
        /** @description The ingest configuration to be read. */
        GetIngestConfigurationRequest: {
            /** @description ARN of the ingest configuration. */
            arn: string;
        };
        /** @description The ingest configuration that was asked for. */
        GetIngestConfigurationResponse: {
            /** @description The ingest configuration. */
            ingestConfiguration?: components["schemas"]["IngestConfiguration"];
        };
        /** @description The participant to be read. */
        GetParticipantRequest: {
            /** @description Id of the participant: 12 letters and digits, or, with a token that you signed yourself, its claim `jti`. */
            participantId: string;
            /** @description Id of the session: `st-` and 13 letters and digits. */
            sessionId: string;
            /** @description ARN of the stage. */
            stageArn: string;
        };
        /** @description The participant that was asked for. */
        GetParticipantResponse: {
            /** @description The participant. */
            participant?: components["schemas"]["Participant"];
        };
        /** @description The public key to be read. */
        GetPublicKeyRequest: {
            /** @description ARN of the public key. */
            arn: string;
        };
        /** @description The public key that was asked for. */
        GetPublicKeyResponse: {
            /** @description The public key. */
            publicKey?: components["schemas"]["PublicKey"];
        };
        /** @description The stage to be read. */
        GetStageRequest: {
            /** @description ARN of the stage. */
            arn: string;
        };
        /** @description The stage that was asked for. */
        GetStageResponse: {
            /** @description The stage. */
            stage?: components["schemas"]["Stage"];
        };
        /** @description The session to be read. */
        GetStageSessionRequest: {
            /** @description Id of the session: `st-` and 13 letters and digits. */
            sessionId: string;
            /** @description ARN of the stage. */
            stageArn: string;
        };
        /** @description The session that was asked for. */
        GetStageSessionResponse: {
            /** @description The session. */
            stageSession?: components["schemas"]["StageSession"];
        };
        /** @description The storage configuration to be read. */
        GetStorageConfigurationRequest: {
            /** @description ARN of the storage configuration. */
            arn: string;
        };
        /** @description The storage configuration that was asked for. */
        GetStorageConfigurationResponse: {
            /** @description The storage configuration. */
            storageConfiguration?: components["schemas"]["StorageConfiguration"];
        };
        /** @description Participants side by side in a grid, perhaps with one in a large slot. */
        GridConfiguration: {
            /** @description Name of an attribute. A participant whose token or ingest configuration has it with the value `"true"` is shown large. Default `""`: nobody is. */
            featuredParticipantAttribute?: string;
            /**
             * Format: int32
             * @description Pixels between the tiles of two participants, 0 or more. Default 2.
             */
            gridGap?: number;
            /**
             * @description Whether participants who have stopped their video are left out of the picture. Default false.
             * @default false
             */
            omitStoppedVideo?: boolean;
            /** @description Name of an attribute by whose value participants are put in order. Default `""`: in the order in which they came. */
            participantOrderAttribute?: string;
            /** @description Shape of the tiles, but for the large one. Default `VIDEO`. */
            videoAspectRatio?: components["schemas"]["VideoAspectRatio"];
            /** @description How video is fitted into a tile of another shape. Default `COVER`, and `CONTAIN` in the large slot. */
            videoFillMode?: components["schemas"]["VideoFillMode"];
        };
        /** @description The public key to be registered. */
        ImportPublicKeyRequest: {
            /** @description The public key in PEM format, of an elliptic-curve pair on P-384. Never the private key. */
            publicKeyMaterial: string;
            /** @description Name, up to 128 letters, digits, hyphens and underscores; need not be unique. Default empty. */
            name?: string;
            /** @description Tags for the new resource, at most 50: keys of 1 to 128 characters that do not begin with `aws:`, values of up to 256. */
            tags?: {
                [key: string]: string;
            };
        };
        /** @description The public key that was registered. */
        ImportPublicKeyResponse: {
            /** @description The public key. Its ARN is the header `kid` of your tokens. */
            publicKey?: components["schemas"]["PublicKey"];
        };
        /** @description What lets an encoder publish to a stage over RTMPS or RTMP. Whoever knows its stream key can publish. */
        IngestConfiguration: {
            /** @description ARN of the ingest configuration. */
            arn: string;
            /** @description The protocol that the encoder speaks. */
            ingestProtocol: components["schemas"]["IngestProtocol"];
            /** @description Id by which the encoder shows up among the participants of the stage. */
            participantId: string;
            /** @description ARN of the stage that the encoder publishes to. `""` means none, so that the stream key opens nothing. */
            stageArn: string;
            /** @description Whether an encoder publishes with it at the moment. */
            state: components["schemas"]["IngestConfigurationState"];
            /**
             * Format: password
             * @description The secret that the encoder connects with, of the form `rt_{account}_{region}_{id}_{secret}`, at the stage's endpoint `rtmps` or `rtmp`. Keep it as you keep a password.
             */
            streamKey: string;
            /** @description Texts of yours that go with the participant, up to 1 KB of UTF-8 in all. Every participant of the stage can read them. They count as secret in logs. */
            attributes?: {
                [key: string]: string;
            };
            /** @description Name, up to 128 letters, digits, hyphens and underscores; need not be unique. */
            name?: string;
            /**
             * @description Whether a second encoder may send the same content as a spare.
             * @default false
             */
            redundantIngest?: boolean;
            /** @description Participant ids and stream keys for redundant ingest. Present only with `redundantIngest`. */
            redundantIngestCredentials?: components["schemas"]["RedundantIngestCredential"][];
            /** @description Tags of the resource, values by key. `{}` when it has none. */
            tags?: {
                [key: string]: string;
            };
            /** @description Your name for the participant, for instance the id of an account of yours: up to 128 characters of UTF-8. Every participant of the stage can read it. */
            userId?: string;
        };
        /**
         * @description Whether an encoder publishes with an ingest configuration.
         *
         *     - `ACTIVE`: An encoder is publishing to the stage.
         *     - `INACTIVE`: No encoder is publishing.
         */
        IngestConfigurationState: "ACTIVE" | "INACTIVE" | (string & {});
        /** @description An ingest configuration as lists show it: without stream keys, attributes and tags. `GetIngestConfiguration` gives those. */
        IngestConfigurationSummary: {
            /** @description ARN of the ingest configuration, with which `GetIngestConfiguration` gives the rest. */
            arn: string;
            /** @description The protocol that the encoder speaks. */
            ingestProtocol: components["schemas"]["IngestProtocol"];
            /** @description Id by which the encoder shows up among the participants of the stage. */
            participantId: string;
            /** @description ARN of the stage that the encoder publishes to. `""` means none, so that the stream key opens nothing. */
            stageArn: string;
            /** @description Whether an encoder publishes with it at the moment. */
            state: components["schemas"]["IngestConfigurationState"];
            /** @description Name, up to 128 letters, digits, hyphens and underscores; need not be unique. */
            name?: string;
            /**
             * @description Whether a second encoder may send the same content as a spare.
             * @default false
             */
            redundantIngest?: boolean;
            /** @description Your name for the participant, for instance the id of an account of yours: up to 128 characters of UTF-8. Every participant of the stage can read it. */
            userId?: string;
        };
        /**
         * @description What an encoder speaks.
         *
         *     - `RTMP`: RTMP without encryption. Needs `insecureIngest`.
         *     - `RTMPS`: RTMP over TLS. To be preferred.
         */
        IngestProtocol: "RTMP" | "RTMPS" | (string & {});
        /** @description The service failed for a reason of its own. Status 500. Whether the call had an effect is not certain. */
        InternalServerException: {
            /** @description What went wrong, in words for people. The text may change; decide by the error's name. */
            exceptionMessage?: string;
        };
        /** @description How participants are arranged in the picture. Set `grid` or `pip`; neither is a grid with its default settings. */
        LayoutConfiguration: {
            /** @description Side by side in a grid, perhaps with one in a large slot. */
            grid?: components["schemas"]["GridConfiguration"];
            /** @description One in a small window over the others (picture in picture). */
            pip?: components["schemas"]["PipConfiguration"];
        };
        /** @description Which compositions to list, and which page. */
        ListCompositionsRequest: {
            /** @description Lists only compositions with a destination that uses this encoder configuration. */
            filterByEncoderConfigurationArn?: string;
            /** @description Lists only compositions of this stage. */
            filterByStageArn?: string;
            /**
             * Format: int32
             * @description The most entries to return in a page, 1 to 100. Default 100. A page may hold fewer although more follow.
             */
            maxResults?: number;
            /** @description The `nextToken` of the page before; leave it out for the first page. Up to 1024 characters, opaque. */
            nextToken?: string;
        };
        /** @description A page of compositions. */
        ListCompositionsResponse: {
            /** @description The compositions of this page. */
            compositions: components["schemas"]["CompositionSummary"][];
            /** @description Pass it in the next call to get the page after this one. Absent on the last page. */
            nextToken?: string;
        };
        /** @description Which page of the encoder configurations to return. */
        ListEncoderConfigurationsRequest: {
            /**
             * Format: int32
             * @description The most entries to return in a page, 1 to 100. Default 100. A page may hold fewer although more follow.
             */
            maxResults?: number;
            /** @description The `nextToken` of the page before; leave it out for the first page. Up to 1024 characters, opaque. */
            nextToken?: string;
        };
        /** @description A page of encoder configurations. */
        ListEncoderConfigurationsResponse: {
            /** @description The encoder configurations of this page. */
            encoderConfigurations: components["schemas"]["EncoderConfigurationSummary"][];
            /** @description Pass it in the next call to get the page after this one. Absent on the last page. */
            nextToken?: string;
        };
        /** @description Which ingest configurations to list (at most one filter), and which page. */
        ListIngestConfigurationsRequest: {
            /** @description Lists only ingest configurations that refer to this stage. At most one filter in a call. */
            filterByStageArn?: string;
            /** @description Lists only ingest configurations in this state. At most one filter in a call. */
            filterByState?: components["schemas"]["IngestConfigurationState"];
            /**
             * Format: int32
             * @description The most entries to return in a page, 1 to 100. Default 50. A page may hold fewer although more follow.
             */
            maxResults?: number;
            /** @description The `nextToken` of the page before; leave it out for the first page. Up to 1024 characters, opaque. */
            nextToken?: string;
        };
        /** @description A page of ingest configurations. */
        ListIngestConfigurationsResponse: {
            /** @description The ingest configurations of this page. */
            ingestConfigurations: components["schemas"]["IngestConfigurationSummary"][];
            /** @description Pass it in the next call to get the page after this one. Absent on the last page. */
            nextToken?: string;
        };
        /** @description The participant and session whose events are listed, and which page. */
        ListParticipantEventsRequest: {
            /** @description Id of the participant: 12 letters and digits, or, with a token that you signed yourself, its claim `jti`. */
            participantId: string;
            /** @description Id of the session: `st-` and 13 letters and digits. */
            sessionId: string;
            /** @description ARN of the stage. */
            stageArn: string;
            /**
             * Format: int32
             * @description The most entries to return in a page, 1 to 100. Default 50. A page may hold fewer although more follow.
             */
            maxResults?: number;
            /** @description The `nextToken` of the page before; leave it out for the first page. Up to 1024 characters, opaque. */
            nextToken?: string;
        };
        /** @description A page of events. */
        ListParticipantEventsResponse: {
            /** @description The events of this page. */
            events: components["schemas"]["Event"][];
            /** @description Pass it in the next call to get the page after this one. Absent on the last page. */
            nextToken?: string;
        };
        /** @description The participant whose replicas are listed, and which page. */
        ListParticipantReplicasRequest: {
            /** @description Id of the publishing participant: 12 letters and digits, or, with a token that you signed yourself, its claim `jti`. */
            participantId: string;
            /** @description ARN of the stage that the participant publishes to. */
            sourceStageArn: string;
            /**
             * Format: int32
             * @description The most entries to return in a page, 1 to 50. Default 50. A page may hold fewer although more follow.
             */
            maxResults?: number;
            /** @description The `nextToken` of the page before; leave it out for the first page. Up to 1024 characters, opaque. */
            nextToken?: string;
        };
        /** @description A page of replicas. */
        ListParticipantReplicasResponse: {
            /** @description The replicas of this page. */
            replicas: components["schemas"]["ParticipantReplica"][];
            /** @description Pass it in the next call to get the page after this one. Absent on the last page. */
            nextToken?: string;
        };
        /** @description The session whose participants are listed (at most one filter), and which page. */
        ListParticipantsRequest: {
            /** @description Id of the session: `st-` and 13 letters and digits. */
            sessionId: string;
            /** @description ARN of the stage. */
            stageArn: string;
            /**
             * @description True to list only participants who published at some time in the session. False, the default, is no filter. At most one filter in a call.
             * @default false
             */
            filterByPublished?: boolean;
            /** @description Lists only participants whose recording is in this state. At most one filter in a call. */
            filterByRecordingState?: components["schemas"]["ParticipantRecordingFilterByRecordingState"];
            /** @description Lists only participants in this state. At most one filter in a call. */
            filterByState?: components["schemas"]["ParticipantState"];
            /** @description Lists only participants of this user id. At most one filter in a call. */
            filterByUserId?: string;
            /**
             * Format: int32
             * @description The most entries to return in a page, 1 to 100. Default 50. A page may hold fewer although more follow.
             */
            maxResults?: number;
            /** @description The `nextToken` of the page before; leave it out for the first page. Up to 1024 characters, opaque. */
            nextToken?: string;
        };
        /** @description A page of participants. */
        ListParticipantsResponse: {
            /** @description The participants of this page. */
            participants: components["schemas"]["ParticipantSummary"][];
            /** @description Pass it in the next call to get the page after this one. Absent on the last page. */
            nextToken?: string;
        };
        /** @description Which page of the public keys to return. */
        ListPublicKeysRequest: {
            /**
             * Format: int32
             * @description The most entries to return in a page, 1 to 100. Default 50. A page may hold fewer although more follow.
             */
            maxResults?: number;
            /** @description The `nextToken` of the page before; leave it out for the first page. Up to 1024 characters, opaque. */
            nextToken?: string;
        };
        /** @description A page of public keys. */
        ListPublicKeysResponse: {
            /** @description The public keys of this page. */
            publicKeys: components["schemas"]["PublicKeySummary"][];
            /** @description Pass it in the next call to get the page after this one. Absent on the last page. */
            nextToken?: string;
        };
        /** @description The stage whose sessions are listed, and which page. */
        ListStageSessionsRequest: {
            /** @description ARN of the stage. */
            stageArn: string;
            /**
             * Format: int32
             * @description The most entries to return in a page, 1 to 100. Default 50. A page may hold fewer although more follow.
             */
            maxResults?: number;
            /** @description The `nextToken` of the page before; leave it out for the first page. Up to 1024 characters, opaque. */
            nextToken?: string;
        };
        /** @description A page of sessions. */
        ListStageSessionsResponse: {
            /** @description The sessions of this page. */
            stageSessions: components["schemas"]["StageSessionSummary"][];
            /** @description Pass it in the next call to get the page after this one. Absent on the last page. */
            nextToken?: string;
        };
        /** @description Which page of the stages to return. */
        ListStagesRequest: {
            /**
             * Format: int32
             * @description The most entries to return in a page, 1 to 100. Default 50. A page may hold fewer although more follow.
             */
            maxResults?: number;
            /** @description The `nextToken` of the page before; leave it out for the first page. Up to 1024 characters, opaque. */
            nextToken?: string;
        };
        /** @description A page of stages. */
        ListStagesResponse: {
            /** @description The stages of this page. */
            stages: components["schemas"]["StageSummary"][];
            /** @description Pass it in the next call to get the page after this one. Absent on the last page. */
            nextToken?: string;
        };
        /** @description Which page of the storage configurations to return. */
        ListStorageConfigurationsRequest: {
            /**
             * Format: int32
             * @description The most entries to return in a page, 1 to 100. Default 100, or the account's quota if that is less. A page may hold fewer although more follow.
             */
            maxResults?: number;
            /** @description The `nextToken` of the page before; leave it out for the first page. Up to 1024 characters, opaque. */
            nextToken?: string;
        };
        /** @description A page of storage configurations. */
        ListStorageConfigurationsResponse: {
            /** @description The storage configurations of this page. */
            storageConfigurations: components["schemas"]["StorageConfigurationSummary"][];
            /** @description Pass it in the next call to get the page after this one. Absent on the last page. */
            nextToken?: string;
        };
        /** @description The tags of the resource. */
        ListTagsForResourceResponse: {
            /** @description All tags of the resource, values by key. `{}` when it has none. */
            tags: {
                [key: string]: string;
            };
        };
        /** @description Somebody, or some encoder, that joined a stage in a session. */
        Participant: {
            /** @description Texts of yours that the token or the ingest configuration carries. They count as secret in logs. */
            attributes?: {
                [key: string]: string;
            };
            /** @description Name of the participant's browser. */
            browserName?: string;
            /** @description Version of the participant's browser. */
            browserVersion?: string;
            /**
             * Format: date-time
             * @description When the participant joined the session for the first time.
             */
            firstJoinTime?: string;
            /** @description ARN of the ingest configuration that the participant publishes with. Present only for encoders. */
            ingestConfigurationArn?: string;
            /** @description Name of the participant's internet provider. */
            ispName?: string;
            /** @description Name of the participant's operating system. */
            osName?: string;
            /** @description Version of the participant's operating system. */
            osVersion?: string;
            /** @description Id of the participant: 12 letters and digits, or, with a token that you signed yourself, its claim `jti`. */
            participantId?: string;
            /** @description How the participant publishes. */
            protocol?: components["schemas"]["ParticipantProtocol"];
            /**
             * @description Whether the participant published at any time in the session, not only now.
             * @default false
             */
            published?: boolean;
            /** @description Name of the bucket that the participant is recorded to. `""` without recording. */
            recordingS3BucketName?: string;
            /** @description Prefix under which the recording lies in the bucket: `{stage id}/{session id}/{participant id}/{time}`. `""` without recording. With a reconnect window, a publisher who comes back in time is recorded under the same prefix if possible. */
            recordingS3Prefix?: string;
            /** @description How far the participant's own recording has come. */
            recordingState?: components["schemas"]["ParticipantRecordingState"];
            /**
             * @description Whether two encoders may send the content of this participant.
             * @default false
             */
            redundantIngest?: boolean;
            /** @description Whether the replication goes on. */
            replicationState?: components["schemas"]["ReplicationState"];
            /** @description Whether the participant is replicated to other stages, or is itself a replica. Default `NONE`. */
            replicationType?: components["schemas"]["ReplicationType"];
            /** @description Version of the IVS broadcast SDK that the participant uses. */
            sdkVersion?: string;
            /** @description Id of the session that the participant comes from. Present only on a replica. */
            sourceSessionId?: string;
            /** @description ARN of the stage that the participant comes from. Present only on a replica. */
            sourceStageArn?: string;
            /** @description Whether the participant is on the stage at the moment. */
            state?: components["schemas"]["ParticipantState"];
            /** @description Your name for the participant, for instance the id of an account of yours: up to 128 characters of UTF-8. Every participant of the stage can read it. */
            userId?: string;
        };
        /**
         * @description How a participant publishes.
         *
         *     - `RTMP`: RTMP without encryption, by an ingest configuration.
         *     - `RTMPS`: RTMP over TLS, by an ingest configuration.
         *     - `UNKNOWN`: The service cannot tell.
         *     - `WHIP`: WebRTC over WHIP.
         */
        ParticipantProtocol: "RTMP" | "RTMPS" | "UNKNOWN" | "WHIP" | (string & {});
        /**
         * @description The states of a participant's own recording by which lists can be filtered.
         *
         *     - `ACTIVE`: Recording.
         *     - `FAILED`: The recording could not be made or went wrong.
         *     - `STARTING`: Recording is about to begin.
         *     - `STOPPED`: The recording is complete.
         *     - `STOPPING`: Recording has ended; the last files are being written.
         */
        ParticipantRecordingFilterByRecordingState: "ACTIVE" | "FAILED" | "STARTING" | "STOPPED" | "STOPPING" | (string & {});
        /** @description How the recording of a participant is cut into segments. */
        ParticipantRecordingHlsConfiguration: {
            /**
             * Format: int32
             * @description Seconds that a segment should last, 2 to 10. Default 6. A segment begins with a keyframe, so it may last longer.
             */
            targetSegmentDurationSeconds?: number;
        };
        /**
         * @description What is recorded of a participant.
         *
         *     - `AUDIO_ONLY`: Audio alone.
         *     - `AUDIO_VIDEO`: Audio and video. The default.
         *     - `NONE`: Neither audio nor video.
         */
        ParticipantRecordingMediaType: "AUDIO_ONLY" | "AUDIO_VIDEO" | "NONE" | (string & {});
        /**
         * @description How far a participant's own recording has come.
         *
         *     - `ACTIVE`: Recording.
         *     - `DISABLED`: Nothing is recorded of this participant.
         *     - `FAILED`: The recording could not be made or went wrong.
         *     - `STARTING`: Recording is about to begin.
         *     - `STOPPED`: The recording is complete.
         *     - `STOPPING`: Recording has ended; the last files are being written.
         */
        ParticipantRecordingState: "ACTIVE" | "DISABLED" | "FAILED" | "STARTING" | "STOPPED" | "STOPPING" | (string & {});
        /** @description One participant on one further stage. */
        ParticipantReplica: {
            /** @description Id of the session that the participant is replicated to. */
            destinationSessionId: string;
            /** @description ARN of the stage that the participant is replicated to. */
            destinationStageArn: string;
            /** @description Id of the publishing participant: 12 letters and digits, or, with a token that you signed yourself, its claim `jti`. */
            participantId: string;
            /** @description Whether the replication goes on. */
            replicationState: components["schemas"]["ReplicationState"];
            /** @description Id of the session in which the participant publishes. */
            sourceSessionId: string;
            /** @description ARN of the stage that the participant publishes to. */
            sourceStageArn: string;
        };
        /**
         * @description Whether a participant is on the stage.
         *
         *     - `CONNECTED`: On the stage.
         *     - `DISCONNECTED`: No longer on the stage.
         */
        ParticipantState: "CONNECTED" | "DISCONNECTED" | (string & {});
        /** @description A participant as lists show it: without attributes, client, recording place and protocol. `GetParticipant` gives those. */
        ParticipantSummary: {
            /**
             * Format: date-time
             * @description When the participant joined the session for the first time.
             */
            firstJoinTime?: string;
            /** @description ARN of the ingest configuration that the participant publishes with. Present only for encoders. */
            ingestConfigurationArn?: string;
            /** @description Id of the participant: 12 letters and digits, or, with a token that you signed yourself, its claim `jti`. */
            participantId?: string;
            /**
             * @description Whether the participant published at any time in the session, not only now.
             * @default false
             */
            published?: boolean;
            /** @description How far the participant's own recording has come. */
            recordingState?: components["schemas"]["ParticipantRecordingState"];
            /**
             * @description Whether two encoders may send the content of this participant.
             * @default false
             */
            redundantIngest?: boolean;
            /** @description Whether the replication goes on. */
            replicationState?: components["schemas"]["ReplicationState"];
            /** @description Whether the participant is replicated to other stages, or is itself a replica. Default `NONE`. */
            replicationType?: components["schemas"]["ReplicationType"];
            /** @description Id of the session that the participant comes from. Present only on a replica. */
            sourceSessionId?: string;
            /** @description ARN of the stage that the participant comes from. Present only on a replica. */
            sourceStageArn?: string;
            /** @description Whether the participant is on the stage at the moment. */
            state?: components["schemas"]["ParticipantState"];
            /** @description Your name for the participant, for instance the id of an account of yours: up to 128 characters of UTF-8. Every participant of the stage can read it. */
            userId?: string;
        };
        /** @description Whether thumbnails are recorded of each publisher, how often, and which of them are kept. */
        ParticipantThumbnailConfiguration: {
            /** @description Whether thumbnails are recorded at intervals or not at all. Default `DISABLED`. */
            recordingMode?: components["schemas"]["ThumbnailRecordingMode"];
            /** @description Which thumbnails are kept: all (in `media/thumbnails/high`), the latest (`media/latest_thumbnail/high/thumb.jpg`), or both. Default `SEQUENTIAL`. */
            storage?: components["schemas"]["ThumbnailStorageType"][];
            /**
             * Format: int32
             * @description Seconds from one thumbnail to the next, 1 to 86,400. Default 60. Counts only with the mode `INTERVAL`.
             */
            targetIntervalSeconds?: number;
        };
        /** @description What lets one participant join one stage. Whoever has its text can join. */
        ParticipantToken: {
            /** @description Texts of yours that go with the participant, up to 1 KB of UTF-8 in all. Every participant of the stage can read them. Layouts of compositions can go by them. They count as secret in logs. */
            attributes?: {
                [key: string]: string;
            };
            /** @description What the participant may do. */
            capabilities?: components["schemas"]["ParticipantTokenCapability"][];
            /**
             * Format: int32
             * @description Minutes from creation until the token expires.
             */
            duration?: number;
            /**
             * Format: date-time
             * @description When the token expires.
             */
            expirationTime?: string;
            /** @description Id of the participant that joins with this token: 12 letters and digits. */
            participantId?: string;
            /**
             * Format: password
             * @description The secret text that the client joins with. Do not rely on its inner form, which may change.
             */
            token?: string;
            /** @description Your name for the participant, for instance the id of an account of yours: up to 128 characters of UTF-8. Every participant of the stage can read it. */
            userId?: string;
        };
        /**
         * @description Something a participant may do on a stage.
         *
         *     - `PUBLISH`: Send audio and video.
         *     - `SUBSCRIBE`: Receive what others send.
         */
        ParticipantTokenCapability: "PUBLISH" | "SUBSCRIBE" | (string & {});
        /** @description What a token that comes with a new stage is to allow. */
        ParticipantTokenConfiguration: {
            /** @description Texts of yours that go with the participant, up to 1 KB of UTF-8 in all. Every participant of the stage can read them. Layouts of compositions can go by them. They count as secret in logs. */
            attributes?: {
                [key: string]: string;
            };
            /** @description What the participant may do. Default: both, `PUBLISH` and `SUBSCRIBE`. */
            capabilities?: components["schemas"]["ParticipantTokenCapability"][];
            /**
             * Format: int32
             * @description Minutes until the token expires, 1 to 20,160 (14 days). Default 720 (12 hours).
             */
            duration?: number;
            /** @description Your name for the participant, for instance the id of an account of yours: up to 128 characters of UTF-8. Every participant of the stage can read it. */
            userId?: string;
        };
        /** @description AWS is still verifying the account, which may not do this before that is done. Status 403, which `AccessDeniedException` has too. */
        PendingVerification: {
            /** @description What went wrong, in words for people. The text may change; decide by the error's name. */
            exceptionMessage?: string;
        };
        /**
         * @description What becomes of the small window when all others have left.
         *
         *     - `DYNAMIC`: It grows to fill the picture.
         *     - `STATIC`: It stays as large as it is, and where it is. The default.
         */
        PipBehavior: "DYNAMIC" | "STATIC" | (string & {});
        /** @description One participant in a small window over the others (picture in picture). */
        PipConfiguration: {
            /** @description Name of an attribute. A participant whose token or ingest configuration has it with the value `"true"` is shown large. Default `""`: nobody is. */
            featuredParticipantAttribute?: string;
            /**
             * Format: int32
             * @description Pixels between the tiles of two participants, 0 or more. Default 0.
             * @default 0
             */
            gridGap?: number;
            /**
             * @description Whether participants who have stopped their video are left out of the picture. Default false.
             * @default false
             */
            omitStoppedVideo?: boolean;
            /** @description Name of an attribute by whose value participants are put in order. Default `""`: in the order in which they came. */
            participantOrderAttribute?: string;
            /** @description What becomes of the small window when all others have left. Default `STATIC`. */
            pipBehavior?: components["schemas"]["PipBehavior"];
            /**
             * Format: int32
             * @description Height of the small window in pixels, at least 1. Left out, it follows from the size of the picture and the shape of the video.
             */
            pipHeight?: number;
            /**
             * Format: int32
             * @description Pixels from the small window to the two nearest edges, 0 or more. Default 0.
             * @default 0
             */
            pipOffset?: number;
            /** @description Name of an attribute. A participant whose token or ingest configuration has it with the value `"true"` is shown in the small window. Default `""`: nobody is. */
            pipParticipantAttribute?: string;
            /** @description The corner that the small window is in. Default `BOTTOM_RIGHT`. */
            pipPosition?: components["schemas"]["PipPosition"];
            /**
             * Format: int32
             * @description Width of the small window in pixels, at least 1. Left out, it follows from the size of the picture and the shape of the video.
             */
            pipWidth?: number;
            /** @description How video is fitted into a tile of another shape. Default `COVER`. */
            videoFillMode?: components["schemas"]["VideoFillMode"];
        };
        /**
         * @description A corner of the picture.
         *
         *     - `BOTTOM_LEFT`: Bottom left.
         *     - `BOTTOM_RIGHT`: Bottom right. The default.
         *     - `TOP_LEFT`: Top left.
         *     - `TOP_RIGHT`: Top right.
         */
        PipPosition: "BOTTOM_LEFT" | "BOTTOM_RIGHT" | "TOP_LEFT" | "TOP_RIGHT" | (string & {});
        /** @description An imported public key, by which participant tokens that you signed are checked. */
        PublicKey: {
            /** @description ARN of the public key, which the header `kid` of your tokens has to name. */
            arn?: string;
            /** @description Fingerprint of the public key: 16 bytes in hexadecimal, separated by colons. Compare it with that of your own file to tell keys apart. */
            fingerprint?: string;
            /** @description Name, up to 128 letters, digits, hyphens and underscores; need not be unique. */
            name?: string;
            /** @description The public key in PEM format. */
            publicKeyMaterial?: string;
            /** @description Tags of the resource, values by key. `{}` when it has none. */
            tags?: {
                [key: string]: string;
            };
        };
        /** @description A public key as lists show it: without the key itself and its fingerprint. */
        PublicKeySummary: {
            /** @description ARN of the public key, which the header `kid` of your tokens has to name. */
            arn?: string;
            /** @description Name, up to 128 letters, digits, hyphens and underscores; need not be unique. */
            name?: string;
            /** @description Tags of the resource, values by key. `{}` when it has none. */
            tags?: {
                [key: string]: string;
            };
        };
        /** @description Format and segments of the recording of a composition. */
        RecordingConfiguration: {
            /** @description Format of the recording. Default `HLS`. */
            format?: components["schemas"]["RecordingConfigurationFormat"];
            /** @description How long the segments are. Default: 2 seconds. */
            hlsConfiguration?: components["schemas"]["CompositionRecordingHlsConfiguration"];
        };
        /**
         * @description Format of a recording.
         *
         *     - `HLS`: HLS: playlists and segments. The only format.
         */
        RecordingConfigurationFormat: "HLS" | (string & {});
        /** @description What one of two encoders that send the same content connects with. */
        RedundantIngestCredential: {
            /** @description Id by which this encoder shows up among the participants of the stage. */
            participantId?: string;
            /**
             * Format: password
             * @description The secret that this encoder connects with. Keep it as you keep a password.
             */
            streamKey?: string;
        };
        /**
         * @description Whether a replication goes on.
         *
         *     - `ACTIVE`: The participant appears on the other stage.
         *     - `STOPPED`: The replication has ended.
         */
        ReplicationState: "ACTIVE" | "STOPPED" | (string & {});
        /**
         * @description The part that a participant has in replication.
         *
         *     - `NONE`: The participant has no part in it.
         *     - `REPLICA`: The participant is a replica from another stage.
         *     - `SOURCE`: The participant is replicated to another stage.
         */
        ReplicationType: "NONE" | "REPLICA" | "SOURCE" | (string & {});
        /** @description What the call names does not exist in this account and region: a resource by its ARN, or a session or participant by its id. Status 404. A composition is gone a few minutes after its end. */
        ResourceNotFoundException: {
            /** @description What went wrong, in words for people. The text may change; decide by the error's name. */
            exceptionMessage?: string;
        };
        /** @description A bucket that the video of a composition is recorded to. */
        S3DestinationConfiguration: {
            /** @description ARN of the encoder configuration, exactly one, of the same account and region as the stage. */
            encoderConfigurationArns: string[];
            /** @description ARN of the storage configuration that names the bucket. */
            storageConfigurationArn: string;
            /** @description Format and segments of the recording. Default: HLS in segments of 2 seconds. */
            recordingConfiguration?: components["schemas"]["RecordingConfiguration"];
            /** @description How thumbnails are recorded: at most one entry. Default none: no thumbnails. */
            thumbnailConfigurations?: components["schemas"]["CompositionThumbnailConfiguration"][];
        };
        /** @description Where a recording lies in its bucket. */
        S3Detail: {
            /** @description Prefix of all keys of the recording: below it are `events/` and `media/`. */
            recordingPrefix: string;
        };
        /** @description An Amazon S3 bucket for recordings. */
        S3StorageConfiguration: {
            /** @description Name of an existing bucket in the region of the stage or composition: 3 to 63 lower-case letters, digits, hyphens and dots. */
            bucketName: string;
        };
        /** @description The account already has as many resources of this kind as it may, or as many compositions or replicas running at once. Status 402. */
        ServiceQuotaExceededException: {
            /** @description What went wrong, in words for people. The text may change; decide by the error's name. */
            exceptionMessage?: string;
        };
        /** @description A stage: where participants meet and exchange live video. */
        Stage: {
            /** @description ARN of the stage: `arn:aws:ivs:{region}:{account}:stage/{id}`. */
            arn: string;
            /** @description Id of the session that is going on: `st-` and 13 letters and digits. Absent or empty while nobody is on the stage. */
            activeSessionId?: string;
            /** @description Whether and how each publisher is recorded. */
            autoParticipantRecordingConfiguration?: components["schemas"]["AutoParticipantRecordingConfiguration"];
            /** @description Where clients and encoders connect. */
            endpoints?: components["schemas"]["StageEndpoints"];
            /** @description Name, up to 128 letters, digits, hyphens and underscores; need not be unique. */
            name?: string;
            /** @description Tags of the resource, values by key. `{}` when it has none. */
            tags?: {
                [key: string]: string;
            };
        };
        /** @description Where clients and encoders of a stage connect. Tokens that you sign yourself carry two of them. They may be kept for up to 14 days. */
        StageEndpoints: {
            /** @description URL that clients get events from; the claim `events_url` of tokens that you sign yourself. */
            events?: string;
            /** @description URL for encoders over RTMP without encryption, to be completed by the stream key of an ingest configuration. */
            rtmp?: string;
            /** @description URL for encoders over RTMPS, to be completed by the stream key of an ingest configuration. */
            rtmps?: string;
            /** @description URL for publishing over WHIP; the claim `whip_url` of tokens that you sign yourself. */
            whip?: string;
        };
        /** @description What happened on a stage from the first participant who joined until the last one left. A stage can have many sessions, one after the other. */
        StageSession: {
            /**
             * Format: date-time
             * @description When the last participant left. Absent while the session goes on.
             */
            endTime?: string;
            /** @description Id of the session: `st-` and 13 letters and digits. */
            sessionId?: string;
            /**
             * Format: date-time
             * @description When the first participant joined.
             */
            startTime?: string;
        };
        /** @description A session as lists show it; nothing is left out. */
        StageSessionSummary: {
            /**
             * Format: date-time
             * @description When the last participant left. Absent while the session goes on.
             */
            endTime?: string;
            /** @description Id of the session: `st-` and 13 letters and digits. */
            sessionId?: string;
            /**
             * Format: date-time
             * @description When the first participant joined.
             */
            startTime?: string;
        };
        /** @description A stage as lists show it: without endpoints and recording. */
        StageSummary: {
            /** @description ARN of the stage, with which `GetStage` gives the rest. */
            arn: string;
            /** @description Id of the session that is going on: `st-` and 13 letters and digits. Absent or empty while nobody is on the stage. */
            activeSessionId?: string;
            /** @description Name, up to 128 letters, digits, hyphens and underscores; need not be unique. */
            name?: string;
            /** @description Tags of the resource, values by key. `{}` when it has none. */
            tags?: {
                [key: string]: string;
            };
        };
        /** @description The stage, the layout and the destinations of the composition to be started. */
        StartCompositionRequest: {
            /** @description Where the video goes: one destination, or two of which one is a channel and the other a bucket. */
            destinations: components["schemas"]["DestinationConfiguration"][];
            /** @description ARN of the stage. */
            stageArn: string;
            /**
             * @description A text that marks this start, up to 64 letters, digits, hyphens and underscores. A second call with the same text starts no second composition.
             *
             *     Calls with the same value take effect only once.
             */
            idempotencyToken?: string;
            /** @description How the participants are arranged in the picture. Default: a grid with its default settings. */
            layout?: components["schemas"]["LayoutConfiguration"];
            /** @description Tags for the new resource, at most 50: keys of 1 to 128 characters that do not begin with `aws:`, values of up to 256. */
            tags?: {
                [key: string]: string;
            };
        };
        /** @description The composition that was started. */
        StartCompositionResponse: {
            /** @description The composition. Its `state` is `STARTING` at first. */
            composition?: components["schemas"]["Composition"];
        };
        /** @description The participant and the stage it is to appear on. */
        StartParticipantReplicationRequest: {
            /** @description ARN of the stage that the participant is to appear on. */
            destinationStageArn: string;
            /** @description Id of the publishing participant: 12 letters and digits, or, with a token that you signed yourself, its claim `jti`. */
            participantId: string;
            /** @description ARN of the stage that the participant publishes to. */
            sourceStageArn: string;
            /** @description Texts of yours for the replica, up to 1 KB of UTF-8 in all. They are added to the participant's own, and win where the keys are the same. They count as secret in logs. */
            attributes?: {
                [key: string]: string;
            };
            /**
             * Format: int32
             * @description If the participant comes back within this many seconds after a break, the replication goes on instead of ending. 0 to 300, default 0: every break ends it.
             */
            reconnectWindowSeconds?: number;
        };
        /** @description The composition to be stopped. */
        StopCompositionRequest: {
            /** @description ARN of the composition. */
            arn: string;
        };
        /** @description Empty: that the call succeeded is all there is to know. */
        StopCompositionResponse: Record<string, never>;
        /** @description The participant and the stage it is to vanish from. */
        StopParticipantReplicationRequest: {
            /** @description ARN of the stage that the participant is replicated to. */
            destinationStageArn: string;
            /** @description Id of the publishing participant: 12 letters and digits, or, with a token that you signed yourself, its claim `jti`. */
            participantId: string;
            /** @description ARN of the stage that the participant publishes to. */
            sourceStageArn: string;
        };
        /** @description Where recordings go. */
        StorageConfiguration: {
            /** @description ARN of the storage configuration, to be named by destinations of compositions and by the recording of stages. */
            arn: string;
            /** @description Name, up to 128 letters, digits, hyphens and underscores; need not be unique. */
            name?: string;
            /** @description The bucket that recordings go to. */
            s3?: components["schemas"]["S3StorageConfiguration"];
            /** @description Tags of the resource, values by key. `{}` when it has none. */
            tags?: {
                [key: string]: string;
            };
        };
        /** @description A storage configuration as lists show it; nothing is left out. */
        StorageConfigurationSummary: {
            /** @description ARN of the storage configuration. */
            arn: string;
            /** @description Name, up to 128 letters, digits, hyphens and underscores; need not be unique. */
            name?: string;
            /** @description The bucket that recordings go to. */
            s3?: components["schemas"]["S3StorageConfiguration"];
            /** @description Tags of the resource, values by key. `{}` when it has none. */
            tags?: {
                [key: string]: string;
            };
        };
        /** @description The resource and the tags it is to get. */
        TagResourceRequest: {
            /** @description Tags to add or replace, values by key: keys of 1 to 128 characters that do not begin with `aws:`, values of up to 256. Tags not named here stay. */
            tags: {
                [key: string]: string;
            };
        };
        /** @description Empty: that the call succeeded is all there is to know. */
        TagResourceResponse: Record<string, never>;
        /**
         * @description Whether thumbnails are recorded.
         *
         *     - `DISABLED`: No thumbnails. The default.
         *     - `INTERVAL`: A thumbnail every `targetIntervalSeconds`.
         */
        ThumbnailRecordingMode: "DISABLED" | "INTERVAL" | (string & {});
        /**
         * @description Which thumbnails are kept.
         *
         *     - `LATEST`: One thumbnail that is overwritten again and again, handy as a preview of the live stream.
         *     - `SEQUENTIAL`: All thumbnails, numbered in a row. The default.
         */
        ThumbnailStorageType: "LATEST" | "SEQUENTIAL" | (string & {});
        /** @description Empty: that the call succeeded is all there is to know. */
        UntagResourceResponse: Record<string, never>;
        /** @description The ingest configuration and what is to change in it. */
        UpdateIngestConfigurationRequest: {
            /** @description ARN of the ingest configuration. No encoder may be publishing with it. */
            arn: string;
            /**
             * @description Whether a second encoder may send the same content as a spare. Default false.
             * @default false
             */
            redundantIngest?: boolean;
            /** @description ARN of the stage that the encoder publishes to. `""` detaches it, after which the stream key opens nothing. */
            stageArn?: string;
        };
        /** @description The ingest configuration after the change. */
        UpdateIngestConfigurationResponse: {
            /** @description The ingest configuration after the change. */
            ingestConfiguration?: components["schemas"]["IngestConfiguration"];
        };
        /** @description The stage and what is to change in it. */
        UpdateStageRequest: {
            /** @description ARN of the stage. */
            arn: string;
            /** @description Whether and how each publisher is recorded. A `storageConfigurationArn` of `""` ends it. No recording may be running. Left out, it stays as it is. */
            autoParticipantRecordingConfiguration?: components["schemas"]["AutoParticipantRecordingConfiguration"];
            /** @description Name, up to 128 letters, digits, hyphens and underscores; need not be unique. Left out, it stays as it is. */
            name?: string;
        };
        /** @description The stage after the change. */
        UpdateStageResponse: {
            /** @description The stage after the change. */
            stage?: components["schemas"]["Stage"];
        };
        /** @description The input breaks a rule of the service, such as a length, a pattern or a combination. Status 400. Repeating the call unchanged does not help. */
        ValidationException: {
            /** @description What went wrong, in words for people. The text may change; decide by the error's name. */
            exceptionMessage?: string;
        };
        /** @description How video is encoded. */
        Video: {
            /**
             * Format: int32
             * @description Bits a second, 1 to 8,500,000. Default 2,500,000.
             */
            bitrate?: number;
            /**
             * Format: float
             * @description Frames a second, 1 to 60. Default 30.
             */
            framerate?: number;
            /**
             * Format: int32
             * @description Height in pixels, an even number from 2 to 1920. Width times height may be 2,073,600 at most: 1920 by 1080 either way round. Default 720.
             */
            height?: number;
            /**
             * Format: int32
             * @description Width in pixels, an even number from 2 to 1920. Width times height may be 2,073,600 at most: 1920 by 1080 either way round. Default 1280.
             */
            width?: number;
        };
        /**
         * @description Shape of the tiles of a grid.
         *
         *     - `AUTO`: As the service chooses.
         *     - `PORTRAIT`: 3 to 4.
         *     - `SQUARE`: 1 to 1.
         *     - `VIDEO`: 16 to 9. The default.
         */
        VideoAspectRatio: "AUTO" | "PORTRAIT" | "SQUARE" | "VIDEO" | (string & {});
        /**
         * @description How video is fitted into a tile of another shape.
         *
         *     - `CONTAIN`: Shown whole, with bars where it does not fill the tile.
         *     - `COVER`: Enlarged until it fills the tile; what stands over is cut off.
         *     - `FILL`: Stretched until it fills the tile, which distorts it.
         */
        VideoFillMode: "CONTAIN" | "COVER" | "FILL" | (string & {});
    };
    responses: {
        /** @description `AccessDeniedException`: The credentials do not allow this operation on this resource. Status 403, which `PendingVerification` has too. */
        AccessDeniedException: {
            headers: {
                /** @description The header `Access-Control-Allow-Origin`: the web origin that a browser lets read this answer. */
                "Access-Control-Allow-Origin"?: string;
                /** @description The header `Access-Control-Expose-Headers`: the names of the headers that a page in a browser may read. */
                "Access-Control-Expose-Headers"?: string;
                /** @description The header `Cache-Control`: whether and for how long this answer may be kept. */
                "Cache-Control"?: string;
                /** @description The header `Content-Security-Policy`: from where a browser that shows this answer may load things. */
                "Content-Security-Policy"?: string;
                /** @description The header `Strict-Transport-Security`: for how long browsers should use nothing but HTTPS with this host. */
                "Strict-Transport-Security"?: string;
                /** @description The header `X-Content-Type-Options`: `nosniff` forbids guessing the type of the content. */
                "X-Content-Type-Options"?: string;
                /** @description The header `X-Frame-Options`: whether a page may show this answer in a frame. */
                "X-Frame-Options"?: string;
                /** @description The header `x-amzn-ErrorType`: the name of the error, sometimes followed by a colon and a URL. */
                "x-amzn-ErrorType"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AccessDeniedException"];
            };
        };
        /**
         * @description `AccessDeniedException`: The credentials do not allow this operation on this resource. Status 403, which `PendingVerification` has too.
         *
         *     `PendingVerification`: AWS is still verifying the account, which may not do this before that is done. Status 403, which `AccessDeniedException` has too.
         */
        "AccessDeniedException.PendingVerification": {
            headers: {
                /** @description The header `Access-Control-Allow-Origin`: the web origin that a browser lets read this answer. */
                "Access-Control-Allow-Origin"?: string;
                /** @description The header `Access-Control-Expose-Headers`: the names of the headers that a page in a browser may read. */
                "Access-Control-Expose-Headers"?: string;
                /** @description The header `Cache-Control`: whether and for how long this answer may be kept. */
                "Cache-Control"?: string;
                /** @description The header `Content-Security-Policy`: from where a browser that shows this answer may load things. */
                "Content-Security-Policy"?: string;
                /** @description The header `Strict-Transport-Security`: for how long browsers should use nothing but HTTPS with this host. */
                "Strict-Transport-Security"?: string;
                /** @description The header `X-Content-Type-Options`: `nosniff` forbids guessing the type of the content. */
                "X-Content-Type-Options"?: string;
                /** @description The header `X-Frame-Options`: whether a page may show this answer in a frame. */
                "X-Frame-Options"?: string;
                /** @description The header `x-amzn-ErrorType`: the name of the error, sometimes followed by a colon and a URL. */
                "x-amzn-ErrorType"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AccessDeniedException"] | components["schemas"]["PendingVerification"];
            };
        };
        /** @description `ConflictException`: The resource is in a state that forbids this: a channel that is already live, a stage that is being recorded, a configuration that is still in use. Status 409. Sending the same call again helps only when the state has changed. */
        ConflictException: {
            headers: {
                /** @description The header `Access-Control-Allow-Origin`: the web origin that a browser lets read this answer. */
                "Access-Control-Allow-Origin"?: string;
                /** @description The header `Access-Control-Expose-Headers`: the names of the headers that a page in a browser may read. */
                "Access-Control-Expose-Headers"?: string;
                /** @description The header `Cache-Control`: whether and for how long this answer may be kept. */
                "Cache-Control"?: string;
                /** @description The header `Content-Security-Policy`: from where a browser that shows this answer may load things. */
                "Content-Security-Policy"?: string;
                /** @description The header `Strict-Transport-Security`: for how long browsers should use nothing but HTTPS with this host. */
                "Strict-Transport-Security"?: string;
                /** @description The header `X-Content-Type-Options`: `nosniff` forbids guessing the type of the content. */
                "X-Content-Type-Options"?: string;
                /** @description The header `X-Frame-Options`: whether a page may show this answer in a frame. */
                "X-Frame-Options"?: string;
                /** @description The header `x-amzn-ErrorType`: the name of the error, sometimes followed by a colon and a URL. */
                "x-amzn-ErrorType"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ConflictException"];
            };
        };
        /** @description `InternalServerException`: The service failed for a reason of its own. Status 500. Whether the call had an effect is not certain. */
        InternalServerException: {
            headers: {
                /** @description The header `Access-Control-Allow-Origin`: the web origin that a browser lets read this answer. */
                "Access-Control-Allow-Origin"?: string;
                /** @description The header `Access-Control-Expose-Headers`: the names of the headers that a page in a browser may read. */
                "Access-Control-Expose-Headers"?: string;
                /** @description The header `Cache-Control`: whether and for how long this answer may be kept. */
                "Cache-Control"?: string;
                /** @description The header `Content-Security-Policy`: from where a browser that shows this answer may load things. */
                "Content-Security-Policy"?: string;
                /** @description The header `Strict-Transport-Security`: for how long browsers should use nothing but HTTPS with this host. */
                "Strict-Transport-Security"?: string;
                /** @description The header `X-Content-Type-Options`: `nosniff` forbids guessing the type of the content. */
                "X-Content-Type-Options"?: string;
                /** @description The header `X-Frame-Options`: whether a page may show this answer in a frame. */
                "X-Frame-Options"?: string;
                /** @description The header `x-amzn-ErrorType`: the name of the error, sometimes followed by a colon and a URL. */
                "x-amzn-ErrorType"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InternalServerException"];
            };
        };
        /** @description `ResourceNotFoundException`: What the call names does not exist in this account and region: a resource by its ARN, or a session or participant by its id. Status 404. A composition is gone a few minutes after its end. */
        ResourceNotFoundException: {
            headers: {
                /** @description The header `Access-Control-Allow-Origin`: the web origin that a browser lets read this answer. */
                "Access-Control-Allow-Origin"?: string;
                /** @description The header `Access-Control-Expose-Headers`: the names of the headers that a page in a browser may read. */
                "Access-Control-Expose-Headers"?: string;
                /** @description The header `Cache-Control`: whether and for how long this answer may be kept. */
                "Cache-Control"?: string;
                /** @description The header `Content-Security-Policy`: from where a browser that shows this answer may load things. */
                "Content-Security-Policy"?: string;
                /** @description The header `Strict-Transport-Security`: for how long browsers should use nothing but HTTPS with this host. */
                "Strict-Transport-Security"?: string;
                /** @description The header `X-Content-Type-Options`: `nosniff` forbids guessing the type of the content. */
                "X-Content-Type-Options"?: string;
                /** @description The header `X-Frame-Options`: whether a page may show this answer in a frame. */
                "X-Frame-Options"?: string;
                /** @description The header `x-amzn-ErrorType`: the name of the error, sometimes followed by a colon and a URL. */
                "x-amzn-ErrorType"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ResourceNotFoundException"];
            };
        };
        /** @description `ServiceQuotaExceededException`: The account already has as many resources of this kind as it may, or as many compositions or replicas running at once. Status 402. */
        ServiceQuotaExceededException: {
            headers: {
                /** @description The header `Access-Control-Allow-Origin`: the web origin that a browser lets read this answer. */
                "Access-Control-Allow-Origin"?: string;
                /** @description The header `Access-Control-Expose-Headers`: the names of the headers that a page in a browser may read. */
                "Access-Control-Expose-Headers"?: string;
                /** @description The header `Cache-Control`: whether and for how long this answer may be kept. */
                "Cache-Control"?: string;
                /** @description The header `Content-Security-Policy`: from where a browser that shows this answer may load things. */
                "Content-Security-Policy"?: string;
                /** @description The header `Strict-Transport-Security`: for how long browsers should use nothing but HTTPS with this host. */
                "Strict-Transport-Security"?: string;
                /** @description The header `X-Content-Type-Options`: `nosniff` forbids guessing the type of the content. */
                "X-Content-Type-Options"?: string;
                /** @description The header `X-Frame-Options`: whether a page may show this answer in a frame. */
                "X-Frame-Options"?: string;
                /** @description The header `x-amzn-ErrorType`: the name of the error, sometimes followed by a colon and a URL. */
                "x-amzn-ErrorType"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServiceQuotaExceededException"];
            };
        };
        /** @description `ValidationException`: The input breaks a rule of the service, such as a length, a pattern or a combination. Status 400. Repeating the call unchanged does not help. */
        ValidationException: {
            headers: {
                /** @description The header `Access-Control-Allow-Origin`: the web origin that a browser lets read this answer. */
                "Access-Control-Allow-Origin"?: string;
                /** @description The header `Access-Control-Expose-Headers`: the names of the headers that a page in a browser may read. */
                "Access-Control-Expose-Headers"?: string;
                /** @description The header `Cache-Control`: whether and for how long this answer may be kept. */
                "Cache-Control"?: string;
                /** @description The header `Content-Security-Policy`: from where a browser that shows this answer may load things. */
                "Content-Security-Policy"?: string;
                /** @description The header `Strict-Transport-Security`: for how long browsers should use nothing but HTTPS with this host. */
                "Strict-Transport-Security"?: string;
                /** @description The header `X-Content-Type-Options`: `nosniff` forbids guessing the type of the content. */
                "X-Content-Type-Options"?: string;
                /** @description The header `X-Frame-Options`: whether a page may show this answer in a frame. */
                "X-Frame-Options"?: string;
                /** @description The header `x-amzn-ErrorType`: the name of the error, sometimes followed by a colon and a URL. */
                "x-amzn-ErrorType"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationException"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    CreateEncoderConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["CreateEncoderConfigurationRequest"];
            };
        };
        responses: {
            /** @description The encoder configuration that was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "encoderConfiguration": {
                     *         "arn": "arn:aws:ivs:us-west-2:123456789012:encoder-configuration/AbCdEfGhIjKl",
                     *         "name": "name",
                     *         "tags": {
                     *           "key": "value"
                     *         },
                     *         "video": {
                     *           "bitrate": 1,
                     *           "framerate": 1,
                     *           "height": 2,
                     *           "width": 2
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CreateEncoderConfigurationResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            402: components["responses"]["ServiceQuotaExceededException"];
            403: components["responses"]["AccessDeniedException.PendingVerification"];
            404: components["responses"]["ResourceNotFoundException"];
            409: components["responses"]["ConflictException"];
            500: components["responses"]["InternalServerException"];
        };
    };
    CreateIngestConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ingestProtocol": "RTMP"
                 *     }
                 */
                "application/json": components["schemas"]["CreateIngestConfigurationRequest"];
            };
        };
        responses: {
            /** @description The ingest configuration that was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ingestConfiguration": {
                     *         "arn": "arn:aws:ivs:us-west-2:123456789012:ingest-configuration/AbCdEfGhIjKl",
                     *         "ingestProtocol": "RTMP",
                     *         "participantId": "participantId",
                     *         "stageArn": "arn:aws:ivs:us-west-2:123456789012:stage/AbCdEfGhIjKl",
                     *         "state": "ACTIVE",
                     *         "streamKey": "rt_123456789012_us-west-2_AbCdEfGhIjKl_.+",
                     *         "attributes": {
                     *           "key": "value"
                     *         },
                     *         "name": "name",
                     *         "redundantIngest": true,
                     *         "redundantIngestCredentials": [
                     *           {
                     *             "participantId": "participantId",
                     *             "streamKey": "rt_123456789012_us-west-2_AbCdEfGhIjKl_.+"
                     *           }
                     *         ],
                     *         "tags": {
                     *           "key": "value"
                     *         },
                     *         "userId": "userId"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CreateIngestConfigurationResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            402: components["responses"]["ServiceQuotaExceededException"];
            403: components["responses"]["AccessDeniedException.PendingVerification"];
        };
    };
    CreateParticipantToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "stageArn": "arn:aws:ivs:us-west-2:123456789012:stage/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["CreateParticipantTokenRequest"];
            };
        };
        responses: {
            /** @description The token that was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "participantToken": {
                     *         "attributes": {
                     *           "key": "value"
                     *         },
                     *         "capabilities": [
                     *           "PUBLISH"
                     *         ],
                     *         "duration": 1,
                     *         "expirationTime": "2026-01-01T00:00:00Z",
                     *         "participantId": "participantId",
                     *         "token": "token",
                     *         "userId": "userId"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CreateParticipantTokenResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            402: components["responses"]["ServiceQuotaExceededException"];
            403: components["responses"]["AccessDeniedException.PendingVerification"];
            404: components["responses"]["ResourceNotFoundException"];
        };
    };
    CreateStage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["CreateStageRequest"];
            };
        };
        responses: {
            /** @description The stage that was created and the tokens that were asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "participantTokens": [
                     *         {
                     *           "attributes": {
                     *             "key": "value"
                     *           },
                     *           "capabilities": [
                     *             "PUBLISH"
                     *           ],
                     *           "duration": 1,
                     *           "expirationTime": "2026-01-01T00:00:00Z",
                     *           "participantId": "participantId",
                     *           "token": "token",
                     *           "userId": "userId"
                     *         }
                     *       ],
                     *       "stage": {
                     *         "arn": "arn:aws:ivs:us-west-2:123456789012:stage/AbCdEfGhIjKl",
                     *         "activeSessionId": "st-AbCdEfGhIjKlA",
                     *         "autoParticipantRecordingConfiguration": {
                     *           "storageConfigurationArn": "arn:aws:ivs:us-west-2:123456789012:storage-configuration/AbCdEfGhIjKl",
                     *           "hlsConfiguration": {
                     *             "targetSegmentDurationSeconds": 2
                     *           },
                     *           "mediaTypes": [
                     *             "AUDIO_ONLY"
                     *           ],
                     *           "recordParticipantReplicas": true,
                     *           "recordingReconnectWindowSeconds": 1,
                     *           "thumbnailConfiguration": {
                     *             "recordingMode": "DISABLED",
                     *             "storage": [
                     *               "LATEST"
                     *             ],
                     *             "targetIntervalSeconds": 1
                     *           }
                     *         },
                     *         "endpoints": {
                     *           "events": "events",
                     *           "rtmp": "rtmp",
                     *           "rtmps": "rtmps",
                     *           "whip": "whip"
                     *         },
                     *         "name": "name",
                     *         "tags": {
                     *           "key": "value"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CreateStageResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            402: components["responses"]["ServiceQuotaExceededException"];
            403: components["responses"]["AccessDeniedException.PendingVerification"];
        };
    };
    CreateStorageConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "s3": {
                 *         "bucketName": "us-west-2"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CreateStorageConfigurationRequest"];
            };
        };
        responses: {
            /** @description The storage configuration that was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "storageConfiguration": {
                     *         "arn": "arn:aws:ivs:us-west-2:123456789012:storage-configuration/AbCdEfGhIjKl",
                     *         "name": "name",
                     *         "s3": {
                     *           "bucketName": "us-west-2"
                     *         },
                     *         "tags": {
                     *           "key": "value"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CreateStorageConfigurationResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            402: components["responses"]["ServiceQuotaExceededException"];
            403: components["responses"]["AccessDeniedException.PendingVerification"];
            404: components["responses"]["ResourceNotFoundException"];
            409: components["responses"]["ConflictException"];
            500: components["responses"]["InternalServerException"];
        };
    };
    DeleteEncoderConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "arn": "arn:aws:ivs:us-west-2:123456789012:encoder-configuration/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["DeleteEncoderConfigurationRequest"];
            };
        };
        responses: {
            /** @description Empty: that the call succeeded is all there is to know. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["DeleteEncoderConfigurationResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            402: components["responses"]["ServiceQuotaExceededException"];
            403: components["responses"]["AccessDeniedException"];
            404: components["responses"]["ResourceNotFoundException"];
            409: components["responses"]["ConflictException"];
            500: components["responses"]["InternalServerException"];
        };
    };
    DeleteIngestConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "arn": "arn:aws:ivs:us-west-2:123456789012:ingest-configuration/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["DeleteIngestConfigurationRequest"];
            };
        };
        responses: {
            /** @description Empty: that the call succeeded is all there is to know. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["DeleteIngestConfigurationResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException.PendingVerification"];
            404: components["responses"]["ResourceNotFoundException"];
            409: components["responses"]["ConflictException"];
        };
    };
    DeletePublicKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "arn": "arn:aws:ivs:us-west-2:123456789012:public-key/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["DeletePublicKeyRequest"];
            };
        };
        responses: {
            /** @description Empty: that the call succeeded is all there is to know. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["DeletePublicKeyResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException.PendingVerification"];
            404: components["responses"]["ResourceNotFoundException"];
            409: components["responses"]["ConflictException"];
        };
    };
    DeleteStage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "arn": "arn:aws:ivs:us-west-2:123456789012:stage/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["DeleteStageRequest"];
            };
        };
        responses: {
            /** @description Empty: that the call succeeded is all there is to know. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["DeleteStageResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException.PendingVerification"];
            404: components["responses"]["ResourceNotFoundException"];
            409: components["responses"]["ConflictException"];
        };
    };
    DeleteStorageConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "arn": "arn:aws:ivs:us-west-2:123456789012:storage-configuration/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["DeleteStorageConfigurationRequest"];
            };
        };
        responses: {
            /** @description Empty: that the call succeeded is all there is to know. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["DeleteStorageConfigurationResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            402: components["responses"]["ServiceQuotaExceededException"];
            403: components["responses"]["AccessDeniedException"];
            404: components["responses"]["ResourceNotFoundException"];
            409: components["responses"]["ConflictException"];
            500: components["responses"]["InternalServerException"];
        };
    };
    DisconnectParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "participantId": "participantId",
                 *       "stageArn": "arn:aws:ivs:us-west-2:123456789012:stage/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["DisconnectParticipantRequest"];
            };
        };
        responses: {
            /** @description Empty: that the call succeeded is all there is to know. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["DisconnectParticipantResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException.PendingVerification"];
            404: components["responses"]["ResourceNotFoundException"];
        };
    };
    GetComposition: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "arn": "arn:aws:ivs:us-west-2:123456789012:composition/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["GetCompositionRequest"];
            };
        };
        responses: {
            /** @description The composition that was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "composition": {
                     *         "arn": "arn:aws:ivs:us-west-2:123456789012:composition/AbCdEfGhIjKl",
                     *         "destinations": [
                     *           {
                     *             "configuration": {
                     *               "channel": {
                     *                 "channelArn": "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl",
                     *                 "encoderConfigurationArn": "arn:aws:ivs:us-west-2:123456789012:encoder-configuration/AbCdEfGhIjKl"
                     *               },
                     *               "name": "name",
                     *               "s3": {
                     *                 "encoderConfigurationArns": [
                     *                   "arn:aws:ivs:us-west-2:123456789012:encoder-configuration/AbCdEfGhIjKl"
                     *                 ],
                     *                 "storageConfigurationArn": "arn:aws:ivs:us-west-2:123456789012:storage-configuration/AbCdEfGhIjKl",
                     *                 "recordingConfiguration": {
                     *                   "format": "HLS",
                     *                   "hlsConfiguration": {
                     *                     "targetSegmentDurationSeconds": 2
                     *                   }
                     *                 },
                     *                 "thumbnailConfigurations": [
                     *                   {
                     *                     "storage": [
                     *                       "LATEST"
                     *                     ],
                     *                     "targetIntervalSeconds": 1
                     *                   }
                     *                 ]
                     *               }
                     *             },
                     *             "id": "id",
                     *             "state": "ACTIVE",
                     *             "detail": {
                     *               "s3": {
                     *                 "recordingPrefix": "recordingPrefix"
                     *               }
                     *             },
                     *             "endTime": "2026-01-01T00:00:00Z",
                     *             "startTime": "2026-01-01T00:00:00Z"
                     *           }
                     *         ],
                     *         "layout": {
                     *           "grid": {
                     *             "featuredParticipantAttribute": "featuredParticipantAttribute",
                     *             "gridGap": 1,
                     *             "omitStoppedVideo": true,
                     *             "participantOrderAttribute": "participantOrderAttribute",
                     *             "videoAspectRatio": "AUTO",
                     *             "videoFillMode": "CONTAIN"
                     *           },
                     *           "pip": {
                     *             "featuredParticipantAttribute": "featuredParticipantAttribute",
                     *             "gridGap": 1,
                     *             "omitStoppedVideo": true,
                     *             "participantOrderAttribute": "participantOrderAttribute",
                     *             "pipBehavior": "DYNAMIC",
                     *             "pipHeight": 1,
                     *             "pipOffset": 1,
                     *             "pipParticipantAttribute": "pipParticipantAttribute",
                     *             "pipPosition": "BOTTOM_LEFT",
                     *             "pipWidth": 1,
                     *             "videoFillMode": "CONTAIN"
                     *           }
                     *         },
                     *         "stageArn": "arn:aws:ivs:us-west-2:123456789012:stage/AbCdEfGhIjKl",
                     *         "state": "ACTIVE",
                     *         "endTime": "2026-01-01T00:00:00Z",
                     *         "startTime": "2026-01-01T00:00:00Z",
                     *         "tags": {
                     *           "key": "value"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["GetCompositionResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            402: components["responses"]["ServiceQuotaExceededException"];
            403: components["responses"]["AccessDeniedException"];
            404: components["responses"]["ResourceNotFoundException"];
            409: components["responses"]["ConflictException"];
            500: components["responses"]["InternalServerException"];
        };
    };
    GetEncoderConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "arn": "arn:aws:ivs:us-west-2:123456789012:encoder-configuration/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["GetEncoderConfigurationRequest"];
            };
        };
        responses: {
            /** @description The encoder configuration that was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "encoderConfiguration": {
                     *         "arn": "arn:aws:ivs:us-west-2:123456789012:encoder-configuration/AbCdEfGhIjKl",
                     *         "name": "name",
                     *         "tags": {
                     *           "key": "value"
                     *         },
                     *         "video": {
                     *           "bitrate": 1,
                     *           "framerate": 1,
                     *           "height": 2,
                     *           "width": 2
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["GetEncoderConfigurationResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            402: components["responses"]["ServiceQuotaExceededException"];
            403: components["responses"]["AccessDeniedException"];
            404: components["responses"]["ResourceNotFoundException"];
            409: components["responses"]["ConflictException"];
            500: components["responses"]["InternalServerException"];
        };
    };
    GetIngestConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "arn": "arn:aws:ivs:us-west-2:123456789012:ingest-configuration/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["GetIngestConfigurationRequest"];
            };
        };
        responses: {
            /** @description The ingest configuration that was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ingestConfiguration": {
                     *         "arn": "arn:aws:ivs:us-west-2:123456789012:ingest-configuration/AbCdEfGhIjKl",
                     *         "ingestProtocol": "RTMP",
                     *         "participantId": "participantId",
                     *         "stageArn": "arn:aws:ivs:us-west-2:123456789012:stage/AbCdEfGhIjKl",
                     *         "state": "ACTIVE",
                     *         "streamKey": "rt_123456789012_us-west-2_AbCdEfGhIjKl_.+",
                     *         "attributes": {
                     *           "key": "value"
                     *         },
                     *         "name": "name",
                     *         "redundantIngest": true,
                     *         "redundantIngestCredentials": [
                     *           {
                     *             "participantId": "participantId",
                     *             "streamKey": "rt_123456789012_us-west-2_AbCdEfGhIjKl_.+"
                     *           }
                     *         ],
                     *         "tags": {
                     *           "key": "value"
                     *         },
                     *         "userId": "userId"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["GetIngestConfigurationResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException"];
            404: components["responses"]["ResourceNotFoundException"];
        };
    };
    GetParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "participantId": "participantId",
                 *       "sessionId": "st-AbCdEfGhIjKlA",
                 *       "stageArn": "arn:aws:ivs:us-west-2:123456789012:stage/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["GetParticipantRequest"];
            };
        };
        responses: {
            /** @description The participant that was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "participant": {
                     *         "attributes": {
                     *           "key": "value"
                     *         },
                     *         "browserName": "browserName",
                     *         "browserVersion": "browserVersion",
                     *         "firstJoinTime": "2026-01-01T00:00:00Z",
                     *         "ingestConfigurationArn": "arn:aws:ivs:us-west-2:123456789012:ingest-configuration/AbCdEfGhIjKl",
                     *         "ispName": "ispName",
                     *         "osName": "osName",
                     *         "osVersion": "osVersion",
                     *         "participantId": "participantId",
                     *         "protocol": "RTMP",
                     *         "published": true,
                     *         "recordingS3BucketName": "us-west-2",
                     *         "recordingS3Prefix": "recordingS3Prefix",
                     *         "recordingState": "ACTIVE",
                     *         "redundantIngest": true,
                     *         "replicationState": "ACTIVE",
                     *         "replicationType": "NONE",
                     *         "sdkVersion": "sdkVersion",
                     *         "sourceSessionId": "st-AbCdEfGhIjKlA",
                     *         "sourceStageArn": "arn:aws:ivs:us-west-2:123456789012:stage/AbCdEfGhIjKl",
                     *         "state": "CONNECTED",
                     *         "userId": "userId"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["GetParticipantResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException"];
            404: components["responses"]["ResourceNotFoundException"];
        };
    };
    GetPublicKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "arn": "arn:aws:ivs:us-west-2:123456789012:public-key/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["GetPublicKeyRequest"];
            };
        };
        responses: {
            /** @description The public key that was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "publicKey": {
                     *         "arn": "arn:aws:ivs:us-west-2:123456789012:public-key/AbCdEfGhIjKl",
                     *         "fingerprint": "fingerprint",
                     *         "name": "name",
                     *         "publicKeyMaterial": "-----BEGIN PUBLIC KEY-----\nAbCdEfGhIjKl\n-----END PUBLIC KEY-----",
                     *         "tags": {
                     *           "key": "value"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["GetPublicKeyResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException"];
            404: components["responses"]["ResourceNotFoundException"];
        };
    };
    GetStage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "arn": "arn:aws:ivs:us-west-2:123456789012:stage/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["GetStageRequest"];
            };
        };
        responses: {
            /** @description The stage that was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "stage": {
                     *         "arn": "arn:aws:ivs:us-west-2:123456789012:stage/AbCdEfGhIjKl",
                     *         "activeSessionId": "st-AbCdEfGhIjKlA",
                     *         "autoParticipantRecordingConfiguration": {
                     *           "storageConfigurationArn": "arn:aws:ivs:us-west-2:123456789012:storage-configuration/AbCdEfGhIjKl",
                     *           "hlsConfiguration": {
                     *             "targetSegmentDurationSeconds": 2
                     *           },
                     *           "mediaTypes": [
                     *             "AUDIO_ONLY"
                     *           ],
                     *           "recordParticipantReplicas": true,
                     *           "recordingReconnectWindowSeconds": 1,
                     *           "thumbnailConfiguration": {
                     *             "recordingMode": "DISABLED",
                     *             "storage": [
                     *               "LATEST"
                     *             ],
                     *             "targetIntervalSeconds": 1
                     *           }
                     *         },
                     *         "endpoints": {
                     *           "events": "events",
                     *           "rtmp": "rtmp",
                     *           "rtmps": "rtmps",
                     *           "whip": "whip"
                     *         },
                     *         "name": "name",
                     *         "tags": {
                     *           "key": "value"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["GetStageResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException"];
            404: components["responses"]["ResourceNotFoundException"];
        };
    };
    GetStageSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sessionId": "st-AbCdEfGhIjKlA",
                 *       "stageArn": "arn:aws:ivs:us-west-2:123456789012:stage/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["GetStageSessionRequest"];
            };
        };
        responses: {
            /** @description The session that was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "stageSession": {
                     *         "endTime": "2026-01-01T00:00:00Z",
                     *         "sessionId": "st-AbCdEfGhIjKlA",
                     *         "startTime": "2026-01-01T00:00:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["GetStageSessionResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException"];
            404: components["responses"]["ResourceNotFoundException"];
        };
    };
    GetStorageConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "arn": "arn:aws:ivs:us-west-2:123456789012:storage-configuration/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["GetStorageConfigurationRequest"];
            };
        };
        responses: {
            /** @description The storage configuration that was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "storageConfiguration": {
                     *         "arn": "arn:aws:ivs:us-west-2:123456789012:storage-configuration/AbCdEfGhIjKl",
                     *         "name": "name",
                     *         "s3": {
                     *           "bucketName": "us-west-2"
                     *         },
                     *         "tags": {
                     *           "key": "value"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["GetStorageConfigurationResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            402: components["responses"]["ServiceQuotaExceededException"];
            403: components["responses"]["AccessDeniedException"];
            404: components["responses"]["ResourceNotFoundException"];
            409: components["responses"]["ConflictException"];
            500: components["responses"]["InternalServerException"];
        };
    };
    ImportPublicKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "publicKeyMaterial": "-----BEGIN PUBLIC KEY-----\nAbCdEfGhIjKl\n-----END PUBLIC KEY-----"
                 *     }
                 */
                "application/json": components["schemas"]["ImportPublicKeyRequest"];
            };
        };
        responses: {
            /** @description The public key that was registered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "publicKey": {
                     *         "arn": "arn:aws:ivs:us-west-2:123456789012:public-key/AbCdEfGhIjKl",
                     *         "fingerprint": "fingerprint",
                     *         "name": "name",
                     *         "publicKeyMaterial": "-----BEGIN PUBLIC KEY-----\nAbCdEfGhIjKl\n-----END PUBLIC KEY-----",
                     *         "tags": {
                     *           "key": "value"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ImportPublicKeyResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            402: components["responses"]["ServiceQuotaExceededException"];
            403: components["responses"]["AccessDeniedException.PendingVerification"];
            409: components["responses"]["ConflictException"];
        };
    };
    ListCompositions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["ListCompositionsRequest"];
            };
        };
        responses: {
            /** @description A page of compositions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "compositions": [
                     *         {
                     *           "arn": "arn:aws:ivs:us-west-2:123456789012:composition/AbCdEfGhIjKl",
                     *           "destinations": [
                     *             {
                     *               "id": "id",
                     *               "state": "ACTIVE",
                     *               "endTime": "2026-01-01T00:00:00Z",
                     *               "startTime": "2026-01-01T00:00:00Z"
                     *             }
                     *           ],
                     *           "stageArn": "arn:aws:ivs:us-west-2:123456789012:stage/AbCdEfGhIjKl",
                     *           "state": "ACTIVE",
                     *           "endTime": "2026-01-01T00:00:00Z",
                     *           "startTime": "2026-01-01T00:00:00Z",
                     *           "tags": {
                     *             "key": "value"
                     *           }
                     *         }
                     *       ],
                     *       "nextToken": "nextToken"
                     *     }
                     */
                    "application/json": components["schemas"]["ListCompositionsResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            402: components["responses"]["ServiceQuotaExceededException"];
            403: components["responses"]["AccessDeniedException"];
            409: components["responses"]["ConflictException"];
            500: components["responses"]["InternalServerException"];
        };
    };
    ListEncoderConfigurations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["ListEncoderConfigurationsRequest"];
            };
        };
        responses: {
            /** @description A page of encoder configurations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "encoderConfigurations": [
                     *         {
                     *           "arn": "arn:aws:ivs:us-west-2:123456789012:encoder-configuration/AbCdEfGhIjKl",
                     *           "name": "name",
                     *           "tags": {
                     *             "key": "value"
                     *           }
                     *         }
                     *       ],
                     *       "nextToken": "nextToken"
                     *     }
                     */
                    "application/json": components["schemas"]["ListEncoderConfigurationsResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            402: components["responses"]["ServiceQuotaExceededException"];
            403: components["responses"]["AccessDeniedException"];
            409: components["responses"]["ConflictException"];
            500: components["responses"]["InternalServerException"];
        };
    };
    ListIngestConfigurations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["ListIngestConfigurationsRequest"];
            };
        };
        responses: {
            /** @description A page of ingest configurations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ingestConfigurations": [
                     *         {
                     *           "arn": "arn:aws:ivs:us-west-2:123456789012:ingest-configuration/AbCdEfGhIjKl",
                     *           "ingestProtocol": "RTMP",
                     *           "participantId": "participantId",
                     *           "stageArn": "arn:aws:ivs:us-west-2:123456789012:stage/AbCdEfGhIjKl",
                     *           "state": "ACTIVE",
                     *           "name": "name",
                     *           "redundantIngest": true,
                     *           "userId": "userId"
                     *         }
                     *       ],
                     *       "nextToken": "nextToken"
                     *     }
                     */
                    "application/json": components["schemas"]["ListIngestConfigurationsResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException"];
        };
    };
    ListParticipantEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "participantId": "participantId",
                 *       "sessionId": "st-AbCdEfGhIjKlA",
                 *       "stageArn": "arn:aws:ivs:us-west-2:123456789012:stage/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["ListParticipantEventsRequest"];
            };
        };
        responses: {
            /** @description A page of events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "events": [
                     *         {
                     *           "destinationSessionId": "st-AbCdEfGhIjKlA",
                     *           "destinationStageArn": "arn:aws:ivs:us-west-2:123456789012:stage/AbCdEfGhIjKl",
                     *           "errorCode": "BITRATE_EXCEEDED",
                     *           "eventTime": "2026-01-01T00:00:00Z",
                     *           "name": "JOINED",
                     *           "newToken": {
                     *             "attributes": {
                     *               "key": "value"
                     *             },
                     *             "capabilities": [
                     *               "PUBLISH"
                     *             ],
                     *             "expirationTime": "2026-01-01T00:00:00Z",
                     *             "userId": "userId"
                     *           },
                     *           "participantId": "participantId",
                     *           "previousToken": {
                     *             "attributes": {
                     *               "key": "value"
                     *             },
                     *             "capabilities": [
                     *               "PUBLISH"
                     *             ],
                     *             "expirationTime": "2026-01-01T00:00:00Z",
                     *             "userId": "userId"
                     *           },
                     *           "remoteParticipantId": "remoteParticipantId",
                     *           "replica": true
                     *         }
                     *       ],
                     *       "nextToken": "nextToken"
                     *     }
                     */
                    "application/json": components["schemas"]["ListParticipantEventsResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException"];
        };
    };
    ListParticipantReplicas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "participantId": "participantId",
                 *       "sourceStageArn": "arn:aws:ivs:us-west-2:123456789012:stage/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["ListParticipantReplicasRequest"];
            };
        };
        responses: {
            /** @description A page of replicas. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "replicas": [
                     *         {
                     *           "destinationSessionId": "st-AbCdEfGhIjKlA",
                     *           "destinationStageArn": "arn:aws:ivs:us-west-2:123456789012:stage/AbCdEfGhIjKl",
                     *           "participantId": "participantId",
                     *           "replicationState": "ACTIVE",
                     *           "sourceSessionId": "st-AbCdEfGhIjKlA",
                     *           "sourceStageArn": "arn:aws:ivs:us-west-2:123456789012:stage/AbCdEfGhIjKl"
                     *         }
                     *       ],
                     *       "nextToken": "nextToken"
                     *     }
                     */
                    "application/json": components["schemas"]["ListParticipantReplicasResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException"];
        };
    };
    ListParticipants: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sessionId": "st-AbCdEfGhIjKlA",
                 *       "stageArn": "arn:aws:ivs:us-west-2:123456789012:stage/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["ListParticipantsRequest"];
            };
        };
        responses: {
            /** @description A page of participants. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "participants": [
                     *         {
                     *           "firstJoinTime": "2026-01-01T00:00:00Z",
                     *           "ingestConfigurationArn": "arn:aws:ivs:us-west-2:123456789012:ingest-configuration/AbCdEfGhIjKl",
                     *           "participantId": "participantId",
                     *           "published": true,
                     *           "recordingState": "ACTIVE",
                     *           "redundantIngest": true,
                     *           "replicationState": "ACTIVE",
                     *           "replicationType": "NONE",
                     *           "sourceSessionId": "st-AbCdEfGhIjKlA",
                     *           "sourceStageArn": "arn:aws:ivs:us-west-2:123456789012:stage/AbCdEfGhIjKl",
                     *           "state": "CONNECTED",
                     *           "userId": "userId"
                     *         }
                     *       ],
                     *       "nextToken": "nextToken"
                     *     }
                     */
                    "application/json": components["schemas"]["ListParticipantsResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException"];
        };
    };
    ListPublicKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["ListPublicKeysRequest"];
            };
        };
        responses: {
            /** @description A page of public keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "publicKeys": [
                     *         {
                     *           "arn": "arn:aws:ivs:us-west-2:123456789012:public-key/AbCdEfGhIjKl",
                     *           "name": "name",
                     *           "tags": {
                     *             "key": "value"
                     *           }
                     *         }
                     *       ],
                     *       "nextToken": "nextToken"
                     *     }
                     */
                    "application/json": components["schemas"]["ListPublicKeysResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException"];
        };
    };
    ListStageSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "stageArn": "arn:aws:ivs:us-west-2:123456789012:stage/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["ListStageSessionsRequest"];
            };
        };
        responses: {
            /** @description A page of sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "stageSessions": [
                     *         {
                     *           "endTime": "2026-01-01T00:00:00Z",
                     *           "sessionId": "st-AbCdEfGhIjKlA",
                     *           "startTime": "2026-01-01T00:00:00Z"
                     *         }
                     *       ],
                     *       "nextToken": "nextToken"
                     *     }
                     */
                    "application/json": components["schemas"]["ListStageSessionsResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException"];
        };
    };
    ListStages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["ListStagesRequest"];
            };
        };
        responses: {
            /** @description A page of stages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "stages": [
                     *         {
                     *           "arn": "arn:aws:ivs:us-west-2:123456789012:stage/AbCdEfGhIjKl",
                     *           "activeSessionId": "st-AbCdEfGhIjKlA",
                     *           "name": "name",
                     *           "tags": {
                     *             "key": "value"
                     *           }
                     *         }
                     *       ],
                     *       "nextToken": "nextToken"
                     *     }
                     */
                    "application/json": components["schemas"]["ListStagesResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException"];
            409: components["responses"]["ConflictException"];
        };
    };
    ListStorageConfigurations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["ListStorageConfigurationsRequest"];
            };
        };
        responses: {
            /** @description A page of storage configurations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "storageConfigurations": [
                     *         {
                     *           "arn": "arn:aws:ivs:us-west-2:123456789012:storage-configuration/AbCdEfGhIjKl",
                     *           "name": "name",
                     *           "s3": {
                     *             "bucketName": "us-west-2"
                     *           },
                     *           "tags": {
                     *             "key": "value"
                     *           }
                     *         }
                     *       ],
                     *       "nextToken": "nextToken"
                     *     }
                     */
                    "application/json": components["schemas"]["ListStorageConfigurationsResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            402: components["responses"]["ServiceQuotaExceededException"];
            403: components["responses"]["AccessDeniedException"];
            409: components["responses"]["ConflictException"];
            500: components["responses"]["InternalServerException"];
        };
    };
    StartComposition: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "destinations": [
                 *         {}
                 *       ],
                 *       "stageArn": "arn:aws:ivs:us-west-2:123456789012:stage/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["StartCompositionRequest"];
            };
        };
        responses: {
            /** @description The composition that was started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "composition": {
                     *         "arn": "arn:aws:ivs:us-west-2:123456789012:composition/AbCdEfGhIjKl",
                     *         "destinations": [
                     *           {
                     *             "configuration": {
                     *               "channel": {
                     *                 "channelArn": "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl",
                     *                 "encoderConfigurationArn": "arn:aws:ivs:us-west-2:123456789012:encoder-configuration/AbCdEfGhIjKl"
                     *               },
                     *               "name": "name",
                     *               "s3": {
                     *                 "encoderConfigurationArns": [
                     *                   "arn:aws:ivs:us-west-2:123456789012:encoder-configuration/AbCdEfGhIjKl"
                     *                 ],
                     *                 "storageConfigurationArn": "arn:aws:ivs:us-west-2:123456789012:storage-configuration/AbCdEfGhIjKl",
                     *                 "recordingConfiguration": {
                     *                   "format": "HLS",
                     *                   "hlsConfiguration": {
                     *                     "targetSegmentDurationSeconds": 2
                     *                   }
                     *                 },
                     *                 "thumbnailConfigurations": [
                     *                   {
                     *                     "storage": [
                     *                       "LATEST"
                     *                     ],
                     *                     "targetIntervalSeconds": 1
                     *                   }
                     *                 ]
                     *               }
                     *             },
                     *             "id": "id",
                     *             "state": "ACTIVE",
                     *             "detail": {
                     *               "s3": {
                     *                 "recordingPrefix": "recordingPrefix"
                     *               }
                     *             },
                     *             "endTime": "2026-01-01T00:00:00Z",
                     *             "startTime": "2026-01-01T00:00:00Z"
                     *           }
                     *         ],
                     *         "layout": {
                     *           "grid": {
                     *             "featuredParticipantAttribute": "featuredParticipantAttribute",
                     *             "gridGap": 1,
                     *             "omitStoppedVideo": true,
                     *             "participantOrderAttribute": "participantOrderAttribute",
                     *             "videoAspectRatio": "AUTO",
                     *             "videoFillMode": "CONTAIN"
                     *           },
                     *           "pip": {
                     *             "featuredParticipantAttribute": "featuredParticipantAttribute",
                     *             "gridGap": 1,
                     *             "omitStoppedVideo": true,
                     *             "participantOrderAttribute": "participantOrderAttribute",
                     *             "pipBehavior": "DYNAMIC",
                     *             "pipHeight": 1,
                     *             "pipOffset": 1,
                     *             "pipParticipantAttribute": "pipParticipantAttribute",
                     *             "pipPosition": "BOTTOM_LEFT",
                     *             "pipWidth": 1,
                     *             "videoFillMode": "CONTAIN"
                     *           }
                     *         },
                     *         "stageArn": "arn:aws:ivs:us-west-2:123456789012:stage/AbCdEfGhIjKl",
                     *         "state": "ACTIVE",
                     *         "endTime": "2026-01-01T00:00:00Z",
                     *         "startTime": "2026-01-01T00:00:00Z",
                     *         "tags": {
                     *           "key": "value"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StartCompositionResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            402: components["responses"]["ServiceQuotaExceededException"];
            403: components["responses"]["AccessDeniedException.PendingVerification"];
            404: components["responses"]["ResourceNotFoundException"];
            409: components["responses"]["ConflictException"];
            500: components["responses"]["InternalServerException"];
        };
    };
    StartParticipantReplication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "destinationStageArn": "arn:aws:ivs:us-west-2:123456789012:stage/AbCdEfGhIjKl",
                 *       "participantId": "participantId",
                 *       "sourceStageArn": "arn:aws:ivs:us-west-2:123456789012:stage/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["StartParticipantReplicationRequest"];
            };
        };
        responses: {
            /** @description Nothing but headers: that the call succeeded is all there is to know. */
            200: {
                headers: {
                    /** @description The header `Access-Control-Allow-Origin`: the web origin that a browser lets read this answer. */
                    "Access-Control-Allow-Origin"?: string;
                    /** @description The header `Access-Control-Expose-Headers`: the names of the headers that a page in a browser may read. */
                    "Access-Control-Expose-Headers"?: string;
                    /** @description The header `Cache-Control`: whether and for how long this answer may be kept. */
                    "Cache-Control"?: string;
                    /** @description The header `Content-Security-Policy`: from where a browser that shows this answer may load things. */
                    "Content-Security-Policy"?: string;
                    /** @description The header `Strict-Transport-Security`: for how long browsers should use nothing but HTTPS with this host. */
                    "Strict-Transport-Security"?: string;
                    /** @description The header `X-Content-Type-Options`: `nosniff` forbids guessing the type of the content. */
                    "X-Content-Type-Options"?: string;
                    /** @description The header `X-Frame-Options`: whether a page may show this answer in a frame. */
                    "X-Frame-Options"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationException"];
            402: components["responses"]["ServiceQuotaExceededException"];
            403: components["responses"]["AccessDeniedException.PendingVerification"];
            404: components["responses"]["ResourceNotFoundException"];
            409: components["responses"]["ConflictException"];
            500: components["responses"]["InternalServerException"];
        };
    };
    StopComposition: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "arn": "arn:aws:ivs:us-west-2:123456789012:composition/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["StopCompositionRequest"];
            };
        };
        responses: {
            /** @description Empty: that the call succeeded is all there is to know. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["StopCompositionResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            402: components["responses"]["ServiceQuotaExceededException"];
            403: components["responses"]["AccessDeniedException"];
            404: components["responses"]["ResourceNotFoundException"];
            409: components["responses"]["ConflictException"];
            500: components["responses"]["InternalServerException"];
        };
    };
    StopParticipantReplication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "destinationStageArn": "arn:aws:ivs:us-west-2:123456789012:stage/AbCdEfGhIjKl",
                 *       "participantId": "participantId",
                 *       "sourceStageArn": "arn:aws:ivs:us-west-2:123456789012:stage/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["StopParticipantReplicationRequest"];
            };
        };
        responses: {
            /** @description Nothing but headers: that the call succeeded is all there is to know. */
            200: {
                headers: {
                    /** @description The header `Access-Control-Allow-Origin`: the web origin that a browser lets read this answer. */
                    "Access-Control-Allow-Origin"?: string;
                    /** @description The header `Access-Control-Expose-Headers`: the names of the headers that a page in a browser may read. */
                    "Access-Control-Expose-Headers"?: string;
                    /** @description The header `Cache-Control`: whether and for how long this answer may be kept. */
                    "Cache-Control"?: string;
                    /** @description The header `Content-Security-Policy`: from where a browser that shows this answer may load things. */
                    "Content-Security-Policy"?: string;
                    /** @description The header `Strict-Transport-Security`: for how long browsers should use nothing but HTTPS with this host. */
                    "Strict-Transport-Security"?: string;
                    /** @description The header `X-Content-Type-Options`: `nosniff` forbids guessing the type of the content. */
                    "X-Content-Type-Options"?: string;
                    /** @description The header `X-Frame-Options`: whether a page may show this answer in a frame. */
                    "X-Frame-Options"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException"];
            404: components["responses"]["ResourceNotFoundException"];
            500: components["responses"]["InternalServerException"];
        };
    };
    UpdateIngestConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "arn": "arn:aws:ivs:us-west-2:123456789012:ingest-configuration/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateIngestConfigurationRequest"];
            };
        };
        responses: {
            /** @description The ingest configuration after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ingestConfiguration": {
                     *         "arn": "arn:aws:ivs:us-west-2:123456789012:ingest-configuration/AbCdEfGhIjKl",
                     *         "ingestProtocol": "RTMP",
                     *         "participantId": "participantId",
                     *         "stageArn": "arn:aws:ivs:us-west-2:123456789012:stage/AbCdEfGhIjKl",
                     *         "state": "ACTIVE",
                     *         "streamKey": "rt_123456789012_us-west-2_AbCdEfGhIjKl_.+",
                     *         "attributes": {
                     *           "key": "value"
                     *         },
                     *         "name": "name",
                     *         "redundantIngest": true,
                     *         "redundantIngestCredentials": [
                     *           {
                     *             "participantId": "participantId",
                     *             "streamKey": "rt_123456789012_us-west-2_AbCdEfGhIjKl_.+"
                     *           }
                     *         ],
                     *         "tags": {
                     *           "key": "value"
                     *         },
                     *         "userId": "userId"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UpdateIngestConfigurationResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException.PendingVerification"];
            404: components["responses"]["ResourceNotFoundException"];
            409: components["responses"]["ConflictException"];
        };
    };
    UpdateStage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "arn": "arn:aws:ivs:us-west-2:123456789012:stage/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateStageRequest"];
            };
        };
        responses: {
            /** @description The stage after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "stage": {
                     *         "arn": "arn:aws:ivs:us-west-2:123456789012:stage/AbCdEfGhIjKl",
                     *         "activeSessionId": "st-AbCdEfGhIjKlA",
                     *         "autoParticipantRecordingConfiguration": {
                     *           "storageConfigurationArn": "arn:aws:ivs:us-west-2:123456789012:storage-configuration/AbCdEfGhIjKl",
                     *           "hlsConfiguration": {
                     *             "targetSegmentDurationSeconds": 2
                     *           },
                     *           "mediaTypes": [
                     *             "AUDIO_ONLY"
                     *           ],
                     *           "recordParticipantReplicas": true,
                     *           "recordingReconnectWindowSeconds": 1,
                     *           "thumbnailConfiguration": {
                     *             "recordingMode": "DISABLED",
                     *             "storage": [
                     *               "LATEST"
                     *             ],
                     *             "targetIntervalSeconds": 1
                     *           }
                     *         },
                     *         "endpoints": {
                     *           "events": "events",
                     *           "rtmp": "rtmp",
                     *           "rtmps": "rtmps",
                     *           "whip": "whip"
                     *         },
                     *         "name": "name",
                     *         "tags": {
                     *           "key": "value"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UpdateStageResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            402: components["responses"]["ServiceQuotaExceededException"];
            403: components["responses"]["AccessDeniedException.PendingVerification"];
            404: components["responses"]["ResourceNotFoundException"];
            409: components["responses"]["ConflictException"];
        };
    };
    ListTagsForResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ARN of the resource.
                 * @example arn:aws:ivs:us-west-2:123456789012:abcdefghijkl/AbCdEfGhIjKl
                 */
                resourceArn: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tags of the resource. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tags": {
                     *         "key": "value"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ListTagsForResourceResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            404: components["responses"]["ResourceNotFoundException"];
            500: components["responses"]["InternalServerException"];
        };
    };
    TagResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ARN of the resource.
                 * @example arn:aws:ivs:us-west-2:123456789012:abcdefghijkl/AbCdEfGhIjKl
                 */
                resourceArn: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "tags": {}
                 *     }
                 */
                "application/json": components["schemas"]["TagResourceRequest"];
            };
        };
        responses: {
            /** @description Empty: that the call succeeded is all there is to know. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["TagResourceResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            404: components["responses"]["ResourceNotFoundException"];
            500: components["responses"]["InternalServerException"];
        };
    };
    UntagResource: {
        parameters: {
            query: {
                /**
                 * @description Keys of the tags to remove, up to 50.
                 * @example []
                 */
                tagKeys: string[];
            };
            header?: never;
            path: {
                /**
                 * @description ARN of the resource.
                 * @example arn:aws:ivs:us-west-2:123456789012:abcdefghijkl/AbCdEfGhIjKl
                 */
                resourceArn: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Empty: that the call succeeded is all there is to know. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["UntagResourceResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            404: components["responses"]["ResourceNotFoundException"];
            500: components["responses"]["InternalServerException"];
        };
    };
}
