/** Replaces an encoder such as OBS: asks the local service to start a stream. */

/** @throws Error without a local service, or if it does not start the stream. With AWS, connect a real encoder. */
export async function startEncoder(endpoint: string | undefined, channelArn: string): Promise<void> {
  if (endpoint === undefined) throw new Error("IVS_ENDPOINT must be the URL of a local service, got none.");
  const response = await fetch(new URL("/_ivskit/streams/start", endpoint), {
    method: "POST",
    body: JSON.stringify({ channelArn }),
  });
  if (!response.ok) throw new Error(`The stream did not start (${response.status}): ${await response.text()}`);
}
