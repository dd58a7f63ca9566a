/** Stands in for OBS or another encoder: the local service starts a stream when it is told to. */

/** @throws Error when there is no local service to be told; against AWS, connect a real encoder */
export async function startEncoder(endpoint: string | undefined, channelArn: string): Promise<void> {
  if (endpoint === undefined) throw new Error("Set IVS_ENDPOINT to a local service, or connect an encoder by hand.");
  const response = await fetch(new URL("/_ivskit/streams/start", endpoint), {
    method: "POST",
    body: JSON.stringify({ channelArn }),
  });
  if (!response.ok) throw new Error(`The stream did not start (${response.status}): ${await response.text()}`);
}
