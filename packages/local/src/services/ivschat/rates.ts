/**
 * The call rates of IVS Chat.
 * @see https://docs.aws.amazon.com/ivs/latest/ChatUserGuide/service-quotas.html
 */
import type { RateTable } from "../../simulation/rates.ts";

export const chatRates: RateTable = {
  CreateRoom: 5,
  DeleteRoom: 5,
  GetRoom: 5,
  ListRooms: 5,
  UpdateRoom: 5,

  CreateLoggingConfiguration: 3,
  DeleteLoggingConfiguration: 3,
  GetLoggingConfiguration: 3,
  ListLoggingConfigurations: 3,
  UpdateLoggingConfiguration: 3,

  CreateChatToken: 200,
  DeleteMessage: 100,
  DisconnectUser: 100,
  SendEvent: 100,

  ListTagsForResource: 10,
  TagResource: 10,
  UntagResource: 10,
};
