// Written by openapi-typescript from the OpenAPI document of this name. Do not edit: change the model and generate again.

export interface paths {
    "/CreateChatToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes a token with which one user may connect to one room
         * @description Makes a token with which one user may connect to one room. Call it on your server, which knows who the user is, and pass the token on at once: it opens connections only until `tokenExpirationTime`, a minute ahead. A connection made with it lasts until `sessionExpirationTime`. At most 200 calls a second.
         */
        post: operations["CreateChatToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/CreateLoggingConfiguration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creates a logging configuration, which says where the messages of its rooms are kept: a CloudWatch log group, a Firehose delivery stream or an S3 bucket
         * @description Creates a logging configuration, which says where the messages of its rooms are kept: a CloudWatch log group, a Firehose delivery stream or an S3 bucket. It takes effect in rooms that name it in `loggingConfigurationIdentifiers`, and needs to be `ACTIVE` for that. At the account's limit of them the answer is `ServiceQuotaExceededException`. At most 3 calls a second.
         */
        post: operations["CreateLoggingConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/CreateRoom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creates a room, to which users may be connected as soon as they have tokens for it
         * @description Creates a room, to which users may be connected as soon as they have tokens for it. Every input is optional: without any, the room takes 10 messages a second of up to 500 characters, reviews none of them and logs nothing. A logging configuration that does not exist answers `ResourceNotFoundException`; at the account's limit of rooms the answer is `ServiceQuotaExceededException`. At most 5 calls a second.
         */
        post: operations["CreateRoom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DeleteLoggingConfiguration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deletes a logging configuration; what was logged so far stays where it is
         * @description Deletes a logging configuration; what was logged so far stays where it is. While a room names it, the answer is `ConflictException`: take it out of those rooms with `UpdateRoom` first. At most 3 calls a second.
         */
        post: operations["DeleteLoggingConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DeleteMessage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tells everybody in a room to remove a message, by an event `aws:DELETE_MESSAGE` that carries its id and your reason
         * @description Tells everybody in a room to remove a message, by an event `aws:DELETE_MESSAGE` that carries its id and your reason. What apps do with it is theirs, and logs keep the message. Whether such a message was ever sent is not checked. At most 100 calls a second.
         */
        post: operations["DeleteMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DeleteRoom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deletes a room and disconnects everybody in it
         * @description Deletes a room and disconnects everybody in it. Tokens for the room are worth nothing from then on. At most 5 calls a second.
         */
        post: operations["DeleteRoom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DisconnectUser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends all connections of one user to a room, after an event `aws:DISCONNECT_USER` that carries your reason
         * @description Ends all connections of one user to a room, after an event `aws:DISCONNECT_USER` that carries your reason. Succeeds too when the user has no connection. To keep somebody out, give them no further tokens. At most 100 calls a second.
         */
        post: operations["DisconnectUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetLoggingConfiguration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reads one logging configuration
         * @description Reads one logging configuration. Ask again until `state` is `ACTIVE` after creating or changing it. At most 3 calls a second.
         */
        post: operations["GetLoggingConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetRoom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reads one room, including its limits on messages, which lists leave out
         * @description Reads one room, including its limits on messages, which lists leave out. At most 5 calls a second.
         */
        post: operations["GetRoom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ListLoggingConfigurations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lists the logging configurations of the account in the region
         * @description Lists the logging configurations of the account in the region. Answers in pages; an answer without `nextToken` is the last. At most 3 calls a second.
         */
        post: operations["ListLoggingConfigurations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ListRooms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lists the rooms of the account in the region, all of them or those that match every filter given; the one changed last comes first
         * @description Lists the rooms of the account in the region, all of them or those that match every filter given; the one changed last comes first. Answers in pages; an answer without `nextToken` is the last. At most 5 calls a second.
         */
        post: operations["ListRooms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/SendEvent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends an event of your own to everybody in a room, for instance that a poll has begun
         * @description Sends an event of your own to everybody in a room, for instance that a poll has begun. It is no message of a user: no handler reviews it and the room's limits on messages do not apply. At most 100 calls a second, beyond that `ThrottlingException`.
         */
        post: operations["SendEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/UpdateLoggingConfiguration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes a logging configuration
         * @description Changes a logging configuration. Members that are left out stay as they are. While another change is still under way the answer is `ConflictException`. At most 3 calls a second.
         */
        post: operations["UpdateLoggingConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/UpdateRoom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes a room, also while users are in it
         * @description Changes a room, also while users are in it. Members that are left out stay as they are; an empty list of logging configurations ends logging, and an empty `uri` ends the review of messages. At most 5 calls a second.
         */
        post: operations["UpdateRoom"];
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
         * Reads all tags of one room or logging configuration
         * @description Reads all tags of one room or logging configuration. At most 10 calls a second.
         */
        get: operations["ListTagsForResource"];
        put?: never;
        /**
         * Adds tags to a room or logging configuration, and replaces the values of those it already has
         * @description Adds tags to a room or logging configuration, and replaces the values of those it already has. A resource holds at most 50. At most 10 calls a second.
         */
        post: operations["TagResource"];
        /**
         * Removes tags from a room or logging configuration by their keys
         * @description Removes tags from a room or logging configuration by their keys. At most 10 calls a second.
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
            message: string;
        };
        /**
         * @description What a token allows its user besides reading what others send, which every token allows.
         *
         *     - `DELETE_MESSAGE`: To have messages removed, anybody's. For moderators.
         *     - `DISCONNECT_USER`: To disconnect other users. For moderators.
         *     - `SEND_MESSAGE`: To send messages.
         */
        ChatTokenCapability: "DELETE_MESSAGE" | "DISCONNECT_USER" | "SEND_MESSAGE" | (string & {});
        /** @description The CloudWatch log group that receives messages. */
        CloudWatchLogsDestinationConfiguration: {
            /** @description Name of an existing log group in the same region, 1 to 512 characters. Not its ARN. */
            logGroupName: string;
        };
        /** @description The resource is in a state that forbids this, such as a logging configuration that a room still uses or that is just being changed. Status 409. Sending the same call again helps only when the state has changed. */
        ConflictException: {
            /** @description What went wrong, in words for people. The text may change; decide by the error's name. */
            message: string;
            /** @description Id of the resource that it is about: the part of its ARN behind the last slash, 12 letters and digits. */
            resourceId: string;
            /** @description Kind of the resource that it is about. */
            resourceType: components["schemas"]["ResourceType"];
        };
        /** @description Who is to be let into which room, and what they may do there. */
        CreateChatTokenRequest: {
            /** @description ARN of the room. */
            roomIdentifier: string;
            /**
             * Format: password
             * @description The user, by an id of your own of 1 to 128 characters; need not be known to AWS. Others see it as the sender of this user's messages, and `DisconnectUser` takes it.
             */
            userId: string;
            /** @description What others are to know of the user, such as a display name or a badge: it comes with each of their messages. At most 1 KB of UTF-8 in all; default none. */
            attributes?: {
                [key: string]: string;
            };
            /** @description What the user may do besides reading. Default nothing; `SEND_MESSAGE` lets them write. */
            capabilities?: components["schemas"]["ChatTokenCapability"][];
            /**
             * Format: int32
             * @description Minutes that a connection made with the token lasts, 1 to 180. Default 60.
             */
            sessionDurationInMinutes?: number;
        };
        /** @description The token, and how long it is good for. */
        CreateChatTokenResponse: {
            /**
             * Format: date-time
             * @description Until when a connection lasts that is opened with it. After that the user needs another token.
             */
            sessionExpirationTime?: string;
            /**
             * Format: password
             * @description The token, encrypted and opaque. A secret of this one user: whoever has it is them.
             */
            token?: string;
            /**
             * Format: date-time
             * @description Until when a connection may be opened with it.
             */
            tokenExpirationTime?: string;
        };
        /** @description The logging configuration to be created. */
        CreateLoggingConfigurationRequest: {
            /** @description Where messages are to be logged: exactly one of the three, in the region of this call. */
            destinationConfiguration: components["schemas"]["DestinationConfiguration"];
            /** @description Name, up to 128 letters, digits, hyphens and underscores; need not be unique. Default empty. */
            name?: string;
            /** @description Tags for the new resource, at most 50: keys of 1 to 128 characters that do not begin with `aws:`, values of up to 256. */
            tags?: {
                [key: string]: string;
            };
        };
        /** @description The logging configuration that was created. */
        CreateLoggingConfigurationResponse: {
            /** @description ARN of the logging configuration, to be named in `loggingConfigurationIdentifiers` of rooms. */
            arn?: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createTime?: string;
            /** @description Where messages are logged; one of the three is set. */
            destinationConfiguration?: components["schemas"]["DestinationConfiguration"];
            /** @description Id of the logging configuration: 12 letters and digits, the last part of its ARN. */
            id?: string;
            /** @description Name, up to 128 letters, digits, hyphens and underscores; need not be unique. */
            name?: string;
            /** @description How far its creation has come. It logs only when `ACTIVE`. */
            state?: components["schemas"]["CreateLoggingConfigurationState"];
            /** @description Tags of the resource, values by key. `{}` when it has none. */
            tags?: {
                [key: string]: string;
            };
            /**
             * Format: date-time
             * @description When it was last changed; the time of its creation where it never was.
             */
            updateTime?: string;
        };
        /**
         * @description The state of a logging configuration right after its creation.
         *
         *     - `ACTIVE`: Ready: messages of its rooms are logged.
         */
        CreateLoggingConfigurationState: "ACTIVE" | (string & {});
        /** @description The room to be created. All members are optional. */
        CreateRoomRequest: {
            /** @description ARNs of the logging configurations by which the room's messages are kept, up to 3. Default none. */
            loggingConfigurationIdentifiers?: string[];
            /**
             * Format: int32
             * @description The most characters of a message, counted in Unicode code points. 1 to 500. Default 500.
             */
            maximumMessageLength?: number;
            /**
             * Format: int32
             * @description The most messages a second that the room takes from all users together; more are refused. 1 to 100. Default 10.
             */
            maximumMessageRatePerSecond?: number;
            /** @description The Lambda function that reviews messages before they are delivered. Default none. */
            messageReviewHandler?: components["schemas"]["MessageReviewHandler"];
            /** @description Name, up to 128 letters, digits, hyphens and underscores; need not be unique. Default empty. */
            name?: string;
            /** @description Tags for the new resource, at most 50: keys of 1 to 128 characters that do not begin with `aws:`, values of up to 256. */
            tags?: {
                [key: string]: string;
            };
        };
        /** @description The room that was created, with its defaults. */
        CreateRoomResponse: {
            /** @description ARN of the room: `arn:aws:ivschat:{region}:{account}:room/{id}`. */
            arn?: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createTime?: string;
            /** @description Id of the room: 12 letters and digits, the last part of its ARN. */
            id?: string;
            /** @description ARNs of the logging configurations by which the room's messages are kept, up to 3. */
            loggingConfigurationIdentifiers?: string[];
            /**
             * Format: int32
             * @description The most characters of a message, counted in Unicode code points. 1 to 500.
             */
            maximumMessageLength?: number;
            /**
             * Format: int32
             * @description The most messages a second that the room takes from all users together; more are refused. 1 to 100.
             */
            maximumMessageRatePerSecond?: number;
            /** @description The Lambda function that reviews messages before they are delivered. */
            messageReviewHandler?: components["schemas"]["MessageReviewHandler"];
            /** @description Name, up to 128 letters, digits, hyphens and underscores; need not be unique. */
            name?: string;
            /** @description Tags of the resource, values by key. `{}` when it has none. */
            tags?: {
                [key: string]: string;
            };
            /**
             * Format: date-time
             * @description When it was last changed; the time of its creation where it never was.
             */
            updateTime?: string;
        };
        /** @description The logging configuration to be deleted. */
        DeleteLoggingConfigurationRequest: {
            /** @description ARN of the logging configuration. */
            identifier: string;
        };
        /** @description The message to be removed, and why. */
        DeleteMessageRequest: {
            /** @description Id of the message, as apps received it: 12 letters and digits. */
            id: string;
            /** @description ARN of the room. */
            roomIdentifier: string;
            /** @description Why, in 1 to 256 characters; everybody in the room gets it. Default none. */
            reason?: string;
        };
        /** @description The event that was sent into the room. */
        DeleteMessageResponse: {
            /** @description Id of the event, not of the message: 12 letters and digits. */
            id?: string;
        };
        /** @description The room to be deleted. */
        DeleteRoomRequest: {
            /** @description ARN of the room. */
            identifier: string;
        };
        /** @description Where messages are logged: exactly one of the three. */
        DestinationConfiguration: {
            /** @description A log group in Amazon CloudWatch Logs. */
            cloudWatchLogs: components["schemas"]["CloudWatchLogsDestinationConfiguration"];
        } | {
            /** @description A delivery stream in Amazon Data Firehose, which passes messages on. */
            firehose: components["schemas"]["FirehoseDestinationConfiguration"];
        } | {
            /** @description A bucket in Amazon S3, into which messages are written in batches. */
            s3: components["schemas"]["S3DestinationConfiguration"];
        };
        /** @description Who is to be disconnected from which room, and why. */
        DisconnectUserRequest: {
            /** @description ARN of the room. */
            roomIdentifier: string;
            /**
             * Format: password
             * @description The user, by the id that their token was made for.
             */
            userId: string;
            /** @description Why, in 1 to 256 characters; the user gets it. Default none. */
            reason?: string;
        };
        /** @description Empty: that the call succeeded is all there is to know. */
        DisconnectUserResponse: Record<string, never>;
        /**
         * @description What becomes of a message for which the review handler gives no usable answer in time.
         *
         *     - `ALLOW`: It is delivered as it was sent. The default.
         *     - `DENY`: It is refused, and its sender gets an error.
         */
        FallbackResult: "ALLOW" | "DENY" | (string & {});
        /** @description The Firehose delivery stream that receives messages. */
        FirehoseDestinationConfiguration: {
            /** @description Name of an existing delivery stream in the same region, 1 to 64 characters. Not its ARN. */
            deliveryStreamName: string;
        };
        /** @description The logging configuration to be read. */
        GetLoggingConfigurationRequest: {
            /** @description ARN of the logging configuration. */
            identifier: string;
        };
        /** @description The logging configuration. */
        GetLoggingConfigurationResponse: {
            /** @description ARN of the logging configuration, to be named in `loggingConfigurationIdentifiers` of rooms. */
            arn?: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createTime?: string;
            /** @description Where messages are logged; one of the three is set. */
            destinationConfiguration?: components["schemas"]["DestinationConfiguration"];
            /** @description Id of the logging configuration: 12 letters and digits, the last part of its ARN. */
            id?: string;
            /** @description Name, up to 128 letters, digits, hyphens and underscores; need not be unique. */
            name?: string;
            /** @description How far it has come. It logs only when `ACTIVE`. */
            state?: components["schemas"]["LoggingConfigurationState"];
            /** @description Tags of the resource, values by key. `{}` when it has none. */
            tags?: {
                [key: string]: string;
            };
            /**
             * Format: date-time
             * @description When it was last changed; the time of its creation where it never was.
             */
            updateTime?: string;
        };
        /** @description The room to be read. */
        GetRoomRequest: {
            /** @description ARN of the room. */
            identifier: string;
        };
        /** @description The room. */
        GetRoomResponse: {
            /** @description ARN of the room: `arn:aws:ivschat:{region}:{account}:room/{id}`. */
            arn?: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createTime?: string;
            /** @description Id of the room: 12 letters and digits, the last part of its ARN. */
            id?: string;
            /** @description ARNs of the logging configurations by which the room's messages are kept, up to 3. */
            loggingConfigurationIdentifiers?: string[];
            /**
             * Format: int32
             * @description The most characters of a message, counted in Unicode code points. 1 to 500.
             */
            maximumMessageLength?: number;
            /**
             * Format: int32
             * @description The most messages a second that the room takes from all users together; more are refused. 1 to 100.
             */
            maximumMessageRatePerSecond?: number;
            /** @description The Lambda function that reviews messages before they are delivered. */
            messageReviewHandler?: components["schemas"]["MessageReviewHandler"];
            /** @description Name, up to 128 letters, digits, hyphens and underscores; need not be unique. */
            name?: string;
            /** @description Tags of the resource, values by key. `{}` when it has none. */
            tags?: {
                [key: string]: string;
            };
            /**
             * Format: date-time
             * @description When it was last changed; the time of its creation where it never was.
             */
            updateTime?: string;
        };
        /** @description The service failed for a reason of its own. Status 500. Whether the call had an effect is not certain. */
        InternalServerException: {
            /** @description What went wrong, in words for people. The text may change; decide by the error's name. */
            message: string;
        };
        /** @description Which page of logging configurations to list. */
        ListLoggingConfigurationsRequest: {
            /**
             * Format: int32
             * @description The most entries to return in a page, 1 to 50. Default 50. A page may hold fewer although more follow.
             */
            maxResults?: number;
            /** @description The `nextToken` of the page before; leave it out for the first page. Up to 1024 characters, opaque. */
            nextToken?: string;
        };
        /** @description A page of logging configurations. */
        ListLoggingConfigurationsResponse: {
            /** @description The logging configurations of this page. */
            loggingConfigurations: components["schemas"]["LoggingConfigurationSummary"][];
            /** @description Pass it in the next call to get the page after this one. Absent on the last page. */
            nextToken?: string;
        };
        /** @description Which rooms to list, and which page. */
        ListRoomsRequest: {
            /** @description Lists only rooms that name this logging configuration, by its ARN. */
            loggingConfigurationIdentifier?: string;
            /**
             * Format: int32
             * @description The most entries to return in a page, 1 to 50. Default 50. A page may hold fewer although more follow.
             */
            maxResults?: number;
            /** @description Lists only rooms whose messages this Lambda function reviews, by its ARN. */
            messageReviewHandlerUri?: string;
            /** @description Lists only rooms of this name. */
            name?: string;
            /** @description The `nextToken` of the page before; leave it out for the first page. Up to 1024 characters, opaque. */
            nextToken?: string;
        };
        /** @description A page of rooms. */
        ListRoomsResponse: {
            /** @description The rooms of this page. */
            rooms: components["schemas"]["RoomSummary"][];
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
        /**
         * @description How far a logging configuration has come. Only `ACTIVE` logs.
         *
         *     - `ACTIVE`: Ready: messages of its rooms are logged.
         *     - `CREATE_FAILED`: Creation failed for good, for instance because the destination is missing or may not be used. Delete it and create another.
         *     - `CREATING`: The destination is still being checked and prepared.
         *     - `DELETE_FAILED`: Deletion failed, and it is still there. Delete it again.
         *     - `DELETING`: It is about to be gone.
         *     - `UPDATE_FAILED`: The last change failed, for instance because the new destination is missing or may not be used. Update it again.
         *     - `UPDATING`: A change is being carried out.
         */
        LoggingConfigurationState: "ACTIVE" | "CREATE_FAILED" | "CREATING" | "DELETE_FAILED" | "DELETING" | "UPDATE_FAILED" | "UPDATING" | (string & {});
        /** @description A logging configuration as lists show it; nothing is left out. */
        LoggingConfigurationSummary: {
            /** @description ARN of the logging configuration, to be named in `loggingConfigurationIdentifiers` of rooms. */
            arn?: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createTime?: string;
            /** @description Where messages are logged; one of the three is set. */
            destinationConfiguration?: components["schemas"]["DestinationConfiguration"];
            /** @description Id of the logging configuration: 12 letters and digits, the last part of its ARN. */
            id?: string;
            /** @description Name, up to 128 letters, digits, hyphens and underscores; need not be unique. */
            name?: string;
            /** @description How far it has come. It logs only when `ACTIVE`. */
            state?: components["schemas"]["LoggingConfigurationState"];
            /** @description Tags of the resource, values by key. `{}` when it has none. */
            tags?: {
                [key: string]: string;
            };
            /**
             * Format: date-time
             * @description When it was last changed; the time of its creation where it never was.
             */
            updateTime?: string;
        };
        /** @description A Lambda function that sees every message before it is delivered, and may change or refuse it. */
        MessageReviewHandler: {
            /** @description What becomes of a message when the function fails, is too slow or answers nothing usable. Default `ALLOW`. */
            fallbackResult?: components["schemas"]["FallbackResult"];
            /** @description ARN of the Lambda function, up to 170 characters, in the region of the room; it has 200 milliseconds to answer. `""` means no review. */
            uri?: string;
        };
        /** @description AWS is still verifying the account, which may not do this before that is done. Status 403, which `AccessDeniedException` has too. */
        PendingVerification: {
            /** @description What went wrong, in words for people. The text may change; decide by the error's name. */
            message: string;
        };
        /** @description The ARN names nothing that exists in this account and region. A resource that was created a moment ago may not be visible yet. Status 404. */
        ResourceNotFoundException: {
            /** @description What went wrong, in words for people. The text may change; decide by the error's name. */
            message: string;
            /** @description Id of the resource that it is about: the part of its ARN behind the last slash, 12 letters and digits. */
            resourceId: string;
            /** @description Kind of the resource that it is about. */
            resourceType: components["schemas"]["ResourceType"];
        };
        /**
         * @description Kinds of resources that errors may be about.
         *
         *     - `ROOM`: A chat room.
         */
        ResourceType: "ROOM" | (string & {});
        /** @description A room as lists show it: without its limits on messages. */
        RoomSummary: {
            /** @description ARN of the room, with which `GetRoom` gives the rest. */
            arn?: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createTime?: string;
            /** @description Id of the room: 12 letters and digits, the last part of its ARN. */
            id?: string;
            /** @description ARNs of the logging configurations by which the room's messages are kept, up to 3. */
            loggingConfigurationIdentifiers?: string[];
            /** @description The Lambda function that reviews messages before they are delivered. */
            messageReviewHandler?: components["schemas"]["MessageReviewHandler"];
            /** @description Name, up to 128 letters, digits, hyphens and underscores; need not be unique. */
            name?: string;
            /** @description Tags of the resource, values by key. `{}` when it has none. */
            tags?: {
                [key: string]: string;
            };
            /**
             * Format: date-time
             * @description When it was last changed; the time of its creation where it never was.
             */
            updateTime?: string;
        };
        /** @description The Amazon S3 bucket that receives messages. */
        S3DestinationConfiguration: {
            /** @description Name of an existing bucket in the same region: 3 to 63 lower-case letters, digits, hyphens and dots. */
            bucketName: string;
        };
        /** @description The event, and the room that gets it. */
        SendEventRequest: {
            /** @description Name by which apps tell your events apart, 1 to 100 characters. */
            eventName: string;
            /** @description ARN of the room. */
            roomIdentifier: string;
            /** @description What the event carries, as texts by name; at most 1 KB of UTF-8 in all. Default none. */
            attributes?: {
                [key: string]: string;
            };
        };
        /** @description The event that was sent into the room. */
        SendEventResponse: {
            /** @description Id of the event, with which apps receive it: 12 letters and digits. */
            id?: string;
        };
        /** @description The account already holds as many resources of this kind as it may. Status 402. */
        ServiceQuotaExceededException: {
            /**
             * Format: int32
             * @description How many resources of this kind there may be.
             * @default 0
             */
            limit: number;
            /** @description What went wrong, in words for people. The text may change; decide by the error's name. */
            message: string;
            /** @description Id of the resource that it is about: the part of its ARN behind the last slash, 12 letters and digits. */
            resourceId: string;
            /** @description Kind of the resource that it is about. */
            resourceType: components["schemas"]["ResourceType"];
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
            /**
             * Format: int32
             * @description How many calls a second there may be.
             * @default 0
             */
            limit: number;
            /** @description What went wrong, in words for people. The text may change; decide by the error's name. */
            message: string;
            /** @description Id of the resource that it is about: the part of its ARN behind the last slash, 12 letters and digits. */
            resourceId: string;
            /** @description Kind of the resource that it is about. */
            resourceType: components["schemas"]["ResourceType"];
        };
        /** @description Empty: that the call succeeded is all there is to know. */
        UntagResourceResponse: Record<string, never>;
        /** @description The logging configuration and what is to change in it. */
        UpdateLoggingConfigurationRequest: {
            /** @description ARN of the logging configuration. */
            identifier: string;
            /** @description Where messages are to be logged from now on: exactly one of the three. Left out, it stays as it is. */
            destinationConfiguration?: components["schemas"]["DestinationConfiguration"];
            /** @description Name, up to 128 letters, digits, hyphens and underscores; need not be unique. Left out, it stays as it is. */
            name?: string;
        };
        /** @description The logging configuration after the change. */
        UpdateLoggingConfigurationResponse: {
            /** @description ARN of the logging configuration, to be named in `loggingConfigurationIdentifiers` of rooms. */
            arn?: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createTime?: string;
            /** @description Where messages are logged; one of the three is set. */
            destinationConfiguration?: components["schemas"]["DestinationConfiguration"];
            /** @description Id of the logging configuration: 12 letters and digits, the last part of its ARN. */
            id?: string;
            /** @description Name, up to 128 letters, digits, hyphens and underscores; need not be unique. */
            name?: string;
            /** @description How far the change has come. It logs only when `ACTIVE`. */
            state?: components["schemas"]["UpdateLoggingConfigurationState"];
            /** @description Tags of the resource, values by key. `{}` when it has none. */
            tags?: {
                [key: string]: string;
            };
            /**
             * Format: date-time
             * @description When it was last changed; the time of its creation where it never was.
             */
            updateTime?: string;
        };
        /**
         * @description The state of a logging configuration right after a change.
         *
         *     - `ACTIVE`: Ready: messages of its rooms are logged, by the changed settings.
         */
        UpdateLoggingConfigurationState: "ACTIVE" | (string & {});
        /** @description The room and what is to change in it. */
        UpdateRoomRequest: {
            /** @description ARN of the room. */
            identifier: string;
            /** @description ARNs of the logging configurations by which the room's messages are kept, up to 3. Replaces the whole list; an empty one ends logging. Left out, it stays as it is. */
            loggingConfigurationIdentifiers?: string[];
            /**
             * Format: int32
             * @description The most characters of a message, counted in Unicode code points. 1 to 500. Left out, it stays as it is.
             */
            maximumMessageLength?: number;
            /**
             * Format: int32
             * @description The most messages a second that the room takes from all users together; more are refused. 1 to 100. Left out, it stays as it is.
             */
            maximumMessageRatePerSecond?: number;
            /** @description The Lambda function that reviews messages before they are delivered. A `uri` of `""` ends the review. Left out, it stays as it is. */
            messageReviewHandler?: components["schemas"]["MessageReviewHandler"];
            /** @description Name, up to 128 letters, digits, hyphens and underscores; need not be unique. Left out, it stays as it is. */
            name?: string;
        };
        /** @description The room after the change. */
        UpdateRoomResponse: {
            /** @description ARN of the room: `arn:aws:ivschat:{region}:{account}:room/{id}`. */
            arn?: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createTime?: string;
            /** @description Id of the room: 12 letters and digits, the last part of its ARN. */
            id?: string;
            /** @description ARNs of the logging configurations by which the room's messages are kept, up to 3. */
            loggingConfigurationIdentifiers?: string[];
            /**
             * Format: int32
             * @description The most characters of a message, counted in Unicode code points. 1 to 500.
             */
            maximumMessageLength?: number;
            /**
             * Format: int32
             * @description The most messages a second that the room takes from all users together; more are refused. 1 to 100.
             */
            maximumMessageRatePerSecond?: number;
            /** @description The Lambda function that reviews messages before they are delivered. */
            messageReviewHandler?: components["schemas"]["MessageReviewHandler"];
            /** @description Name, up to 128 letters, digits, hyphens and underscores; need not be unique. */
            name?: string;
            /** @description Tags of the resource, values by key. `{}` when it has none. */
            tags?: {
                [key: string]: string;
            };
            /**
             * Format: date-time
             * @description When it was last changed; the time of its creation where it never was.
             */
            updateTime?: string;
        };
        /** @description The input breaks a rule of the service, such as a length, a pattern or a combination. Status 400. Repeating the call unchanged does not help. */
        ValidationException: {
            /** @description What went wrong, in words for people. The text may change; decide by the error's name. */
            message: string;
            /** @description What sort of rule was broken. */
            reason: components["schemas"]["ValidationExceptionReason"];
            /** @description The members at fault, where the reason is `FIELD_VALIDATION_FAILED`. */
            fieldList?: components["schemas"]["ValidationExceptionField"][];
        };
        /** @description One member of the input that breaks a rule. */
        ValidationExceptionField: {
            /** @description The rule that it breaks, in words for people. */
            message: string;
            /** @description Name of the member, with those that it is inside of. */
            name: string;
        };
        /**
         * @description What sort of rule an input breaks.
         *
         *     - `FIELD_VALIDATION_FAILED`: Members of the input are missing, too long, of the wrong form or the like; `fieldList` says which.
         *     - `OTHER`: Something else; the message says what.
         *     - `UNKNOWN_OPERATION`: There is no such operation, which points to a wrong path.
         */
        ValidationExceptionReason: "FIELD_VALIDATION_FAILED" | "OTHER" | "UNKNOWN_OPERATION" | (string & {});
    };
    responses: {
        /** @description `AccessDeniedException`: The credentials do not allow this operation on this resource. Status 403, which `PendingVerification` has too. */
        AccessDeniedException: {
            headers: {
                /** @description The name of the error. A colon and other text may follow. */
                "x-amzn-errortype"?: string;
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
                /** @description The name of the error. A colon and other text may follow. */
                "x-amzn-errortype"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AccessDeniedException"] | components["schemas"]["PendingVerification"];
            };
        };
        /** @description `ConflictException`: The resource is in a state that forbids this, such as a logging configuration that a room still uses or that is just being changed. Status 409. Sending the same call again helps only when the state has changed. */
        ConflictException: {
            headers: {
                /** @description The name of the error. A colon and other text may follow. */
                "x-amzn-errortype"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ConflictException"];
            };
        };
        /** @description `InternalServerException`: The service failed for a reason of its own. Status 500. Whether the call had an effect is not certain. */
        InternalServerException: {
            headers: {
                /** @description The name of the error. A colon and other text may follow. */
                "x-amzn-errortype"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InternalServerException"];
            };
        };
        /** @description `ResourceNotFoundException`: The ARN names nothing that exists in this account and region. A resource that was created a moment ago may not be visible yet. Status 404. */
        ResourceNotFoundException: {
            headers: {
                /** @description The name of the error. A colon and other text may follow. */
                "x-amzn-errortype"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ResourceNotFoundException"];
            };
        };
        /** @description `ServiceQuotaExceededException`: The account already holds as many resources of this kind as it may. Status 402. */
        ServiceQuotaExceededException: {
            headers: {
                /** @description The name of the error. A colon and other text may follow. */
                "x-amzn-errortype"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServiceQuotaExceededException"];
            };
        };
        /** @description `ThrottlingException`: Too many calls within a second. Status 429. The call had no effect: send it again after a pause. */
        ThrottlingException: {
            headers: {
                /** @description The name of the error. A colon and other text may follow. */
                "x-amzn-errortype"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ThrottlingException"];
            };
        };
        /** @description `ValidationException`: The input breaks a rule of the service, such as a length, a pattern or a combination. Status 400. Repeating the call unchanged does not help. */
        ValidationException: {
            headers: {
                /** @description The name of the error. A colon and other text may follow. */
                "x-amzn-errortype"?: string;
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
    CreateChatToken: {
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
                 *       "roomIdentifier": "arn:aws:ivschat:us-west-2:123456789012:room/AbCdEfGhIjKl",
                 *       "userId": "userId"
                 *     }
                 */
                "application/json": components["schemas"]["CreateChatTokenRequest"];
            };
        };
        responses: {
            /** @description The token, and how long it is good for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sessionExpirationTime": "2026-01-01T00:00:00Z",
                     *       "token": "token",
                     *       "tokenExpirationTime": "2026-01-01T00:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CreateChatTokenResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException.PendingVerification"];
            404: components["responses"]["ResourceNotFoundException"];
        };
    };
    CreateLoggingConfiguration: {
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
                 *       "destinationConfiguration": {
                 *         "cloudWatchLogs": {
                 *           "logGroupName": "logGroupName"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CreateLoggingConfigurationRequest"];
            };
        };
        responses: {
            /** @description The logging configuration that was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "arn": "arn:aws:ivschat:us-west-2:123456789012:logging-configuration/AbCdEfGhIjKl",
                     *       "createTime": "2026-01-01T00:00:00Z",
                     *       "destinationConfiguration": {
                     *         "cloudWatchLogs": {
                     *           "logGroupName": "logGroupName"
                     *         }
                     *       },
                     *       "id": "idididididid",
                     *       "name": "name",
                     *       "state": "ACTIVE",
                     *       "tags": {
                     *         "key": "value"
                     *       },
                     *       "updateTime": "2026-01-01T00:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CreateLoggingConfigurationResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            402: components["responses"]["ServiceQuotaExceededException"];
            403: components["responses"]["AccessDeniedException.PendingVerification"];
            404: components["responses"]["ResourceNotFoundException"];
            409: components["responses"]["ConflictException"];
        };
    };
    CreateRoom: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["CreateRoomRequest"];
            };
        };
        responses: {
            /** @description The room that was created, with its defaults. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "arn": "arn:aws:ivschat:us-west-2:123456789012:room/AbCdEfGhIjKl",
                     *       "createTime": "2026-01-01T00:00:00Z",
                     *       "id": "idididididid",
                     *       "loggingConfigurationIdentifiers": [
                     *         "arn:aws:ivschat:us-west-2:123456789012:logging-configuration/AbCdEfGhIjKl"
                     *       ],
                     *       "maximumMessageLength": 1,
                     *       "maximumMessageRatePerSecond": 1,
                     *       "messageReviewHandler": {
                     *         "fallbackResult": "ALLOW",
                     *         "uri": "arn:aws:lambda:us-west-2:123456789012:function:.+"
                     *       },
                     *       "name": "name",
                     *       "tags": {
                     *         "key": "value"
                     *       },
                     *       "updateTime": "2026-01-01T00:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CreateRoomResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            402: components["responses"]["ServiceQuotaExceededException"];
            403: components["responses"]["AccessDeniedException.PendingVerification"];
            404: components["responses"]["ResourceNotFoundException"];
            409: components["responses"]["ConflictException"];
        };
    };
    DeleteLoggingConfiguration: {
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
                 *       "identifier": "arn:aws:ivschat:us-west-2:123456789012:logging-configuration/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["DeleteLoggingConfigurationRequest"];
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
    DeleteMessage: {
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
                 *       "id": "idididididid",
                 *       "roomIdentifier": "arn:aws:ivschat:us-west-2:123456789012:room/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["DeleteMessageRequest"];
            };
        };
        responses: {
            /** @description The event that was sent into the room. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "idididididid"
                     *     }
                     */
                    "application/json": components["schemas"]["DeleteMessageResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException.PendingVerification"];
            404: components["responses"]["ResourceNotFoundException"];
            429: components["responses"]["ThrottlingException"];
        };
    };
    DeleteRoom: {
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
                 *       "identifier": "arn:aws:ivschat:us-west-2:123456789012:room/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["DeleteRoomRequest"];
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
    DisconnectUser: {
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
                 *       "roomIdentifier": "arn:aws:ivschat:us-west-2:123456789012:room/AbCdEfGhIjKl",
                 *       "userId": "userId"
                 *     }
                 */
                "application/json": components["schemas"]["DisconnectUserRequest"];
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
                    "application/json": components["schemas"]["DisconnectUserResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException.PendingVerification"];
            404: components["responses"]["ResourceNotFoundException"];
            429: components["responses"]["ThrottlingException"];
        };
    };
    GetLoggingConfiguration: {
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
                 *       "identifier": "arn:aws:ivschat:us-west-2:123456789012:logging-configuration/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["GetLoggingConfigurationRequest"];
            };
        };
        responses: {
            /** @description The logging configuration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "arn": "arn:aws:ivschat:us-west-2:123456789012:logging-configuration/AbCdEfGhIjKl",
                     *       "createTime": "2026-01-01T00:00:00Z",
                     *       "destinationConfiguration": {
                     *         "cloudWatchLogs": {
                     *           "logGroupName": "logGroupName"
                     *         }
                     *       },
                     *       "id": "idididididid",
                     *       "name": "name",
                     *       "state": "ACTIVE",
                     *       "tags": {
                     *         "key": "value"
                     *       },
                     *       "updateTime": "2026-01-01T00:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["GetLoggingConfigurationResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException"];
            404: components["responses"]["ResourceNotFoundException"];
        };
    };
    GetRoom: {
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
                 *       "identifier": "arn:aws:ivschat:us-west-2:123456789012:room/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["GetRoomRequest"];
            };
        };
        responses: {
            /** @description The room. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "arn": "arn:aws:ivschat:us-west-2:123456789012:room/AbCdEfGhIjKl",
                     *       "createTime": "2026-01-01T00:00:00Z",
                     *       "id": "idididididid",
                     *       "loggingConfigurationIdentifiers": [
                     *         "arn:aws:ivschat:us-west-2:123456789012:logging-configuration/AbCdEfGhIjKl"
                     *       ],
                     *       "maximumMessageLength": 1,
                     *       "maximumMessageRatePerSecond": 1,
                     *       "messageReviewHandler": {
                     *         "fallbackResult": "ALLOW",
                     *         "uri": "arn:aws:lambda:us-west-2:123456789012:function:.+"
                     *       },
                     *       "name": "name",
                     *       "tags": {
                     *         "key": "value"
                     *       },
                     *       "updateTime": "2026-01-01T00:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["GetRoomResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException"];
            404: components["responses"]["ResourceNotFoundException"];
        };
    };
    ListLoggingConfigurations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["ListLoggingConfigurationsRequest"];
            };
        };
        responses: {
            /** @description A page of logging configurations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "loggingConfigurations": [
                     *         {
                     *           "arn": "arn:aws:ivschat:us-west-2:123456789012:logging-configuration/AbCdEfGhIjKl",
                     *           "createTime": "2026-01-01T00:00:00Z",
                     *           "destinationConfiguration": {
                     *             "cloudWatchLogs": {
                     *               "logGroupName": "logGroupName"
                     *             }
                     *           },
                     *           "id": "idididididid",
                     *           "name": "name",
                     *           "state": "ACTIVE",
                     *           "tags": {
                     *             "key": "value"
                     *           },
                     *           "updateTime": "2026-01-01T00:00:00Z"
                     *         }
                     *       ],
                     *       "nextToken": "nextToken"
                     *     }
                     */
                    "application/json": components["schemas"]["ListLoggingConfigurationsResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException"];
        };
    };
    ListRooms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["ListRoomsRequest"];
            };
        };
        responses: {
            /** @description A page of rooms. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rooms": [
                     *         {
                     *           "arn": "arn:aws:ivschat:us-west-2:123456789012:room/AbCdEfGhIjKl",
                     *           "createTime": "2026-01-01T00:00:00Z",
                     *           "id": "idididididid",
                     *           "loggingConfigurationIdentifiers": [
                     *             "arn:aws:ivschat:us-west-2:123456789012:logging-configuration/AbCdEfGhIjKl"
                     *           ],
                     *           "messageReviewHandler": {
                     *             "fallbackResult": "ALLOW",
                     *             "uri": "arn:aws:lambda:us-west-2:123456789012:function:.+"
                     *           },
                     *           "name": "name",
                     *           "tags": {
                     *             "key": "value"
                     *           },
                     *           "updateTime": "2026-01-01T00:00:00Z"
                     *         }
                     *       ],
                     *       "nextToken": "nextToken"
                     *     }
                     */
                    "application/json": components["schemas"]["ListRoomsResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException"];
            404: components["responses"]["ResourceNotFoundException"];
        };
    };
    SendEvent: {
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
                 *       "eventName": "eventName",
                 *       "roomIdentifier": "arn:aws:ivschat:us-west-2:123456789012:room/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["SendEventRequest"];
            };
        };
        responses: {
            /** @description The event that was sent into the room. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "idididididid"
                     *     }
                     */
                    "application/json": components["schemas"]["SendEventResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException.PendingVerification"];
            404: components["responses"]["ResourceNotFoundException"];
            429: components["responses"]["ThrottlingException"];
        };
    };
    UpdateLoggingConfiguration: {
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
                 *       "identifier": "arn:aws:ivschat:us-west-2:123456789012:logging-configuration/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateLoggingConfigurationRequest"];
            };
        };
        responses: {
            /** @description The logging configuration after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "arn": "arn:aws:ivschat:us-west-2:123456789012:logging-configuration/AbCdEfGhIjKl",
                     *       "createTime": "2026-01-01T00:00:00Z",
                     *       "destinationConfiguration": {
                     *         "cloudWatchLogs": {
                     *           "logGroupName": "logGroupName"
                     *         }
                     *       },
                     *       "id": "idididididid",
                     *       "name": "name",
                     *       "state": "ACTIVE",
                     *       "tags": {
                     *         "key": "value"
                     *       },
                     *       "updateTime": "2026-01-01T00:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["UpdateLoggingConfigurationResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException.PendingVerification"];
            404: components["responses"]["ResourceNotFoundException"];
            409: components["responses"]["ConflictException"];
        };
    };
    UpdateRoom: {
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
                 *       "identifier": "arn:aws:ivschat:us-west-2:123456789012:room/AbCdEfGhIjKl"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateRoomRequest"];
            };
        };
        responses: {
            /** @description The room after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "arn": "arn:aws:ivschat:us-west-2:123456789012:room/AbCdEfGhIjKl",
                     *       "createTime": "2026-01-01T00:00:00Z",
                     *       "id": "idididididid",
                     *       "loggingConfigurationIdentifiers": [
                     *         "arn:aws:ivschat:us-west-2:123456789012:logging-configuration/AbCdEfGhIjKl"
                     *       ],
                     *       "maximumMessageLength": 1,
                     *       "maximumMessageRatePerSecond": 1,
                     *       "messageReviewHandler": {
                     *         "fallbackResult": "ALLOW",
                     *         "uri": "arn:aws:lambda:us-west-2:123456789012:function:.+"
                     *       },
                     *       "name": "name",
                     *       "tags": {
                     *         "key": "value"
                     *       },
                     *       "updateTime": "2026-01-01T00:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["UpdateRoomResponse"];
                };
            };
            400: components["responses"]["ValidationException"];
            403: components["responses"]["AccessDeniedException.PendingVerification"];
            404: components["responses"]["ResourceNotFoundException"];
        };
    };
    ListTagsForResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ARN of the room or logging configuration.
                 * @example arn:aws:ivschat:us-west-2:123456789012:abcdefghijkl/AbCdEfGhIjKl
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
                 * @description ARN of the room or logging configuration.
                 * @example arn:aws:ivschat:us-west-2:123456789012:abcdefghijkl/AbCdEfGhIjKl
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
                 * @description ARN of the room or logging configuration.
                 * @example arn:aws:ivschat:us-west-2:123456789012:abcdefghijkl/AbCdEfGhIjKl
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
