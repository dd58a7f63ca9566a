import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { handler } from "./src/handler";

const event = (rawPath: string, queryStringParameters: Record<string, string>): APIGatewayProxyEventV2 =>
  ({ rawPath, queryStringParameters }) as unknown as APIGatewayProxyEventV2;

async function main(): Promise<void> {
  const arn = "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEf123456";
  console.log(JSON.stringify(await handler(event("/token", { user: "ann" }))));
  console.log(JSON.stringify(await handler(event("/stream", { channel: arn }))));
  console.log(JSON.stringify(await handler(event("/stream", { channel: "nonsense" }))));
}

void main();
