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
 * time until which each one does. KEYS: the keys of all limits. ARGV: `take` or `release`, the two times in
 * milliseconds, and the requests as JSON: lists of an id and the limits of its keys, in the order of KEYS.
 *
 * A permit that counts for longer than a new one is from before the clock went back. It then counts as long as a new one.
 */
const script = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local waits, k = {}, 0
for i, request in ipairs(cjson.decode(ARGV[4])) do
  local id, wait = request[1], 0
  for n = 2, #request do
    local key = KEYS[k + n - 1]
    redis.call('ZREMRANGEBYSCORE', key, '-inf', now)
    for _, late in ipairs(redis.call('ZRANGEBYSCORE', key, '(' .. now + ARGV[3], '+inf')) do
      redis.call('ZADD', key, now + ARGV[3], late)
    end
    if ARGV[1] == 'release' then
      redis.call('ZADD', key, 'XX', 'LT', now + ARGV[2], id)
    elseif redis.call('ZCARD', key) >= request[n] then
      wait = math.max(wait, math.min(ARGV[2], redis.call('ZRANGE', key, 0, 0, 'WITHSCORES')[2] - now))
    end
  end
  for n = 2, ARGV[1] == 'take' and wait == 0 and #request or 0 do
    redis.call('ZADD', KEYS[k + n - 1], now + ARGV[3], id)
    redis.call('PEXPIRE', KEYS[k + n - 1], ARGV[3])
  end
  waits[i] = wait
  k = k + #request - 1
end
return waits`;

/**
 * Returns a limiter whose permits are counted in Redis 6.2 or later. If `send` fails, the actions that wait fail with
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
    const values = requests.map(({ id, limits }) => [id, ...limits.map(({ perSecond }) => perSecond)]);
    const args = [...keys, action, windowMs, leaseMs, JSON.stringify(values)];
    return send(["EVAL", script, keys.length, ...args].map(String));
  };
  return createTurns(
    {
      take: async (requests) => ((await run("take", requests)) as unknown[]).map(Number),
      release: (request) => run("release", [request]),
    },
    sleep,
  );
}
