/**
 * Declares the types of `hls.js/light`, because the package does not. This smaller build of hls.js lacks some features,
 * such as subtitles and alternative audio.
 */
declare module "hls.js/light" {
  export { default } from "hls.js";
}
