/** Tokens of Amazon IVS: playback tokens of private channels, participant tokens of stages, and their key pairs. */
export type { ExpiryOptions } from "./claims/times.ts";
export type { VerifyOptions } from "./claims/verify-options.ts";
export { TokenError, type TokenErrorReason } from "./errors/token-error.ts";
export { type DecodedToken, decodeToken } from "./jwt/decode-token.ts";
export { type ExportOptions, exportPrivateKeyPem, exportPublicKeyPem } from "./keys/export-key.ts";
export { fingerprintOf } from "./keys/fingerprint.ts";
export { generateKeyPair, type KeyPair } from "./keys/generate-key-pair.ts";
export { type ImportOptions, importPrivateKey, importPublicKey } from "./keys/import-key.ts";
export type { ParticipantCapability, ParticipantClaims, ParticipantGrant, TokenStage } from "./participant/claims.ts";
export {
  type ExchangeKeys,
  exchangeParticipantToken,
  type ParticipantChanges,
} from "./participant/exchange-participant-token.ts";
export {
  type ParticipantTokenOptions,
  signParticipantToken,
} from "./participant/sign-participant-token.ts";
export { type ParticipantKey, verifyParticipantToken } from "./participant/verify-participant-token.ts";
export type { PlaybackClaims, PlaybackGrant } from "./playback/claims.ts";
export { playbackUrlWithToken } from "./playback/playback-url-with-token.ts";
export { type PlaybackTokenOptions, signPlaybackToken } from "./playback/sign-playback-token.ts";
export { verifyPlaybackToken } from "./playback/verify-playback-token.ts";
