/** The client of IVS Chat, with its unions, and its errors with members. */
import {
  CreateChatTokenCommand,
  type DestinationConfiguration,
  Ivschat,
  paginateListRooms,
  type RoomSummary,
  ThrottlingException,
  ValidationException,
  type ValidationExceptionField,
  waitUntilRoomDeleted,
} from "@ivskit/client-ivschat";
import { same } from "./exactly.js";

const chat = new Ivschat({ region: "us-west-2" });

export const toBucket: DestinationConfiguration = { s3: { bucketName: "b" } };
// @ts-expect-error: missing inside of a member
export const toNoBucket: DestinationConfiguration = { s3: {} };
// @ts-expect-error: no such destination
export const toNowhere: DestinationConfiguration = { s4: { bucketName: "b" } };

export async function talk(): Promise<void> {
  const token = await chat.send(new CreateChatTokenCommand({ roomIdentifier: "a", userId: "b" }));
  same<typeof token.token, string | undefined>(true);
  same<typeof token.tokenExpirationTime, Date | undefined>(true);
  for await (const room of paginateListRooms({ client: chat }).items()) same<typeof room, RoomSummary>(true);
  await waitUntilRoomDeleted({ client: chat, maxWaitTime: 60 }, { identifier: "a" });

  // @ts-expect-error: no user
  new CreateChatTokenCommand({ roomIdentifier: "a" });
  // @ts-expect-error: IVS Chat identifies, it has no arn here
  await chat.getRoom({ arn: "a" });
}

export function tell(error: unknown): string {
  if (error instanceof ThrottlingException) {
    same<typeof error.limit, number | undefined>(true);
    return `${error.resourceType}: ${error.limit}`;
  }
  if (error instanceof ValidationException) {
    same<typeof error.fieldList, ValidationExceptionField[] | undefined>(true);
    return error.reason ?? "";
  }
  return "";
}
