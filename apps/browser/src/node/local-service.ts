/** Starts the local service of `start`: with a port for encoders, and with other ports if the usual ones are taken. */
import { type RunningLocalIvs, type ServerOptions, startLocalIvs } from "@ivskit/local/node";

/**
 * Starts a service whose answers contain its own URLs. If a port is taken, the service takes any free port.
 *
 * @throws Error of the system if it cannot listen for another reason
 */
export async function startService(options: ServerOptions): Promise<RunningLocalIvs> {
  try {
    return await startLocalIvs({ ...options, localUrls: true });
  } catch (error) {
    const { code, port } = error as NodeJS.ErrnoException & { readonly port?: number };
    const taken = (["port", "rtmp"] as const).find((name) => options[name] === port);
    if (code !== "EADDRINUSE" || taken === undefined) throw error;
    return startService({ ...options, [taken]: 0 });
  }
}
