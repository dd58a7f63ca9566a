/** The operations of IVS Chat, each with its inputs and errors. */
import { modelledErrors } from "../modelled-errors.ts";
import { missing } from "../resources.ts";
import type { InputsOf, ServiceOperations } from "../suite.ts";

const room = missing("room", "ivschat");
const logging = missing("logging-configuration", "ivschat");
const wrongName = "no spaces in names";
const byIdentifier = (identifier: string) => ({
  right: { identifier },
  wrong: { identifier: "arn:aws:ivschat:x" },
  member: "identifier",
});

const inputs: InputsOf<"ivschat"> = {
  CreateChatToken: {
    right: { roomIdentifier: room, userId: "ann" },
    wrong: { roomIdentifier: room, userId: "" },
    member: "userId",
  },
  CreateLoggingConfiguration: {
    right: { destinationConfiguration: { s3: { bucketName: "bucket-1" } } },
    wrong: { destinationConfiguration: { s3: { bucketName: "A" } } },
    member: "destinationConfiguration.s3.bucketName",
  },
  CreateRoom: {
    right: { loggingConfigurationIdentifiers: [logging] },
    wrong: { maximumMessageLength: 501 },
    member: "maximumMessageLength",
  },
  DeleteLoggingConfiguration: byIdentifier(logging),
  DeleteMessage: {
    right: { roomIdentifier: room, id: "AbCdEfGhIjKl" },
    wrong: { roomIdentifier: room, id: "short" },
    member: "id",
  },
  DeleteRoom: byIdentifier(room),
  DisconnectUser: {
    right: { roomIdentifier: room, userId: "ann" },
    wrong: { roomIdentifier: room, userId: "ann", reason: "" },
    member: "reason",
  },
  GetLoggingConfiguration: byIdentifier(logging),
  GetRoom: byIdentifier(room),
  ListLoggingConfigurations: { right: {}, wrong: { maxResults: 51 }, member: "maxResults" },
  ListRooms: { right: { loggingConfigurationIdentifier: logging }, wrong: { maxResults: 51 }, member: "maxResults" },
  ListTagsForResource: {
    right: { resourceArn: room },
    wrong: { resourceArn: "arn:aws:ivschat:x" },
    member: "resourceArn",
  },
  SendEvent: {
    right: { roomIdentifier: room, eventName: "poll" },
    wrong: { roomIdentifier: room, eventName: "" },
    member: "eventName",
  },
  TagResource: {
    right: { resourceArn: room, tags: { key: "value" } },
    wrong: { resourceArn: "arn:aws:ivschat:x", tags: { key: "value" } },
    member: "resourceArn",
  },
  UntagResource: {
    right: { resourceArn: room, tagKeys: ["key"] },
    wrong: { resourceArn: "arn:aws:ivschat:x", tagKeys: ["key"] },
    member: "resourceArn",
  },
  UpdateLoggingConfiguration: {
    right: { identifier: logging },
    wrong: { identifier: logging, name: wrongName },
    member: "name",
  },
  UpdateRoom: { right: { identifier: room }, wrong: { identifier: room, name: wrongName }, member: "name" },
};

export const chatOperations: ServiceOperations<"ivschat"> = {
  service: "ivschat",
  inputs,
  errors: modelledErrors({
    CreateChatToken: "ANPV",
    CreateLoggingConfiguration: "ACNPQV",
    CreateRoom: "ACNPQV",
    DeleteLoggingConfiguration: "ACNPV",
    DeleteMessage: "ANPTV",
    DeleteRoom: "ANPV",
    DisconnectUser: "ANPTV",
    GetLoggingConfiguration: "ANV",
    GetRoom: "ANV",
    ListLoggingConfigurations: "AV",
    ListRooms: "ANV",
    ListTagsForResource: "INV",
    SendEvent: "ANPTV",
    TagResource: "INV",
    UntagResource: "INV",
    UpdateLoggingConfiguration: "ACNPV",
    UpdateRoom: "ANPV",
  }),
  unreached: {
    CreateLoggingConfiguration: {
      ResourceNotFoundException: "a logging configuration names no resource of the service",
    },
  },
  lists: ["ListRooms", "ListLoggingConfigurations"],
};
