import { DeleteChannelCommand, ResourceNotFoundException } from "@aws-sdk/client-ivs";
import { ivs } from "@/lib/ivs";

export async function DELETE(_: Request, context: { params: Promise<{ arn: string }> }): Promise<Response> {
  const { arn } = await context.params;
  try {
    await ivs.send(new DeleteChannelCommand({ arn: decodeURIComponent(arn) }));
    return new Response(null, { status: 204 });
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return new Response(null, { status: 404 });
    throw error;
  }
}
