/** A credentials provider that can be told to be slow, to fail or to hang. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Credentials } from "@ivskit/client-ivs";
import type { Remote } from "./control.ts";

export type ProviderMood = "quick" | "slow" | "failing" | "hanging";

const slowMs = 400;

export class MoodyProvider {
  mood: ProviderMood = "quick";
  /** The lifetime of credentials that it issues from now on. */
  lifetimeMs = 3_600_000;
  asked = 0;
  readonly #remote: Remote;
  readonly #hanging = new Set<() => void>();

  constructor(remote: Remote) {
    this.#remote = remote;
  }

  readonly get = async (): Promise<Credentials> => {
    this.asked += 1;
    if (this.mood === "slow") await sleep(slowMs);
    if (this.mood === "failing") throw new Error("the provider is down");
    if (this.mood === "hanging") {
      await new Promise<void>((resolve) => this.#hanging.add(resolve));
      throw new Error("the provider was interrupted");
    }
    const issued = await this.#remote.issue(this.lifetimeMs);
    return { ...issued, expiration: new Date(issued.expiration) };
  };

  /** Lets the provider respond at once from now on. Calls that hang fail. */
  recover(): void {
    this.mood = "quick";
    for (const resolve of this.#hanging) resolve();
    this.#hanging.clear();
  }
}
