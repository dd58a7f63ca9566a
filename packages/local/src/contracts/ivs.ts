// THROWAWAY until the generator writes this file
import type { Contract } from "../contract.ts";

export const ivs: Contract = {
  "service": {
    "name": "AmazonInteractiveVideoService",
    "version": "2020-07-14",
    "sdkId": "ivs",
    "signingName": "ivs",
    "corsAllowedHeaders": [
      "Content-Type",
      "X-Api-Key",
      "X-Amz-Content-Sha256",
      "X-Amz-User-Agent",
      "amz-sdk-invocation-id",
      "amz-sdk-request"
    ],
    "corsExposedHeaders": [
      "x-amzn-errortype",
      "x-amzn-requestid",
      "x-amzn-errormessage",
      "x-amzn-trace-id",
      "x-amzn-requestid",
      "x-amz-apigw-id",
      "date"
    ]
  },
  "operations": {
    "BatchGetChannel": {
      "method": "POST",
      "path": "/BatchGetChannel",
      "status": 200,
      "input": "BatchGetChannelRequest",
      "output": "BatchGetChannelResponse",
      "errors": [
        "AccessDeniedException",
        "ServiceUnavailable",
        "ValidationException"
      ]
    },
    "BatchGetStreamKey": {
      "method": "POST",
      "path": "/BatchGetStreamKey",
      "status": 200,
      "input": "BatchGetStreamKeyRequest",
      "output": "BatchGetStreamKeyResponse",
      "errors": [
        "AccessDeniedException",
        "ServiceUnavailable",
        "ValidationException"
      ]
    },
    "BatchStartViewerSessionRevocation": {
      "method": "POST",
      "path": "/BatchStartViewerSessionRevocation",
      "status": 200,
      "input": "BatchStartViewerSessionRevocationRequest",
      "output": "BatchStartViewerSessionRevocationResponse",
      "errors": [
        "AccessDeniedException",
        "PendingVerification",
        "ThrottlingException",
        "ValidationException"
      ]
    },
    "CreateAdConfiguration": {
      "method": "POST",
      "path": "/CreateAdConfiguration",
      "status": 200,
      "input": "CreateAdConfigurationRequest",
      "output": "CreateAdConfigurationResponse",
      "errors": [
        "AccessDeniedException",
        "ConflictException",
        "InternalServerException",
        "PendingVerification",
        "ResourceNotFoundException",
        "ServiceQuotaExceededException",
        "ThrottlingException",
        "ValidationException"
      ]
    },
    "CreateChannel": {
      "method": "POST",
      "path": "/CreateChannel",
      "status": 200,
      "input": "CreateChannelRequest",
      "output": "CreateChannelResponse",
      "errors": [
        "AccessDeniedException",
        "PendingVerification",
        "ResourceNotFoundException",
        "ServiceQuotaExceededException",
        "ValidationException"
      ]
    },
    "CreatePlaybackRestrictionPolicy": {
      "method": "POST",
      "path": "/CreatePlaybackRestrictionPolicy",
      "status": 200,
      "input": "CreatePlaybackRestrictionPolicyRequest",
      "output": "CreatePlaybackRestrictionPolicyResponse",
      "errors": [
        "AccessDeniedException",
        "PendingVerification",
        "ServiceQuotaExceededException",
        "ThrottlingException",
        "ValidationException"
      ]
    },
    "CreateRecordingConfiguration": {
      "method": "POST",
      "path": "/CreateRecordingConfiguration",
      "status": 200,
      "input": "CreateRecordingConfigurationRequest",
      "output": "CreateRecordingConfigurationResponse",
      "errors": [
        "AccessDeniedException",
        "ConflictException",
        "InternalServerException",
        "PendingVerification",
        "ServiceQuotaExceededException",
        "ValidationException"
      ]
    },
    "CreateStreamKey": {
      "method": "POST",
      "path": "/CreateStreamKey",
      "status": 200,
      "input": "CreateStreamKeyRequest",
      "output": "CreateStreamKeyResponse",
      "errors": [
        "AccessDeniedException",
        "PendingVerification",
        "ResourceNotFoundException",
        "ServiceQuotaExceededException",
        "ValidationException"
      ]
    },
    "DeleteAdConfiguration": {
      "method": "POST",
      "path": "/DeleteAdConfiguration",
      "status": 204,
      "input": "DeleteAdConfigurationRequest",
      "output": "Unit",
      "errors": [
        "AccessDeniedException",
        "ConflictException",
        "InternalServerException",
        "ResourceNotFoundException",
        "ValidationException"
      ]
    },
    "DeleteChannel": {
      "method": "POST",
      "path": "/DeleteChannel",
      "status": 204,
      "input": "DeleteChannelRequest",
      "output": "Unit",
      "errors": [
        "AccessDeniedException",
        "ConflictException",
        "PendingVerification",
        "ResourceNotFoundException",
        "ValidationException"
      ]
    },
    "DeletePlaybackKeyPair": {
      "method": "POST",
      "path": "/DeletePlaybackKeyPair",
      "status": 200,
      "input": "DeletePlaybackKeyPairRequest",
      "output": "DeletePlaybackKeyPairResponse",
      "errors": [
        "AccessDeniedException",
        "PendingVerification",
        "ResourceNotFoundException",
        "ValidationException"
      ]
    },
    "DeletePlaybackRestrictionPolicy": {
      "method": "POST",
      "path": "/DeletePlaybackRestrictionPolicy",
      "status": 204,
      "input": "DeletePlaybackRestrictionPolicyRequest",
      "output": "Unit",
      "errors": [
        "AccessDeniedException",
        "ConflictException",
        "PendingVerification",
        "ResourceNotFoundException",
        "ValidationException"
      ]
    },
    "DeleteRecordingConfiguration": {
      "method": "POST",
      "path": "/DeleteRecordingConfiguration",
      "status": 204,
      "input": "DeleteRecordingConfigurationRequest",
      "output": "Unit",
      "errors": [
        "AccessDeniedException",
        "ConflictException",
        "InternalServerException",
        "ResourceNotFoundException",
        "ValidationException"
      ]
    },
    "DeleteStreamKey": {
      "method": "POST",
      "path": "/DeleteStreamKey",
      "status": 204,
      "input": "DeleteStreamKeyRequest",
      "output": "Unit",
      "errors": [
        "AccessDeniedException",
        "PendingVerification",
        "ResourceNotFoundException",
        "ValidationException"
      ]
    },
    "GetAdConfiguration": {
      "method": "POST",
      "path": "/GetAdConfiguration",
      "status": 200,
      "input": "GetAdConfigurationRequest",
      "output": "GetAdConfigurationResponse",
      "errors": [
        "AccessDeniedException",
        "InternalServerException",
        "ResourceNotFoundException",
        "ValidationException"
      ]
    },
    "GetChannel": {
      "method": "POST",
      "path": "/GetChannel",
      "status": 200,
      "input": "GetChannelRequest",
      "output": "GetChannelResponse",
      "errors": [
        "AccessDeniedException",
        "ResourceNotFoundException",
        "ValidationException"
      ]
    },
    "GetPlaybackKeyPair": {
      "method": "POST",
      "path": "/GetPlaybackKeyPair",
      "status": 200,
      "input": "GetPlaybackKeyPairRequest",
      "output": "GetPlaybackKeyPairResponse",
      "errors": [
        "AccessDeniedException",
        "ResourceNotFoundException",
        "ValidationException"
      ]
    },
    "GetPlaybackRestrictionPolicy": {
      "method": "POST",
      "path": "/GetPlaybackRestrictionPolicy",
      "status": 200,
      "input": "GetPlaybackRestrictionPolicyRequest",
      "output": "GetPlaybackRestrictionPolicyResponse",
      "errors": [
        "AccessDeniedException",
        "PendingVerification",
        "ResourceNotFoundException",
        "ValidationException"
      ]
    },
    "GetRecordingConfiguration": {
      "method": "POST",
      "path": "/GetRecordingConfiguration",
      "status": 200,
      "input": "GetRecordingConfigurationRequest",
      "output": "GetRecordingConfigurationResponse",
      "errors": [
        "AccessDeniedException",
        "InternalServerException",
        "ResourceNotFoundException",
        "ValidationException"
      ]
    },
    "GetStream": {
      "method": "POST",
      "path": "/GetStream",
      "status": 200,
      "input": "GetStreamRequest",
      "output": "GetStreamResponse",
      "errors": [
        "AccessDeniedException",
        "ChannelNotBroadcasting",
        "ResourceNotFoundException",
        "ValidationException"
      ]
    },
    "GetStreamKey": {
      "method": "POST",
      "path": "/GetStreamKey",
      "status": 200,
      "input": "GetStreamKeyRequest",
      "output": "GetStreamKeyResponse",
      "errors": [
        "AccessDeniedException",
        "ResourceNotFoundException",
        "ValidationException"
      ]
    },
    "GetStreamSession": {
      "method": "POST",
      "path": "/GetStreamSession",
      "status": 200,
      "input": "GetStreamSessionRequest",
      "output": "GetStreamSessionResponse",
      "errors": [
        "AccessDeniedException",
        "ResourceNotFoundException",
        "ValidationException"
      ]
    },
    "ImportPlaybackKeyPair": {
      "method": "POST",
      "path": "/ImportPlaybackKeyPair",
      "status": 200,
      "input": "ImportPlaybackKeyPairRequest",
      "output": "ImportPlaybackKeyPairResponse",
      "errors": [
        "AccessDeniedException",
        "ConflictException",
        "PendingVerification",
        "ServiceQuotaExceededException",
        "ValidationException"
      ]
    },
    "InsertAdBreak": {
      "method": "POST",
      "path": "/InsertAdBreak",
      "status": 200,
      "input": "InsertAdBreakRequest",
      "output": "InsertAdBreakResponse",
      "errors": [
        "AccessDeniedException",
        "ChannelNotBroadcasting",
        "ConflictException",
        "InternalServerException",
        "ResourceNotFoundException",
        "ThrottlingException",
        "ValidationException"
      ]
    },
    "ListAdConfigurations": {
      "method": "POST",
      "path": "/ListAdConfigurations",
      "status": 200,
      "input": "ListAdConfigurationsRequest",
      "output": "ListAdConfigurationsResponse",
      "errors": [
        "AccessDeniedException",
        "InternalServerException",
        "ValidationException"
      ]
    },
    "ListChannels": {
      "method": "POST",
      "path": "/ListChannels",
      "status": 200,
      "input": "ListChannelsRequest",
      "output": "ListChannelsResponse",
      "errors": [
        "AccessDeniedException",
        "ConflictException",
        "ValidationException"
      ]
    },
    "ListPlaybackKeyPairs": {
      "method": "POST",
      "path": "/ListPlaybackKeyPairs",
      "status": 200,
      "input": "ListPlaybackKeyPairsRequest",
      "output": "ListPlaybackKeyPairsResponse",
      "errors": [
        "AccessDeniedException",
        "ValidationException"
      ]
    },
    "ListPlaybackRestrictionPolicies": {
      "method": "POST",
      "path": "/ListPlaybackRestrictionPolicies",
      "status": 200,
      "input": "ListPlaybackRestrictionPoliciesRequest",
      "output": "ListPlaybackRestrictionPoliciesResponse",
      "errors": [
        "AccessDeniedException",
        "ConflictException",
        "PendingVerification",
        "ValidationException"
      ]
    },
    "ListRecordingConfigurations": {
      "method": "POST",
      "path": "/ListRecordingConfigurations",
      "status": 200,
      "input": "ListRecordingConfigurationsRequest",
      "output": "ListRecordingConfigurationsResponse",
      "errors": [
        "AccessDeniedException",
        "InternalServerException",
        "ValidationException"
      ]
    },
    "ListStreamKeys": {
      "method": "POST",
      "path": "/ListStreamKeys",
      "status": 200,
      "input": "ListStreamKeysRequest",
      "output": "ListStreamKeysResponse",
      "errors": [
        "AccessDeniedException",
        "ResourceNotFoundException",
        "ValidationException"
      ]
    },
    "ListStreamSessions": {
      "method": "POST",
      "path": "/ListStreamSessions",
      "status": 200,
      "input": "ListStreamSessionsRequest",
      "output": "ListStreamSessionsResponse",
      "errors": [
        "AccessDeniedException",
        "ResourceNotFoundException",
        "ValidationException"
      ]
    },
    "ListStreams": {
      "method": "POST",
      "path": "/ListStreams",
      "status": 200,
      "input": "ListStreamsRequest",
      "output": "ListStreamsResponse",
      "errors": [
        "AccessDeniedException",
        "ValidationException"
      ]
    },
    "ListTagsForResource": {
      "method": "GET",
      "path": "/tags/{resourceArn}",
      "status": 200,
      "input": "ListTagsForResourceRequest",
      "output": "ListTagsForResourceResponse",
      "errors": [
        "InternalServerException",
        "ResourceNotFoundException",
        "ValidationException"
      ]
    },
    "PutMetadata": {
      "method": "POST",
      "path": "/PutMetadata",
      "status": 204,
      "input": "PutMetadataRequest",
      "output": "Unit",
      "errors": [
        "AccessDeniedException",
        "ChannelNotBroadcasting",
        "ResourceNotFoundException",
        "ThrottlingException",
        "ValidationException"
      ]
    },
    "StartViewerSessionRevocation": {
      "method": "POST",
      "path": "/StartViewerSessionRevocation",
      "status": 200,
      "input": "StartViewerSessionRevocationRequest",
      "output": "StartViewerSessionRevocationResponse",
      "errors": [
        "AccessDeniedException",
        "InternalServerException",
        "PendingVerification",
        "ResourceNotFoundException",
        "ThrottlingException",
        "ValidationException"
      ]
    },
    "StopStream": {
      "method": "POST",
      "path": "/StopStream",
      "status": 200,
      "input": "StopStreamRequest",
      "output": "StopStreamResponse",
      "errors": [
        "AccessDeniedException",
        "ChannelNotBroadcasting",
        "ResourceNotFoundException",
        "StreamUnavailable",
        "ValidationException"
      ]
    },
    "TagResource": {
      "method": "POST",
      "path": "/tags/{resourceArn}",
      "status": 200,
      "input": "TagResourceRequest",
      "output": "TagResourceResponse",
      "errors": [
        "InternalServerException",
        "ResourceNotFoundException",
        "ValidationException"
      ]
    },
    "UntagResource": {
      "method": "DELETE",
      "path": "/tags/{resourceArn}",
      "status": 200,
      "input": "UntagResourceRequest",
      "output": "UntagResourceResponse",
      "errors": [
        "InternalServerException",
        "ResourceNotFoundException",
        "ValidationException"
      ]
    },
    "UpdateAdConfiguration": {
      "method": "POST",
      "path": "/UpdateAdConfiguration",
      "status": 200,
      "input": "UpdateAdConfigurationRequest",
      "output": "UpdateAdConfigurationResponse",
      "errors": [
        "AccessDeniedException",
        "ConflictException",
        "InternalServerException",
        "PendingVerification",
        "ResourceNotFoundException",
        "ServiceQuotaExceededException",
        "ThrottlingException",
        "ValidationException"
      ]
    },
    "UpdateChannel": {
      "method": "POST",
      "path": "/UpdateChannel",
      "status": 200,
      "input": "UpdateChannelRequest",
      "output": "UpdateChannelResponse",
      "errors": [
        "AccessDeniedException",
        "ConflictException",
        "PendingVerification",
        "ResourceNotFoundException",
        "ValidationException"
      ]
    },
    "UpdatePlaybackRestrictionPolicy": {
      "method": "POST",
      "path": "/UpdatePlaybackRestrictionPolicy",
      "status": 200,
      "input": "UpdatePlaybackRestrictionPolicyRequest",
      "output": "UpdatePlaybackRestrictionPolicyResponse",
      "errors": [
        "AccessDeniedException",
        "ConflictException",
        "PendingVerification",
        "ResourceNotFoundException",
        "ValidationException"
      ]
    }
  },
  "shapes": {
    "BatchGetChannelRequest": {
      "type": "structure",
      "members": {
        "arns": {
          "target": "ChannelArnList",
          "required": true
        }
      }
    },
    "ChannelArnList": {
      "type": "list",
      "length": {
        "min": 1,
        "max": 50
      },
      "member": {
        "target": "ChannelArn"
      }
    },
    "ChannelArn": {
      "type": "string",
      "length": {
        "min": 1,
        "max": 128
      },
      "pattern": "^arn:aws:ivs:[a-z0-9-]+:[0-9]+:channel/[a-zA-Z0-9-]+$"
    },
    "BatchGetChannelResponse": {
      "type": "structure",
      "members": {
        "accessControlAllowOrigin": {
          "target": "String",
          "at": "header",
          "name": "Access-Control-Allow-Origin"
        },
        "accessControlExposeHeaders": {
          "target": "String",
          "at": "header",
          "name": "Access-Control-Expose-Headers"
        },
        "cacheControl": {
          "target": "String",
          "at": "header",
          "name": "Cache-Control"
        },
        "contentSecurityPolicy": {
          "target": "String",
          "at": "header",
          "name": "Content-Security-Policy"
        },
        "strictTransportSecurity": {
          "target": "String",
          "at": "header",
          "name": "Strict-Transport-Security"
        },
        "xContentTypeOptions": {
          "target": "String",
          "at": "header",
          "name": "X-Content-Type-Options"
        },
        "xFrameOptions": {
          "target": "String",
          "at": "header",
          "name": "X-Frame-Options"
        },
        "channels": {
          "target": "Channels"
        },
        "errors": {
          "target": "BatchErrors"
        }
      }
    },
    "String": {
      "type": "string"
    },
    "Channels": {
      "type": "list",
      "member": {
        "target": "Channel"
      }
    },
    "Channel": {
      "type": "structure",
      "members": {
        "arn": {
          "target": "ChannelArn"
        },
        "name": {
          "target": "ChannelName"
        },
        "latencyMode": {
          "target": "ChannelLatencyMode"
        },
        "type": {
          "target": "ChannelType"
        },
        "recordingConfigurationArn": {
          "target": "ChannelRecordingConfigurationArn"
        },
        "ingestEndpoint": {
          "target": "IngestEndpoint"
        },
        "playbackUrl": {
          "target": "PlaybackURL"
        },
        "authorized": {
          "target": "IsAuthorized"
        },
        "tags": {
          "target": "Tags"
        },
        "insecureIngest": {
          "target": "InsecureIngest"
        },
        "preset": {
          "target": "TranscodePreset"
        },
        "srt": {
          "target": "Srt"
        },
        "playbackRestrictionPolicyArn": {
          "target": "ChannelPlaybackRestrictionPolicyArn"
        },
        "multitrackInputConfiguration": {
          "target": "MultitrackInputConfiguration"
        },
        "containerFormat": {
          "target": "ContainerFormat"
        },
        "adConfigurationArn": {
          "target": "ChannelAdConfigurationArn"
        }
      }
    },
    "ChannelName": {
      "type": "string",
      "length": {
        "min": 0,
        "max": 128
      },
      "pattern": "^[a-zA-Z0-9-_]*$"
    },
    "ChannelLatencyMode": {
      "type": "enum",
      "values": [
        "LOW",
        "NORMAL"
      ]
    },
    "ChannelType": {
      "type": "enum",
      "values": [
        "ADVANCED_HD",
        "ADVANCED_SD",
        "BASIC",
        "STANDARD"
      ]
    },
    "ChannelRecordingConfigurationArn": {
      "type": "string",
      "length": {
        "min": 0,
        "max": 128
      },
      "pattern": "^^$|^arn:aws:ivs:[a-z0-9-]+:[0-9]+:recording-configuration/[a-zA-Z0-9-]+$$"
    },
    "IngestEndpoint": {
      "type": "string"
    },
    "PlaybackURL": {
      "type": "string"
    },
    "IsAuthorized": {
      "type": "boolean"
    },
    "Tags": {
      "type": "map",
      "length": {
        "min": 0,
        "max": 50
      },
      "key": {
        "target": "TagKey"
      },
      "value": {
        "target": "TagValue"
      }
    },
    "TagKey": {
      "type": "string",
      "length": {
        "min": 1,
        "max": 128
      },
      "pattern": "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)$"
    },
    "TagValue": {
      "type": "string",
      "length": {
        "min": 0,
        "max": 256
      },
      "pattern": "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"
    },
    "InsecureIngest": {
      "type": "boolean"
    },
    "TranscodePreset": {
      "type": "enum",
      "values": [
        "CONSTRAINED_BANDWIDTH_DELIVERY",
        "HIGHER_BANDWIDTH_DELIVERY"
      ]
    },
    "Srt": {
      "type": "structure",
      "members": {
        "endpoint": {
          "target": "SrtEndpoint"
        },
        "passphrase": {
          "target": "SrtPassphrase"
        }
      }
    },
    "SrtEndpoint": {
      "type": "string"
    },
    "SrtPassphrase": {
      "type": "string",
      "sensitive": true
    },
    "ChannelPlaybackRestrictionPolicyArn": {
      "type": "string",
      "length": {
        "min": 0,
        "max": 128
      },
      "pattern": "^^$|^arn:aws:ivs:[a-z0-9-]+:[0-9]+:playback-restriction-policy/[a-zA-Z0-9-]+$$"
    },
    "MultitrackInputConfiguration": {
      "type": "structure",
      "members": {
        "enabled": {
          "target": "IsMultitrackInputEnabled"
        },
        "policy": {
          "target": "MultitrackPolicy"
        },
        "maximumResolution": {
          "target": "MultitrackMaximumResolution"
        }
      }
    },
    "IsMultitrackInputEnabled": {
      "type": "boolean"
    },
    "MultitrackPolicy": {
      "type": "enum",
      "values": [
        "ALLOW",
        "REQUIRE"
      ]
    },
    "MultitrackMaximumResolution": {
      "type": "enum",
      "values": [
        "FULL_HD",
        "HD",
        "SD"
      ]
    },
    "ContainerFormat": {
      "type": "enum",
      "values": [
        "FRAGMENTED_MP4",
        "TS"
      ]
    },
    "ChannelAdConfigurationArn": {
      "type": "string",
      "length": {
        "min": 0,
        "max": 128
      },
      "pattern": "^^$|^arn:aws:ivs:[a-z0-9-]+:[0-9]+:ad-configuration/[a-zA-Z0-9-]+$$"
    },
    "BatchErrors": {
      "type": "list",
      "member": {
        "target": "BatchError"
      }
    },
    "BatchError": {
      "type": "structure",
      "members": {
        "arn": {
          "target": "ResourceArn"
        },
        "code": {
          "target": "errorCode"
        },
        "message": {
          "target": "errorMessage"
        }
      }
    },
    "ResourceArn": {
      "type": "string",
      "length": {
        "min": 1,
        "max": 128
      },
      "pattern": "^arn:aws:ivs:[a-z0-9-]+:[0-9]+:[a-z-]/[a-zA-Z0-9-]+$"
    },
    "errorCode": {
      "type": "string"
    },
    "errorMessage": {
      "type": "string"
    },
    "AccessDeniedException": {
      "type": "structure",
      "error": "client",
      "httpError": 403,
      "members": {
        "accessControlAllowOrigin": {
          "target": "String",
          "at": "header",
          "name": "Access-Control-Allow-Origin"
        },
        "accessControlExposeHeaders": {
          "target": "String",
          "at": "header",
          "name": "Access-Control-Expose-Headers"
        },
        "cacheControl": {
          "target": "String",
          "at": "header",
          "name": "Cache-Control"
        },
        "contentSecurityPolicy": {
          "target": "String",
          "at": "header",
          "name": "Content-Security-Policy"
        },
        "strictTransportSecurity": {
          "target": "String",
          "at": "header",
          "name": "Strict-Transport-Security"
        },
        "xContentTypeOptions": {
          "target": "String",
          "at": "header",
          "name": "X-Content-Type-Options"
        },
        "xFrameOptions": {
          "target": "String",
          "at": "header",
          "name": "X-Frame-Options"
        },
        "xAmznErrorType": {
          "target": "String",
          "at": "header",
          "name": "x-amzn-ErrorType"
        },
        "exceptionMessage": {
          "target": "errorMessage"
        }
      }
    },
    "ServiceUnavailable": {
      "type": "structure",
      "error": "server",
      "httpError": 503,
      "members": {
        "accessControlAllowOrigin": {
          "target": "String",
          "at": "header",
          "name": "Access-Control-Allow-Origin"
        },
        "accessControlExposeHeaders": {
          "target": "String",
          "at": "header",
          "name": "Access-Control-Expose-Headers"
        },
        "cacheControl": {
          "target": "String",
          "at": "header",
          "name": "Cache-Control"
        },
        "contentSecurityPolicy": {
          "target": "String",
          "at": "header",
          "name": "Content-Security-Policy"
        },
        "strictTransportSecurity": {
          "target": "String",
          "at": "header",
          "name": "Strict-Transport-Security"
        },
        "xContentTypeOptions": {
          "target": "String",
          "at": "header",
          "name": "X-Content-Type-Options"
        },
        "xFrameOptions": {
          "target": "String",
          "at": "header",
          "name": "X-Frame-Options"
        },
        "xAmznErrorType": {
          "target": "String",
          "at": "header",
          "name": "x-amzn-ErrorType"
        },
        "exceptionMessage": {
          "target": "errorMessage"
        }
      }
    },
    "ValidationException": {
      "type": "structure",
      "error": "client",
      "httpError": 400,
      "members": {
        "accessControlAllowOrigin": {
          "target": "String",
          "at": "header",
          "name": "Access-Control-Allow-Origin"
        },
        "accessControlExposeHeaders": {
          "target": "String",
          "at": "header",
          "name": "Access-Control-Expose-Headers"
        },
        "cacheControl": {
          "target": "String",
          "at": "header",
          "name": "Cache-Control"
        },
        "contentSecurityPolicy": {
          "target": "String",
          "at": "header",
          "name": "Content-Security-Policy"
        },
        "strictTransportSecurity": {
          "target": "String",
          "at": "header",
          "name": "Strict-Transport-Security"
        },
        "xContentTypeOptions": {
          "target": "String",
          "at": "header",
          "name": "X-Content-Type-Options"
        },
        "xFrameOptions": {
          "target": "String",
          "at": "header",
          "name": "X-Frame-Options"
        },
        "xAmznErrorType": {
          "target": "String",
          "at": "header",
          "name": "x-amzn-ErrorType"
        },
        "exceptionMessage": {
          "target": "errorMessage"
        }
      }
    },
    "BatchGetStreamKeyRequest": {
      "type": "structure",
      "members": {
        "arns": {
          "target": "StreamKeyArnList",
          "required": true
        }
      }
    },
    "StreamKeyArnList": {
      "type": "list",
      "length": {
        "min": 1,
        "max": 50
      },
      "member": {
        "target": "StreamKeyArn"
      }
    },
    "StreamKeyArn": {
      "type": "string",
      "length": {
        "min": 1,
        "max": 128
      },
      "pattern": "^arn:aws:ivs:[a-z0-9-]+:[0-9]+:stream-key/[a-zA-Z0-9-]+$"
    },
    "BatchGetStreamKeyResponse": {
      "type": "structure",
      "members": {
        "accessControlAllowOrigin": {
          "target": "String",
          "at": "header",
          "name": "Access-Control-Allow-Origin"
        },
        "accessControlExposeHeaders": {
          "target": "String",
          "at": "header",
          "name": "Access-Control-Expose-Headers"
        },
        "cacheControl": {
          "target": "String",
          "at": "header",
          "name": "Cache-Control"
        },
        "contentSecurityPolicy": {
          "target": "String",
          "at": "header",
          "name": "Content-Security-Policy"
        },
        "strictTransportSecurity": {
          "target": "String",
          "at": "header",
          "name": "Strict-Transport-Security"
        },
        "xContentTypeOptions": {
          "target": "String",
          "at": "header",
          "name": "X-Content-Type-Options"
        },
        "xFrameOptions": {
          "target": "String",
          "at": "header",
          "name": "X-Frame-Options"
        },
        "streamKeys": {
          "target": "StreamKeys"
        },
        "errors": {
          "target": "BatchErrors"
        }
      }
    },
    "StreamKeys": {
      "type": "list",
      "member": {
        "target": "StreamKey"
      }
    },
    "StreamKey": {
      "type": "structure",
      "members": {
        "arn": {
          "target": "StreamKeyArn"
        },
        "value": {
          "target": "StreamKeyValue"
        },
        "channelArn": {
          "target": "ChannelArn"
        },
        "tags": {
          "target": "Tags"
        }
      }
    },
    "StreamKeyValue": {
      "type": "string",
      "sensitive": true
    },
    "BatchStartViewerSessionRevocationRequest": {
      "type": "structure",
      "members": {
        "viewerSessions": {
          "target": "BatchStartViewerSessionRevocationViewerSessionList",
          "required": true
        }
      }
    },
    "BatchStartViewerSessionRevocationViewerSessionList": {
      "type": "list",
      "length": {
        "min": 1,
        "max": 20
      },
      "member": {
        "target": "BatchStartViewerSessionRevocationViewerSession"
      }
    },
    "BatchStartViewerSessionRevocationViewerSession": {
      "type": "structure",
      "members": {
        "channelArn": {
          "target": "ChannelArn",
          "required": true
        },
        "viewerId": {
          "target": "ViewerId",
          "required": true
        },
        "viewerSessionVersionsLessThanOrEqualTo": {
          "target": "ViewerSessionVersion"
        }
      }
    },
    "ViewerId": {
      "type": "string",
      "length": {
        "min": 1,
        "max": 40
      }
    },
    "ViewerSessionVersion": {
      "type": "integer",
      "range": {
        "min": 0
      }
    },
    "BatchStartViewerSessionRevocationResponse": {
      "type": "structure",
      "members": {
        "accessControlAllowOrigin": {
          "target": "String",
          "at": "header",
          "name": "Access-Control-Allow-Origin"
        },
        "accessControlExposeHeaders": {
          "target": "String",
          "at": "header",
          "name": "Access-Control-Expose-Headers"
        },
        "cacheControl": {
          "target": "String",
          "at": "header",
          "name": "Cache-Control"
        },
        "contentSecurityPolicy": {
          "target": "String",
          "at": "header",
          "name": "Content-Security-Policy"
        },
        "strictTransportSecurity": {
          "target": "String",
          "at": "header",
          "name": "Strict-Transport-Security"
        },
        "xContentTypeOptions": {
          "target": "String",
          "at": "header",
          "name": "X-Content-Type-Options"
        },
        "xFrameOptions": {
          "target": "String",
          "at": "header",
          "name": "X-Frame-Options"
        },
        "errors": {
          "target": "BatchStartViewerSessionRevocationErrors"
        }
      }
    },
    "BatchStartViewerSessionRevocationErrors": {
      "type": "list",
      "member": {
        "target": "BatchStartViewerSessionRevocationError"
      }
    },
    "BatchStartViewerSessionRevocationError": {
      "type": "structure",
      "members": {
        "channelArn": {
          "target": "ChannelArn",
          "required": true
        },
        "viewerId": {
          "target": "ViewerId",
          "required": true
        },
        "code": {
          "target": "errorCode"
        },
        "message": {
          "target": "errorMessage"
        }
      }
    },
    "PendingVerification": {
      "type": "structure",
      "error": "client",
      "httpError": 403,
      "members": {
        "accessControlAllowOrigin": {
          "target": "String",
          "at": "header",
          "name": "Access-Control-Allow-Origin"
        },
        "accessControlExposeHeaders": {
          "target": "String",
          "at": "header",
          "name": "Access-Control-Expose-Headers"
        },
        "cacheControl": {
          "target": "String",
          "at": "header",
          "name": "Cache-Control"
        },
        "contentSecurityPolicy": {
          "target": "String",
          "at": "header",
          "name": "Content-Security-Policy"
        },
        "strictTransportSecurity": {
          "target": "String",
          "at": "header",
          "name": "Strict-Transport-Security"
        },
        "xContentTypeOptions": {
          "target": "String",
          "at": "header",
          "name": "X-Content-Type-Options"
        },
        "xFrameOptions": {
          "target": "String",
          "at": "header",
          "name": "X-Frame-Options"
        },
        "xAmznErrorType": {
          "target": "String",
          "at": "header",
          "name": "x-amzn-ErrorType"
        },
        "exceptionMessage": {
          "target": "errorMessage"
        }
      }
    },
    "ThrottlingException": {
      "type": "structure",
      "error": "client",
      "httpError": 429,
      "members": {
        "accessControlAllowOrigin": {
          "target": "String",
          "at": "header",
          "name": "Access-Control-Allow-Origin"
        },
        "accessControlExposeHeaders": {
          "target": "String",
          "at": "header",
          "name": "Access-Control-Expose-Headers"
        },
        "cacheControl": {
          "target": "String",
          "at": "header",
          "name": "Cache-Control"
        },
        "contentSecurityPolicy": {
          "target": "String",
          "at": "header",
          "name": "Content-Security-Policy"
        },
        "strictTransportSecurity": {
          "target": "String",
          "at": "header",
          "name": "Strict-Transport-Security"
        },
        "xContentTypeOptions": {
          "target": "String",
          "at": "header",
          "name": "X-Content-Type-Options"
        },
        "xFrameOptions": {
          "target": "String",
          "at": "header",
          "name": "X-Frame-Options"
        },
        "xAmznErrorType": {
          "target": "String",
          "at": "header",
          "name": "x-amzn-ErrorType"
        },
        "exceptionMessage": {
          "target": "errorMessage"
        }
      }
    },
    "CreateAdConfigurationRequest": {
      "type": "structure",
      "members": {
        "name": {
          "target": "AdConfigurationName"
        },
        "mediaTailorPlaybackConfigurations": {
          "target": "MediaTailorPlaybackConfigurationsList",
          "required": true
        },
        "postRollConfiguration": {
          "target": "PostRollConfiguration"
        },
        "tags": {
          "target": "Tags"
        }
      }
    },
    "AdConfigurationName": {
      "type": "string",
      "length": {
        "min": 0,
        "max": 128
      },
      "pattern": "^[a-zA-Z0-9-_]*$"
    },
    "MediaTailorPlaybackConfigurationsList": {
      "type": "list",
      "length": {
        "min": 1,
        "max": 3
      },
      "member": {
        "target": "MediaTailorPlaybackConfiguration"
      }
    },
    "MediaTailorPlaybackConfiguration": {
      "type": "structure",
      "members": {
        "playbackConfigurationArn": {
          "target": "MediaTailorPlaybackConfigurationArn"
        }
      }
    },
    "MediaTailorPlaybackConfigurationArn": {
      "type": "string",
      "length": {
        "min": 0,
        "max": 128
      },
      "pattern": "^arn:aws:mediatailor:[a-z0-9-]+:[0-9]+:playbackConfiguration/[a-zA-Z0-9-]+$"
    },
    "PostRollConfiguration": {
      "type": "structure",
      "members": {
        "durationSeconds": {
          "target": "AdDurationSeconds",
          "required": true
        },
        "enabled": {
          "target": "Boolean",
          "required": true
        }
      }
    },
    "AdDurationSeconds": {
      "type": "integer",
      "range": {
        "min": 1,
        "max": 300
      }
    },
    "Boolean": {
      "type": "boolean"
    },
    "CreateAdConfigurationResponse": {
      "type": "structure",
      "members": {
        "adConfiguration": {
          "target": "AdConfiguration",
          "required": true
        }
      }
    },
    "AdConfiguration": {
      "type": "structure",
      "members": {
        "arn": {
          "target": "AdConfigurationArn",
          "required": true
        },
        "name": {
          "target": "AdConfigurationName"
        },
        "mediaTailorPlaybackConfigurations": {
          "target": "MediaTailorPlaybackConfigurationsList",
          "required": true
        },
        "postRollConfiguration": {
          "target": "PostRollConfiguration"
        },
        "tags": {
          "target": "Tags"
        }
      }
    },
    "AdConfigurationArn": {
      "type": "string",
      "length": {
        "min": 0,
        "max": 128
      },
      "pattern": "^arn:aws:ivs:[a-z0-9-]+:[0-9]+:ad-configuration/[a-zA-Z0-9-]+$"
    },
    "ConflictException": {
      "type": "structure",
      "error": "client",
      "httpError": 409,
      "members": {
        "accessControlAllowOrigin": {
          "target": "String",
          "at": "header",
          "name": "Access-Control-Allow-Origin"
        },
        "accessControlExposeHeaders": {
          "target": "String",
          "at": "header",
          "name": "Access-Control-Expose-Headers"
        },
        "cacheControl": {
          "target": "String",
          "at": "header",
          "name": "Cache-Control"
        },
        "contentSecurityPolicy": {
          "target": "String",
          "at": "header",
          "name": "Content-Security-Policy"
        },
        "strictTransportSecurity": {
          "target": "String",
          "at": "header",
          "name": "Strict-Transport-Security"
        },
        "xContentTypeOptions": {
          "target": "String",
          "at": "header",
          "name": "X-Content-Type-Options"
        },
        "xFrameOptions": {
          "target": "String",
          "at": "header",
          "name": "X-Frame-Options"
        },
        "xAmznErrorType": {
          "target": "String",
          "at": "header",
          "name": "x-amzn-ErrorType"
        },
        "exceptionMessage": {
          "target": "errorMessage"
        }
      }
    },
    "InternalServerException": {
      "type": "structure",
      "error": "server",
      "httpError": 500,
      "members": {
        "accessControlAllowOrigin": {
          "target": "String",
          "at": "header",
          "name": "Access-Control-Allow-Origin"
        },
        "accessControlExposeHeaders": {
          "target": "String",
          "at": "header",
          "name": "Access-Control-Expose-Headers"
        },
        "cacheControl": {
          "target": "String",
          "at": "header",
          "name": "Cache-Control"
        },
        "contentSecurityPolicy": {
          "target": "String",
          "at": "header",
          "name": "Content-Security-Policy"
        },
        "strictTransportSecurity": {
          "target": "String",
          "at": "header",
          "name": "Strict-Transport-Security"
        },
        "xContentTypeOptions": {
          "target": "String",
          "at": "header",
          "name": "X-Content-Type-Options"
        },
        "xFrameOptions": {
          "target": "String",
          "at": "header",
          "name": "X-Frame-Options"
        },
        "xAmznErrorType": {
          "target": "String",
          "at": "header",
          "name": "x-amzn-ErrorType"
        },
        "exceptionMessage": {
          "target": "errorMessage"
        }
      }
    },
    "ResourceNotFoundException": {
      "type": "structure",
      "error": "client",
      "httpError": 404,
      "members": {
        "accessControlAllowOrigin": {
          "target": "String",
          "at": "header",
          "name": "Access-Control-Allow-Origin"
        },
        "accessControlExposeHeaders": {
          "target": "String",
          "at": "header",
          "name": "Access-Control-Expose-Headers"
        },
        "cacheControl": {
          "target": "String",
          "at": "header",
          "name": "Cache-Control"
        },
        "contentSecurityPolicy": {
          "target": "String",
          "at": "header",
          "name": "Content-Security-Policy"
        },
        "strictTransportSecurity": {
          "target": "String",
          "at": "header",
          "name": "Strict-Transport-Security"
        },
        "xContentTypeOptions": {
          "target": "String",
          "at": "header",
          "name": "X-Content-Type-Options"
        },
        "xFrameOptions": {
          "target": "String",
          "at": "header",
          "name": "X-Frame-Options"
        },
        "xAmznErrorType": {
          "target": "String",
          "at": "header",
          "name": "x-amzn-ErrorType"
        },
        "exceptionMessage": {
          "target": "errorMessage"
        }
      }
    },
    "ServiceQuotaExceededException": {
      "type": "structure",
      "error": "client",
      "httpError": 402,
      "members": {
        "accessControlAllowOrigin": {
          "target": "String",
          "at": "header",
          "name": "Access-Control-Allow-Origin"
        },
        "accessControlExposeHeaders": {
          "target": "String",
          "at": "header",
          "name": "Access-Control-Expose-Headers"
        },
        "cacheControl": {
          "target": "String",
          "at": "header",
          "name": "Cache-Control"
        },
        "contentSecurityPolicy": {
          "target": "String",
          "at": "header",
          "name": "Content-Security-Policy"
        },
        "strictTransportSecurity": {
          "target": "String",
          "at": "header",
          "name": "Strict-Transport-Security"
        },
        "xContentTypeOptions": {
          "target": "String",
          "at": "header",
          "name": "X-Content-Type-Options"
        },
        "xFrameOptions": {
          "target": "String",
          "at": "header",
          "name": "X-Frame-Options"
        },
        "xAmznErrorType": {
          "target": "String",
          "at": "header",
          "name": "x-amzn-ErrorType"
        },
        "exceptionMessage": {
          "target": "errorMessage"
        }
      }
    },
    "CreateChannelRequest": {
      "type": "structure",
      "members": {
        "name": {
          "target": "ChannelName"
        },
        "latencyMode": {
          "target": "ChannelLatencyMode"
        },
        "type": {
          "target": "ChannelType"
        },
        "authorized": {
          "target": "Boolean"
        },
        "recordingConfigurationArn": {
          "target": "ChannelRecordingConfigurationArn"
        },
        "tags": {
          "target": "Tags"
        },
        "insecureIngest": {
          "target": "Boolean"
        },
        "preset": {
          "target": "TranscodePreset"
        },
        "playbackRestrictionPolicyArn": {
          "target": "ChannelPlaybackRestrictionPolicyArn"
        },
        "multitrackInputConfiguration": {
          "target": "MultitrackInputConfiguration"
        },
        "containerFormat": {
          "target": "ContainerFormat"
        },
        "adConfigurationArn": {
          "target": "ChannelAdConfigurationArn"
        }
      }
    },
    "CreateChannelResponse": {
      "type": "structure",
      "members": {
        "channel": {
          "target": "Channel"
        },
        "streamKey": {
          "target": "StreamKey"
        }
      }
    },
    "CreatePlaybackRestrictionPolicyRequest": {
      "type": "structure",
      "members": {
        "allowedCountries": {
          "target": "PlaybackRestrictionPolicyAllowedCountryList"
        },
        "allowedOrigins": {
          "target": "PlaybackRestrictionPolicyAllowedOriginList"
        },
        "enableStrictOriginEnforcement": {
          "target": "PlaybackRestrictionPolicyEnableStrictOriginEnforcement"
        },
        "name": {
          "target": "PlaybackRestrictionPolicyName"
        },
        "tags": {
          "target": "Tags"
        }
      }
    },
    "PlaybackRestrictionPolicyAllowedCountryList": {
      "type": "list",
      "member": {
        "target": "PlaybackRestrictionPolicyAllowedCountry"
      }
    },
    "PlaybackRestrictionPolicyAllowedCountry": {
      "type": "string",
      "length": {
        "min": 2,
        "max": 2
      }
    },
    "PlaybackRestrictionPolicyAllowedOriginList": {
      "type": "list",
      "member": {
        "target": "PlaybackRestrictionPolicyAllowedOrigin"
      }
    },
    "PlaybackRestrictionPolicyAllowedOrigin": {
      "type": "string",
      "length": {
        "min": 0,
        "max": 128
      }
    },
    "PlaybackRestrictionPolicyEnableStrictOriginEnforcement": {
      "type": "boolean"
    },
    "PlaybackRestrictionPolicyName": {
      "type": "string",
      "length": {
        "min": 0,
        "max": 128
      },
      "pattern": "^[a-zA-Z0-9-_]*$"
    },
    "CreatePlaybackRestrictionPolicyResponse": {
      "type": "structure",
      "members": {
        "playbackRestrictionPolicy": {
          "target": "PlaybackRestrictionPolicy"
        }
      }
    },
    "PlaybackRestrictionPolicy": {
      "type": "structure",
      "members": {
        "arn": {
          "target": "PlaybackRestrictionPolicyArn",
          "required": true
        },
        "allowedCountries": {
          "target": "PlaybackRestrictionPolicyAllowedCountryList",
          "required": true
        },
        "allowedOrigins": {
          "target": "PlaybackRestrictionPolicyAllowedOriginList",
          "required": true
        },
        "enableStrictOriginEnforcement": {
          "target": "PlaybackRestrictionPolicyEnableStrictOriginEnforcement"
        },
        "name": {
          "target": "PlaybackRestrictionPolicyName"
        },
        "tags": {
          "target": "Tags"
        }
      }
    },
    "PlaybackRestrictionPolicyArn": {
      "type": "string",
      "length": {
        "min": 1,
        "max": 128
      },
      "pattern": "^arn:aws:ivs:[a-z0-9-]+:[0-9]+:playback-restriction-policy/[a-zA-Z0-9-]+$"
    },
    "CreateRecordingConfigurationRequest": {
      "type": "structure",
      "members": {
        "name": {
          "target": "RecordingConfigurationName"
        },
        "destinationConfiguration": {
          "target": "DestinationConfiguration",
          "required": true
        },
        "tags": {
          "target": "Tags"
        },
        "thumbnailConfiguration": {
          "target": "ThumbnailConfiguration"
        },
        "recordingReconnectWindowSeconds": {
          "target": "RecordingReconnectWindowSeconds"
        },
        "renditionConfiguration": {
          "target": "RenditionConfiguration"
        }
      }
    },
    "RecordingConfigurationName": {
      "type": "string",
      "length": {
        "min": 0,
        "max": 128
      },
      "pattern": "^[a-zA-Z0-9-_]*$"
    },
    "DestinationConfiguration": {
      "type": "structure",
      "members": {
        "s3": {
          "target": "S3DestinationConfiguration"
        }
      }
    },
    "S3DestinationConfiguration": {
      "type": "structure",
      "members": {
        "bucketName": {
          "target": "S3DestinationBucketName",
          "required": true
        }
      }
    },
    "S3DestinationBucketName": {
      "type": "string",
      "length": {
        "min": 3,
        "max": 63
      },
      "pattern": "^[a-z0-9-.]+$"
    },
    "ThumbnailConfiguration": {
      "type": "structure",
      "members": {
        "recordingMode": {
          "target": "RecordingMode"
        },
        "targetIntervalSeconds": {
          "target": "TargetIntervalSeconds"
        },
        "resolution": {
          "target": "ThumbnailConfigurationResolution"
        },
        "storage": {
          "target": "ThumbnailConfigurationStorageList"
        }
      }
    },
    "RecordingMode": {
      "type": "enum",
      "values": [
        "DISABLED",
        "INTERVAL"
      ]
    },
    "TargetIntervalSeconds": {
      "type": "long",
      "range": {
        "min": 1,
        "max": 60
      }
    },
    "ThumbnailConfigurationResolution": {
      "type": "enum",
      "values": [
        "FULL_HD",
        "HD",
        "LOWEST_RESOLUTION",
        "SD"
      ]
    },
    "ThumbnailConfigurationStorageList": {
      "type": "list",
      "member": {
        "target": "ThumbnailConfigurationStorage"
      }
    },
    "ThumbnailConfigurationStorage": {
      "type": "enum",
      "values": [
        "LATEST",
        "SEQUENTIAL"
      ]
    },
    "RecordingReconnectWindowSeconds": {
      "type": "integer",
      "range": {
        "min": 0,
        "max": 300
      }
    },
    "RenditionConfiguration": {
      "type": "structure",
      "members": {
        "renditionSelection": {
          "target": "RenditionConfigurationRenditionSelection"
        },
        "renditions": {
          "target": "RenditionConfigurationRenditionList"
        }
      }
    },
    "RenditionConfigurationRenditionSelection": {
      "type": "enum",
      "values": [
        "ALL",
        "CUSTOM",
        "NONE"
      ]
    },
    "RenditionConfigurationRenditionList": {
      "type": "list",
      "member": {
        "target": "RenditionConfigurationRendition"
      }
    },
    "RenditionConfigurationRendition": {
      "type": "enum",
      "values": [
        "FULL_HD",
        "HD",
        "LOWEST_RESOLUTION",
        "SD"
      ]
    },
    "CreateRecordingConfigurationResponse": {
      "type": "structure",
      "members": {
        "recordingConfiguration": {
          "target": "RecordingConfiguration"
        }
      }
    },
    "RecordingConfiguration": {
      "type": "structure",
      "members": {
        "arn": {
          "target": "RecordingConfigurationArn",
          "required": true
        },
        "name": {
          "target": "RecordingConfigurationName"
        },
        "destinationConfiguration": {
          "target": "DestinationConfiguration",
          "required": true
        },
        "state": {
          "target": "RecordingConfigurationState",
          "required": true
        },
        "tags": {
          "target": "Tags"
        },
        "thumbnailConfiguration": {
          "target": "ThumbnailConfiguration"
        },
        "recordingReconnectWindowSeconds": {
          "target": "RecordingReconnectWindowSeconds"
        },
        "renditionConfiguration": {
          "target": "RenditionConfiguration"
        }
      }
    },
    "RecordingConfigurationArn": {
      "type": "string",
      "length": {
        "min": 0,
        "max": 128
      },
      "pattern": "^arn:aws:ivs:[a-z0-9-]+:[0-9]+:recording-configuration/[a-zA-Z0-9-]+$"
    },
    "RecordingConfigurationState": {
      "type": "enum",
      "values": [
        "ACTIVE",
        "CREATE_FAILED",
        "CREATING"
      ]
    },
    "CreateStreamKeyRequest": {
      "type": "structure",
      "members": {
        "channelArn": {
          "target": "ChannelArn",
          "required": true
        },
        "tags": {
          "target": "Tags"
        }
      }
    },
    "CreateStreamKeyResponse": {
      "type": "structure",
      "members": {
        "streamKey": {
          "target": "StreamKey"
        }
      }
    },
    "DeleteAdConfigurationRequest": {
      "type": "structure",
      "members": {
        "arn": {
          "target": "AdConfigurationArn",
          "required": true
        }
      }
    },
    "DeleteChannelRequest": {
      "type": "structure",
      "members": {
        "arn": {
          "target": "ChannelArn",
          "required": true
        }
      }
    },
    "DeletePlaybackKeyPairRequest": {
      "type": "structure",
      "members": {
        "arn": {
          "target": "PlaybackKeyPairArn",
          "required": true
        }
      }
    },
    "PlaybackKeyPairArn": {
      "type": "string",
      "length": {
        "min": 1,
        "max": 128
      },
      "pattern": "^arn:aws:ivs:[a-z0-9-]+:[0-9]+:playback-key/[a-zA-Z0-9-]+$"
    },
    "DeletePlaybackKeyPairResponse": {
      "type": "structure",
      "members": {}
    },
    "DeletePlaybackRestrictionPolicyRequest": {
      "type": "structure",
      "members": {
        "arn": {
          "target": "PlaybackRestrictionPolicyArn",
          "required": true
        }
      }
    },
    "DeleteRecordingConfigurationRequest": {
      "type": "structure",
      "members": {
        "arn": {
          "target": "RecordingConfigurationArn",
          "required": true
        }
      }
    },
    "DeleteStreamKeyRequest": {
      "type": "structure",
      "members": {
        "arn": {
          "target": "StreamKeyArn",
          "required": true
        }
      }
    },
    "GetAdConfigurationRequest": {
      "type": "structure",
      "members": {
        "arn": {
          "target": "AdConfigurationArn",
          "required": true
        }
      }
    },
    "GetAdConfigurationResponse": {
      "type": "structure",
      "members": {
        "adConfiguration": {
          "target": "AdConfiguration"
        }
      }
    },
    "GetChannelRequest": {
      "type": "structure",
      "members": {
        "arn": {
          "target": "ChannelArn",
          "required": true
        }
      }
    },
    "GetChannelResponse": {
      "type": "structure",
      "members": {
        "channel": {
          "target": "Channel"
        }
      }
    },
    "GetPlaybackKeyPairRequest": {
      "type": "structure",
      "members": {
        "arn": {
          "target": "PlaybackKeyPairArn",
          "required": true
        }
      }
    },
    "GetPlaybackKeyPairResponse": {
      "type": "structure",
      "members": {
        "keyPair": {
          "target": "PlaybackKeyPair"
        }
      }
    },
    "PlaybackKeyPair": {
      "type": "structure",
      "members": {
        "arn": {
          "target": "PlaybackKeyPairArn"
        },
        "name": {
          "target": "PlaybackKeyPairName"
        },
        "fingerprint": {
          "target": "PlaybackKeyPairFingerprint"
        },
        "tags": {
          "target": "Tags"
        }
      }
    },
    "PlaybackKeyPairName": {
      "type": "string",
      "length": {
        "min": 0,
        "max": 128
      },
      "pattern": "^[a-zA-Z0-9-_]*$"
    },
    "PlaybackKeyPairFingerprint": {
      "type": "string"
    },
    "GetPlaybackRestrictionPolicyRequest": {
      "type": "structure",
      "members": {
        "arn": {
          "target": "PlaybackRestrictionPolicyArn",
          "required": true
        }
      }
    },
    "GetPlaybackRestrictionPolicyResponse": {
      "type": "structure",
      "members": {
        "playbackRestrictionPolicy": {
          "target": "PlaybackRestrictionPolicy"
        }
      }
    },
    "GetRecordingConfigurationRequest": {
      "type": "structure",
      "members": {
        "arn": {
          "target": "RecordingConfigurationArn",
          "required": true
        }
      }
    },
    "GetRecordingConfigurationResponse": {
      "type": "structure",
      "members": {
        "recordingConfiguration": {
          "target": "RecordingConfiguration"
        }
      }
    },
    "GetStreamRequest": {
      "type": "structure",
      "members": {
        "channelArn": {
          "target": "ChannelArn",
          "required": true
        }
      }
    },
    "GetStreamResponse": {
      "type": "structure",
      "members": {
        "stream": {
          "target": "Stream"
        }
      }
    },
    "Stream": {
      "type": "structure",
      "members": {
        "channelArn": {
          "target": "ChannelArn"
        },
        "streamId": {
          "target": "StreamId"
        },
        "playbackUrl": {
          "target": "PlaybackURL"
        },
        "startTime": {
          "target": "StreamStartTime"
        },
        "state": {
          "target": "StreamState"
        },
        "health": {
          "target": "StreamHealth"
        },
        "viewerCount": {
          "target": "StreamViewerCount"
        }
      }
    },
    "StreamId": {
      "type": "string",
      "length": {
        "min": 26,
        "max": 26
      },
      "pattern": "^st-[a-zA-Z0-9]+$"
    },
    "StreamStartTime": {
      "type": "timestamp",
      "timestampFormat": "date-time"
    },
    "StreamState": {
      "type": "enum",
      "values": [
        "LIVE",
        "OFFLINE"
      ]
    },
    "StreamHealth": {
      "type": "enum",
      "values": [
        "HEALTHY",
        "STARVING",
        "UNKNOWN"
      ]
    },
    "StreamViewerCount": {
      "type": "long"
    },
    "ChannelNotBroadcasting": {
      "type": "structure",
      "error": "client",
      "httpError": 404,
      "members": {
        "accessControlAllowOrigin": {
          "target": "String",
          "at": "header",
          "name": "Access-Control-Allow-Origin"
        },
        "accessControlExposeHeaders": {
          "target": "String",
          "at": "header",
          "name": "Access-Control-Expose-Headers"
        },
        "cacheControl": {
          "target": "String",
          "at": "header",
          "name": "Cache-Control"
        },
        "contentSecurityPolicy": {
          "target": "String",
          "at": "header",
          "name": "Content-Security-Policy"
        },
        "strictTransportSecurity": {
          "target": "String",
          "at": "header",
          "name": "Strict-Transport-Security"
        },
        "xContentTypeOptions": {
          "target": "String",
          "at": "header",
          "name": "X-Content-Type-Options"
        },
        "xFrameOptions": {
          "target": "String",
          "at": "header",
          "name": "X-Frame-Options"
        },
        "xAmznErrorType": {
          "target": "String",
          "at": "header",
          "name": "x-amzn-ErrorType"
        },
        "exceptionMessage": {
          "target": "errorMessage"
        }
      }
    },
    "GetStreamKeyRequest": {
      "type": "structure",
      "members": {
        "arn": {
          "target": "StreamKeyArn",
          "required": true
        }
      }
    },
    "GetStreamKeyResponse": {
      "type": "structure",
      "members": {
        "streamKey": {
          "target": "StreamKey"
        }
      }
    },
    "GetStreamSessionRequest": {
      "type": "structure",
      "members": {
        "channelArn": {
          "target": "ChannelArn",
          "required": true
        },
        "streamId": {
          "target": "StreamId"
        }
      }
    },
    "GetStreamSessionResponse": {
      "type": "structure",
      "members": {
        "streamSession": {
          "target": "StreamSession"
        }
      }
    },
    "StreamSession": {
      "type": "structure",
      "members": {
        "streamId": {
          "target": "StreamId"
        },
        "startTime": {
          "target": "Time"
        },
        "endTime": {
          "target": "Time"
        },
        "channel": {
          "target": "Channel"
        },
        "ingestConfiguration": {
          "target": "IngestConfiguration"
        },
        "ingestConfigurations": {
          "target": "IngestConfigurations"
        },
        "recordingConfiguration": {
          "target": "RecordingConfiguration"
        },
        "truncatedEvents": {
          "target": "StreamEvents"
        }
      }
    },
    "Time": {
      "type": "timestamp",
      "timestampFormat": "date-time"
    },
    "IngestConfiguration": {
      "type": "structure",
      "members": {
        "video": {
          "target": "VideoConfiguration"
        },
        "audio": {
          "target": "AudioConfiguration"
        }
      }
    },
    "VideoConfiguration": {
      "type": "structure",
      "members": {
        "avcProfile": {
          "target": "String"
        },
        "avcLevel": {
          "target": "String"
        },
        "codec": {
          "target": "String"
        },
        "encoder": {
          "target": "String"
        },
        "targetBitrate": {
          "target": "Integer"
        },
        "targetFramerate": {
          "target": "Integer"
        },
        "videoHeight": {
          "target": "Integer"
        },
        "videoWidth": {
          "target": "Integer"
        },
        "level": {
          "target": "String"
        },
        "track": {
          "target": "String"
        },
        "profile": {
          "target": "String"
        }
      }
    },
    "Integer": {
      "type": "long"
    },
    "AudioConfiguration": {
      "type": "structure",
      "members": {
        "codec": {
          "target": "String"
        },
        "targetBitrate": {
          "target": "Integer"
        },
        "sampleRate": {
          "target": "Integer"
        },
        "channels": {
          "target": "Integer"
        },
        "track": {
          "target": "String"
        }
      }
    },
    "IngestConfigurations": {
      "type": "structure",
      "members": {
        "videoConfigurations": {
          "target": "VideoConfigurationList",
          "required": true
        },
        "audioConfigurations": {
          "target": "AudioConfigurationList",
          "required": true
        }
      }
    },
    "VideoConfigurationList": {
      "type": "list",
      "member": {
        "target": "VideoConfiguration"
      }
    },
    "AudioConfigurationList": {
      "type": "list",
      "member": {
        "target": "AudioConfiguration"
      }
    },
    "StreamEvents": {
      "type": "list",
      "length": {
        "max": 500
      },
      "member": {
        "target": "StreamEvent"
      }
    },
    "StreamEvent": {
      "type": "structure",
      "members": {
        "name": {
          "target": "String"
        },
        "type": {
          "target": "String"
        },
        "eventTime": {
          "target": "Time"
        },
        "code": {
          "target": "String"
        }
      }
    },
    "ImportPlaybackKeyPairRequest": {
      "type": "structure",
      "members": {
        "publicKeyMaterial": {
          "target": "PlaybackPublicKeyMaterial",
          "required": true
        },
        "name": {
          "target": "PlaybackKeyPairName"
        },
        "tags": {
          "target": "Tags"
        }
      }
    },
    "PlaybackPublicKeyMaterial": {
      "type": "string"
    },
    "ImportPlaybackKeyPairResponse": {
      "type": "structure",
      "members": {
        "keyPair": {
          "target": "PlaybackKeyPair"
        }
      }
    },
    "InsertAdBreakRequest": {
      "type": "structure",
      "members": {
        "channelArn": {
          "target": "ChannelArn",
          "required": true
        },
        "durationSeconds": {
          "target": "AdDurationSeconds",
          "required": true
        }
      }
    },
    "InsertAdBreakResponse": {
      "type": "structure",
      "members": {
        "adBreakId": {
          "target": "AdBreakId"
        }
      }
    },
    "AdBreakId": {
      "type": "string",
      "length": {
        "min": 12,
        "max": 12
      },
      "pattern": "^[a-zA-Z0-9]+$"
    },
    "ListAdConfigurationsRequest": {
      "type": "structure",
      "members": {
        "nextToken": {
          "target": "PaginationToken"
        },
        "maxResults": {
          "target": "MaxAdConfigurationResults"
        }
      }
    },
    "PaginationToken": {
      "type": "string",
      "length": {
        "min": 0,
        "max": 1024
      },
      "pattern": "^[a-zA-Z0-9+/=_-]*$"
    },
    "MaxAdConfigurationResults": {
      "type": "integer",
      "range": {
        "min": 1,
        "max": 100
      }
    },
    "ListAdConfigurationsResponse": {
      "type": "structure",
      "members": {
        "adConfigurations": {
          "target": "AdConfigurationList",
          "required": true
        },
        "nextToken": {
          "target": "PaginationToken"
        }
      }
    },
    "AdConfigurationList": {
      "type": "list",
      "member": {
        "target": "AdConfigurationSummary"
      }
    },
    "AdConfigurationSummary": {
      "type": "structure",
      "members": {
        "arn": {
          "target": "AdConfigurationArn",
          "required": true
        },
        "name": {
          "target": "AdConfigurationName"
        },
        "mediaTailorPlaybackConfigurations": {
          "target": "MediaTailorPlaybackConfigurationsList",
          "required": true
        },
        "postRollConfiguration": {
          "target": "PostRollConfiguration"
        },
        "tags": {
          "target": "Tags"
        }
      }
    },
    "ListChannelsRequest": {
      "type": "structure",
      "members": {
        "filterByName": {
          "target": "ChannelName"
        },
        "filterByRecordingConfigurationArn": {
          "target": "ChannelRecordingConfigurationArn"
        },
        "filterByPlaybackRestrictionPolicyArn": {
          "target": "ChannelPlaybackRestrictionPolicyArn"
        },
        "filterByAdConfigurationArn": {
          "target": "ChannelAdConfigurationArn"
        },
        "nextToken": {
          "target": "PaginationToken"
        },
        "maxResults": {
          "target": "MaxChannelResults"
        }
      }
    },
    "MaxChannelResults": {
      "type": "integer",
      "range": {
        "min": 1,
        "max": 100
      }
    },
    "ListChannelsResponse": {
      "type": "structure",
      "members": {
        "channels": {
          "target": "ChannelList",
          "required": true
        },
        "nextToken": {
          "target": "PaginationToken"
        }
      }
    },
    "ChannelList": {
      "type": "list",
      "member": {
        "target": "ChannelSummary"
      }
    },
    "ChannelSummary": {
      "type": "structure",
      "members": {
        "arn": {
          "target": "ChannelArn"
        },
        "name": {
          "target": "ChannelName"
        },
        "latencyMode": {
          "target": "ChannelLatencyMode"
        },
        "authorized": {
          "target": "IsAuthorized"
        },
        "recordingConfigurationArn": {
          "target": "ChannelRecordingConfigurationArn"
        },
        "tags": {
          "target": "Tags"
        },
        "insecureIngest": {
          "target": "InsecureIngest"
        },
        "type": {
          "target": "ChannelType"
        },
        "preset": {
          "target": "TranscodePreset"
        },
        "playbackRestrictionPolicyArn": {
          "target": "ChannelPlaybackRestrictionPolicyArn"
        },
        "adConfigurationArn": {
          "target": "ChannelAdConfigurationArn"
        }
      }
    },
    "ListPlaybackKeyPairsRequest": {
      "type": "structure",
      "members": {
        "nextToken": {
          "target": "PaginationToken"
        },
        "maxResults": {
          "target": "MaxPlaybackKeyPairResults"
        }
      }
    },
    "MaxPlaybackKeyPairResults": {
      "type": "integer",
      "range": {
        "min": 1,
        "max": 100
      }
    },
    "ListPlaybackKeyPairsResponse": {
      "type": "structure",
      "members": {
        "keyPairs": {
          "target": "PlaybackKeyPairList",
          "required": true
        },
        "nextToken": {
          "target": "PaginationToken"
        }
      }
    },
    "PlaybackKeyPairList": {
      "type": "list",
      "member": {
        "target": "PlaybackKeyPairSummary"
      }
    },
    "PlaybackKeyPairSummary": {
      "type": "structure",
      "members": {
        "arn": {
          "target": "PlaybackKeyPairArn"
        },
        "name": {
          "target": "PlaybackKeyPairName"
        },
        "tags": {
          "target": "Tags"
        }
      }
    },
    "ListPlaybackRestrictionPoliciesRequest": {
      "type": "structure",
      "members": {
        "nextToken": {
          "target": "PaginationToken"
        },
        "maxResults": {
          "target": "MaxPlaybackRestrictionPolicyResults"
        }
      }
    },
    "MaxPlaybackRestrictionPolicyResults": {
      "type": "integer",
      "range": {
        "min": 1,
        "max": 100
      }
    },
    "ListPlaybackRestrictionPoliciesResponse": {
      "type": "structure",
      "members": {
        "playbackRestrictionPolicies": {
          "target": "PlaybackRestrictionPolicyList",
          "required": true
        },
        "nextToken": {
          "target": "PaginationToken"
        }
      }
    },
    "PlaybackRestrictionPolicyList": {
      "type": "list",
      "member": {
        "target": "PlaybackRestrictionPolicySummary"
      }
    },
    "PlaybackRestrictionPolicySummary": {
      "type": "structure",
      "members": {
        "arn": {
          "target": "PlaybackRestrictionPolicyArn",
          "required": true
        },
        "allowedCountries": {
          "target": "PlaybackRestrictionPolicyAllowedCountryList",
          "required": true
        },
        "allowedOrigins": {
          "target": "PlaybackRestrictionPolicyAllowedOriginList",
          "required": true
        },
        "enableStrictOriginEnforcement": {
          "target": "PlaybackRestrictionPolicyEnableStrictOriginEnforcement"
        },
        "name": {
          "target": "PlaybackRestrictionPolicyName"
        },
        "tags": {
          "target": "Tags"
        }
      }
    },
    "ListRecordingConfigurationsRequest": {
      "type": "structure",
      "members": {
        "nextToken": {
          "target": "PaginationToken"
        },
        "maxResults": {
          "target": "MaxRecordingConfigurationResults"
        }
      }
    },
    "MaxRecordingConfigurationResults": {
      "type": "integer",
      "range": {
        "min": 1,
        "max": 100
      }
    },
    "ListRecordingConfigurationsResponse": {
      "type": "structure",
      "members": {
        "recordingConfigurations": {
          "target": "RecordingConfigurationList",
          "required": true
        },
        "nextToken": {
          "target": "PaginationToken"
        }
      }
    },
    "RecordingConfigurationList": {
      "type": "list",
      "member": {
        "target": "RecordingConfigurationSummary"
      }
    },
    "RecordingConfigurationSummary": {
      "type": "structure",
      "members": {
        "arn": {
          "target": "RecordingConfigurationArn",
          "required": true
        },
        "name": {
          "target": "RecordingConfigurationName"
        },
        "destinationConfiguration": {
          "target": "DestinationConfiguration",
          "required": true
        },
        "state": {
          "target": "RecordingConfigurationState",
          "required": true
        },
        "tags": {
          "target": "Tags"
        }
      }
    },
    "ListStreamKeysRequest": {
      "type": "structure",
      "members": {
        "channelArn": {
          "target": "ChannelArn",
          "required": true
        },
        "nextToken": {
          "target": "PaginationToken"
        },
        "maxResults": {
          "target": "MaxStreamKeyResults"
        }
      }
    },
    "MaxStreamKeyResults": {
      "type": "integer",
      "range": {
        "min": 1,
        "max": 50
      }
    },
    "ListStreamKeysResponse": {
      "type": "structure",
      "members": {
        "streamKeys": {
          "target": "StreamKeyList",
          "required": true
        },
        "nextToken": {
          "target": "PaginationToken"
        }
      }
    },
    "StreamKeyList": {
      "type": "list",
      "member": {
        "target": "StreamKeySummary"
      }
    },
    "StreamKeySummary": {
      "type": "structure",
      "members": {
        "arn": {
          "target": "StreamKeyArn"
        },
        "channelArn": {
          "target": "ChannelArn"
        },
        "tags": {
          "target": "Tags"
        }
      }
    },
    "ListStreamSessionsRequest": {
      "type": "structure",
      "members": {
        "channelArn": {
          "target": "ChannelArn",
          "required": true
        },
        "nextToken": {
          "target": "PaginationToken"
        },
        "maxResults": {
          "target": "MaxStreamResults"
        }
      }
    },
    "MaxStreamResults": {
      "type": "integer",
      "range": {
        "min": 1,
        "max": 100
      }
    },
    "ListStreamSessionsResponse": {
      "type": "structure",
      "members": {
        "streamSessions": {
          "target": "StreamSessionList",
          "required": true
        },
        "nextToken": {
          "target": "PaginationToken"
        }
      }
    },
    "StreamSessionList": {
      "type": "list",
      "member": {
        "target": "StreamSessionSummary"
      }
    },
    "StreamSessionSummary": {
      "type": "structure",
      "members": {
        "streamId": {
          "target": "StreamId"
        },
        "startTime": {
          "target": "Time"
        },
        "endTime": {
          "target": "Time"
        },
        "hasErrorEvent": {
          "target": "Boolean"
        }
      }
    },
    "ListStreamsRequest": {
      "type": "structure",
      "members": {
        "filterBy": {
          "target": "StreamFilters"
        },
        "nextToken": {
          "target": "PaginationToken"
        },
        "maxResults": {
          "target": "MaxStreamResults"
        }
      }
    },
    "StreamFilters": {
      "type": "structure",
      "members": {
        "health": {
          "target": "StreamHealth"
        }
      }
    },
    "ListStreamsResponse": {
      "type": "structure",
      "members": {
        "streams": {
          "target": "StreamList",
          "required": true
        },
        "nextToken": {
          "target": "PaginationToken"
        }
      }
    },
    "StreamList": {
      "type": "list",
      "member": {
        "target": "StreamSummary"
      }
    },
    "StreamSummary": {
      "type": "structure",
      "members": {
        "channelArn": {
          "target": "ChannelArn"
        },
        "streamId": {
          "target": "StreamId"
        },
        "state": {
          "target": "StreamState"
        },
        "health": {
          "target": "StreamHealth"
        },
        "viewerCount": {
          "target": "StreamViewerCount"
        },
        "startTime": {
          "target": "StreamStartTime"
        }
      }
    },
    "ListTagsForResourceRequest": {
      "type": "structure",
      "members": {
        "resourceArn": {
          "target": "ResourceArn",
          "required": true,
          "at": "label"
        }
      }
    },
    "ListTagsForResourceResponse": {
      "type": "structure",
      "members": {
        "tags": {
          "target": "Tags",
          "required": true
        }
      }
    },
    "PutMetadataRequest": {
      "type": "structure",
      "members": {
        "channelArn": {
          "target": "ChannelArn",
          "required": true
        },
        "metadata": {
          "target": "StreamMetadata",
          "required": true
        }
      }
    },
    "StreamMetadata": {
      "type": "string",
      "length": {
        "min": 1
      },
      "sensitive": true
    },
    "StartViewerSessionRevocationRequest": {
      "type": "structure",
      "members": {
        "channelArn": {
          "target": "ChannelArn",
          "required": true
        },
        "viewerId": {
          "target": "ViewerId",
          "required": true
        },
        "viewerSessionVersionsLessThanOrEqualTo": {
          "target": "ViewerSessionVersion"
        }
      }
    },
    "StartViewerSessionRevocationResponse": {
      "type": "structure",
      "members": {}
    },
    "StopStreamRequest": {
      "type": "structure",
      "members": {
        "channelArn": {
          "target": "ChannelArn",
          "required": true
        }
      }
    },
    "StopStreamResponse": {
      "type": "structure",
      "members": {}
    },
    "StreamUnavailable": {
      "type": "structure",
      "error": "server",
      "httpError": 503,
      "members": {
        "accessControlAllowOrigin": {
          "target": "String",
          "at": "header",
          "name": "Access-Control-Allow-Origin"
        },
        "accessControlExposeHeaders": {
          "target": "String",
          "at": "header",
          "name": "Access-Control-Expose-Headers"
        },
        "cacheControl": {
          "target": "String",
          "at": "header",
          "name": "Cache-Control"
        },
        "contentSecurityPolicy": {
          "target": "String",
          "at": "header",
          "name": "Content-Security-Policy"
        },
        "strictTransportSecurity": {
          "target": "String",
          "at": "header",
          "name": "Strict-Transport-Security"
        },
        "xContentTypeOptions": {
          "target": "String",
          "at": "header",
          "name": "X-Content-Type-Options"
        },
        "xFrameOptions": {
          "target": "String",
          "at": "header",
          "name": "X-Frame-Options"
        },
        "xAmznErrorType": {
          "target": "String",
          "at": "header",
          "name": "x-amzn-ErrorType"
        },
        "exceptionMessage": {
          "target": "errorMessage"
        }
      }
    },
    "TagResourceRequest": {
      "type": "structure",
      "members": {
        "resourceArn": {
          "target": "ResourceArn",
          "required": true,
          "at": "label"
        },
        "tags": {
          "target": "Tags",
          "required": true
        }
      }
    },
    "TagResourceResponse": {
      "type": "structure",
      "members": {}
    },
    "UntagResourceRequest": {
      "type": "structure",
      "members": {
        "resourceArn": {
          "target": "ResourceArn",
          "required": true,
          "at": "label"
        },
        "tagKeys": {
          "target": "TagKeyList",
          "required": true,
          "at": "query",
          "name": "tagKeys"
        }
      }
    },
    "TagKeyList": {
      "type": "list",
      "length": {
        "min": 0,
        "max": 50
      },
      "member": {
        "target": "TagKey"
      }
    },
    "UntagResourceResponse": {
      "type": "structure",
      "members": {}
    },
    "UpdateAdConfigurationRequest": {
      "type": "structure",
      "members": {
        "arn": {
          "target": "AdConfigurationArn",
          "required": true
        },
        "name": {
          "target": "AdConfigurationName"
        },
        "mediaTailorPlaybackConfigurations": {
          "target": "MediaTailorPlaybackConfigurationsList"
        },
        "postRollConfiguration": {
          "target": "PostRollConfiguration"
        }
      }
    },
    "UpdateAdConfigurationResponse": {
      "type": "structure",
      "members": {
        "adConfiguration": {
          "target": "AdConfiguration",
          "required": true
        }
      }
    },
    "UpdateChannelRequest": {
      "type": "structure",
      "members": {
        "arn": {
          "target": "ChannelArn",
          "required": true
        },
        "name": {
          "target": "ChannelName"
        },
        "latencyMode": {
          "target": "ChannelLatencyMode"
        },
        "type": {
          "target": "ChannelType"
        },
        "authorized": {
          "target": "Boolean"
        },
        "recordingConfigurationArn": {
          "target": "ChannelRecordingConfigurationArn"
        },
        "insecureIngest": {
          "target": "Boolean"
        },
        "preset": {
          "target": "TranscodePreset"
        },
        "playbackRestrictionPolicyArn": {
          "target": "ChannelPlaybackRestrictionPolicyArn"
        },
        "multitrackInputConfiguration": {
          "target": "MultitrackInputConfiguration"
        },
        "containerFormat": {
          "target": "ContainerFormat"
        },
        "adConfigurationArn": {
          "target": "ChannelAdConfigurationArn"
        }
      }
    },
    "UpdateChannelResponse": {
      "type": "structure",
      "members": {
        "channel": {
          "target": "Channel"
        }
      }
    },
    "UpdatePlaybackRestrictionPolicyRequest": {
      "type": "structure",
      "members": {
        "arn": {
          "target": "PlaybackRestrictionPolicyArn",
          "required": true
        },
        "allowedCountries": {
          "target": "PlaybackRestrictionPolicyAllowedCountryList"
        },
        "allowedOrigins": {
          "target": "PlaybackRestrictionPolicyAllowedOriginList"
        },
        "enableStrictOriginEnforcement": {
          "target": "PlaybackRestrictionPolicyEnableStrictOriginEnforcement"
        },
        "name": {
          "target": "PlaybackRestrictionPolicyName"
        }
      }
    },
    "UpdatePlaybackRestrictionPolicyResponse": {
      "type": "structure",
      "members": {
        "playbackRestrictionPolicy": {
          "target": "PlaybackRestrictionPolicy"
        }
      }
    }
  }
};
