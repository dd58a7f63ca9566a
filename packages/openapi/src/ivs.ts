// Written by openapi-typescript from the OpenAPI document of this name. Do not edit: change the model and generate again.

export interface paths {
    "/BatchGetChannel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reads up to 50 channels in one call
         * @description Reads up to 50 channels in one call. Channels that could not be read do not fail the call: each gets an entry in `errors`, so look there as well. At most 5 calls a second.
         */
        post: operations["BatchGetChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/BatchGetStreamKey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reads up to 50 stream keys, with their secret values, in one call
         * @description Reads up to 50 stream keys, with their secret values, in one call. Keys that could not be read do not fail the call: each gets an entry in `errors`.
         */
        post: operations["BatchGetStreamKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/BatchStartViewerSessionRevocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begins to end the sessions of up to 20 viewers, on one channel or on several
         * @description Begins to end the sessions of up to 20 viewers, on one channel or on several. Pairs that could not be handled are listed in `errors` while the others go ahead. At most 2 calls a second.
         */
        post: operations["BatchStartViewerSessionRevocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/CreateAdConfiguration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creates an ad configuration, which names the AWS Elemental MediaTailor configurations that supply the ads
         * @description Creates an ad configuration, which names the AWS Elemental MediaTailor configurations that supply the ads. It takes effect on the channels that refer to it by `adConfigurationArn`.
         */
        post: operations["CreateAdConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/CreateChannel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creates a channel together with its stream key; the answer holds both, and the secret value of the key
         * @description Creates a channel together with its stream key; the answer holds both, and the secret value of the key. Every input is optional: without any, the channel is public, of type `STANDARD` and with latency mode `LOW`. At the account's limit of channels the answer is `ServiceQuotaExceededException`. At most 5 calls a second.
         */
        post: operations["CreateChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/CreatePlaybackRestrictionPolicy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creates a policy that limits the countries and the web origins in which video may be played
         * @description Creates a policy that limits the countries and the web origins in which video may be played. It takes effect on the channels that refer to it by `playbackRestrictionPolicyArn`.
         */
        post: operations["CreatePlaybackRestrictionPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/CreateRecordingConfiguration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creates a recording configuration, which says where and how the streams of its channels are recorded in Amazon S3
         * @description Creates a recording configuration, which says where and how the streams of its channels are recorded in Amazon S3. It begins as `CREATING` and ends as `ACTIVE`, or as `CREATE_FAILED` when the bucket is missing or in another region. There is no update: to change one, create another. At most 3 calls a second.
         */
        post: operations["CreateRecordingConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/CreateStreamKey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creates a stream key for a channel
         * @description Creates a stream key for a channel. A channel has room for one key and `CreateChannel` has already made it, so delete the old key first; otherwise the answer is `ServiceQuotaExceededException`.
         */
        post: operations["CreateStreamKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DeleteAdConfiguration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deletes an ad configuration
         * @description Deletes an ad configuration. Detach it from its channels first by setting their `adConfigurationArn` to `""`; a configuration that cannot go yet answers `ConflictException`.
         */
        post: operations["DeleteAdConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DeleteChannel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deletes a channel and its stream keys
         * @description Deletes a channel and its stream keys. While the channel is live the answer is `ConflictException`: stop the stream and wait until it is offline. At most 5 calls a second.
         */
        post: operations["DeleteChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DeletePlaybackKeyPair": {
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
         * @description Removes an imported public key. Playback tokens signed with its private key are no longer accepted. At most 3 calls a second.
         */
        post: operations["DeletePlaybackKeyPair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DeletePlaybackRestrictionPolicy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deletes a playback restriction policy
         * @description Deletes a playback restriction policy. Detach it from its channels first by setting their `playbackRestrictionPolicyArn` to `""`; a policy that cannot go yet answers `ConflictException`.
         */
        post: operations["DeletePlaybackRestrictionPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DeleteRecordingConfiguration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deletes a recording configuration; recordings already in the bucket stay there
         * @description Deletes a recording configuration; recordings already in the bucket stay there. While a channel refers to it the answer is `ConflictException`: set the channel's `recordingConfigurationArn` to `""` first. At most 3 calls a second.
         */
        post: operations["DeleteRecordingConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DeleteStreamKey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deletes a stream key, so that no encoder can connect with it any more
         * @description Deletes a stream key, so that no encoder can connect with it any more. Together with `StopStream` this keeps a broadcaster out for good. Until the deletion has settled, `CreateStreamKey` may still answer `ServiceQuotaExceededException`.
         */
        post: operations["DeleteStreamKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetAdConfiguration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reads one ad configuration */
        post: operations["GetAdConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetChannel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reads one channel, including its ingest endpoint and playback URL, which lists leave out
         * @description Reads one channel, including its ingest endpoint and playback URL, which lists leave out. At most 5 calls a second.
         */
        post: operations["GetChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetPlaybackKeyPair": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reads one playback key pair: its name, tags and fingerprint
         * @description Reads one playback key pair: its name, tags and fingerprint. The key itself is never returned. At most 3 calls a second.
         */
        post: operations["GetPlaybackKeyPair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetPlaybackRestrictionPolicy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reads one playback restriction policy */
        post: operations["GetPlaybackRestrictionPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetRecordingConfiguration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reads one recording configuration
         * @description Reads one recording configuration. Ask again until `state` is `ACTIVE` after creating it. At most 3 calls a second.
         */
        post: operations["GetRecordingConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetStream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reads the stream that is live on a channel: state, health, viewers
         * @description Reads the stream that is live on a channel: state, health, viewers. A channel without a live stream answers `ChannelNotBroadcasting`, which is the dependable way to learn that it is offline. At most 5 calls a second.
         */
        post: operations["GetStream"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetStreamKey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reads one stream key with its secret value */
        post: operations["GetStreamKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetStreamSession": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reads what is known about one broadcast: the channel as it was set up then, what the encoder sent, and the latest events
         * @description Reads what is known about one broadcast: the channel as it was set up then, what the encoder sent, and the latest events. Without `streamId` it is the channel's latest session. At most 5 calls a second.
         */
        post: operations["GetStreamSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ImportPlaybackKeyPair": {
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
         * @description Registers the public half of a P-384 key pair that you made yourself. Players of private channels then get in with tokens that you sign (ES384) with the private half, which never leaves you. At most 3 calls a second.
         */
        post: operations["ImportPlaybackKeyPair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/InsertAdBreak": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Starts an ad break now, in the live stream of a channel that has an ad configuration
         * @description Starts an ad break now, in the live stream of a channel that has an ad configuration. A channel that is offline answers `ChannelNotBroadcasting`.
         */
        post: operations["InsertAdBreak"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ListAdConfigurations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lists the ad configurations of the account in the region
         * @description Lists the ad configurations of the account in the region. Answers in pages; an answer without `nextToken` is the last.
         */
        post: operations["ListAdConfigurations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ListChannels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lists the channels of the account in the region, all of them or those that match one filter
         * @description Lists the channels of the account in the region, all of them or those that match one filter. Two filters at once answer `ConflictException`. Answers in pages; an answer without `nextToken` is the last. At most 5 calls a second.
         */
        post: operations["ListChannels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ListPlaybackKeyPairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lists the imported playback keys of the account in the region
         * @description Lists the imported playback keys of the account in the region. Answers in pages; an answer without `nextToken` is the last. At most 3 calls a second.
         */
        post: operations["ListPlaybackKeyPairs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ListPlaybackRestrictionPolicies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lists the playback restriction policies of the account in the region
         * @description Lists the playback restriction policies of the account in the region. Answers in pages; an answer without `nextToken` is the last.
         */
        post: operations["ListPlaybackRestrictionPolicies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ListRecordingConfigurations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lists the recording configurations of the account in the region, in every state
         * @description Lists the recording configurations of the account in the region, in every state. Answers in pages; an answer without `nextToken` is the last. At most 3 calls a second.
         */
        post: operations["ListRecordingConfigurations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ListStreamKeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lists the stream keys of one channel, without their secret values; `GetStreamKey` and `BatchGetStreamKey` give those
         * @description Lists the stream keys of one channel, without their secret values; `GetStreamKey` and `BatchGetStreamKey` give those. Answers in pages; an answer without `nextToken` is the last.
         */
        post: operations["ListStreamKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ListStreamSessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lists the broadcasts of one channel, newest first, and says which of them had an error event
         * @description Lists the broadcasts of one channel, newest first, and says which of them had an error event. Answers in pages; an answer without `nextToken` is the last. At most 5 calls a second.
         */
        post: operations["ListStreamSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ListStreams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lists the streams that are live in the account and region, all of them or those of one health
         * @description Lists the streams that are live in the account and region, all of them or those of one health. Answers in pages; an answer without `nextToken` is the last. At most 5 calls a second.
         */
        post: operations["ListStreams"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/PutMetadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a text of at most 1 KB (UTF-8) into the live stream, where players receive it in step with the video
         * @description Sends a text of at most 1 KB (UTF-8) into the live stream, where players receive it in step with the video. At most 5 calls a second on a channel and 155 on the account, beyond that `ThrottlingException`; a longer text is a `ValidationException`, and a channel that is offline answers `ChannelNotBroadcasting`.
         */
        post: operations["PutMetadata"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/StartViewerSessionRevocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begins to end the playback sessions of one viewer of a private channel
         * @description Begins to end the playback sessions of one viewer of a private channel. The viewer is named by the viewer id in the token that the session began with; a session whose token had none cannot be revoked. At most 10 calls a second.
         */
        post: operations["StartViewerSessionRevocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/StopStream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disconnects the encoder of a live channel
         * @description Disconnects the encoder of a live channel. Many encoders reconnect at once: delete the stream key as well to keep one out. A channel that is offline answers `ChannelNotBroadcasting`, one that is starting or stopping `StreamUnavailable`. At most 5 calls a second.
         */
        post: operations["StopStream"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/UpdateAdConfiguration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes an ad configuration
         * @description Changes an ad configuration. What is left out stays as it is.
         */
        post: operations["UpdateAdConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/UpdateChannel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes a channel
         * @description Changes a channel. What is left out stays as it is, and `""` for an ARN detaches that resource. While the channel is live the answer is `ConflictException`. At most 5 calls a second.
         */
        post: operations["UpdateChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/UpdatePlaybackRestrictionPolicy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes a playback restriction policy, for all channels that refer to it
         * @description Changes a playback restriction policy, for all channels that refer to it. What is left out stays as it is, and an empty list lifts that restriction.
         */
        post: operations["UpdatePlaybackRestrictionPolicy"];
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
        /** @description Where the ads come from on the channels that refer to it, and whether the stream ends with ads. */
        AdConfiguration: {
            /** @description ARN of the ad configuration, to be set as `adConfigurationArn` on channels. */
            arn: string;
            /** @description The MediaTailor playback configurations that supply the ads, 1 to 3. The first is used unless a playback token chooses another. */
            mediaTailorPlaybackConfigurations: components["schemas"]["MediaTailorPlaybackConfiguration"][];
            /** @description Name, up to 128 letters, digits, hyphens and underscores; may be empty. */
            name?: string;
            /** @description Whether ads follow the end of the stream, and for how long. */
            postRollConfiguration?: components["schemas"]["PostRollConfiguration"];
            /** @description Tags of the resource, values by key. `{}` when it has none. */
            tags?: {
                [key: string]: string;
            };
        };
        /** @description An ad configuration as lists show it; nothing is left out. */
        AdConfigurationSummary: {
            /** @description ARN of the ad configuration. */
            arn: string;
            /** @description The MediaTailor playback configurations that supply the ads, 1 to 3. The first is used unless a playback token chooses another. */
            mediaTailorPlaybackConfigurations: components["schemas"]["MediaTailorPlaybackConfiguration"][];
            /** @description Name, up to 128 letters, digits, hyphens and underscores; may be empty. */
            name?: string;
            /** @description Whether ads follow the end of the stream, and for how long. */
            postRollConfiguration?: components["schemas"]["PostRollConfiguration"];
            /** @description Tags of the resource, values by key. `{}` when it has none. */
            tags?: {
                [key: string]: string;
            };
        };
        /** @description How one track of audio is encoded, as the encoder describes it. */
        AudioConfiguration: {
            /**
             * Format: int64
             * @description Number of audio channels: 1 is mono, 2 is stereo.
             * @default 0
             */
            channels?: number;
            /** @description Codec of the audio. */
            codec?: string;
            /**
             * Format: int64
             * @description Samples a second, for example 48000.
             * @default 0
             */
            sampleRate?: number;
            /**
             * Format: int64
             * @description Bitrate that the encoder aims at, in bits a second. What arrives can differ.
             * @default 0
             */
            targetBitrate?: number;
            /** @description Name of the track. Without multitrack input it is `track0`. */
            track?: string;
        };
        /** @description Why one resource of a batch could not be read. */
        BatchError: {
            /** @description ARN of the resource that could not be read. */
            arn?: string;
            /** @description What kind of error it was, for programs. */
            code?: string;
            /** @description What went wrong, in words for people. */
            message?: string;
        };
        /** @description The channels to be read. */
        BatchGetChannelRequest: {
            /** @description ARNs of the channels, 1 to 50. */
            arns: string[];
        };
        /** @description The channels that were found, and an error for each that was not. */
        BatchGetChannelResponse: {
            /** @description The channels that could be read. */
            channels?: components["schemas"]["Channel"][];
            /** @description One entry for each channel that could not be read. */
            errors?: components["schemas"]["BatchError"][];
        };
        /** @description The stream keys to be read. */
        BatchGetStreamKeyRequest: {
            /** @description ARNs of the stream keys, 1 to 50. */
            arns: string[];
        };
        /** @description The stream keys that were found, and an error for each that was not. */
        BatchGetStreamKeyResponse: {
            /** @description One entry for each stream key that could not be read. */
            errors?: components["schemas"]["BatchError"][];
            /** @description The stream keys that could be read, with their secret values. */
            streamKeys?: components["schemas"]["StreamKey"][];
        };
        /** @description Why the sessions of one viewer of a batch could not be revoked. */
        BatchStartViewerSessionRevocationError: {
            /** @description ARN of the channel of the pair that failed. */
            channelArn: string;
            /** @description Id of the viewer of the pair that failed. */
            viewerId: string;
            /** @description What kind of error it was, for programs. */
            code?: string;
            /** @description What went wrong, in words for people. */
            message?: string;
        };
        /** @description The viewers whose sessions are to be revoked. */
        BatchStartViewerSessionRevocationRequest: {
            /** @description The viewers and the channels they are to be removed from, 1 to 20 pairs. */
            viewerSessions: components["schemas"]["BatchStartViewerSessionRevocationViewerSession"][];
        };
        /** @description An error for each viewer who could not be handled; without errors, all were. */
        BatchStartViewerSessionRevocationResponse: {
            /** @description One entry for each pair of channel and viewer that could not be handled. */
            errors?: components["schemas"]["BatchStartViewerSessionRevocationError"][];
        };
        /** @description One viewer on one channel whose sessions are to be revoked. */
        BatchStartViewerSessionRevocationViewerSession: {
            /** @description ARN of the private channel. */
            channelArn: string;
            /** @description The viewer, by the id that your tokens carry in the claim `aws:viewer-id`. 1 to 40 characters. */
            viewerId: string;
            /**
             * Format: int32
             * @description Revokes only sessions up to this version, by the number that your tokens carry in the claim `aws:viewer-session-version`. Raise the number in new tokens and the viewer can come back with one of those. Default 0.
             * @default 0
             */
            viewerSessionVersionsLessThanOrEqualTo?: number;
        };
        /** @description A channel: where one broadcast at a time comes in, and where viewers play it. */
        Channel: {
            /** @description ARN of the ad configuration by which ads are inserted; `""` means no ads. */
            adConfigurationArn?: string;
            /** @description ARN of the channel: `arn:aws:ivs:{region}:{account}:channel/{id}`. */
            arn?: string;
            /**
             * @description Whether the channel is private, so that players need a token signed with the private half of an imported playback key pair.
             * @default false
             */
            authorized?: boolean;
            /** @description How video is packaged for players. `FRAGMENTED_MP4` is needed for multitrack input. */
            containerFormat?: components["schemas"]["ContainerFormat"];
            /** @description Host name that the encoder connects to: `rtmps://{ingestEndpoint}:443/app/`, followed by the value of the stream key. */
            ingestEndpoint?: string;
            /**
             * @description Whether encoders may also connect without encryption: RTMP besides RTMPS, and SRT without a passphrase.
             * @default false
             */
            insecureIngest?: boolean;
            /** @description How far viewers are behind: `LOW` to react to them, `NORMAL` for steadier playback. */
            latencyMode?: components["schemas"]["ChannelLatencyMode"];
            /** @description Whether the encoder may send several qualities itself. Needs type `STANDARD` and container format `FRAGMENTED_MP4`. */
            multitrackInputConfiguration?: components["schemas"]["MultitrackInputConfiguration"];
            /** @description Name, up to 128 letters, digits, hyphens and underscores. */
            name?: string;
            /** @description ARN of the policy that limits countries and origins of playback; `""` means no restriction. */
            playbackRestrictionPolicyArn?: string;
            /** @description URL of the HLS playlist, the same for every broadcast of the channel. On a private channel players have to add `?token=` and a signed token. */
            playbackUrl?: string;
            /** @description Bandwidth of the transcoded qualities on `ADVANCED_SD` and `ADVANCED_HD` channels; `""` on others. */
            preset?: components["schemas"]["TranscodePreset"];
            /** @description ARN of the recording configuration by which streams are recorded; `""` means no recording. */
            recordingConfigurationArn?: string;
            /** @description Endpoint and passphrase for broadcasting over SRT. */
            srt?: components["schemas"]["Srt"];
            /** @description Tags of the resource, values by key. `{}` when it has none. */
            tags?: {
                [key: string]: string;
            };
            /** @description What the service does with the input: which qualities it makes and which input it accepts. */
            type?: components["schemas"]["ChannelType"];
        };
        /**
         * @description How far viewers are behind the broadcaster.
         *
         *     - `LOW`: Viewers are a few seconds behind, close enough to chat and react. The default.
         *     - `NORMAL`: Viewers are further behind, in exchange for steadier playback.
         */
        ChannelLatencyMode: "LOW" | "NORMAL" | (string & {});
        /** @description The channel exists but nothing is being broadcast on it. Status 404, which `ResourceNotFoundException` has too. `GetStream` tells by this error that a channel is offline. */
        ChannelNotBroadcasting: {
            /** @description What went wrong, in words for people. The text may change; decide by the error's name. */
            exceptionMessage?: string;
        };
        /** @description A channel as lists show it: without ingest endpoint, playback URL, SRT, container format and multitrack input. `GetChannel` gives those. */
        ChannelSummary: {
            /** @description ARN of the ad configuration by which ads are inserted; `""` means no ads. */
            adConfigurationArn?: string;
            /** @description ARN of the channel, with which `GetChannel` gives the rest. */
            arn?: string;
            /**
             * @description Whether the channel is private, so that players need a token signed with the private half of an imported playback key pair.
             * @default false
             */
            authorized?: boolean;
            /**
             * @description Whether encoders may also connect without encryption: RTMP besides RTMPS, and SRT without a passphrase.
             * @default false
             */
            insecureIngest?: boolean;
            /** @description How far viewers are behind: `LOW` to react to them, `NORMAL` for steadier playback. */
            latencyMode?: components["schemas"]["ChannelLatencyMode"];
            /** @description Name, up to 128 letters, digits, hyphens and underscores. */
            name?: string;
            /** @description ARN of the policy that limits countries and origins of playback; `""` means no restriction. */
            playbackRestrictionPolicyArn?: string;
            /** @description Bandwidth of the transcoded qualities on `ADVANCED_SD` and `ADVANCED_HD` channels; `""` on others. */
            preset?: components["schemas"]["TranscodePreset"];
            /** @description ARN of the recording configuration by which streams are recorded; `""` means no recording. */
            recordingConfigurationArn?: string;
            /** @description Tags of the resource, values by key. `{}` when it has none. */
            tags?: {
                [key: string]: string;
            };
            /** @description What the service does with the input: which qualities it makes and which input it accepts. */
            type?: components["schemas"]["ChannelType"];
        };
        /**
         * @description What the service does with the incoming video: which qualities viewers can choose from, what input it accepts, and what it costs. Input beyond the limits of the type may be disconnected.
         *
         *     - `ADVANCED_HD`: Transcodes into several qualities of at most HD (720p). Input of up to 1080p and 8.5 Mbps; `preset` applies.
         *     - `ADVANCED_SD`: Transcodes into several qualities of at most SD (480p). Input of up to 1080p and 8.5 Mbps; `preset` applies.
         *     - `BASIC`: Passes the input on without transcoding, so viewers have one quality. Up to 1.5 Mbps at 480p and 3.5 Mbps at up to 1080p.
         *     - `STANDARD`: Transcodes into several qualities from which players choose by bandwidth. Input of up to 1080p and 8.5 Mbps. The default.
         */
        ChannelType: "ADVANCED_HD" | "ADVANCED_SD" | "BASIC" | "STANDARD" | (string & {});
        /** @description The resource is in a state that forbids this: a channel that is live, a recording configuration that a channel still uses, or two filters in `ListChannels`. Status 409. Sending the same call again helps only when the state has changed. */
        ConflictException: {
            /** @description What went wrong, in words for people. The text may change; decide by the error's name. */
            exceptionMessage?: string;
        };
        /**
         * @description How video is packaged for players.
         *
         *     - `FRAGMENTED_MP4`: Fragmented MP4. Needed for multitrack input.
         *     - `TS`: MPEG transport stream. The default.
         */
        ContainerFormat: "FRAGMENTED_MP4" | "TS" | (string & {});
        /** @description The ad configuration to be created. */
        CreateAdConfigurationRequest: {
            /** @description The MediaTailor playback configurations that supply the ads, 1 to 3. The first is used unless a playback token chooses another. */
            mediaTailorPlaybackConfigurations: components["schemas"]["MediaTailorPlaybackConfiguration"][];
            /** @description Name, up to 128 letters, digits, hyphens and underscores; may be empty. Default empty. */
            name?: string;
            /** @description Whether ads follow the end of the stream, and for how long. Default not enabled. */
            postRollConfiguration?: components["schemas"]["PostRollConfiguration"];
            /** @description Tags for the new resource, at most 50: keys of 1 to 128 characters that do not begin with `aws:`, values of up to 256. */
            tags?: {
                [key: string]: string;
            };
        };
        /** @description The ad configuration that was created. */
        CreateAdConfigurationResponse: {
            /** @description The ad configuration. */
            adConfiguration: components["schemas"]["AdConfiguration"];
        };
        /** @description The channel to be created. All members are optional. */
        CreateChannelRequest: {
            /** @description ARN of the ad configuration by which ads are inserted; `""` means no ads. Default `""`. */
            adConfigurationArn?: string;
            /**
             * @description Whether the channel is private, so that players need a token signed with the private half of an imported playback key pair. Default false.
             * @default false
             */
            authorized?: boolean;
            /** @description How video is packaged for players. `FRAGMENTED_MP4` is needed for multitrack input. Default `TS`. */
            containerFormat?: components["schemas"]["ContainerFormat"];
            /**
             * @description Whether encoders may also connect without encryption: RTMP besides RTMPS, and SRT without a passphrase. Default false.
             * @default false
             */
            insecureIngest?: boolean;
            /** @description How far viewers are behind: `LOW` to react to them, `NORMAL` for steadier playback. Default `LOW`. */
            latencyMode?: components["schemas"]["ChannelLatencyMode"];
            /** @description Whether the encoder may send several qualities itself. Needs type `STANDARD` and container format `FRAGMENTED_MP4`. Default not enabled. */
            multitrackInputConfiguration?: components["schemas"]["MultitrackInputConfiguration"];
            /** @description Name, up to 128 letters, digits, hyphens and underscores. Default empty. */
            name?: string;
            /** @description ARN of the policy that limits countries and origins of playback; `""` means no restriction. Default `""`. */
            playbackRestrictionPolicyArn?: string;
            /** @description Bandwidth of the transcoded qualities, on `ADVANCED_SD` and `ADVANCED_HD` channels only. Default `HIGHER_BANDWIDTH_DELIVERY`. */
            preset?: components["schemas"]["TranscodePreset"];
            /** @description ARN of the recording configuration by which streams are recorded; `""` means no recording. Default `""`. */
            recordingConfigurationArn?: string;
            /** @description Tags for the new resource, at most 50: keys of 1 to 128 characters that do not begin with `aws:`, values of up to 256. */
            tags?: {
                [key: string]: string;
            };
            /** @description What the service does with the input: which qualities it makes and which input it accepts. Default `STANDARD`. */
            type?: components["schemas"]["ChannelType"];
        };
        /** @description The channel that was created and its stream key. */
        CreateChannelResponse: {
            /** @description The new channel, with its ingest endpoint and playback URL. */
            channel?: components["schemas"]["Channel"];
            /** @description The stream key of the new channel, with its secret value. */
            streamKey?: components["schemas"]["StreamKey"];
        };
        /** @description The playback restriction policy to be created. Without any members it restricts nothing. */
        CreatePlaybackRestrictionPolicyRequest: {
            /** @description Countries in which playback is allowed, by their two letters in ISO 3166-1. An empty list allows all. Default empty. */
            allowedCountries?: string[];
            /** @description Web origins on which playback is allowed, for example `https://example.com`, each of at most 128 characters. An empty list allows all. Default empty. */
            allowedOrigins?: string[];
            /** @description Whether playback is held strictly to `allowedOrigins`. Default false. */
            enableStrictOriginEnforcement?: boolean;
            /** @description Name, up to 128 letters, digits, hyphens and underscores; need not be unique. Default empty. */
            name?: string;
            /** @description Tags for the new resource, at most 50: keys of 1 to 128 characters that do not begin with `aws:`, values of up to 256. */
            tags?: {
                [key: string]: string;
            };
        };
        /** @description The playback restriction policy that was created. */
        CreatePlaybackRestrictionPolicyResponse: {
            /** @description The playback restriction policy. */
            playbackRestrictionPolicy?: components["schemas"]["PlaybackRestrictionPolicy"];
        };
        /** @description The recording configuration to be created. */
        CreateRecordingConfigurationRequest: {
            /** @description Where recordings go: an existing bucket in the region of this call. */
            destinationConfiguration: components["schemas"]["DestinationConfiguration"];
            /** @description Name, up to 128 letters, digits, hyphens and underscores; need not be unique. Default empty. */
            name?: string;
            /**
             * Format: int32
             * @description If the encoder comes back within this many seconds after a break, the recording goes on as one instead of ending. 0 to 300, default 0: every break ends the recording.
             * @default 0
             */
            recordingReconnectWindowSeconds?: number;
            /** @description Which qualities of the video are recorded. Default: all. */
            renditionConfiguration?: components["schemas"]["RenditionConfiguration"];
            /** @description Tags for the new resource, at most 50: keys of 1 to 128 characters that do not begin with `aws:`, values of up to 256. */
            tags?: {
                [key: string]: string;
            };
            /** @description Whether and how thumbnails are recorded. Default: every 60 seconds. */
            thumbnailConfiguration?: components["schemas"]["ThumbnailConfiguration"];
        };
        /** @description The recording configuration that was created, usually still `CREATING`. */
        CreateRecordingConfigurationResponse: {
            /** @description The new recording configuration. Wait until its `state` is `ACTIVE` before attaching it to a channel. */
            recordingConfiguration?: components["schemas"]["RecordingConfiguration"];
        };
        /** @description The channel that the stream key is for. */
        CreateStreamKeyRequest: {
            /** @description ARN of the channel. It must have no stream key yet. */
            channelArn: string;
            /** @description Tags for the new resource, at most 50: keys of 1 to 128 characters that do not begin with `aws:`, values of up to 256. */
            tags?: {
                [key: string]: string;
            };
        };
        /** @description The stream key that was created. */
        CreateStreamKeyResponse: {
            /** @description The stream key with its secret value. */
            streamKey?: components["schemas"]["StreamKey"];
        };
        /** @description The ad configuration to be deleted. */
        DeleteAdConfigurationRequest: {
            /** @description ARN of the ad configuration. */
            arn: string;
        };
        /** @description The channel to be deleted. */
        DeleteChannelRequest: {
            /** @description ARN of the channel. */
            arn: string;
        };
        /** @description The playback key pair to be deleted. */
        DeletePlaybackKeyPairRequest: {
            /** @description ARN of the playback key pair. */
            arn: string;
        };
        /** @description Empty: that the call succeeded is all there is to know. */
        DeletePlaybackKeyPairResponse: Record<string, never>;
        /** @description The playback restriction policy to be deleted. */
        DeletePlaybackRestrictionPolicyRequest: {
            /** @description ARN of the playback restriction policy. */
            arn: string;
        };
        /** @description The recording configuration to be deleted. */
        DeleteRecordingConfigurationRequest: {
            /** @description ARN of the recording configuration. */
            arn: string;
        };
        /** @description The stream key to be deleted. */
        DeleteStreamKeyRequest: {
            /** @description ARN of the stream key (not its secret value). */
            arn: string;
        };
        /** @description Where recordings go. Amazon S3 is the only choice, so `s3` has to be set. */
        DestinationConfiguration: {
            /** @description The bucket that receives the recordings. */
            s3?: components["schemas"]["S3DestinationConfiguration"];
        };
        /** @description The ad configuration to be read. */
        GetAdConfigurationRequest: {
            /** @description ARN of the ad configuration. */
            arn: string;
        };
        /** @description The ad configuration that was asked for. */
        GetAdConfigurationResponse: {
            /** @description The ad configuration. */
            adConfiguration?: components["schemas"]["AdConfiguration"];
        };
        /** @description The channel to be read. */
        GetChannelRequest: {
            /** @description ARN of the channel. */
            arn: string;
        };
        /** @description The channel that was asked for. */
        GetChannelResponse: {
            /** @description The channel. */
            channel?: components["schemas"]["Channel"];
        };
        /** @description The playback key pair to be read. */
        GetPlaybackKeyPairRequest: {
            /** @description ARN of the playback key pair. */
            arn: string;
        };
        /** @description The playback key pair that was asked for. */
        GetPlaybackKeyPairResponse: {
            /** @description The playback key pair. */
            keyPair?: components["schemas"]["PlaybackKeyPair"];
        };
        /** @description The playback restriction policy to be read. */
        GetPlaybackRestrictionPolicyRequest: {
            /** @description ARN of the playback restriction policy. */
            arn: string;
        };
        /** @description The playback restriction policy that was asked for. */
        GetPlaybackRestrictionPolicyResponse: {
            /** @description The playback restriction policy. */
            playbackRestrictionPolicy?: components["schemas"]["PlaybackRestrictionPolicy"];
        };
        /** @description The recording configuration to be read. */
        GetRecordingConfigurationRequest: {
            /** @description ARN of the recording configuration. */
            arn: string;
        };
        /** @description The recording configuration that was asked for. */
        GetRecordingConfigurationResponse: {
            /** @description The recording configuration. */
            recordingConfiguration?: components["schemas"]["RecordingConfiguration"];
        };
        /** @description The stream key to be read. */
        GetStreamKeyRequest: {
            /** @description ARN of the stream key (not its secret value). */
            arn: string;
        };
        /** @description The stream key that was asked for. */
        GetStreamKeyResponse: {
            /** @description The stream key with its secret value. */
            streamKey?: components["schemas"]["StreamKey"];
        };
        /** @description The channel whose live stream is to be read. */
        GetStreamRequest: {
            /** @description ARN of the channel. */
            channelArn: string;
        };
        /** @description The live stream of the channel. */
        GetStreamResponse: {
            /** @description The stream that is live now. */
            stream?: components["schemas"]["Stream"];
        };
        /** @description The channel and, unless the latest is meant, the broadcast to be read. */
        GetStreamSessionRequest: {
            /** @description ARN of the channel. */
            channelArn: string;
            /** @description Id of the broadcast. Left out: the latest of the channel. */
            streamId?: string;
        };
        /** @description The broadcast that was asked for. */
        GetStreamSessionResponse: {
            /** @description The broadcast. */
            streamSession?: components["schemas"]["StreamSession"];
        };
        /** @description The public key to be registered. */
        ImportPlaybackKeyPairRequest: {
            /** @description The public key in PEM format, of an elliptic-curve pair on P-384. Never the private key. */
            publicKeyMaterial: string;
            /** @description Name, up to 128 letters, digits, hyphens and underscores; need not be unique. */
            name?: string;
            /** @description Tags for the new resource, at most 50: keys of 1 to 128 characters that do not begin with `aws:`, values of up to 256. */
            tags?: {
                [key: string]: string;
            };
        };
        /** @description The playback key pair that was registered. */
        ImportPlaybackKeyPairResponse: {
            /** @description The playback key pair that was registered, with its ARN and fingerprint. */
            keyPair?: components["schemas"]["PlaybackKeyPair"];
        };
        /** @description What the encoder sends on its first track. Kept for older programs; `IngestConfigurations` has all tracks. */
        IngestConfiguration: {
            /** @description The track of audio. */
            audio?: components["schemas"]["AudioConfiguration"];
            /** @description The track of video. */
            video?: components["schemas"]["VideoConfiguration"];
        };
        /** @description What the encoder sends, one entry for each track of video and of audio. */
        IngestConfigurations: {
            /** @description One entry for each track of audio. */
            audioConfigurations: components["schemas"]["AudioConfiguration"][];
            /** @description One entry for each track of video. */
            videoConfigurations: components["schemas"]["VideoConfiguration"][];
        };
        /** @description The channel and the length of the ad break. */
        InsertAdBreakRequest: {
            /** @description ARN of the channel. It must be live. */
            channelArn: string;
            /**
             * Format: int32
             * @description How long the break lasts, in seconds, 1 to 300.
             */
            durationSeconds: number;
        };
        /** @description The ad break that was started. */
        InsertAdBreakResponse: {
            /** @description Id of the ad break: 12 letters and digits. */
            adBreakId?: string;
        };
        /** @description The service failed for a reason of its own. Status 500. Whether the call had an effect is not certain. */
        InternalServerException: {
            /** @description What went wrong, in words for people. The text may change; decide by the error's name. */
            exceptionMessage?: string;
        };
        /** @description Which page of the ad configurations to return. */
        ListAdConfigurationsRequest: {
            /**
             * Format: int32
             * @description The most entries to return in a page, 1 to 100. A page may hold fewer although more follow.
             */
            maxResults?: number;
            /** @description The `nextToken` of the page before; leave it out for the first page. Up to 1024 characters, opaque. */
            nextToken?: string;
        };
        /** @description A page of ad configurations. */
        ListAdConfigurationsResponse: {
            /** @description The ad configurations of this page. */
            adConfigurations: components["schemas"]["AdConfigurationSummary"][];
            /** @description Pass it in the next call to get the page after this one. Absent on the last page. */
            nextToken?: string;
        };
        /** @description Which channels to list (at most one filter), and which page. */
        ListChannelsRequest: {
            /** @description Lists only channels that refer to this ad configuration. At most one filter in a call. */
            filterByAdConfigurationArn?: string;
            /** @description Lists only channels of this name. At most one filter in a call. */
            filterByName?: string;
            /** @description Lists only channels that refer to this playback restriction policy. At most one filter in a call. */
            filterByPlaybackRestrictionPolicyArn?: string;
            /** @description Lists only channels that refer to this recording configuration. At most one filter in a call. */
            filterByRecordingConfigurationArn?: string;
            /**
             * Format: int32
             * @description The most entries to return in a page, 1 to 100. A page may hold fewer although more follow.
             */
            maxResults?: number;
            /** @description The `nextToken` of the page before; leave it out for the first page. Up to 1024 characters, opaque. */
            nextToken?: string;
        };
        /** @description A page of channels. */
        ListChannelsResponse: {
            /** @description The channels of this page. */
            channels: components["schemas"]["ChannelSummary"][];
            /** @description Pass it in the next call to get the page after this one. Absent on the last page. */
            nextToken?: string;
        };
        /** @description Which page of the playback key pairs to return. */
        ListPlaybackKeyPairsRequest: {
            /**
             * Format: int32
             * @description The most entries to return in a page, 1 to 100. A page may hold fewer although more follow.
             */
            maxResults?: number;
            /** @description The `nextToken` of the page before; leave it out for the first page. Up to 1024 characters, opaque. */
            nextToken?: string;
        };
        /** @description A page of playback key pairs. */
        ListPlaybackKeyPairsResponse: {
            /** @description The playback key pairs of this page. */
            keyPairs: components["schemas"]["PlaybackKeyPairSummary"][];
            /** @description Pass it in the next call to get the page after this one. Absent on the last page. */
            nextToken?: string;
        };
        /** @description Which page of the playback restriction policies to return. */
        ListPlaybackRestrictionPoliciesRequest: {
            /**
             * Format: int32
             * @description The most entries to return in a page, 1 to 100. A page may hold fewer although more follow.
             */
            maxResults?: number;
            /** @description The `nextToken` of the page before; leave it out for the first page. Up to 1024 characters, opaque. */
            nextToken?: string;
        };
        /** @description A page of playback restriction policies. */
        ListPlaybackRestrictionPoliciesResponse: {
            /** @description The playback restriction policies of this page. */
            playbackRestrictionPolicies: components["schemas"]["PlaybackRestrictionPolicySummary"][];
            /** @description Pass it in the next call to get the page after this one. Absent on the last page. */
            nextToken?: string;
        };
        /** @description Which page of the recording configurations to return. */
        ListRecordingConfigurationsRequest: {
            /**
             * Format: int32
             * @description The most entries to return in a page, 1 to 100. A page may hold fewer although more follow.
             */
            maxResults?: number;
            /** @description The `nextToken` of the page before; leave it out for the first page. Up to 1024 characters, opaque. */
            nextToken?: string;
        };
        /** @description A page of recording configurations. */
        ListRecordingConfigurationsResponse: {
            /** @description The recording configurations of this page. */
            recordingConfigurations: components["schemas"]["RecordingConfigurationSummary"][];
            /** @description Pass it in the next call to get the page after this one. Absent on the last page. */
            nextToken?: string;
        };
        /** @description The channel whose stream keys are listed, and which page. */
        ListStreamKeysRequest: {
            /** @description ARN of the channel. */
            channelArn: string;
            /**
             * Format: int32
             * @description The most entries to return in a page, 1 to 50. A page may hold fewer although more follow.
             */
            maxResults?: number;
            /** @description The `nextToken` of the page before; leave it out for the first page. Up to 1024 characters, opaque. */
            nextToken?: string;
        };
        /** @description A page of stream keys. */
        ListStreamKeysResponse: {
            /** @description The stream keys of this page, without their secret values. */
            streamKeys: components["schemas"]["StreamKeySummary"][];
            /** @description Pass it in the next call to get the page after this one. Absent on the last page. */
            nextToken?: string;
        };
        /** @description The channel whose broadcasts are listed, and which page. */
        ListStreamSessionsRequest: {
            /** @description ARN of the channel. */
            channelArn: string;
            /**
             * Format: int32
             * @description The most entries to return in a page, 1 to 100. A page may hold fewer although more follow.
             */
            maxResults?: number;
            /** @description The `nextToken` of the page before; leave it out for the first page. Up to 1024 characters, opaque. */
            nextToken?: string;
        };
        /** @description A page of broadcasts, newest first. */
        ListStreamSessionsResponse: {
            /** @description The broadcasts of this page, newest first. */
            streamSessions: components["schemas"]["StreamSessionSummary"][];
            /** @description Pass it in the next call to get the page after this one. Absent on the last page. */
            nextToken?: string;
        };
        /** @description Which live streams to list, and which page. */
        ListStreamsRequest: {
            /** @description Lists only streams that match. Left out: all live streams. */
            filterBy?: components["schemas"]["StreamFilters"];
            /**
             * Format: int32
             * @description The most entries to return in a page, 1 to 100. A page may hold fewer although more follow.
             */
            maxResults?: number;
            /** @description The `nextToken` of the page before; leave it out for the first page. Up to 1024 characters, opaque. */
            nextToken?: string;
        };
        /** @description A page of live streams. */
        ListStreamsResponse: {
            /** @description The live streams of this page. */
            streams: components["schemas"]["StreamSummary"][];
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
        /** @description A playback configuration of AWS Elemental MediaTailor, the source of ads. */
        MediaTailorPlaybackConfiguration: {
            /** @description Its ARN, `arn:aws:mediatailor:{region}:{account}:playbackConfiguration/{name}`, at most 128 characters. */
            playbackConfigurationArn?: string;
        };
        /** @description Multitrack input: the encoder itself sends several qualities of the video, and the service passes them on instead of transcoding. Only for channels of type `STANDARD` with `containerFormat` `FRAGMENTED_MP4`. */
        MultitrackInputConfiguration: {
            /**
             * @description Whether encoders may send several tracks. Only for type `STANDARD`; set `policy`, `maximumResolution` and `containerFormat` with it. Default false.
             * @default false
             */
            enabled?: boolean;
            /** @description The highest resolution an encoder may send. To be given when `enabled` is true; otherwise `FULL_HD`. */
            maximumResolution?: components["schemas"]["MultitrackMaximumResolution"];
            /** @description Whether several tracks are allowed or required. To be given when `enabled` is true; otherwise `ALLOW`. */
            policy?: components["schemas"]["MultitrackPolicy"];
        };
        /**
         * @description The highest resolution that an encoder may send with multitrack input.
         *
         *     - `FULL_HD`: Up to 1080p.
         *     - `HD`: Up to 720p.
         *     - `SD`: Up to 480p.
         */
        MultitrackMaximumResolution: "FULL_HD" | "HD" | "SD" | (string & {});
        /**
         * @description Whether an encoder may or must send several tracks.
         *
         *     - `ALLOW`: Encoders may send one track or several.
         *     - `REQUIRE`: Encoders must send several tracks; others are refused.
         */
        MultitrackPolicy: "ALLOW" | "REQUIRE" | (string & {});
        /** @description AWS is still verifying the account, which may not do this before that is done. Status 403, which `AccessDeniedException` has too. */
        PendingVerification: {
            /** @description What went wrong, in words for people. The text may change; decide by the error's name. */
            exceptionMessage?: string;
        };
        /** @description An imported public key, by which the tokens of private channels are checked. */
        PlaybackKeyPair: {
            /** @description ARN of the playback key pair. */
            arn?: string;
            /** @description Fingerprint of the public key: 16 bytes in hexadecimal, separated by colons. Compare it with that of your own file to tell keys apart. */
            fingerprint?: string;
            /** @description Name, up to 128 letters, digits, hyphens and underscores; need not be unique. */
            name?: string;
            /** @description Tags of the resource, values by key. `{}` when it has none. */
            tags?: {
                [key: string]: string;
            };
        };
        /** @description A playback key pair as lists show it: without its fingerprint. */
        PlaybackKeyPairSummary: {
            /** @description ARN of the playback key pair. */
            arn?: string;
            /** @description Name of the playback key pair; may be empty. */
            name?: string;
            /** @description Tags of the resource, values by key. `{}` when it has none. */
            tags?: {
                [key: string]: string;
            };
        };
        /** @description In which countries and on which web origins the channels that refer to it may be played. */
        PlaybackRestrictionPolicy: {
            /** @description Countries in which playback is allowed, by their two letters in ISO 3166-1. An empty list allows all. */
            allowedCountries: string[];
            /** @description Web origins on which playback is allowed, for example `https://example.com`, each of at most 128 characters. An empty list allows all. */
            allowedOrigins: string[];
            /** @description ARN of the policy, to be set as `playbackRestrictionPolicyArn` on channels. */
            arn: string;
            /** @description Whether playback is held strictly to `allowedOrigins`. */
            enableStrictOriginEnforcement?: boolean;
            /** @description Name, up to 128 letters, digits, hyphens and underscores; need not be unique. */
            name?: string;
            /** @description Tags of the resource, values by key. `{}` when it has none. */
            tags?: {
                [key: string]: string;
            };
        };
        /** @description A playback restriction policy as lists show it; nothing is left out. */
        PlaybackRestrictionPolicySummary: {
            /** @description Countries in which playback is allowed, by their two letters in ISO 3166-1. An empty list allows all. */
            allowedCountries: string[];
            /** @description Web origins on which playback is allowed, for example `https://example.com`, each of at most 128 characters. An empty list allows all. */
            allowedOrigins: string[];
            /** @description ARN of the policy. */
            arn: string;
            /** @description Whether playback is held strictly to `allowedOrigins`. */
            enableStrictOriginEnforcement?: boolean;
            /** @description Name, up to 128 letters, digits, hyphens and underscores; need not be unique. */
            name?: string;
            /** @description Tags of the resource, values by key. `{}` when it has none. */
            tags?: {
                [key: string]: string;
            };
        };
        /** @description Ads after the end of the stream. */
        PostRollConfiguration: {
            /**
             * Format: int32
             * @description How long the ads after the end of the stream last, in seconds, 1 to 300.
             */
            durationSeconds: number;
            /**
             * @description Whether ads follow the end of the stream.
             * @default false
             */
            enabled: boolean;
        };
        /** @description The channel and the text to be sent into its stream. */
        PutMetadataRequest: {
            /** @description ARN of the channel. It must be live. */
            channelArn: string;
            /**
             * Format: password
             * @description The text, 1 byte to 1 KB of UTF-8. Any format will do; JSON is common. It counts as secret.
             */
            metadata: string;
        };
        /** @description Where and how the streams of the channels that refer to it are recorded. */
        RecordingConfiguration: {
            /** @description ARN of the recording configuration, to be set as `recordingConfigurationArn` on channels. */
            arn: string;
            /** @description Where recordings go. */
            destinationConfiguration: components["schemas"]["DestinationConfiguration"];
            /** @description How far its creation has come. It records only when `ACTIVE`. */
            state: components["schemas"]["RecordingConfigurationState"];
            /** @description Name, up to 128 letters, digits, hyphens and underscores; need not be unique. */
            name?: string;
            /**
             * Format: int32
             * @description If the encoder comes back within this many seconds after a break, the recording goes on as one instead of ending. 0 to 300, default 0: every break ends the recording.
             * @default 0
             */
            recordingReconnectWindowSeconds?: number;
            /** @description Which qualities of the video are recorded. Default: all. */
            renditionConfiguration?: components["schemas"]["RenditionConfiguration"];
            /** @description Tags of the resource, values by key. `{}` when it has none. */
            tags?: {
                [key: string]: string;
            };
            /** @description Whether and how thumbnails are recorded. Default: every 60 seconds. */
            thumbnailConfiguration?: components["schemas"]["ThumbnailConfiguration"];
        };
        /**
         * @description How far the creation of a recording configuration has come.
         *
         *     - `ACTIVE`: Ready to record.
         *     - `CREATE_FAILED`: Creation failed for good, most often because the bucket is missing or in another region. Delete it and create another.
         *     - `CREATING`: The bucket is still being checked and prepared.
         */
        RecordingConfigurationState: "ACTIVE" | "CREATE_FAILED" | "CREATING" | (string & {});
        /** @description A recording configuration as lists show it: without thumbnails, renditions and reconnect window. */
        RecordingConfigurationSummary: {
            /** @description ARN of the recording configuration. */
            arn: string;
            /** @description Where recordings go. */
            destinationConfiguration: components["schemas"]["DestinationConfiguration"];
            /** @description How far its creation has come. */
            state: components["schemas"]["RecordingConfigurationState"];
            /** @description Name of the recording configuration; may be empty. */
            name?: string;
            /** @description Tags of the resource, values by key. `{}` when it has none. */
            tags?: {
                [key: string]: string;
            };
        };
        /**
         * @description Whether thumbnails are recorded.
         *
         *     - `DISABLED`: No thumbnails.
         *     - `INTERVAL`: A thumbnail every `targetIntervalSeconds`. The default.
         */
        RecordingMode: "DISABLED" | "INTERVAL" | (string & {});
        /** @description Which qualities of the video are recorded. */
        RenditionConfiguration: {
            /** @description Whether all, none or chosen qualities are recorded. Default `ALL`. `CUSTOM` has no effect on `BASIC` channels. */
            renditionSelection?: components["schemas"]["RenditionConfigurationRenditionSelection"];
            /** @description The qualities to be recorded; needed with the selection `CUSTOM` and without effect otherwise. For one that the stream lacks, the best it has is recorded. */
            renditions?: components["schemas"]["RenditionConfigurationRendition"][];
        };
        /**
         * @description A quality of the video that can be recorded.
         *
         *     - `FULL_HD`: 1080p.
         *     - `HD`: 720p.
         *     - `LOWEST_RESOLUTION`: The lowest that the stream has.
         *     - `SD`: 480p.
         */
        RenditionConfigurationRendition: "FULL_HD" | "HD" | "LOWEST_RESOLUTION" | "SD" | (string & {});
        /**
         * @description Which qualities of the video are recorded.
         *
         *     - `ALL`: All qualities that the stream has. The default.
         *     - `CUSTOM`: Those listed in `renditions`.
         *     - `NONE`: None of them.
         */
        RenditionConfigurationRenditionSelection: "ALL" | "CUSTOM" | "NONE" | (string & {});
        /** @description The ARN names nothing that exists in this account and region. A resource that was created a moment ago may not be visible yet. Status 404, which `ChannelNotBroadcasting` has too. */
        ResourceNotFoundException: {
            /** @description What went wrong, in words for people. The text may change; decide by the error's name. */
            exceptionMessage?: string;
        };
        /** @description The Amazon S3 bucket that receives recordings. */
        S3DestinationConfiguration: {
            /** @description Name of an existing bucket in the same region: 3 to 63 lower-case letters, digits, hyphens and dots. */
            bucketName: string;
        };
        /** @description The account or the channel already holds as many resources of this kind as it may, for instance one stream key on a channel. Status 402. */
        ServiceQuotaExceededException: {
            /** @description What went wrong, in words for people. The text may change; decide by the error's name. */
            exceptionMessage?: string;
        };
        /** @description The service cannot answer at the moment; try again later. Status 503, which `StreamUnavailable` has too. */
        ServiceUnavailable: {
            /** @description What went wrong, in words for people. The text may change; decide by the error's name. */
            exceptionMessage?: string;
        };
        /** @description How to broadcast to the channel over SRT (Secure Reliable Transport) instead of RTMPS. */
        Srt: {
            /** @description Where the encoder connects: `srt://{12 hex digits}.srt.live-video.net:9000`. */
            endpoint?: string;
            /**
             * Format: password
             * @description The secret that encrypts the input, made by the service. It applies only while `insecureIngest` is false. Keep it as you keep a password.
             */
            passphrase?: string;
        };
        /** @description The viewer whose sessions are to be revoked, and on which channel. */
        StartViewerSessionRevocationRequest: {
            /** @description ARN of the private channel. */
            channelArn: string;
            /** @description The viewer, by the id that your tokens carry in the claim `aws:viewer-id`. 1 to 40 characters. */
            viewerId: string;
            /**
             * Format: int32
             * @description Revokes only sessions up to this version, by the number that your tokens carry in the claim `aws:viewer-session-version`. Raise the number in new tokens and the viewer can come back with one of those. Default 0.
             * @default 0
             */
            viewerSessionVersionsLessThanOrEqualTo?: number;
        };
        /** @description Empty: that the call succeeded is all there is to know. */
        StartViewerSessionRevocationResponse: Record<string, never>;
        /** @description The channel whose stream is to be stopped. */
        StopStreamRequest: {
            /** @description ARN of the channel. It must be live. */
            channelArn: string;
        };
        /** @description Empty: that the call succeeded is all there is to know. */
        StopStreamResponse: Record<string, never>;
        /** @description A live stream: what a channel is broadcasting now. */
        Stream: {
            /** @description ARN of the channel that is broadcasting. */
            channelArn?: string;
            /** @description Whether the encoder delivers enough data at the moment. */
            health?: components["schemas"]["StreamHealth"];
            /** @description URL of the HLS playlist. On a private channel players have to add `?token=` and a signed token. */
            playbackUrl?: string;
            /**
             * Format: date-time
             * @description When the broadcast began.
             */
            startTime?: string;
            /** @description `LIVE` while the channel broadcasts. Do not wait for `OFFLINE`: an offline channel answers `GetStream` with the error `ChannelNotBroadcasting`. */
            state?: components["schemas"]["StreamState"];
            /** @description Id of this broadcast: `st-` and 23 letters and digits. The same id names its stream session. */
            streamId?: string;
            /**
             * Format: int64
             * @description How many play the stream now. It follows with a delay: up to 15 seconds for those who join, up to a minute for those who leave. -1 means that counting took too long: ask again.
             * @default 0
             */
            viewerCount?: number;
        };
        /** @description Something that happened during a broadcast, such as its start, a lack of data or a failure. */
        StreamEvent: {
            /** @description More about the cause, on events that have one, for example `StreamTakeoverMediaMismatch`. */
            code?: string;
            /**
             * Format: date-time
             * @description When it happened.
             */
            eventTime?: string;
            /** @description What happened, for example `Stream Start` or `Starvation Start`. */
            name?: string;
            /** @description The group that the event belongs to, for example `IVS Stream State Change`. */
            type?: string;
        };
        /** @description What listed streams have to match. */
        StreamFilters: {
            /** @description Only streams of this health. */
            health?: components["schemas"]["StreamHealth"];
        };
        /**
         * @description Whether the encoder delivers enough data.
         *
         *     - `STARVING`: Too little data arrives, so playback may stall.
         *     - `HEALTHY`: Data arrives as it should.
         *     - `UNKNOWN`: The service cannot tell, for instance right after the start.
         */
        StreamHealth: "STARVING" | "HEALTHY" | "UNKNOWN" | (string & {});
        /** @description What an encoder needs, besides the ingest endpoint, to broadcast to a channel. Whoever knows its value can broadcast. */
        StreamKey: {
            /** @description ARN of the stream key. */
            arn?: string;
            /** @description ARN of the channel that the key opens. */
            channelArn?: string;
            /** @description Tags of the resource, values by key. `{}` when it has none. */
            tags?: {
                [key: string]: string;
            };
            /**
             * Format: password
             * @description The secret that the encoder connects with, of the form `sk_{region}_{12 characters}_{30 characters}`. Keep it as you keep a password.
             */
            value?: string;
        };
        /** @description A stream key as lists show it: without its secret value. */
        StreamKeySummary: {
            /** @description ARN of the stream key, with which `GetStreamKey` gives its value. */
            arn?: string;
            /** @description ARN of the channel that the key opens. */
            channelArn?: string;
            /** @description Tags of the resource, values by key. `{}` when it has none. */
            tags?: {
                [key: string]: string;
            };
        };
        /** @description One broadcast from its start to its end: what the channel was like, what the encoder sent, what happened. Readable during the broadcast and after it. */
        StreamSession: {
            /** @description The channel as it was set up when the broadcast began; later changes do not show here. */
            channel?: components["schemas"]["Channel"];
            /**
             * Format: date-time
             * @description When the broadcast ended. Absent while it is live.
             */
            endTime?: string;
            /** @description What the encoder sends on its first track only; kept for older programs. `ingestConfigurations` tells of all tracks. */
            ingestConfiguration?: components["schemas"]["IngestConfiguration"];
            /** @description What the encoder sends, track by track. */
            ingestConfigurations?: components["schemas"]["IngestConfigurations"];
            /** @description The recording configuration that was in use. Absent when nothing was recorded. */
            recordingConfiguration?: components["schemas"]["RecordingConfiguration"];
            /**
             * Format: date-time
             * @description When the broadcast began.
             */
            startTime?: string;
            /** @description Id of this broadcast: `st-` and 23 letters and digits. The same id names its stream session. */
            streamId?: string;
            /** @description What happened, newest first. At most 500 events: of a longer list, the latest. */
            truncatedEvents?: components["schemas"]["StreamEvent"][];
        };
        /** @description A broadcast as lists show it: when it was, and whether an error occurred. */
        StreamSessionSummary: {
            /**
             * Format: date-time
             * @description When the broadcast ended. Absent while it is live.
             */
            endTime?: string;
            /**
             * @description Whether a limit was exceeded or something failed during the broadcast. `GetStreamSession` shows the events.
             * @default false
             */
            hasErrorEvent?: boolean;
            /**
             * Format: date-time
             * @description When the broadcast began.
             */
            startTime?: string;
            /** @description Id of this broadcast: `st-` and 23 letters and digits. The same id names its stream session. */
            streamId?: string;
        };
        /**
         * @description Whether a stream is live.
         *
         *     - `LIVE`: The channel is broadcasting.
         *     - `OFFLINE`: The channel is not broadcasting. Seldom seen: `ChannelNotBroadcasting` is the usual sign.
         */
        StreamState: "LIVE" | "OFFLINE" | (string & {});
        /** @description A live stream as lists show it: without its playback URL. */
        StreamSummary: {
            /** @description ARN of the channel that is broadcasting. */
            channelArn?: string;
            /** @description Whether the encoder delivers enough data at the moment. */
            health?: components["schemas"]["StreamHealth"];
            /**
             * Format: date-time
             * @description When the broadcast began.
             */
            startTime?: string;
            /** @description `LIVE` while the channel broadcasts. Do not wait for `OFFLINE`: an offline channel answers `GetStream` with the error `ChannelNotBroadcasting`. */
            state?: components["schemas"]["StreamState"];
            /** @description Id of this broadcast: `st-` and 23 letters and digits. The same id names its stream session. */
            streamId?: string;
            /**
             * Format: int64
             * @description How many play the stream now. It follows with a delay: up to 15 seconds for those who join, up to a minute for those who leave. -1 means that counting took too long: ask again.
             * @default 0
             */
            viewerCount?: number;
        };
        /** @description The stream is just starting or ending and cannot be stopped at this moment; try again shortly. Status 503, which `ServiceUnavailable` has too. */
        StreamUnavailable: {
            /** @description What went wrong, in words for people. The text may change; decide by the error's name. */
            exceptionMessage?: string;
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
        /** @description Too many calls within a second. Status 429. The call had no effect: send it again after a pause. */
        ThrottlingException: {
            /** @description What went wrong, in words for people. The text may change; decide by the error's name. */
            exceptionMessage?: string;
        };
        /** @description Whether thumbnails are recorded, how often, at what size and which of them are kept. */
        ThumbnailConfiguration: {
            /** @description Whether thumbnails are recorded at intervals or not at all. Default `INTERVAL`. */
            recordingMode?: components["schemas"]["RecordingMode"];
            /** @description The size of the thumbnails. If the stream has no such quality, or by default, they have the size of the source. */
            resolution?: components["schemas"]["ThumbnailConfigurationResolution"];
            /** @description Which thumbnails are kept: all, the latest, or both. Default `SEQUENTIAL`. */
            storage?: components["schemas"]["ThumbnailConfigurationStorage"][];
            /**
             * Format: int64
             * @description Seconds from one thumbnail to the next, 1 to 60, default 60. Counts only with the mode `INTERVAL`. Where video is not transcoded, widely spaced keyframes can make thumbnails rarer.
             */
            targetIntervalSeconds?: number;
        };
        /**
         * @description The size of recorded thumbnails.
         *
         *     - `FULL_HD`: 1080p.
         *     - `HD`: 720p.
         *     - `LOWEST_RESOLUTION`: The lowest that the stream has.
         *     - `SD`: 480p.
         */
        ThumbnailConfigurationResolution: "FULL_HD" | "HD" | "LOWEST_RESOLUTION" | "SD" | (string & {});
        /**
         * @description Which thumbnails are kept.
         *
         *     - `LATEST`: One thumbnail that is overwritten again and again, handy as a preview of the live stream.
         *     - `SEQUENTIAL`: All thumbnails, numbered in a row.
         */
        ThumbnailConfigurationStorage: "LATEST" | "SEQUENTIAL" | (string & {});
        /**
         * @description How much bandwidth the transcoded qualities of an `ADVANCED_SD` or `ADVANCED_HD` channel take.
         *
         *     - `CONSTRAINED_BANDWIDTH_DELIVERY`: Lower bitrates for each quality, for viewers with little bandwidth.
         *     - `HIGHER_BANDWIDTH_DELIVERY`: Higher bitrates for each quality, for a better picture. The default on `ADVANCED_SD` and `ADVANCED_HD`.
         */
        TranscodePreset: "CONSTRAINED_BANDWIDTH_DELIVERY" | "HIGHER_BANDWIDTH_DELIVERY" | (string & {});
        /** @description Empty: that the call succeeded is all there is to know. */
        UntagResourceResponse: Record<string, never>;
        /** @description The ad configuration and what is to change in it. */
        UpdateAdConfigurationRequest: {
            /** @description ARN of the ad configuration. */
            arn: string;
            /** @description The MediaTailor playback configurations that supply the ads, 1 to 3, the default first. The list replaces the former one. Left out, it stays as it is. */
            mediaTailorPlaybackConfigurations?: components["schemas"]["MediaTailorPlaybackConfiguration"][];
            /** @description Name, up to 128 letters, digits, hyphens and underscores; may be empty. Left out, it stays as it is. */
            name?: string;
            /** @description Whether ads follow the end of the stream, and for how long. Left out, it stays as it is. */
            postRollConfiguration?: components["schemas"]["PostRollConfiguration"];
        };
        /** @description The ad configuration after the change. */
        UpdateAdConfigurationResponse: {
            /** @description The ad configuration. */
            adConfiguration: components["schemas"]["AdConfiguration"];
        };
        /** @description The channel and what is to change in it. */
        UpdateChannelRequest: {
            /** @description ARN of the channel. It must not be live. */
            arn: string;
            /** @description ARN of the ad configuration by which ads are inserted; `""` detaches it, which means no ads. Left out, it stays as it is. */
            adConfigurationArn?: string;
            /**
             * @description Whether the channel is private, so that players need a token signed with the private half of an imported playback key pair. Left out, it stays as it is.
             * @default false
             */
            authorized?: boolean;
            /** @description How video is packaged for players. `FRAGMENTED_MP4` is needed for multitrack input. Left out, it stays as it is. */
            containerFormat?: components["schemas"]["ContainerFormat"];
            /**
             * @description Whether encoders may also connect without encryption: RTMP besides RTMPS, and SRT without a passphrase. Left out, it stays as it is.
             * @default false
             */
            insecureIngest?: boolean;
            /** @description How far viewers are behind: `LOW` to react to them, `NORMAL` for steadier playback. Left out, it stays as it is. */
            latencyMode?: components["schemas"]["ChannelLatencyMode"];
            /** @description Whether the encoder may send several qualities itself. Needs type `STANDARD` and container format `FRAGMENTED_MP4`. Left out, it stays as it is. */
            multitrackInputConfiguration?: components["schemas"]["MultitrackInputConfiguration"];
            /** @description Name, up to 128 letters, digits, hyphens and underscores. Left out, it stays as it is. */
            name?: string;
            /** @description ARN of the policy that limits countries and origins of playback; `""` detaches it, which means no restriction. Left out, it stays as it is. */
            playbackRestrictionPolicyArn?: string;
            /** @description Bandwidth of the transcoded qualities, on `ADVANCED_SD` and `ADVANCED_HD` channels only. Left out, it stays as it is. */
            preset?: components["schemas"]["TranscodePreset"];
            /** @description ARN of the recording configuration by which streams are recorded; `""` detaches it, which means no recording. Left out, it stays as it is. */
            recordingConfigurationArn?: string;
            /** @description What the service does with the input: which qualities it makes and which input it accepts. Left out, it stays as it is. */
            type?: components["schemas"]["ChannelType"];
        };
        /** @description The channel after the change. */
        UpdateChannelResponse: {
            /** @description The channel after the change. */
            channel?: components["schemas"]["Channel"];
        };
        /** @description The playback restriction policy and what is to change in it. */
        UpdatePlaybackRestrictionPolicyRequest: {
            /** @description ARN of the playback restriction policy. */
            arn: string;
            /** @description Countries in which playback is allowed, by their two letters in ISO 3166-1. An empty list allows all. Left out, it stays as it is. */
            allowedCountries?: string[];
            /** @description Web origins on which playback is allowed, for example `https://example.com`, each of at most 128 characters. An empty list allows all. Left out, it stays as it is. */
            allowedOrigins?: string[];
            /** @description Whether playback is held strictly to `allowedOrigins`. Left out, it stays as it is. */
            enableStrictOriginEnforcement?: boolean;
            /** @description Name, up to 128 letters, digits, hyphens and underscores; need not be unique. Left out, it stays as it is. */
            name?: string;
        };
        /** @description The playback restriction policy after the change. */
        UpdatePlaybackRestrictionPolicyResponse: {
            /** @description The playback restriction policy. */
            playbackRestrictionPolicy?: components["schemas"]["PlaybackRestrictionPolicy"];
        };
        /** @description The input breaks a rule of the service, such as a length, a pattern or a combination. Status 400. Repeating the call unchanged does not help. */
        ValidationException: {
            /** @description What went wrong, in words for people. The text may change; decide by the error's name. */
            exceptionMessage?: string;
        };
        /** @description How one track of video is encoded, as the encoder describes it. */
        VideoConfiguration: {
            /** @description Level of H.264 video, filled in only within `ingestConfiguration` and `""` elsewhere. Prefer `level`. */
            avcLevel?: string;
            /** @description Profile of H.264 video, filled in only within `ingestConfiguration` and `""` elsewhere. Prefer `profile`. */
            avcProfile?: string;
            /** @description Codec of the video. */
            codec?: string;
            /** @description Software or device that encodes the video, by the name it gives itself. */
            encoder?: string;
            /** @description Level of the codec, which bounds resolution and bitrate. */
            level?: string;
            /** @description Profile of the codec, that is the set of features it uses. */
            profile?: string;
            /**
             * Format: int64
             * @description Bitrate that the encoder aims at, in bits a second. What arrives can differ.
             * @default 0
             */
            targetBitrate?: number;
            /**
             * Format: int64
             * @description Frame rate that the encoder aims at, in frames a second.
             * @default 0
             */
            targetFramerate?: number;
            /** @description Name of the track. Without multitrack input it is `track0`. */
            track?: string;
            /**
             * Format: int64
             * @description Height in pixels.
             * @default 0
             */
            videoHeight?: number;
            /**
             * Format: int64
             * @description Width in pixels.
             * @default 0
             */
            videoWidth?: number;
        };
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
        /**
         * @description `ChannelNotBroadcasting`: The channel exists but nothing is being broadcast on it. Status 404, which `ResourceNotFoundException` has too. `GetStream` tells by this error that a channel is offline.
         *
         *     `ResourceNotFoundException`: The ARN names nothing that exists in this account and region. A resource that was created a moment ago may not be visible yet. Status 404, which `ChannelNotBroadcasting` has too.
         */
        "ChannelNotBroadcasting.ResourceNotFoundException": {
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
                "application/json": components["schemas"]["ChannelNotBroadcasting"] | components["schemas"]["ResourceNotFoundException"];
            };
        };
        /** @description `ConflictException`: The resource is in a state that forbids this: a channel that is live, a recording configuration that a channel still uses, or two filters in `ListChannels`. Status 409. Sending the same call again helps only when the state has changed. */
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
        /** @description `ResourceNotFoundException`: The ARN names nothing that exists in this account and region. A resource that was created a moment ago may not be visible yet. Status 404, which `ChannelNotBroadcasting` has too. */
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
        /** @description `ServiceQuotaExceededException`: The account or the channel already holds as many resources of this kind as it may, for instance one stream key on a channel. Status 402. */
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
        /** @description `ServiceUnavailable`: The service cannot answer at the moment; try again later. Status 503, which `StreamUnavailable` has too. */
        ServiceUnavailable: {
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
                "application/json": components["schemas"]["ServiceUnavailable"];
            };
        };
        /** @description `StreamUnavailable`: The stream is just starting or ending and cannot be stopped at this moment; try again shortly. Status 503, which `ServiceUnavailable` has too. */
        StreamUnavailable: {
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
                "application/json": components["schemas"]["StreamUnavailable"];
            };
        };
        /** @description `ThrottlingException`: Too many calls within a second. Status 429. The call had no effect: send it again after a pause. */
        ThrottlingException: {
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
                "application/json": components["schemas"]["ThrottlingException"];
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
    BatchGetChannel: {
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
                 *       "arns": [
                 *         "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["BatchGetChannelRequest"];
            };
        };
        responses: {
            /** @description The channels that were found, and an error for each that was not. */
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
                content: {
                    /**
                     * @example {
                     *       "channels": [
                     *         {
                     *           "adConfigurationArn": "arn:aws:ivs:us-west-2:123456789012:ad-configuration/AbCdEfGhIjKl",
                     *           "arn": "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl",
                     *           "authorized": true,
                     *           "containerFormat": "FRAGMENTED_MP4",
                     *           "ingestEndpoint": "ingestEndpoint",
                     *           "insecureIngest": true,
                     *           "latencyMode": "LOW",
                     *           "multitrackInputConfiguration": {
                     *             "enabled": true,
                     *             "maximumResolution": "FULL_HD",
                     *             "policy": "ALLOW"
                     *           },
                     *           "name": "name",
                     *           "playbackRestrictionPolicyArn": "arn:aws:ivs:us-west-2:123456789012:playback-restriction-policy/AbCdEfGhIjKl",
                     *           "playbackUrl": "playbackUrl",
                     *           "preset": "CONSTRAINED_BANDWIDTH_DELIVERY",
                     *           "recordingConfigurationArn": "arn:aws:ivs:us-west-2:123456789012:recording-configuration/AbCdEfGhIjKl",
                     *           "srt": {
                     *             "endpoint": "endpoint",
                     *             "passphrase": "passphrase"
                     *           },
                     *           "tags": {
                     *             "key": "value"
                     *           },
                     *           "type": "ADVANCED_HD"
                     *         }
                     *       ],
                     *       "errors": [
                     *         {
                     *           "arn": "arn:aws:ivs:us-west-2:123456789012:abcdefghijkl/AbCdEfGhIjKl",
                     *           "code": "code",
                     *           "message": "message"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["BatchGetChannelResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    BatchGetStreamKey: {
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
                 *       "arns": [
                 *         "arn:aws:ivs:us-west-2:123456789012:stream-key/AbCdEfGhIjKl"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["BatchGetStreamKeyRequest"];
            };
        };
        responses: {
            /** @description The stream keys that were found, and an error for each that was not. */
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
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         {
                     *           "arn": "arn:aws:ivs:us-west-2:123456789012:abcdefghijkl/AbCdEfGhIjKl",
                     *           "code": "code",
                     *           "message": "message"
                     *         }
                     *       ],
                     *       "streamKeys": [
                     *         {
                     *           "arn": "arn:aws:ivs:us-west-2:123456789012:stream-key/AbCdEfGhIjKl",
                     *           "channelArn": "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl",
                     *           "tags": {
                     *             "key": "value"
                     *           },
                     *           "value": "value"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["BatchGetStreamKeyResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    BatchStartViewerSessionRevocation: {
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
                 *       "viewerSessions": [
                 *         {
                 *           "channelArn": "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl",
                 *           "viewerId": "viewerId"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["BatchStartViewerSessionRevocationRequest"];
            };
        };
        responses: {
            /** @description An error for each viewer who could not be handled; without errors, all were. */
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
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         {
                     *           "channelArn": "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl",
                     *           "viewerId": "viewerId",
                     *           "code": "code",
                     *           "message": "message"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["BatchStartViewerSessionRevocationResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException.PendingVerification"];
            429: components["responses"]["ThrottlingException"];
        };
    };
    CreateAdConfiguration: {
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
                 *       "mediaTailorPlaybackConfigurations": [
                 *         {}
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CreateAdConfigurationRequest"];
            };
        };
        responses: {
            /** @description The ad configuration that was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "adConfiguration": {
                     *         "arn": "arn:aws:ivs:us-west-2:123456789012:ad-configuration/AbCdEfGhIjKl",
                     *         "mediaTailorPlaybackConfigurations": [
                     *           {
                     *             "playbackConfigurationArn": "arn:aws:mediatailor:us-west-2:123456789012:playbackConfiguration/AbCdEfGhIjKl"
                     *           }
                     *         ],
                     *         "name": "name",
                     *         "postRollConfiguration": {
                     *           "durationSeconds": 1,
                     *           "enabled": true
                     *         },
                     *         "tags": {
                     *           "key": "value"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CreateAdConfigurationResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            402: components["responses"]["ServiceQuotaExceededException"];
            403: components["responses"]["AccessDeniedException.PendingVerification"];
            404: components["responses"]["ResourceNotFoundException"];
            409: components["responses"]["ConflictException"];
            429: components["responses"]["ThrottlingException"];
            500: components["responses"]["InternalServerException"];
        };
    };
    CreateChannel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["CreateChannelRequest"];
            };
        };
        responses: {
            /** @description The channel that was created and its stream key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "channel": {
                     *         "adConfigurationArn": "arn:aws:ivs:us-west-2:123456789012:ad-configuration/AbCdEfGhIjKl",
                     *         "arn": "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl",
                     *         "authorized": true,
                     *         "containerFormat": "FRAGMENTED_MP4",
                     *         "ingestEndpoint": "ingestEndpoint",
                     *         "insecureIngest": true,
                     *         "latencyMode": "LOW",
                     *         "multitrackInputConfiguration": {
                     *           "enabled": true,
                     *           "maximumResolution": "FULL_HD",
                     *           "policy": "ALLOW"
                     *         },
                     *         "name": "name",
                     *         "playbackRestrictionPolicyArn": "arn:aws:ivs:us-west-2:123456789012:playback-restriction-policy/AbCdEfGhIjKl",
                     *         "playbackUrl": "playbackUrl",
                     *         "preset": "CONSTRAINED_BANDWIDTH_DELIVERY",
                     *         "recordingConfigurationArn": "arn:aws:ivs:us-west-2:123456789012:recording-configuration/AbCdEfGhIjKl",
                     *         "srt": {
                     *           "endpoint": "endpoint",
                     *           "passphrase": "passphrase"
                     *         },
                     *         "tags": {
                     *           "key": "value"
                     *         },
                     *         "type": "ADVANCED_HD"
                     *       },
                     *       "streamKey": {
                     *         "arn": "arn:aws:ivs:us-west-2:123456789012:stream-key/AbCdEfGhIjKl",
                     *         "channelArn": "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl",
                     *         "tags": {
                     *           "key": "value"
                     *         },
                     *         "value": "value"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CreateChannelResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            402: components["responses"]["ServiceQuotaExceededException"];
            403: components["responses"]["AccessDeniedException.PendingVerification"];
            404: components["responses"]["ResourceNotFoundException"];
        };
    };
    CreatePlaybackRestrictionPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["CreatePlaybackRestrictionPolicyRequest"];
            };
        };
        responses: {
            /** @description The playback restriction policy that was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "playbackRestrictionPolicy": {
                     *         "allowedCountries": [
                     *           "al"
                     *         ],
                     *         "allowedOrigins": [
                     *           "allowedOrigins"
                     *         ],
                     *         "arn": "arn:aws:ivs:us-west-2:123456789012:playback-restriction-policy/AbCdEfGhIjKl",
                     *         "enableStrictOriginEnforcement": true,
                     *         "name": "name",
                     *         "tags": {
                     *           "key": "value"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CreatePlaybackRestrictionPolicyResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            402: components["responses"]["ServiceQuotaExceededException"];
            403: components["responses"]["AccessDeniedException.PendingVerification"];
            429: components["responses"]["ThrottlingException"];
        };
    };
    CreateRecordingConfiguration: {
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
                 *       "destinationConfiguration": {}
                 *     }
                 */
                "application/json": components["schemas"]["CreateRecordingConfigurationRequest"];
            };
        };
        responses: {
            /** @description The recording configuration that was created, usually still `CREATING`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "recordingConfiguration": {
                     *         "arn": "arn:aws:ivs:us-west-2:123456789012:recording-configuration/AbCdEfGhIjKl",
                     *         "destinationConfiguration": {
                     *           "s3": {
                     *             "bucketName": "us-west-2"
                     *           }
                     *         },
                     *         "state": "ACTIVE",
                     *         "name": "name",
                     *         "recordingReconnectWindowSeconds": 1,
                     *         "renditionConfiguration": {
                     *           "renditionSelection": "ALL",
                     *           "renditions": [
                     *             "FULL_HD"
                     *           ]
                     *         },
                     *         "tags": {
                     *           "key": "value"
                     *         },
                     *         "thumbnailConfiguration": {
                     *           "recordingMode": "DISABLED",
                     *           "resolution": "FULL_HD",
                     *           "storage": [
                     *             "LATEST"
                     *           ],
                     *           "targetIntervalSeconds": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CreateRecordingConfigurationResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            402: components["responses"]["ServiceQuotaExceededException"];
            403: components["responses"]["AccessDeniedException.PendingVerification"];
            409: components["responses"]["ConflictException"];
            500: components["responses"]["InternalServerException"];
        };
    };
    CreateStreamKey: {
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
                 *       "channelArn": "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["CreateStreamKeyRequest"];
            };
        };
        responses: {
            /** @description The stream key that was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "streamKey": {
                     *         "arn": "arn:aws:ivs:us-west-2:123456789012:stream-key/AbCdEfGhIjKl",
                     *         "channelArn": "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl",
                     *         "tags": {
                     *           "key": "value"
                     *         },
                     *         "value": "value"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CreateStreamKeyResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            402: components["responses"]["ServiceQuotaExceededException"];
            403: components["responses"]["AccessDeniedException.PendingVerification"];
            404: components["responses"]["ResourceNotFoundException"];
        };
    };
    DeleteAdConfiguration: {
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
                 *       "arn": "arn:aws:ivs:us-west-2:123456789012:ad-configuration/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["DeleteAdConfigurationRequest"];
            };
        };
        responses: {
            /** @description Success. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException"];
            404: components["responses"]["ResourceNotFoundException"];
            409: components["responses"]["ConflictException"];
            500: components["responses"]["InternalServerException"];
        };
    };
    DeleteChannel: {
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
                 *       "arn": "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["DeleteChannelRequest"];
            };
        };
        responses: {
            /** @description Success. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException.PendingVerification"];
            404: components["responses"]["ResourceNotFoundException"];
            409: components["responses"]["ConflictException"];
        };
    };
    DeletePlaybackKeyPair: {
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
                 *       "arn": "arn:aws:ivs:us-west-2:123456789012:playback-key/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["DeletePlaybackKeyPairRequest"];
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
                    "application/json": components["schemas"]["DeletePlaybackKeyPairResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException.PendingVerification"];
            404: components["responses"]["ResourceNotFoundException"];
        };
    };
    DeletePlaybackRestrictionPolicy: {
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
                 *       "arn": "arn:aws:ivs:us-west-2:123456789012:playback-restriction-policy/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["DeletePlaybackRestrictionPolicyRequest"];
            };
        };
        responses: {
            /** @description Success. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException.PendingVerification"];
            404: components["responses"]["ResourceNotFoundException"];
            409: components["responses"]["ConflictException"];
        };
    };
    DeleteRecordingConfiguration: {
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
                 *       "arn": "arn:aws:ivs:us-west-2:123456789012:recording-configuration/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["DeleteRecordingConfigurationRequest"];
            };
        };
        responses: {
            /** @description Success. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException"];
            404: components["responses"]["ResourceNotFoundException"];
            409: components["responses"]["ConflictException"];
            500: components["responses"]["InternalServerException"];
        };
    };
    DeleteStreamKey: {
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
                 *       "arn": "arn:aws:ivs:us-west-2:123456789012:stream-key/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["DeleteStreamKeyRequest"];
            };
        };
        responses: {
            /** @description Success. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException.PendingVerification"];
            404: components["responses"]["ResourceNotFoundException"];
        };
    };
    GetAdConfiguration: {
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
                 *       "arn": "arn:aws:ivs:us-west-2:123456789012:ad-configuration/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["GetAdConfigurationRequest"];
            };
        };
        responses: {
            /** @description The ad configuration that was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "adConfiguration": {
                     *         "arn": "arn:aws:ivs:us-west-2:123456789012:ad-configuration/AbCdEfGhIjKl",
                     *         "mediaTailorPlaybackConfigurations": [
                     *           {
                     *             "playbackConfigurationArn": "arn:aws:mediatailor:us-west-2:123456789012:playbackConfiguration/AbCdEfGhIjKl"
                     *           }
                     *         ],
                     *         "name": "name",
                     *         "postRollConfiguration": {
                     *           "durationSeconds": 1,
                     *           "enabled": true
                     *         },
                     *         "tags": {
                     *           "key": "value"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["GetAdConfigurationResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException"];
            404: components["responses"]["ResourceNotFoundException"];
            500: components["responses"]["InternalServerException"];
        };
    };
    GetChannel: {
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
                 *       "arn": "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["GetChannelRequest"];
            };
        };
        responses: {
            /** @description The channel that was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "channel": {
                     *         "adConfigurationArn": "arn:aws:ivs:us-west-2:123456789012:ad-configuration/AbCdEfGhIjKl",
                     *         "arn": "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl",
                     *         "authorized": true,
                     *         "containerFormat": "FRAGMENTED_MP4",
                     *         "ingestEndpoint": "ingestEndpoint",
                     *         "insecureIngest": true,
                     *         "latencyMode": "LOW",
                     *         "multitrackInputConfiguration": {
                     *           "enabled": true,
                     *           "maximumResolution": "FULL_HD",
                     *           "policy": "ALLOW"
                     *         },
                     *         "name": "name",
                     *         "playbackRestrictionPolicyArn": "arn:aws:ivs:us-west-2:123456789012:playback-restriction-policy/AbCdEfGhIjKl",
                     *         "playbackUrl": "playbackUrl",
                     *         "preset": "CONSTRAINED_BANDWIDTH_DELIVERY",
                     *         "recordingConfigurationArn": "arn:aws:ivs:us-west-2:123456789012:recording-configuration/AbCdEfGhIjKl",
                     *         "srt": {
                     *           "endpoint": "endpoint",
                     *           "passphrase": "passphrase"
                     *         },
                     *         "tags": {
                     *           "key": "value"
                     *         },
                     *         "type": "ADVANCED_HD"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["GetChannelResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException"];
            404: components["responses"]["ResourceNotFoundException"];
        };
    };
    GetPlaybackKeyPair: {
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
                 *       "arn": "arn:aws:ivs:us-west-2:123456789012:playback-key/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["GetPlaybackKeyPairRequest"];
            };
        };
        responses: {
            /** @description The playback key pair that was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "keyPair": {
                     *         "arn": "arn:aws:ivs:us-west-2:123456789012:playback-key/AbCdEfGhIjKl",
                     *         "fingerprint": "fingerprint",
                     *         "name": "name",
                     *         "tags": {
                     *           "key": "value"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["GetPlaybackKeyPairResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException"];
            404: components["responses"]["ResourceNotFoundException"];
        };
    };
    GetPlaybackRestrictionPolicy: {
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
                 *       "arn": "arn:aws:ivs:us-west-2:123456789012:playback-restriction-policy/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["GetPlaybackRestrictionPolicyRequest"];
            };
        };
        responses: {
            /** @description The playback restriction policy that was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "playbackRestrictionPolicy": {
                     *         "allowedCountries": [
                     *           "al"
                     *         ],
                     *         "allowedOrigins": [
                     *           "allowedOrigins"
                     *         ],
                     *         "arn": "arn:aws:ivs:us-west-2:123456789012:playback-restriction-policy/AbCdEfGhIjKl",
                     *         "enableStrictOriginEnforcement": true,
                     *         "name": "name",
                     *         "tags": {
                     *           "key": "value"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["GetPlaybackRestrictionPolicyResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException.PendingVerification"];
            404: components["responses"]["ResourceNotFoundException"];
        };
    };
    GetRecordingConfiguration: {
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
                 *       "arn": "arn:aws:ivs:us-west-2:123456789012:recording-configuration/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["GetRecordingConfigurationRequest"];
            };
        };
        responses: {
            /** @description The recording configuration that was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "recordingConfiguration": {
                     *         "arn": "arn:aws:ivs:us-west-2:123456789012:recording-configuration/AbCdEfGhIjKl",
                     *         "destinationConfiguration": {
                     *           "s3": {
                     *             "bucketName": "us-west-2"
                     *           }
                     *         },
                     *         "state": "ACTIVE",
                     *         "name": "name",
                     *         "recordingReconnectWindowSeconds": 1,
                     *         "renditionConfiguration": {
                     *           "renditionSelection": "ALL",
                     *           "renditions": [
                     *             "FULL_HD"
                     *           ]
                     *         },
                     *         "tags": {
                     *           "key": "value"
                     *         },
                     *         "thumbnailConfiguration": {
                     *           "recordingMode": "DISABLED",
                     *           "resolution": "FULL_HD",
                     *           "storage": [
                     *             "LATEST"
                     *           ],
                     *           "targetIntervalSeconds": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["GetRecordingConfigurationResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException"];
            404: components["responses"]["ResourceNotFoundException"];
            500: components["responses"]["InternalServerException"];
        };
    };
    GetStream: {
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
                 *       "channelArn": "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["GetStreamRequest"];
            };
        };
        responses: {
            /** @description The live stream of the channel. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "stream": {
                     *         "channelArn": "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl",
                     *         "health": "STARVING",
                     *         "playbackUrl": "playbackUrl",
                     *         "startTime": "2026-01-01T00:00:00Z",
                     *         "state": "LIVE",
                     *         "streamId": "st-AbCdEfGhIjKlAbCdEfGhIjK",
                     *         "viewerCount": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["GetStreamResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException"];
            404: components["responses"]["ChannelNotBroadcasting.ResourceNotFoundException"];
        };
    };
    GetStreamKey: {
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
                 *       "arn": "arn:aws:ivs:us-west-2:123456789012:stream-key/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["GetStreamKeyRequest"];
            };
        };
        responses: {
            /** @description The stream key that was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "streamKey": {
                     *         "arn": "arn:aws:ivs:us-west-2:123456789012:stream-key/AbCdEfGhIjKl",
                     *         "channelArn": "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl",
                     *         "tags": {
                     *           "key": "value"
                     *         },
                     *         "value": "value"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["GetStreamKeyResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException"];
            404: components["responses"]["ResourceNotFoundException"];
        };
    };
    GetStreamSession: {
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
                 *       "channelArn": "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["GetStreamSessionRequest"];
            };
        };
        responses: {
            /** @description The broadcast that was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "streamSession": {
                     *         "channel": {
                     *           "adConfigurationArn": "arn:aws:ivs:us-west-2:123456789012:ad-configuration/AbCdEfGhIjKl",
                     *           "arn": "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl",
                     *           "authorized": true,
                     *           "containerFormat": "FRAGMENTED_MP4",
                     *           "ingestEndpoint": "ingestEndpoint",
                     *           "insecureIngest": true,
                     *           "latencyMode": "LOW",
                     *           "multitrackInputConfiguration": {
                     *             "enabled": true,
                     *             "maximumResolution": "FULL_HD",
                     *             "policy": "ALLOW"
                     *           },
                     *           "name": "name",
                     *           "playbackRestrictionPolicyArn": "arn:aws:ivs:us-west-2:123456789012:playback-restriction-policy/AbCdEfGhIjKl",
                     *           "playbackUrl": "playbackUrl",
                     *           "preset": "CONSTRAINED_BANDWIDTH_DELIVERY",
                     *           "recordingConfigurationArn": "arn:aws:ivs:us-west-2:123456789012:recording-configuration/AbCdEfGhIjKl",
                     *           "srt": {
                     *             "endpoint": "endpoint",
                     *             "passphrase": "passphrase"
                     *           },
                     *           "tags": {
                     *             "key": "value"
                     *           },
                     *           "type": "ADVANCED_HD"
                     *         },
                     *         "endTime": "2026-01-01T00:00:00Z",
                     *         "ingestConfiguration": {
                     *           "audio": {
                     *             "channels": 1,
                     *             "codec": "codec",
                     *             "sampleRate": 1,
                     *             "targetBitrate": 1,
                     *             "track": "track"
                     *           },
                     *           "video": {
                     *             "avcLevel": "avcLevel",
                     *             "avcProfile": "avcProfile",
                     *             "codec": "codec",
                     *             "encoder": "encoder",
                     *             "level": "level",
                     *             "profile": "profile",
                     *             "targetBitrate": 1,
                     *             "targetFramerate": 1,
                     *             "track": "track",
                     *             "videoHeight": 1,
                     *             "videoWidth": 1
                     *           }
                     *         },
                     *         "ingestConfigurations": {
                     *           "audioConfigurations": [
                     *             {
                     *               "channels": 1,
                     *               "codec": "codec",
                     *               "sampleRate": 1,
                     *               "targetBitrate": 1,
                     *               "track": "track"
                     *             }
                     *           ],
                     *           "videoConfigurations": [
                     *             {
                     *               "avcLevel": "avcLevel",
                     *               "avcProfile": "avcProfile",
                     *               "codec": "codec",
                     *               "encoder": "encoder",
                     *               "level": "level",
                     *               "profile": "profile",
                     *               "targetBitrate": 1,
                     *               "targetFramerate": 1,
                     *               "track": "track",
                     *               "videoHeight": 1,
                     *               "videoWidth": 1
                     *             }
                     *           ]
                     *         },
                     *         "recordingConfiguration": {
                     *           "arn": "arn:aws:ivs:us-west-2:123456789012:recording-configuration/AbCdEfGhIjKl",
                     *           "destinationConfiguration": {
                     *             "s3": {
                     *               "bucketName": "us-west-2"
                     *             }
                     *           },
                     *           "state": "ACTIVE",
                     *           "name": "name",
                     *           "recordingReconnectWindowSeconds": 1,
                     *           "renditionConfiguration": {
                     *             "renditionSelection": "ALL",
                     *             "renditions": [
                     *               "FULL_HD"
                     *             ]
                     *           },
                     *           "tags": {
                     *             "key": "value"
                     *           },
                     *           "thumbnailConfiguration": {
                     *             "recordingMode": "DISABLED",
                     *             "resolution": "FULL_HD",
                     *             "storage": [
                     *               "LATEST"
                     *             ],
                     *             "targetIntervalSeconds": 1
                     *           }
                     *         },
                     *         "startTime": "2026-01-01T00:00:00Z",
                     *         "streamId": "st-AbCdEfGhIjKlAbCdEfGhIjK",
                     *         "truncatedEvents": [
                     *           {
                     *             "code": "code",
                     *             "eventTime": "2026-01-01T00:00:00Z",
                     *             "name": "name",
                     *             "type": "type"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["GetStreamSessionResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException"];
            404: components["responses"]["ResourceNotFoundException"];
        };
    };
    ImportPlaybackKeyPair: {
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
                 *       "publicKeyMaterial": "publicKeyMaterial"
                 *     }
                 */
                "application/json": components["schemas"]["ImportPlaybackKeyPairRequest"];
            };
        };
        responses: {
            /** @description The playback key pair that was registered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "keyPair": {
                     *         "arn": "arn:aws:ivs:us-west-2:123456789012:playback-key/AbCdEfGhIjKl",
                     *         "fingerprint": "fingerprint",
                     *         "name": "name",
                     *         "tags": {
                     *           "key": "value"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ImportPlaybackKeyPairResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            402: components["responses"]["ServiceQuotaExceededException"];
            403: components["responses"]["AccessDeniedException.PendingVerification"];
            409: components["responses"]["ConflictException"];
        };
    };
    InsertAdBreak: {
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
                 *       "channelArn": "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl",
                 *       "durationSeconds": 1
                 *     }
                 */
                "application/json": components["schemas"]["InsertAdBreakRequest"];
            };
        };
        responses: {
            /** @description The ad break that was started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "adBreakId": "adBreakIdadB"
                     *     }
                     */
                    "application/json": components["schemas"]["InsertAdBreakResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException"];
            404: components["responses"]["ChannelNotBroadcasting.ResourceNotFoundException"];
            409: components["responses"]["ConflictException"];
            429: components["responses"]["ThrottlingException"];
            500: components["responses"]["InternalServerException"];
        };
    };
    ListAdConfigurations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["ListAdConfigurationsRequest"];
            };
        };
        responses: {
            /** @description A page of ad configurations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "adConfigurations": [
                     *         {
                     *           "arn": "arn:aws:ivs:us-west-2:123456789012:ad-configuration/AbCdEfGhIjKl",
                     *           "mediaTailorPlaybackConfigurations": [
                     *             {
                     *               "playbackConfigurationArn": "arn:aws:mediatailor:us-west-2:123456789012:playbackConfiguration/AbCdEfGhIjKl"
                     *             }
                     *           ],
                     *           "name": "name",
                     *           "postRollConfiguration": {
                     *             "durationSeconds": 1,
                     *             "enabled": true
                     *           },
                     *           "tags": {
                     *             "key": "value"
                     *           }
                     *         }
                     *       ],
                     *       "nextToken": "nextToken"
                     *     }
                     */
                    "application/json": components["schemas"]["ListAdConfigurationsResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException"];
            500: components["responses"]["InternalServerException"];
        };
    };
    ListChannels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["ListChannelsRequest"];
            };
        };
        responses: {
            /** @description A page of channels. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "channels": [
                     *         {
                     *           "adConfigurationArn": "arn:aws:ivs:us-west-2:123456789012:ad-configuration/AbCdEfGhIjKl",
                     *           "arn": "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl",
                     *           "authorized": true,
                     *           "insecureIngest": true,
                     *           "latencyMode": "LOW",
                     *           "name": "name",
                     *           "playbackRestrictionPolicyArn": "arn:aws:ivs:us-west-2:123456789012:playback-restriction-policy/AbCdEfGhIjKl",
                     *           "preset": "CONSTRAINED_BANDWIDTH_DELIVERY",
                     *           "recordingConfigurationArn": "arn:aws:ivs:us-west-2:123456789012:recording-configuration/AbCdEfGhIjKl",
                     *           "tags": {
                     *             "key": "value"
                     *           },
                     *           "type": "ADVANCED_HD"
                     *         }
                     *       ],
                     *       "nextToken": "nextToken"
                     *     }
                     */
                    "application/json": components["schemas"]["ListChannelsResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException"];
            409: components["responses"]["ConflictException"];
        };
    };
    ListPlaybackKeyPairs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["ListPlaybackKeyPairsRequest"];
            };
        };
        responses: {
            /** @description A page of playback key pairs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "keyPairs": [
                     *         {
                     *           "arn": "arn:aws:ivs:us-west-2:123456789012:playback-key/AbCdEfGhIjKl",
                     *           "name": "name",
                     *           "tags": {
                     *             "key": "value"
                     *           }
                     *         }
                     *       ],
                     *       "nextToken": "nextToken"
                     *     }
                     */
                    "application/json": components["schemas"]["ListPlaybackKeyPairsResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException"];
        };
    };
    ListPlaybackRestrictionPolicies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["ListPlaybackRestrictionPoliciesRequest"];
            };
        };
        responses: {
            /** @description A page of playback restriction policies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "playbackRestrictionPolicies": [
                     *         {
                     *           "allowedCountries": [
                     *             "al"
                     *           ],
                     *           "allowedOrigins": [
                     *             "allowedOrigins"
                     *           ],
                     *           "arn": "arn:aws:ivs:us-west-2:123456789012:playback-restriction-policy/AbCdEfGhIjKl",
                     *           "enableStrictOriginEnforcement": true,
                     *           "name": "name",
                     *           "tags": {
                     *             "key": "value"
                     *           }
                     *         }
                     *       ],
                     *       "nextToken": "nextToken"
                     *     }
                     */
                    "application/json": components["schemas"]["ListPlaybackRestrictionPoliciesResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException.PendingVerification"];
            409: components["responses"]["ConflictException"];
        };
    };
    ListRecordingConfigurations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["ListRecordingConfigurationsRequest"];
            };
        };
        responses: {
            /** @description A page of recording configurations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "recordingConfigurations": [
                     *         {
                     *           "arn": "arn:aws:ivs:us-west-2:123456789012:recording-configuration/AbCdEfGhIjKl",
                     *           "destinationConfiguration": {
                     *             "s3": {
                     *               "bucketName": "us-west-2"
                     *             }
                     *           },
                     *           "state": "ACTIVE",
                     *           "name": "name",
                     *           "tags": {
                     *             "key": "value"
                     *           }
                     *         }
                     *       ],
                     *       "nextToken": "nextToken"
                     *     }
                     */
                    "application/json": components["schemas"]["ListRecordingConfigurationsResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException"];
            500: components["responses"]["InternalServerException"];
        };
    };
    ListStreamKeys: {
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
                 *       "channelArn": "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["ListStreamKeysRequest"];
            };
        };
        responses: {
            /** @description A page of stream keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "streamKeys": [
                     *         {
                     *           "arn": "arn:aws:ivs:us-west-2:123456789012:stream-key/AbCdEfGhIjKl",
                     *           "channelArn": "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl",
                     *           "tags": {
                     *             "key": "value"
                     *           }
                     *         }
                     *       ],
                     *       "nextToken": "nextToken"
                     *     }
                     */
                    "application/json": components["schemas"]["ListStreamKeysResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException"];
            404: components["responses"]["ResourceNotFoundException"];
        };
    };
    ListStreamSessions: {
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
                 *       "channelArn": "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["ListStreamSessionsRequest"];
            };
        };
        responses: {
            /** @description A page of broadcasts, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "streamSessions": [
                     *         {
                     *           "endTime": "2026-01-01T00:00:00Z",
                     *           "hasErrorEvent": true,
                     *           "startTime": "2026-01-01T00:00:00Z",
                     *           "streamId": "st-AbCdEfGhIjKlAbCdEfGhIjK"
                     *         }
                     *       ],
                     *       "nextToken": "nextToken"
                     *     }
                     */
                    "application/json": components["schemas"]["ListStreamSessionsResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException"];
            404: components["responses"]["ResourceNotFoundException"];
        };
    };
    ListStreams: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["ListStreamsRequest"];
            };
        };
        responses: {
            /** @description A page of live streams. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "streams": [
                     *         {
                     *           "channelArn": "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl",
                     *           "health": "STARVING",
                     *           "startTime": "2026-01-01T00:00:00Z",
                     *           "state": "LIVE",
                     *           "streamId": "st-AbCdEfGhIjKlAbCdEfGhIjK",
                     *           "viewerCount": 1
                     *         }
                     *       ],
                     *       "nextToken": "nextToken"
                     *     }
                     */
                    "application/json": components["schemas"]["ListStreamsResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException"];
        };
    };
    PutMetadata: {
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
                 *       "channelArn": "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl",
                 *       "metadata": "metadata"
                 *     }
                 */
                "application/json": components["schemas"]["PutMetadataRequest"];
            };
        };
        responses: {
            /** @description Success. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException"];
            404: components["responses"]["ChannelNotBroadcasting.ResourceNotFoundException"];
            429: components["responses"]["ThrottlingException"];
        };
    };
    StartViewerSessionRevocation: {
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
                 *       "channelArn": "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl",
                 *       "viewerId": "viewerId"
                 *     }
                 */
                "application/json": components["schemas"]["StartViewerSessionRevocationRequest"];
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
                    "application/json": components["schemas"]["StartViewerSessionRevocationResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException.PendingVerification"];
            404: components["responses"]["ResourceNotFoundException"];
            429: components["responses"]["ThrottlingException"];
            500: components["responses"]["InternalServerException"];
        };
    };
    StopStream: {
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
                 *       "channelArn": "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["StopStreamRequest"];
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
                    "application/json": components["schemas"]["StopStreamResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException"];
            404: components["responses"]["ChannelNotBroadcasting.ResourceNotFoundException"];
            503: components["responses"]["StreamUnavailable"];
        };
    };
    UpdateAdConfiguration: {
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
                 *       "arn": "arn:aws:ivs:us-west-2:123456789012:ad-configuration/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateAdConfigurationRequest"];
            };
        };
        responses: {
            /** @description The ad configuration after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "adConfiguration": {
                     *         "arn": "arn:aws:ivs:us-west-2:123456789012:ad-configuration/AbCdEfGhIjKl",
                     *         "mediaTailorPlaybackConfigurations": [
                     *           {
                     *             "playbackConfigurationArn": "arn:aws:mediatailor:us-west-2:123456789012:playbackConfiguration/AbCdEfGhIjKl"
                     *           }
                     *         ],
                     *         "name": "name",
                     *         "postRollConfiguration": {
                     *           "durationSeconds": 1,
                     *           "enabled": true
                     *         },
                     *         "tags": {
                     *           "key": "value"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UpdateAdConfigurationResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            402: components["responses"]["ServiceQuotaExceededException"];
            403: components["responses"]["AccessDeniedException.PendingVerification"];
            404: components["responses"]["ResourceNotFoundException"];
            409: components["responses"]["ConflictException"];
            429: components["responses"]["ThrottlingException"];
            500: components["responses"]["InternalServerException"];
        };
    };
    UpdateChannel: {
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
                 *       "arn": "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateChannelRequest"];
            };
        };
        responses: {
            /** @description The channel after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "channel": {
                     *         "adConfigurationArn": "arn:aws:ivs:us-west-2:123456789012:ad-configuration/AbCdEfGhIjKl",
                     *         "arn": "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl",
                     *         "authorized": true,
                     *         "containerFormat": "FRAGMENTED_MP4",
                     *         "ingestEndpoint": "ingestEndpoint",
                     *         "insecureIngest": true,
                     *         "latencyMode": "LOW",
                     *         "multitrackInputConfiguration": {
                     *           "enabled": true,
                     *           "maximumResolution": "FULL_HD",
                     *           "policy": "ALLOW"
                     *         },
                     *         "name": "name",
                     *         "playbackRestrictionPolicyArn": "arn:aws:ivs:us-west-2:123456789012:playback-restriction-policy/AbCdEfGhIjKl",
                     *         "playbackUrl": "playbackUrl",
                     *         "preset": "CONSTRAINED_BANDWIDTH_DELIVERY",
                     *         "recordingConfigurationArn": "arn:aws:ivs:us-west-2:123456789012:recording-configuration/AbCdEfGhIjKl",
                     *         "srt": {
                     *           "endpoint": "endpoint",
                     *           "passphrase": "passphrase"
                     *         },
                     *         "tags": {
                     *           "key": "value"
                     *         },
                     *         "type": "ADVANCED_HD"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UpdateChannelResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException.PendingVerification"];
            404: components["responses"]["ResourceNotFoundException"];
            409: components["responses"]["ConflictException"];
        };
    };
    UpdatePlaybackRestrictionPolicy: {
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
                 *       "arn": "arn:aws:ivs:us-west-2:123456789012:playback-restriction-policy/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["UpdatePlaybackRestrictionPolicyRequest"];
            };
        };
        responses: {
            /** @description The playback restriction policy after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "playbackRestrictionPolicy": {
                     *         "allowedCountries": [
                     *           "al"
                     *         ],
                     *         "allowedOrigins": [
                     *           "allowedOrigins"
                     *         ],
                     *         "arn": "arn:aws:ivs:us-west-2:123456789012:playback-restriction-policy/AbCdEfGhIjKl",
                     *         "enableStrictOriginEnforcement": true,
                     *         "name": "name",
                     *         "tags": {
                     *           "key": "value"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UpdatePlaybackRestrictionPolicyResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
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
