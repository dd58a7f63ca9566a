/** A local service, a client without retries, and faults that hit one chosen call. */
import { Ivs } from "@ivskit/client-ivs";
import {
  createLocalIvs,
  defaultCredentials as credentials,
  type FaultRuleInput,
  type LocalIvs,
  type LocalIvsOptions,
} from "@ivskit/local";

export interface World {
  readonly local: LocalIvs;
  /** A client whose calls never fail, to look at the account. */
  readonly ivs: Ivs;
  /** The client under test: each call is one request. */
  readonly client: Ivs;
  /** The operations that the client under test has called. */
  readonly called: string[];
  /** Makes the call with this index fail, counted from 0. */
  failAt(index: number, fault: FaultRuleInput): void;
}

export function createWorld(options: LocalIvsOptions = {}): World {
  const local = createLocalIvs({ recordingConfigurationDelay: 0, quotas: true, ...options });
  const config = { region: "us-west-2", credentials };
  const called: string[] = [];
  let failing: { index: number; fault: FaultRuleInput } | undefined;
  const fetchWithFault: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const { pathname } = new URL(request.url);
    if (called.push(pathname.slice(1)) - 1 !== failing?.index) return local.fetch(request);
    local.faults.set({ id: "chosen", ...failing.fault });
    try {
      return await local.fetch(request);
    } finally {
      local.faults.delete("chosen");
    }
  };
  return {
    local,
    ivs: new Ivs({ ...config, fetch: local.fetch }),
    client: new Ivs({ ...config, fetch: fetchWithFault, maxAttempts: 1 }),
    called,
    failAt(index, fault) {
      called.length = 0;
      failing = { index, fault };
    },
  };
}

/** The faults to inject: in some of them, the call takes effect. */
export const faults: readonly { readonly title: string; readonly fault: FaultRuleInput }[] = [
  { title: "refused", fault: { fault: "AccessDeniedException" } },
  { title: "throttled", fault: { fault: "ThrottlingException" } },
  { title: "cut off before it took effect", fault: { fault: "reset" } },
  { title: "cut off after it took effect", fault: { fault: "reset", when: "after" } },
  { title: "a 500 after it took effect", fault: { fault: "InternalServerException", when: "after" } },
  { title: "a proxy's page after it took effect", fault: { fault: "html", when: "after" } },
  { title: "half a response", fault: { fault: "truncate" } },
];

/** The state of the account: a rollback must not change it. */
export async function stateOf({ ivs }: World) {
  const { channels = [] } = await ivs.listChannels();
  const { recordingConfigurations = [] } = await ivs.listRecordingConfigurations();
  const { streams = [] } = await ivs.listStreams();
  return {
    channels: channels.map(({ name, recordingConfigurationArn }) => ({ name, recordingConfigurationArn })),
    recordings: recordingConfigurations.map(({ name }) => name),
    streams: streams.length,
  };
}

export const fast = { retryDelayMs: 5 };
