/** The session credentials that the service has issued, and their expiry by the service's clock. */
import { randomBytes } from "node:crypto";

export interface IssuedCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  /** In ISO 8601. */
  readonly expiration: string;
}

interface Kept {
  readonly credentials: IssuedCredentials;
  expiresAtMs: number;
}

export class Tokens {
  readonly #kept = new Map<string, Kept>();

  issue(lifetimeMs: number): IssuedCredentials {
    const expiresAtMs = Date.now() + lifetimeMs;
    const credentials = {
      accessKeyId: `ASIA${randomBytes(8).toString("hex").toUpperCase()}`,
      secretAccessKey: randomBytes(30).toString("base64"),
      sessionToken: randomBytes(60).toString("base64"),
      expiration: new Date(expiresAtMs).toISOString(),
    };
    this.#kept.set(credentials.accessKeyId, { credentials, expiresAtMs });
    return credentials;
  }

  /** From now on all tokens issued so far count as expired, even if their expiration is in the future. */
  revokeAll(): void {
    for (const kept of this.#kept.values()) kept.expiresAtMs = 0;
  }

  find(accessKeyId: string): IssuedCredentials | undefined {
    return this.#kept.get(accessKeyId)?.credentials;
  }

  isExpired(accessKeyId: string): boolean {
    return (this.#kept.get(accessKeyId)?.expiresAtMs ?? 0) <= Date.now();
  }
}
