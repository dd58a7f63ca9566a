/**
 * Declares the types of the smaller build of hls.js, which has none of its own. This build lacks subtitles and
 * alternative audio.
 */
declare module "hls.js/light" {
  export { default } from "hls.js";
}
