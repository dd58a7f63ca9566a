import { CreateChannelCommand, ListChannelsCommand, ValidationException } from "@aws-sdk/client-ivs";
import { ivs } from "@/lib/ivs";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const { channels = [], nextToken } = await ivs.send(new ListChannelsCommand({ maxResults: 10 }));
  return Response.json({ names: channels.map(({ name }) => name), isLast: nextToken === undefined });
}

export async function POST(request: Request): Promise<Response> {
  try {
    const { name } = (await request.json()) as { name: string };
    const { channel } = await ivs.send(new CreateChannelCommand({ name }));
    return Response.json({ arn: channel?.arn, name: channel?.name }, { status: 201 });
  } catch (error) {
    if (error instanceof ValidationException) return Response.json({ error: error.name }, { status: 400 });
    throw error;
  }
}
