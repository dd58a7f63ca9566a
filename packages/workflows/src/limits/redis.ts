/** A rate limiter for several processes that share a Redis server. */
import { sleep } from "../run/retry.ts";
import { leaseMs, type RateLimiter, windowMs } from "./rate-limiter.ts";
import { createTurns, type PermitRequest } from "./turns.ts";

/** Sends a command, as its words, and resolves with the reply. */
export type RedisSend = (command: string[]) => Promise<unknown>;

export interface RedisRateLimiterOptions {
  /**
   * Begins all keys in Redis. The part in braces puts them on the same node of a cluster. Limiters share their limits
   * if they have the same prefix. Default: `{ivskit}:`.
   */
  readonly prefix?: string | undefined;
}

/**
 * Takes or releases permits, by the clock of Redis. Each key is a sorted set: the ids of the permits that count, by the
 * time until which each one does. ARGV: `take` or `release`, the two times in milliseconds, then for each request its
 * id, the number of its limits and their values. KEYS: the keys of all limits in the same order.
 */
const script = `
local call, number = redis.call, tonumber
local time = call('TIME')
local now, window = time[1] * 1000 + math.floor(time[2] / 1000), number(ARGV[2])
local waits, k, a = {}, 0, 4
while ARGV[a] do
  local id, count, wait = ARGV[a], number(ARGV[a + 1]), 0
  for n = 1, count do
    local key = KEYS[k + n]
    call('ZREMRANGEBYSCORE', key, '-inf', now)
    if ARGV[1] == 'release' then
      local score = call('ZSCORE', key, id)
      if score then call('ZADD', key, math.min(score, now + window), id) end
    elseif call('ZCARD', key) >= number(ARGV[a + 1 + n]) then
      wait = math.max(wait, math.min(window, call('ZRANGE', key, 0, 0, 'WITHSCORES')[2] - now))
    end
  end
  for n = 1, ARGV[1] == 'take' and wait == 0 and count or 0 do
    call('ZADD', KEYS[k + n], now + ARGV[3], id)
    call('PEXPIRE', KEYS[k + n], ARGV[3])
  end
  waits[#waits + 1] = wait
  k, a = k + count, a + 2 + count
end
return waits`;

/**
 * Returns a limiter whose permits are counted in Redis 6.0 or later. If `send` fails, the actions that wait fail with
 * its error.
 *
 * @param send sends a command with a client of yours: `(command) => client.sendCommand(command)` with node-redis, or
 * `([name = "", ...args]) => client.call(name, ...args)` with ioredis
 */
export function createRedisRateLimiter(
  send: RedisSend,
  { prefix = "{ivskit}:" }: RedisRateLimiterOptions = {},
): RateLimiter {
  const run = (action: string, requests: readonly PermitRequest[]): Promise<unknown> => {
    const keys = requests.flatMap(({ limits }) => limits.map(({ key }) => prefix + key));
    const values = requests.flatMap(({ id, limits }) => [
      id,
      limits.length,
      ...limits.map(({ perSecond }) => perSecond),
    ]);
    return send(["EVAL", script, keys.length, ...keys, action, windowMs, leaseMs, ...values].map(String));
  };
  return createTurns(
    {
      take: async (requests) => ((await run("take", requests)) as unknown[]).map(Number),
      release: (request) => run("release", [request]),
    },
    sleep,
  );
}
