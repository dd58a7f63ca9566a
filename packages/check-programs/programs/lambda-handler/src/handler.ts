import { GetStreamCommand, IvsClient, IvsServiceException } from "@aws-sdk/client-ivs";
import { CreateChatTokenCommand, CreateRoomCommand, IvschatClient } from "@aws-sdk/client-ivschat";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";

// Outside of the handler, so that warm invocations share connections. Region, keys and endpoint come from the environment.
const ivs = new IvsClient({ maxAttempts: 2 });
const chat = new IvschatClient({});

export const handler = async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
  try {
    if (event.rawPath === "/token") return json(200, await token(event.queryStringParameters?.user ?? "guest"));
    const { stream } = await ivs.send(new GetStreamCommand({ channelArn: event.queryStringParameters?.channel ?? "" }));
    return json(200, { state: stream?.state });
  } catch (error) {
    if (!(error instanceof IvsServiceException)) throw error;
    return json(error.$metadata.httpStatusCode ?? 500, { error: error.name, fault: error.$fault });
  }
};

async function token(userId: string): Promise<object> {
  const { arn } = await chat.send(new CreateRoomCommand({ name: "lobby" }));
  const output = await chat.send(
    new CreateChatTokenCommand({
      roomIdentifier: arn ?? "",
      userId,
      capabilities: ["SEND_MESSAGE"],
      sessionDurationInMinutes: 60,
    }),
  );
  return { hasToken: (output.token?.length ?? 0) > 20, isDate: output.sessionExpirationTime instanceof Date };
}

function json(statusCode: number, body: object): APIGatewayProxyStructuredResultV2 {
  return { statusCode, headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}
